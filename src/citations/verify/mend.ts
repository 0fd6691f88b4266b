/** Mending a text: the edits of several findings, with what was done and what was left. */
import type { CitationEdit } from './citation-rule.ts';

/** What carries edits. */
export interface Fixable {
  readonly fix?: readonly CitationEdit[];
}

/** A text with what was mended in it. */
export interface MendedText<F extends Fixable> {
  readonly text: string;
  readonly done: readonly F[];
  /** What has edits and was not mended, and why. */
  readonly left: readonly { readonly problem: F; readonly reason: string }[];
}

/**
 * Applies the edits of each finding, all of them or none: none where the text is not what the finding saw, or where another
 * finding changes the same words otherwise.
 */
export function mendText<F extends Fixable>(text: string, problems: readonly F[]): MendedText<F> {
  const accepted: CitationEdit[] = [];
  const done: F[] = [];
  const left: { problem: F; reason: string }[] = [];
  for (const problem of problems) {
    if (!problem.fix) continue;
    const fresh = problem.fix.filter((edit) => !accepted.some((other) => isSame(edit, other)));
    if (fresh.some(({ start, end, was }) => text.slice(start, end) !== was))
      left.push({ problem, reason: 'the words are written in a way that can not be replaced' });
    else if (fresh.some((edit) => accepted.some((other) => overlap(edit, other))))
      left.push({ problem, reason: 'another change touches the same words; run again' });
    else {
      accepted.push(...fresh);
      done.push(problem);
    }
  }
  let mended = text;
  // From the end, so that what is before stays where it was.
  for (const edit of accepted.sort((a, b) => b.start - a.start))
    mended = mended.slice(0, edit.start) + edit.text + mended.slice(edit.end);
  return { text: mended, done, left };
}

function isSame(a: CitationEdit, b: CitationEdit): boolean {
  return a.start === b.start && a.end === b.end && a.text === b.text;
}

function overlap(a: CitationEdit, b: CitationEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}
