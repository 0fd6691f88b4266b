/** Differences between two texts, word by word, as Markdown. */
import { diffWordsWithSpace } from 'diff';
import { escapeMarkdown } from '../reporters/markdown-text.ts';

/** Words as Unicode parts them, so that a language without spaces has words too. */
const intlSegmenter = new Intl.Segmenter('en', { granularity: 'word' });

/**
 * The new text with what was added in `<ins>` and what went in `<del>`; changes with nothing but space or punctuation
 * between them are one change. White space counts as one space.
 */
export function wordDiff(before: string, now: string): string {
  const plain = (text: string) => text.replace(/\s+/gu, ' ').trim();
  const changes = diffWordsWithSpace(plain(before), plain(now), { intlSegmenter });
  let result = '';
  let [gone, come] = ['', ''];
  const flush = (): void => {
    if (gone !== '') result += `<del>${escapeMarkdown(gone)}</del>`;
    if (come !== '') result += `<ins>${escapeMarkdown(come)}</ins>`;
    [gone, come] = ['', ''];
  };
  for (const [index, { value, added, removed }] of changes.entries()) {
    const isBetween = !/[\p{L}\p{N}]/u.test(value) && gone + come !== '' && index < changes.length - 1;
    if (removed) gone += value;
    else if (added) come += value;
    else if (isBetween) [gone, come] = [gone + value, come + value];
    else {
      flush();
      result += escapeMarkdown(value);
    }
  }
  flush();
  return result;
}
