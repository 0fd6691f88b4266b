/** What differs between two texts, word by word. */

import { diffArrays } from 'diff';
import { collapsed } from './letters.ts';

/** A stretch that differs: the words from `from` to before `until` of the older text, in whose place those from `at` to before `end` of the newer one came. */
export interface WordChange {
  readonly from: number;
  readonly until: number;
  readonly at: number;
  readonly end: number;
}

/** The changes that make the newer list of words of the older, in order. */
export function wordChanges(before: readonly string[], now: readonly string[]): readonly WordChange[] {
  const changes: WordChange[] = [];
  let [from, at] = [0, 0];
  for (const { value, added, removed } of diffArrays([...before], [...now])) {
    const [until, end] = [added ? from : from + value.length, removed ? at : at + value.length];
    const last = changes.at(-1);
    if (added || removed) {
      // What went and what came in its place are two parts, in either order.
      if (last && last.until === from && last.end === at) changes[changes.length - 1] = { ...last, until, end };
      else changes.push({ from, until, at, end });
    }
    [from, at] = [until, end];
  }
  return changes;
}

/** A run of words: in both texts, in the older one alone, or in the newer one alone. */
export interface WordRun {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words as Unicode parts them, so that a language without spaces has words too. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The runs of both texts in order, what was removed before what was added in its place. Changes with nothing but space or
 * punctuation between them are one change. White space counts as one space.
 */
export function changedRuns(before: string, now: string): WordRun[] {
  const [old, fresh] = [segmentsOf(before), segmentsOf(now)];
  const changes: WordChange[] = [];
  for (const change of wordChanges(old, fresh)) {
    const last = changes.at(-1);
    const isJoined = last && !/[\p{L}\p{N}]/u.test(fresh.slice(last.end, change.at).join(''));
    if (isJoined) changes[changes.length - 1] = { ...last, until: change.until, end: change.end };
    else changes.push(change);
  }
  const runs: WordRun[] = [];
  const add = (kind: WordRun['kind'], words: readonly string[]): void => {
    if (words.length > 0) runs.push({ kind, text: words.join('') });
  };
  let at = 0;
  for (const change of changes) {
    add('same', fresh.slice(at, change.at));
    add('removed', old.slice(change.from, change.until));
    add('added', fresh.slice(change.at, change.end));
    at = change.end;
  }
  add('same', fresh.slice(at));
  return runs;
}

/** Words, and what stands between them. */
function segmentsOf(text: string): readonly string[] {
  return [...segmenter.segment(collapsed(text))].map(({ segment }) => segment);
}
