/** Words that a text sets between quotation marks. */

/** A stretch between quotation marks, the marks left out. Offsets into the text. */
export interface Marked {
  readonly start: number;
  readonly end: number;
}

const pairs =
  /\u201C([^\u201C\u201D]{2,2000})\u201D|\u201E([^\u201C\u201D\u201E]{2,2000})[\u201C\u201D]|\u00AB\s*([^\u00AB\u00BB]{2,2000}?)\s*\u00BB|\u300C([^\u300C\u300D]{2,2000})\u300D|(?<![\p{L}\p{N}])"([^"]{2,2000})"(?![\p{L}\p{N}])|(?<![\p{L}\p{N}])\u2018((?:[^\u2018\u2019]|\u2019(?=\p{L})){2,2000})\u2019(?!\p{L})/gu;

/** The stretches between quotation marks, in order. */
export function markedIn(text: string): readonly Marked[] {
  return [...text.matchAll(pairs)].map((match) => {
    const inner = match.slice(1).find((part) => part !== undefined) ?? '';
    const start = match.index + match[0].indexOf(inner, 1);
    return { start, end: start + inner.length };
  });
}
