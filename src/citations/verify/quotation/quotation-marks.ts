/** Words that a text sets between quotation marks. */
import { remembered } from '../../../language/remembered.ts';

/** A stretch between quotation marks, the marks left out. Offsets into the text. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

const pairs =
  /\u201C([^\u201C\u201D]{2,2000})\u201D|\u201E([^\u201C\u201D\u201E]{2,2000})[\u201C\u201D]|\u00AB([^\u00AB\u00BB]{2,2000})\u00BB|\u300C([^\u300C\u300D]{2,2000})\u300D|(?<![\p{L}\p{N}])"([^"]{2,2000})"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\u2018((?:[^\u2018\u2019]|\u2019(?=\p{L})){2,2000})\u2019(?!\p{L})|(?<![\p{L}\p{N}])'((?:[^'\n]|'(?=\p{L})){20,2000})'(?![\p{L}\p{N}])/gu;

/** The stretches between quotation marks, in order; asked for by each citation in a text. */
export const markedIn: (text: string) => readonly Marked[] = remembered(
  (text) =>
    [...text.matchAll(pairs)].map((match) => {
      const inner = match.slice(1).find((part) => part !== undefined) ?? '';
      // Spaces stand between guillemets and what they enclose.
      const words = match[0].startsWith('\u00AB') ? inner.trim() : inner;
      const start = match.index + match[0].indexOf(words, 1);
      return { start, end: start + words.length };
    }),
  100,
);
