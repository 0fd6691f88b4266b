/** Runs of words, as digests: enough to see that a text repeats a source page, and not enough to read the page. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** How many words make a run. */
export const shingleWords = 8;

/** A word of a text, lower case, with where it stands. */
export interface LowerWord {
  readonly word: string;
  /** Characters from the text's beginning. */
  readonly offset: number;
}

/** The words of a text: letters, digits, apostrophes and hyphens. */
export function lowerWords(text: string): LowerWord[] {
  return [...text.matchAll(/[\p{L}\p{N}_'’-]+/gu)].map((match) => ({
    word: match[0].toLowerCase(),
    offset: match.index,
  }));
}

/** The same without their places. */
export function wordsAlone(text: string): string[] {
  return lowerWords(text).map(({ word }) => word);
}

/**
 * The digest of each run of eight words, in the order of the text. Sixteen hex digits: four of a quick checksum (FNV-1a,
 * folded to 16 bits), by which most runs are told apart without more work, and twelve of SHA-256 over the words with one
 * space between.
 */
export function shinglesOf(words: readonly LowerWord[]): string[] {
  return Array.from({ length: Math.max(0, words.length - shingleWords + 1) }, (_, index) => {
    const run = runAt(words, index);
    return hex(checksum(run)) + strongDigest(run);
  });
}

/** Digests that are known, ready to be looked up quickly. */
export interface KnownRuns {
  /** Whether a run of eight words, joined by one space, is known. */
  has(run: string): boolean;
}

/** Prepares a set of digests. Only a run whose checksum is known costs a SHA-256. */
export function knownRuns(digests: ReadonlySet<string>): KnownRuns {
  const checksums = new Set([...digests].map((digest) => Number.parseInt(digest.slice(0, 4), 16)));
  return {
    has(run) {
      const quick = checksum(run);
      return checksums.has(quick) && digests.has(hex(quick) + strongDigest(run));
    },
  };
}

/** The indices of words that begin a known run. */
export function repeatedRuns(words: readonly LowerWord[], known: KnownRuns): number[] {
  const found: number[] = [];
  for (let index = 0; index + shingleWords <= words.length; index++)
    if (known.has(runAt(words, index))) found.push(index);
  return found;
}

function runAt(words: readonly LowerWord[], index: number): string {
  let run = '';
  for (let at = index; at < index + shingleWords; at++) run += (at === index ? '' : ' ') + (words[at]?.word ?? '');
  return run;
}

/** FNV-1a over UTF-16 code units, folded from 32 to 16 bits as its authors advise. */
function checksum(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash ^ (hash >>> 16)) & 0xffff;
}

function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

function strongDigest(run: string): string {
  return bytesToHex(sha256(utf8ToBytes(run))).slice(0, 12);
}
