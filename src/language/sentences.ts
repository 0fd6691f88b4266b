/** Splitting prose into sentences. */
import { remembered } from './remembered.ts';

/** A sentence of a text, with where it begins. */
export interface Sentence {
  readonly text: string;
  /** Characters from the text's beginning. */
  readonly start: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** A full stop after these ends no sentence. */
const abbreviation = /(?:^|[\s(.])(?:v|vs|No|Nos|Art|Arts|Corp|Inc|Ltd|Reg|e\.g|i\.e|c|cf|ss?|Sec|[A-Z])\.\s*$/u;

/** The sentences of a text, in order; together they are the text. The cells of a row are asked for again and again. */
export const sentencesOf: (text: string) => readonly Sentence[] = remembered(parted, 1_000);

function parted(text: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const { segment, index } of segmenter.segment(text)) {
    const before = sentences.at(-1);
    if (before && abbreviation.test(before.text))
      sentences.splice(-1, 1, { text: before.text + segment, start: before.start });
    else sentences.push({ text: segment, start: index });
  }
  return sentences;
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
