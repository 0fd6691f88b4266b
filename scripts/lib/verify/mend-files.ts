/** `--fix`: rewriting text files in place, each whole or not at all, and saying what was done and what was left. */
import { readFileSync, realpathSync } from 'node:fs';
import { decodeText, encodeText } from '../../../src/citations/readers/decode.ts';
import { mendText } from '../../../src/citations/verify/mend.ts';
import { writeAllWhole } from '../write-whole.ts';
import { placeWords } from './locus.ts';
import type { Outcome, Source } from './verify-files.ts';

/** What was done, a line each. */
export interface MendedFiles {
  readonly done: readonly string[];
  /** With the reason. */
  readonly left: readonly string[];
}

/**
 * Mends what can be mended in every file, and writes all of them together.
 *
 * @param dryRun whether nothing is written
 * @throws UsageError where a file can't be written; none is then changed
 */
export function mendFiles(outcomes: ReadonlyMap<Source, Outcome>, dryRun: boolean): MendedFiles {
  const files = new Map<string, Uint8Array>();
  const done: string[] = [];
  const left: string[] = [];
  for (const [{ name, content }, outcome] of outcomes) {
    if (outcome.type !== 'verified' || outcome.problems.length === 0 || typeof content !== 'string') continue;
    const line = (problem: (typeof outcome.problems)[number]) =>
      `${name}:${placeWords(problem.place)} ${problem.rule}: ${problem.message}`;
    for (const problem of outcome.problems) if (!problem.fix) left.push(`${line(problem)} (${whyNot(outcome.isText)})`);
    if (outcome.problems.every(({ fix }) => !fix)) continue;
    const decoded = decodeText(readFileSync(content));
    const mended = mendText(decoded.text, outcome.problems);
    // A link to the file stays a link.
    if (mended.done.length > 0) files.set(realpathSync(content), encodeText({ ...decoded, text: mended.text }));
    done.push(...mended.done.map(line));
    left.push(...mended.left.map(({ problem, reason }) => `${line(problem)} (${reason})`));
  }
  if (!dryRun) writeAllWhole(files);
  return { done, left };
}

function whyNot(isText: boolean): string {
  return isText ? 'a person has to decide' : 'a file of this format is not rewritten';
}
