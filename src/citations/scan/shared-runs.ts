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
const isAsciiWord: readonly boolean[] = Array.from({ length: ascii }, (_, code) =>
  /[a-z\d]/i.test(String.fromCharCode(code)),
);

/**
 * A finder of runs of three words. Words are told apart by a hash over their letters, in whatever case: two runs that are taken for
 * one only cost a closer look.
 */
export function runFinder(sentences: readonly string[]): (text: string) => readonly SharedRuns[] {
  const holders = new Map<number, number[]>();
  const counts = sentences.map((sentence, index) => {
    const own = new Set<number>();
    eachRun(sentence, (run, start, end) => {
      // Words of grammar alone tell nothing.
      if (
        sentence
          .slice(start, end)
          .toLowerCase()
          .split(/\s+/)
          .some((word) => weightOf(word) === 1)
      )
        own.add(run);
    });
    for (const run of own) holders.set(run, [...(holders.get(run) ?? []), index]);
    return own.size;
  });
  return (text) => {
    const found = new Map<number, { index: number; count: number; of: number; start: number; end: number }>();
    eachRun(text, (run, start, end) => {
      for (const index of holders.get(run) ?? none) {
        const known = found.get(index);
        if (known) Object.assign(known, { count: known.count + 1, end });
        else found.set(index, { index, count: 1, of: counts[index] ?? 0, start, end });
      }
    });
    return [...found.values()];
  };
}

const none: readonly number[] = [];

/** Calls back with the hash of each run of three words, and where it stands. */
function eachRun(text: string, tell: (run: number, start: number, end: number) => void): void {
  let [before, last, lastStart, beforeStart] = [0, 0, 0, 0];
  let [word, start, words] = [0, -1, 0];
  const end = (at: number) => {
    if (start < 0) return;
    words++;
    if (words > 2) tell(Math.imul(Math.imul(before, 31) + last, 31) + word, beforeStart, at);
    [before, beforeStart] = [last, lastStart];
    [last, lastStart] = [word, start];
    [word, start] = [0, -1];
  };
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isWord = code < ascii ? isAsciiWord[code] : code >= 0xc0 && !(code >= 0x2010 && code <= 0x206f);
    if (!isWord) {
      if (code < ascii || !invisible(code)) end(at);
      continue;
    }
    if (code >= unspaced) end(at);
    if (start < 0) start = at;
    word = Math.imul(word, 33) + (code < ascii ? code | 0x20 : code);
    if (code >= unspaced) end(at + 1);
  }
  end(text.length);
}
