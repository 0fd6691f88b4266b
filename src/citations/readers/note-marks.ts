/** Raised characters that point to a note, and are none of the words that they stand at. */
import type { BlockText } from './block-text.ts';

const mark = /^[\s[(]*[\da-z*†‡§¶#](?:\s*(?:[,;–-]\s*)?[\da-z*†‡§¶#])*[\s\])]*$/u;
/** A number, a letter or a unit, of which what is raised is the power: 10³, x², 5 km². */
const hasPower = /(?:\d|(?<!\p{L})(?:\p{L}|[kcdmµn]m|ft|in|yd|mi))$/u;
/** The number of a version or a year has none. */
const hasNone = /(?:@\d{1,4}|(?<!\d)(?:19|20)\d\d)$/;
/** What a link that is not raised says where it leads to a note, or back from one. */
const linkedMark = /^[[(]?(?:\d{1,3}|[ivx]{1,5}|[*†‡§¶]{1,3})[\])]?$/;
/** Nothing, or the end of a word or a sentence. */
const standsAt = /(?:^\s*|[\p{L}\p{N}%.,;:!?”"'’)])$/u;

/**
 * @param before the text that it stands at
 * @param raised what is raised
 */
export function isNoteMark(before: string, raised: string): boolean {
  return mark.test(raised) && (hasNone.test(before) || !hasPower.test(before));
}

/** The same of the words of a link within the page, which nothing raises. */
export function isLinkedMark(before: string, words: string): boolean {
  return linkedMark.test(words) && standsAt.test(before);
}

/** What stands between carets is raised, in AsciiDoc and in the Markdown of Pandoc. */
const raised = /\^([^\s^]{1,20})\^/g;
const mostRaised = 100;

/** Takes marks of notes out that stand between carets. */
export function cutRaisedMarks(content: BlockText): void {
  if (!content.text.includes('^')) return;
  for (const { 0: whole, 1: words = '', index } of [...content.prose.matchAll(raised)]
    .slice(0, mostRaised)
    .toReversed())
    if (isNoteMark(content.text.slice(0, index), words)) content.cut(index, index + whole.length);
}
