/** `commitments verify`: whether documents cite commitments as they are. */
import { existsSync, readFileSync } from 'node:fs';
import type { CheckReport } from '../src/checks/reporters/report.ts';
import type { Report, Reported } from '../src/checks/run.ts';
import type { DocumentPlace } from '../src/citations/document.ts';
import { decodeText } from '../src/citations/readers/decode.ts';
import { formatOfName } from '../src/citations/readers/formats.ts';
import { documentReadable } from '../src/citations/verify/document-readable.ts';
import type { Subcommand } from './commitments.ts';
import { checkReport } from './lib/check-report.ts';
import { readInventory } from './lib/inventory/read-inventory.ts';
import { writeReport } from './lib/outputs.ts';
import { progress } from './lib/progress.ts';
import { say } from './lib/say.ts';
import { UsageError } from './lib/usage-error.ts';
import { type CollectedFiles, collectFiles } from './lib/verify/collect-files.ts';
import { reportedPlace } from './lib/verify/locus.ts';
import { mendFiles } from './lib/verify/mend-files.ts';
import { readStandardInput } from './lib/verify/standard-input.ts';
import { inventoryWords, verificationSummary } from './lib/verify/summary.ts';
import { type Verifier, verifierOf } from './lib/verify/verifier.ts';
import {
  type DocumentSource,
  type DocumentThread,
  isPlain,
  type VerifyOutcome,
  verifySource,
} from './lib/verify/verify-files.ts';
import { readVerifyOptions, standardInput, type VerifyCommand, verifyUsage } from './lib/verify/verify-options.ts';

export const verify: Subcommand = {
  summary:
    'Verifies what documents cite against an inventory of commitments; exit code 1 where there is a finding at or above the level.',
  usage: verifyUsage,
  async run(args) {
    const folder = process.env.INIT_CWD ?? process.cwd();
    const options = readVerifyOptions(args, folder);
    const files = options.named.filter((name) => name !== standardInput);
    const found = await collectFiles(files, folder, (name) => formatOfName(name) !== undefined);
    const sources = await sourcesOf(found, options);
    const { inventory, name, warnings } = await readInventory({
      given: options.inventory,
      sha256: options.inventorySha256,
      cacheFolder: options.cacheFolder,
      folder,
      now: Date.now(),
    });
    say(...warnings);
    const { today, pinned, maxAge } = options;
    const how = { today, pinned, ...(maxAge && { maxAge }) };
    const verifier = verifierOf(inventory, how);
    const { documentThread } = await import('./lib/verify/document-thread.ts');
    const thread = documentThread(inventory, how, options.most);
    const first = await verifyAll(sources, verifier, thread);
    const outcomes = options.fix && mend(first, folder, options) ? await verifyAll(sources, verifier, thread) : first;
    const report = await reportOf(found, outcomes, verifier, options);
    await writeReport(report, options.outputs);
    const against = inventoryWords(inventory, name);
    say(verificationSummary(report, outcomes, { skipped: found.skipped, against, verbose: options.verbose }));
    return report.findings.length > 0 ? 1 : 0;
  },
};

/** What is read, in order; fails where that is nothing. */
async function sourcesOf(found: CollectedFiles, { named, stdin }: VerifyCommand): Promise<DocumentSource[]> {
  const { files, unreadable, unmatched, skipped } = found;
  const sources: DocumentSource[] = files.map(({ name, path }) => ({ name, content: path }));
  if (named.includes(standardInput))
    sources.push({ name: stdin.name, content: await readStandardInput(), format: stdin.format });
  if (sources.length + unreadable.length === 0) {
    const others = skipped > 0 ? `, only ${skipped.toLocaleString('en')} of other formats` : '';
    throw new UsageError(
      `Unexpected lack of documents in ${named.join(', ')}, expected one that can be read${others}; nothing was looked at`,
    );
  }
  say(...unmatched.map((glob) => `Nothing matches ${glob}`));
  return sources;
}

/**
 * One after the other: parsing is what costs and has one thread, reading a local file does not, and memory never holds more
 * than one document.
 */
async function verifyAll(
  sources: readonly DocumentSource[],
  verifier: Verifier,
  thread: DocumentThread,
): Promise<Map<DocumentSource, VerifyOutcome>> {
  const outcomes = new Map<DocumentSource, VerifyOutcome>();
  const shown = progress(process.stderr);
  for (const source of sources) {
    shown.show(`${outcomes.size + 1} of ${sources.length} documents: ${source.name}`);
    outcomes.set(source, await verifySource(source, verifier, thread));
  }
  shown.end();
  return outcomes;
}

/** Mends the files, says what, and returns whether there is something to verify again. */
function mend(
  outcomes: ReadonlyMap<DocumentSource, VerifyOutcome>,
  folder: string,
  { dryRun }: VerifyCommand,
): boolean {
  const { done, left } = mendFiles(outcomes, folder, dryRun);
  say(...done.map((line) => `${dryRun ? 'would fix' : 'fixed'} ${line}`));
  say(...left.map((line) => `not fixed: ${line}`));
  say(`${done.length} ${dryRun ? 'to fix' : 'fixed'}, ${left.length} left to a person`);
  return !dryRun && done.length > 0;
}

const firstPlace: DocumentPlace = { kind: 'line', line: 1, column: 1 };

async function reportOf(
  { unreadable }: CollectedFiles,
  outcomes: ReadonlyMap<DocumentSource, VerifyOutcome>,
  { rules }: Verifier,
  { level, today }: VerifyCommand,
): Promise<CheckReport> {
  const facts = new Map(rules.map((rule) => [rule.id, rule]));
  const closed = (file: string, message: string): Reported => ({
    rule: documentReadable,
    level: documentReadable.level,
    message,
    place: { file, line: 1, column: 1 },
  });
  const findings: Reported[] = unreadable.map(({ name, reason }) => closed(name, reason));
  for (const [{ name }, outcome] of outcomes) {
    if (outcome.type === 'unreadable') findings.push(closed(name, outcome.reason));
    if (outcome.type !== 'verified') continue;
    for (const { level: own, message, place = firstPlace } of outcome.notes)
      findings.push({ rule: documentReadable, level: own, message, place: { file: name, ...reportedPlace(place) } });
    for (const { rule, level: own, message, place } of outcome.problems)
      findings.push({
        rule: facts.get(rule) ?? documentReadable,
        level: own,
        message,
        place: { file: name, ...reportedPlace(place) },
      });
  }
  const citations = [...outcomes.values()].reduce((sum, one) => sum + (one.type === 'verified' ? one.citations : 0), 0);
  const result: Report = {
    findings,
    suppressed: [],
    leftOut: [],
    waiting: [],
    examined: [
      { rule: documentReadable, examined: outcomes.size + unreadable.length },
      ...rules.map((rule) => ({ rule, examined: citations })),
    ],
  };
  const sources = new Map([...outcomes.keys()].map((source) => [source.name, source]));
  return await checkReport(result, {
    level,
    today,
    run: { id: 'verify', title: 'Verified citations' },
    read: (file) => textOf(sources.get(file)),
  });
}

/** The text around a finding, by which it is known again; a format that is no text has none. */
function textOf(source: DocumentSource | undefined): string | undefined {
  if (!source || !isPlain(source) || (typeof source.content === 'string' && !existsSync(source.content)))
    return undefined;
  try {
    const { content } = source;
    return decodeText(typeof content === 'string' ? readFileSync(content) : content).text;
  } catch {
    return undefined;
  }
}
