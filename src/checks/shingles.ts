/** Runs of words, as digests: enough to see that a text repeats a source page, and not enough to read the page. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many words make a run. */
export const shingleWords = 8;

/** A word of a text, lower case, with where it stands. */
export interface Word {
  readonly word: string;
  /** Characters from the text's beginning. */
  readonly offset: number;
}

/** The words of a text: letters, digits, apostrophes and hyphens. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}_'’-]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    offset: match.index,
  }));
}

/** The digest of each run of eight words, in the order of the text: 16 hex digits of SHA-256 over the words with one space between. */
export function shinglesOf(words: readonly Word[]): string[] {
  return words.slice(0, Math.max(0, words.length - shingleWords + 1)).map((_, index) => {
    const run = words.slice(index, index + shingleWords).map(({ word }) => word);
    return bytesToHex(sha256(utf8ToBytes(run.join(' ')))).slice(0, 16);
  });
}
