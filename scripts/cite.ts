/** `commitments cite`: citations of commitments, in words that can be pasted. */
import { asOfInWords } from '../src/citations/cite/as-of.ts';
import { citationFormats, formatQuotations } from '../src/citations/cite/formats/index.ts';
import { type CiteResult, cite as citeOne } from '../src/citations/cite/lookup.ts';
import type { Inventory } from '../src/model/inventory/inventory.ts';
import type { Subcommand } from './commitments.ts';
import { readChoice, readDay, readOptions, readToday } from './lib/command-line/options.ts';
import { isMistake, refusalText } from './lib/command-line/refusal.ts';
import { say } from './lib/command-line/say.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import {
  givenInventory,
  inventoryOptionIn,
  inventoryOptions,
  inventoryUsage,
} from './lib/inventory/given-inventory.ts';

const formatIds = citationFormats.map(({ id }) => id);

/** Hits that `--search` lists. */
const mostHits = 20;

export const cite: Subcommand = {
  summary: 'Cites commitments with everything that narrows them, or says why not and what covers instead.',
  usage: `<ids, tokens or addresses>… [--as-of YYYY-MM-DD] [--service S [--plan P]] [--jurisdiction J] [--format ${formatIds.join('|')}] ${inventoryUsage} [--today YYYY-MM-DD] | --search WORDS [--service S [--plan P]] [--jurisdiction J]`,
  async run(args) {
    const { values, positionals } = readOptions(
      args,
      {
        'as-of': { type: 'string' },
        service: { type: 'string' },
        plan: { type: 'string' },
        jurisdiction: { type: 'string' },
        format: { type: 'string', default: 'text' },
        ...inventoryOptions,
        today: { type: 'string' },
        search: { type: 'string' },
      },
      true,
    );
    const { service, plan, jurisdiction, search } = values;
    const format = readChoice('format', values.format, formatIds);
    const today = readToday(values.today);
    const asOf = values['as-of'] === undefined ? undefined : readDay('as-of', values['as-of']);
    const scope = { service, plan, jurisdiction };
    if (search !== undefined) {
      if (positionals.length > 0 || asOf !== undefined || inventoryOptionIn(values) !== undefined)
        throw new UsageError(
          'Unexpected ids, --as-of or --inventory with --search, expected the words alone: it searches the registry that the command carries',
        );
      return await searchAndList(search, (inventory, id) => citeOne(inventory, { id, ...scope }, today));
    }
    if (positionals.length === 0)
      throw new UsageError('Unexpected end of the command, expected the id of a commitment, such as "PC-GOV-2@2"');
    const { inventory } = await givenInventory(values);
    const results = positionals.map((id) => citeOne(inventory, { id, ...scope, asOf }, today));
    const quotations = results.flatMap((result) => ('quotation' in result ? [result.quotation] : []));
    const refusals = results.flatMap((result) => ('refusal' in result ? [result.refusal] : []));
    if (quotations.length > 0) process.stdout.write(`${formatQuotations(quotations, format)}\n`);
    if (asOf !== undefined) for (const { id, commitment } of quotations) say(asOfInWords(id, commitment, asOf));
    for (const refusal of refusals) say(refusalText(refusal));
    return refusals.some(isMistake) ? 2 : refusals.length > 0 ? 1 : 0;
  },
};

/** Lists what the words find and the scope allows, for the reader to cite one. */
async function searchAndList(words: string, ask: (inventory: Inventory, id: string) => CiteResult): Promise<number> {
  const [{ searchCommitments }, { registry }, { settings }, { ownInventory }] = await Promise.all([
    import('../src/search/commitments.ts'),
    import('../src/registry/index.ts'),
    import('../src/registry/settings.ts'),
    import('./lib/project/own-inventory.ts'),
  ]);
  const inventory = ownInventory();
  const hits = searchCommitments(registry, settings, words, Object.keys(registry.commitments).length);
  const answers = hits.map(({ id, label }) => ({ label, result: ask(inventory, id) }));
  const mistake = answers.find(({ result }) => 'refusal' in result && isMistake(result.refusal));
  if (mistake && 'refusal' in mistake.result) throw new UsageError(mistake.result.refusal.reason);
  const found = answers.flatMap(({ label, result }) => ('quotation' in result ? [{ label, ...result.quotation }] : []));
  for (const { label, version, commitment } of found.slice(0, mostHits))
    process.stdout.write(`${version.token}  ${commitment.title}\n  ${label}\n  ${version.permalink}\n`);
  const notListed = [
    found.length > mostHits ? `${found.length - mostHits} more found` : '',
    hits.length > found.length ? `${hits.length - found.length} found that can't be cited for this` : '',
  ].filter((text) => text !== '');
  process.stderr.write(
    `${found.length === 0 ? 'Nothing found' : `Cite one: commitments cite ${found[0]?.version.token}`}${notListed.map((text) => `; ${text}`).join('')}\n`,
  );
  return found.length === 0 ? 1 : 0;
}
