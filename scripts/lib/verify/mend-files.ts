/** `--fix`: rewriting text files in place, each whole or not at all, and saying what was done and what was left. */
import { readFileSync, realpathSync } from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { decodeText, encodeText } from '../../../src/citations/readers/decode.ts';
import { mendText } from '../../../src/citations/verify/mend.ts';
import { type FileChange, writeAllWhole } from '../files/write-whole.ts';
import { sha256Of } from '../inventory/cache.ts';
import { placeWords } from './locus.ts';
import type { DocumentSource, VerifyOutcome } from './verify-files.ts';

/** What was done, a line each. */
export interface MendedFiles {
  readonly done: readonly string[];
  /** With the reason. */
  readonly left: readonly string[];
}

/**
 * Mends what can be mended in every file, and writes all of them together.
 *
 * @param folder the caller's: a link in it that leads out of it is left alone
 * @param dryRun whether nothing is written
 * @throws UsageError where a file can't be written; none is then changed
 */
export function mendFiles(
  outcomes: ReadonlyMap<DocumentSource, VerifyOutcome>,
  folder: string,
  dryRun: boolean,
): MendedFiles {
  const files = new Map<string, FileChange>();
  const done: string[] = [];
  const left: string[] = [];
  for (const [{ name, content }, outcome] of outcomes) {
    if (outcome.type !== 'verified' || outcome.problems.length === 0 || typeof content !== 'string') continue;
    const line = (problem: (typeof outcome.problems)[number]) =>
      `${name}:${placeWords(problem.place)} ${problem.rule}: ${problem.message}`;
    for (const problem of outcome.problems) if (!problem.fix) left.push(`${line(problem)} (${whyNot(outcome.isText)})`);
    if (outcome.problems.every(({ fix }) => !fix)) continue;
    const target = targetOf(content, folder);
    const before = target === undefined ? undefined : readFileSync(target);
    if (target === undefined || !before || sha256Of(before) !== outcome.sha256) {
      left.push(
        `${name}: ${before ? 'it changed since it was read; run again' : 'a link that leads elsewhere is not rewritten; name the file itself'}`,
      );
      continue;
    }
    const decoded = decodeText(before);
    const mended = mendText(decoded.text, outcome.problems);
    const written = encodeText({ ...decoded, text: mended.text });
    if (!written) {
      left.push(`${name}: a text in ${decoded.encoding} is not rewritten; save it as UTF-8`);
      continue;
    }
    if (mended.done.length > 0) files.set(target, { content: written, before });
    done.push(...mended.done.map(line));
    left.push(...mended.left.map(({ problem, reason }) => `${line(problem)} (${reason})`));
  }
  if (!dryRun) writeAllWhole(files);
  return { done, left };
}

/** The file that a name means: a link to a file stays a link. `undefined` where a link leads out of the caller's folder. */
function targetOf(file: string, folder: string): string | undefined {
  const target = realpathSync(file);
  const isLink = target !== join(realpathSync(dirname(file)), basename(file));
  return isLink && !target.startsWith(realpathSync(folder) + sep) ? undefined : target;
}

function whyNot(isText: boolean): string {
  return isText ? 'a person has to decide' : 'a file of this format is not rewritten';
}
