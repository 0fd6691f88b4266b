/** What differs between two texts, word by word. */
import { diffWordsWithSpace } from 'diff';

/** A run of words: in both texts, in the older one alone, or in the newer one alone. */
export interface WordChange {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Words as Unicode parts them, so that a language without spaces has words too. */
const intlSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The runs of both texts in order, what was removed before what was added in its place. Changes with nothing but space or
 * punctuation between them are one change. White space counts as one space.
 */
export function wordChanges(before: string, now: string): WordChange[] {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const changes = diffWordsWithSpace(plain(before), plain(now), { intlSegmenter });
  const runs: WordChange[] = [];
  let [removed, added] = ['', ''];
  const flush = (): void => {
    if (removed !== '') runs.push({ kind: 'removed', text: removed });
    if (added !== '') runs.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const [index, change] of changes.entries()) {
    const { value } = change;
    const isBetween = !/[\p{L}\p{N}]/u.test(value) && removed + added !== '' && index < changes.length - 1;
    if (change.removed) removed += value;
    else if (change.added) added += value;
    else if (isBetween) [removed, added] = [removed + value, added + value];
    else {
      flush();
      runs.push({ kind: 'same', text: value });
    }
  }
  flush();
  return runs;
}
