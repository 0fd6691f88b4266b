/** `commitments export`: many citations in one file, as of one day. */
import { resolve } from 'node:path';
import { exportCitations, exportFormats } from '../src/citations/cite/exports/index.ts';
import { cite } from '../src/citations/cite/lookup.ts';
import { didYouMean, quotedList } from '../src/language/message.ts';
import { apiTables, tableForms } from '../src/model/addresses/api-addresses.ts';
import { lastReviewed } from '../src/model/entries.ts';
import type { Inventory } from '../src/model/inventory/inventory.ts';
import { isMade } from '../src/model/status.ts';
import { registry } from '../src/registry/index.ts';
import { registryTable, tableBytes } from '../src/tables/index.ts';
import type { Subcommand } from './commitments.ts';
import { readChoice, readDay, readOptions, readToday } from './lib/command-line/options.ts';
import { isMistake, refusalText } from './lib/command-line/refusal.ts';
import { say } from './lib/command-line/say.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import { writeWhole } from './lib/files/write-whole.ts';
import { givenInventory, inventoryOptions, inventoryUsage } from './lib/inventory/given-inventory.ts';
import { ownInventory } from './lib/project/own-inventory.ts';

const formatIds = exportFormats.map(({ id }) => id);

export const exportCommand: Subcommand = {
  summary: 'Writes citations to a file: all commitments that can be cited, or those that are named.',
  usage: `[ids, tokens or addresses]… [--format ${formatIds.join('|')}] [--output FILE] [--service S [--plan P]] [--jurisdiction J] [--topic T] [--as-of YYYY-MM-DD] ${inventoryUsage} [--today YYYY-MM-DD]; or --table ${apiTables.join('|')} [--format ${tableForms.join('|')}] [--output FILE]`,
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        format: { type: 'string' },
        table: { type: 'string' },
        output: { type: 'string' },
        service: { type: 'string' },
        plan: { type: 'string' },
        jurisdiction: { type: 'string' },
        topic: { type: 'string' },
        'as-of': { type: 'string' },
        ...inventoryOptions,
        today: { type: 'string' },
      },
      true,
    );
    const { service, plan, jurisdiction, topic, output } = values;
    if (values.table !== undefined) return await exportTable(values.table, values, positionals);
    const format = readChoice('format', values.format ?? 'markdown', formatIds);
    const today = readToday(values.today);
    const asOf = values['as-of'] === undefined ? undefined : readDay('as-of', values['as-of']);
    expectFile(exportFormats.some(({ id, binary }) => id === format && binary) ? format : undefined, output);
    const { inventory } = await givenInventory(values);
    const named = positionals.length > 0;
    const ids = named ? positionals : idsOn(inventory, topic);
    if (named && topic !== undefined) throw new UsageError('Unexpected --topic with ids, expected one of them');
    const results = ids.map((id) => cite(inventory, { id, service, plan, jurisdiction, asOf }, today));
    const items = results.flatMap((result) => ('quotation' in result ? [result] : []));
    const refusals = results.flatMap((result) => ('refusal' in result ? [result.refusal] : []));
    const mistake = refusals.find(isMistake);
    if (mistake) throw new UsageError(mistake.reason);
    // What was named is wanted whole; what was not named is left out where it does not hold.
    if (named && refusals.length > 0) {
      for (const refusal of refusals) say(refusalText(refusal));
      say('Nothing was written.');
      return 1;
    }
    if (items.length === 0) {
      say(`Nothing to write: none of ${ids.length} commitments can be cited for this.`);
      return 1;
    }
    const file = await exportCitations(items, format, asOf ?? today);
    put(file.bytes, output);
    for (const { reason } of refusals) say(`Left out: ${reason}`);
    say(
      `${items.length} of ${ids.length} ${ids.length === 1 ? 'commitment' : 'commitments'}${output === undefined ? '' : ` in ${output}`}`,
    );
    return 0;
  },
};

/** A table of the registry that the command carries, as the site has it; nothing narrows it. */
async function exportTable(
  name: string,
  { format, output, today, ...others }: Readonly<Record<string, string | undefined>>,
  positionals: readonly string[],
): Promise<number> {
  const table = readChoice('table', name, apiTables);
  const form = readChoice('format', format ?? 'csv', tableForms);
  const [other] = [
    ...Object.entries(others).flatMap(([option, value]) =>
      option === 'table' || value === undefined ? [] : [`--${option}`],
    ),
    ...positionals,
  ];
  if (other !== undefined) throw new UsageError(`Unexpected "${other}" with --table, expected none: a table is whole`);
  expectFile(form === 'xlsx' ? form : undefined, output);
  const made = registryTable(table, { registry, inventory: ownInventory(), asOf: lastReviewed(registry) });
  put(await tableBytes(made, form), output);
  say(`${made.rows.length} rows${output === undefined ? '' : ` in ${output}`}`);
  return 0;
}

/** What is no text goes into a file. */
function expectFile(binary: string | undefined, output: string | undefined): void {
  if (binary !== undefined && output === undefined && process.stdout.isTTY)
    throw new UsageError(`Unexpected terminal for the format ${binary}, expected a file: --output FILE`);
}

function put(bytes: Uint8Array, output: string | undefined): void {
  if (output === undefined) process.stdout.write(bytes);
  else writeWhole(resolve(process.env.INIT_CWD ?? process.cwd(), output), bytes);
}

/** Everything that can be cited without naming a version, on a topic where one is given by its id or title. */
function idsOn({ commitments }: Inventory, topic: string | undefined): readonly string[] {
  const all = Object.entries(commitments).filter(([, commitment]) => isMade(commitment));
  if (topic === undefined) return all.map(([id]) => id);
  const wanted = topic.toLowerCase();
  const found = all.filter(([, one]) => [one.topic.id, one.topic.title].some((name) => name.toLowerCase() === wanted));
  if (found.length === 0) {
    const ids = [...new Set(all.map(([, one]) => one.topic.id))];
    throw new UsageError(
      `Unexpected topic "${topic}", expected one of ${quotedList(ids, ids.length)}${didYouMean(topic, ids)}`,
    );
  }
  return found.map(([id]) => id);
}
