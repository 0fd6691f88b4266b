/** A run over documents: files are found and read, judged by a job, mended where that is wanted, and reported. */
import { relative } from 'node:path';
import { atLeast } from '../../../src/checks/run.ts';
import { formatOfName } from '../../../src/citations/readers/formats.ts';
import { counted } from '../../../src/language/counts.ts';
import type { Subcommand } from '../../commitments.ts';
import { progress } from '../command-line/progress.ts';
import { say } from '../command-line/say.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { writeReport } from '../files/outputs.ts';
import { readInventory } from '../inventory/read-inventory.ts';
import { changedFiles, earlierCommits, hashOf } from '../project/git.ts';
import { withBaseline, writeBaseline } from './baseline.ts';
import { type CollectedFiles, collectFiles } from './collect-files.ts';
import type { DocumentJob } from './job.ts';
import { mendFiles } from './mend-files.ts';
import { openOutcomes } from './open-outcomes.ts';
import { readStandardInput } from './standard-input.ts';
import { inventoryWords, verificationSummary } from './summary.ts';
import { verificationReport } from './verification-report.ts';
import type { Verifier } from './verifier.ts';
import { type DocumentSource, type DocumentThread, type VerifyOutcome, verifySource } from './verify-files.ts';
import { optionLinesOf, readVerifyOptions, standardInput, type VerifyCommand, verifyUsage } from './verify-options.ts';

/** The subcommand of a job. */
export const documentCommand = (job: DocumentJob, summary: string): Subcommand => ({
  summary,
  usage: verifyUsage,
  options: optionLinesOf(job.id),
  async run(args) {
    const folder = process.env.INIT_CWD ?? process.cwd();
    const options = readVerifyOptions(args, folder, job.id);
    const files = options.named.filter((name) => name !== standardInput);
    const isRead = (name: string) => formatOfName(name) !== undefined;
    // What the run itself reads cites for others.
    const own = [options.inventory ?? [], options.baseline ?? []].flat().filter((file) => !file.includes('://'));
    const found = await collectFiles(files, folder, isRead, [...options.excluded, ...own], options.skipUnknown);
    const sources = changedSources(await sourcesOf(found, options), folder, options, job);
    const read = await readInventory({
      given: options.inventory,
      sha256: options.inventorySha256,
      publicKey: options.publicKey,
      cacheFolder: options.cacheFolder,
      folder,
      now: Date.now(),
    });
    const { inventory, name, warnings } = read;
    say(...warnings);
    const { today, pinned, maxAge, ignoredColumns } = options;
    const how = { today, pinned, ignoredColumns, ...(maxAge && { maxAge }) };
    const verifier = await job.load(inventory, how);
    const { documentThread } = await import('./document-thread.ts');
    const thread = documentThread(job.id, inventory, how, options.most);
    const first = await verifyAll(sources, verifier, thread);
    const outcomes =
      options.fix && mend(openOutcomes(first, options), folder, options)
        ? await verifyAll(sources, verifier, thread)
        : first;
    const whole = await verificationReport(found, outcomes, verifier, read, options, job);
    if (options.baseline && options.updateBaseline) {
      writeBaseline(whole, options.baseline);
      say(`${counted(whole.findings.length, 'finding')} written to ${relative(folder, options.baseline)}`);
    }
    const { report, gone } = options.baseline
      ? withBaseline(whole, options.baseline, folder)
      : { report: whole, gone: 0 };
    await writeReport(report, options.outputs, folder);
    const against = inventoryWords(inventory, name);
    say(verificationSummary(report, outcomes, { ...found, against, verbose: options.verbose }, job));
    if (gone > 0)
      say(`${counted(gone, 'finding')} of the baseline no more found; write it anew with --update-baseline`);
    return report.findings.some(({ finding }) => atLeast(finding.level, options.level)) ? 1 : 0;
  },
});

/** Those that changed, where only they are wanted; which is said. */
function changedSources(
  sources: readonly DocumentSource[],
  folder: string,
  { changedOnly, since }: VerifyCommand,
  { done }: DocumentJob,
): readonly DocumentSource[] {
  if (!changedOnly) return sources;
  const [base] = since === undefined ? earlierCommits(folder) : [{ commit: hashOf(folder, since), what: `"${since}"` }];
  const changed = base ? changedFiles(folder, base.commit) : new Set();
  const kept = sources.filter(({ name, content }) => typeof content !== 'string' || changed.has(name));
  say(
    `${counted(kept.length, 'document')} of ${sources.length.toLocaleString('en')} changed since ${base?.what}; the others are not ${done}`,
  );
  return kept;
}

/** What is read, in order; fails where that is nothing. */
async function sourcesOf(
  found: CollectedFiles,
  { named, stdin, skipUnknown }: VerifyCommand,
): Promise<DocumentSource[]> {
  const { files, unreadable, unmatched, skipped } = found;
  const sources: DocumentSource[] = files.map(({ name, path }) => ({ name, content: path }));
  if (named.includes(standardInput))
    sources.push({ name: stdin.name, content: await readStandardInput(), format: stdin.format });
  if (sources.length + unreadable.length === 0 && !skipUnknown) {
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
