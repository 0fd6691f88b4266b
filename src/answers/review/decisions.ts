/** What a person decided on each row of a questionnaire, and the file in which it is kept, so that a review can go on later. */
import { shortDigest, textDigest } from '../../model/lock/digest.ts';
import { isObject } from '../../model/shapes/walk.ts';

/**
 * A token: this promise in this version. `no-commitment`: what the register has where no promise answers the row.
 * `nothing-fits`: those words. `skip`: the row stays empty.
 */
export type Decision = string;

/** Decisions by the keys of rows. */
export type Decisions = ReadonlyMap<string, Decision>;

/** A row by its place and its words, so that a decision holds for no other question that came to stand there. */
export function rowKey(grid: number, row: number, question: string): string {
  return `${grid + 1}:${row} ${shortDigest(textDigest(question))}`;
}

/** Raised whenever files of an older form can't be read any more. */
const format = 1;

/** The text of the file. */
export function decisionsText(decisions: Decisions): string {
  return `${JSON.stringify({ format, decisions: Object.fromEntries(decisions) }, undefined, 2)}\n`;
}

/** The decisions in a file's text; nothing where it is no such file. */
export function readDecisions(text: string): Decisions | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(value) || value.format !== format || !isObject(value.decisions)) return undefined;
  const all = Object.entries(value.decisions);
  return new Map(all.filter((one): one is [string, string] => typeof one[1] === 'string'));
}

/** Those of decisions that these rows still offer. */
export function stillOffered(
  decisions: Decisions,
  rows: readonly { readonly key: string; readonly choices: readonly { readonly decision: Decision }[] }[],
): Decisions {
  const offered = new Map(
    rows.map(({ key, choices }) => [key, new Set(['skip', ...choices.map((one) => one.decision)])]),
  );
  return new Map([...decisions].filter(([key, decision]) => offered.get(key)?.has(decision)));
}
