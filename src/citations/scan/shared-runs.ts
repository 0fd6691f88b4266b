/** Which of many sentences a text has runs of words of, told without looking at any word twice. */
import { weightOf } from '../verify/quotation/alignment.ts';

/** A sentence that a text has runs of words of. */
export interface SharedRuns {
  /** Of the sentence, in the list. */
  readonly index: number;
  /** How many of its runs stand in the text, and how many it has. */
  readonly count: number;
  readonly of: number;
  /** Offsets into the text: from the beginning of the first run to the end of the last. */
  readonly start: number;
  readonly end: number;
}

/** Codes below this are ASCII. */
const ascii = 128;
/** From here on scripts have no spaces between words, so that each character is a word. */
const unspaced = 0x2e80;
/** What stands within words and is no part of them. */
const invisible = (code: number) => code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060;
/** 1 for letters and digits. */
const isAsciiWord: Uint8Array = Uint8Array.from({ length: ascii }, (_, code) =>
  Number(/[a-z\d]/i.test(String.fromCharCode(code))),
);

/** A run is looked up where its last bits are those of a known one; most texts share few. */
const maskBits = 0xffff;

/**
 * A finder of runs of three words. Words are told apart by a hash over their letters, in whatever case: two runs that are taken for
 * one only cost a closer look.
 */
export function runFinder(sentences: readonly string[]): (text: string) => readonly SharedRuns[] {
  const holders = new Map<number, number[]>();
  const counts = sentences.map((sentence, index) => {
    const own = new Set<number>();
    eachRun(sentence, undefined, (run, start, end) => {
      const words = sentence.slice(start, end).toLowerCase().split(/\s+/);
      // Words of grammar alone tell nothing.
      if (words.some((word) => weightOf(word) === 1)) own.add(run);
    });
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), index]);
    return own.size;
  });
  const mask = new Uint8Array(maskBits + 1);
  for (const run of holders.keys()) mask[run & maskBits] = 1;
  return (text) => {
    const found = new Map<number, { index: number; count: number; of: number; start: number; end: number }>();
    eachRun(text, mask, (run, start, end) => {
      for (const index of holders.get(run) ?? []) {
        const known = found.get(index);
        if (known) Object.assign(known, { count: known.count + 1, end });
        else found.set(index, { index, count: 1, of: counts[index] ?? 0, start, end });
      }
    });
    return [...found.values()];
  };
}

/**
 * Calls back with the hash of each run of three words, and where it stands.
 *
 * @param mask 1 for the last bits of the runs that are wanted; all are, where there is none
 */
function eachRun(
  text: string,
  mask: Uint8Array | undefined,
  tell: (run: number, start: number, end: number) => void,
): void {
  let [before, last, lastStart, beforeStart] = [0, 0, 0, 0];
  let [word, start, words] = [0, -1, 0];
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0x20;
    const isAscii = code < ascii;
    if (!isAscii && invisible(code)) continue;
    const isLetter = isAscii ? isAsciiWord[code] === 1 : code >= 0xc0 && !(code >= 0x2010 && code <= 0x206f);
    const isWhole = code >= unspaced;
    if (start >= 0 && (!isLetter || isWhole || text.charCodeAt(start) >= unspaced)) {
      words++;
      const run = Math.imul(Math.imul(before, 31) + last, 31) + word;
      if (words > 2 && (!mask || mask[run & maskBits] === 1)) tell(run, beforeStart, at);
      [before, beforeStart, last, lastStart] = [last, lastStart, word, start];
      [word, start] = [0, -1];
    }
    if (!isLetter) continue;
    if (start < 0) start = at;
    word = Math.imul(word, 33) + (isAscii ? code | 0x20 : code);
  }
}
