/**
 * The words of a text, as they are compared: what typography, word processors and PDF do to a quotation is taken away, and
 * nothing that a reader would read otherwise.
 */

import { collapsed } from '../../language/letters.ts';
import { remembered } from '../../language/remembered.ts';

/** A word of a text. */
export interface NormalWord {
  /** For comparing: NFKC, lower case, straight apostrophes, nothing invisible. */
  readonly text: string;
  /** Offsets into the text as it stands. */
  readonly start: number;
  readonly end: number;
  /** Set where a hyphen at the end of a line follows, so that the next word may be the rest of this one. */
  readonly broken?: true;
}

const letter = '[\\p{L}\\p{M}\\p{Nd}\\p{Nl}]';
/** Soft hyphens, zero-width characters and the marks of writing direction: they stand within words and are no part of them. */
const invisible = '\\u00AD\\u034F\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF';
const apostrophe = "['\\u2018\\u2019\\u02BC\\uFF07]";
const pattern = new RegExp(`${letter}(?:[${invisible}]*${letter}|${apostrophe}(?=${letter}))*`, 'gu');
/** Scripts without spaces between words: each character is a word of its own. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const hidden = new RegExp(`[${invisible}]`, 'gu');
const apostrophes = new RegExp(apostrophe, 'gu');
/** A hyphen, visible or soft, with which a line ends. */
const lineEnd = /^[-\u00AD\u2010\u2011][ \t]*(?:\r\n?|\n)\s*$/u;
const softLineEnd = new RegExp(`^[${invisible}]*\\u00AD[${invisible}]*(?:\\r\\n?|\\n)\\s*$`, 'u');
/** Numbers in square brackets point to a note and belong to no sentence. */
const noteMark = /\[\^?\d{1,3}\]/g;

/** Text of plain ASCII, in which there is nothing to take away; most is. */
const plain = /^[\0-\x7F]*$/;

/** The words of a text, in order. */
export function normalWords(text: string): readonly NormalWord[] {
  const words: NormalWord[] = [];
  const isPlain = plain.test(text);
  const marks = [...text.matchAll(noteMark)].map(({ index }) => index);
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (/^\d{1,3}$/.test(match[0]) && marks.some((mark) => mark < start && start <= mark + 2)) continue;
    if (!isPlain && unspaced.test(match[0])) {
      let at = start;
      for (const part of match[0].split(new RegExp(`(${unspaced.source})`, 'u'))) {
        if (part !== '') words.push({ text: normalised(part), start: at, end: at + part.length });
        at += part.length;
      }
      continue;
    }
    markBroken(words, text, start);
    words.push({ text: normalised(match[0]), start, end: start + match[0].length });
  }
  return words;
}

/** A word or name for comparing. */
export function normalised(word: string): string {
  if (plain.test(word)) return word.toLowerCase();
  return word.replace(hidden, '').normalize('NFKC').replace(apostrophes, "'").toLowerCase();
}

function markBroken(words: NormalWord[], text: string, start: number): void {
  const last = words.at(-1);
  if (!last) return;
  const gap = text.slice(last.end, start);
  if (gap === ' ') return;
  if (lineEnd.test(gap) || softLineEnd.test(gap)) words[words.length - 1] = { ...last, broken: true };
}

/** The words with those put together again that a line's end parted, where that makes a word of the vocabulary. */
export function rejoined<W extends NormalWord>(words: readonly W[], vocabulary: ReadonlySet<string>): readonly W[] {
  if (!words.some(({ broken }) => broken)) return words;
  const joined: W[] = [];
  for (let index = 0; index < words.length; index++) {
    const [word, next] = [words[index], words[index + 1]];
    if (!word) continue;
    const whole = word.broken && next ? word.text + next.text : undefined;
    if (whole !== undefined && next && vocabulary.has(whole)) {
      joined.push({ ...word, text: whole, end: next.end, broken: next.broken });
      index++;
    } else joined.push(word);
  }
  return joined;
}

/** The words of a text in a row, for comparing texts as wholes. */
export const inOneLine: (text: string) => string = remembered(
  (text) =>
    normalWords(text)
      .map((word) => word.text)
      .join(' '),
  1000,
);

/** A stretch of text on one line, for a message. */
export function onOneLine(text: string): string {
  return collapsed(text.replace(hidden, ''));
}
