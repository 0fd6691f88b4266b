/** Splitting prose into sentences. */
import { remembered } from './remembered.ts';
import { anyMonthSource } from './time/dates-in-words.ts';

/** A sentence of a text, with where it begins. */
export interface Sentence {
  readonly text: string;
  /** Characters from the text's beginning. */
  readonly start: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop after these ends no sentence, and the dots that lead to what stands at the end of a line end none. */
const abbreviation =
  /(?:(?:^|[\s(.])(?:v|vs|No|Nos|Art|Arts|Corp|Inc|Ltd|Reg|e\.g|i\.e|c|cf|ss?|Sec|[A-Z])\.|\s\.{2,}|\.{4,})\s*$/u;

/** A day's number behind which the name of a month stands in German: `am 1. November`. */
const dayBefore = /(?<![\p{L}\p{N}.])\d{1,2}\.\s+$/u;
const monthBehind = new RegExp(`^${anyMonthSource}(?!\\p{L})`, 'iu');

/** The sentences of a text, in order; together they are the text. The cells of a row are asked for again and again. */
export const sentencesOf: (text: string) => readonly Sentence[] = remembered(parted, 1_000);

function parted(text: string): readonly Sentence[] {
  const starts: number[] = [];
  for (const { index } of segmenter.segment(text)) {
    const last = starts.at(-1);
    // No abbreviation is longer, and a text without a sentence's end is not looked at from its beginning each time.
    const before = text.slice(Math.max(last ?? 0, index - 40), index);
    const isDate = dayBefore.test(before) && monthBehind.test(text.slice(index, index + 20));
    if (last === undefined || !(isDate || abbreviation.test(before))) starts.push(index);
  }
  return starts.map((start, at) => ({ text: text.slice(start, starts[at + 1]), start }));
}

/** The sentence that the character at an offset belongs to. */
export function sentenceAt(text: string, offset: number): Sentence {
  const found = sentencesOf(text).findLast(({ start }) => start <= offset);
  return found ?? { text, start: 0 };
}

/** The text with a full stop, where it does not end as a sentence does. */
export function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
