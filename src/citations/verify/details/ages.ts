/** Ages, as a text tells them of a promise: `younger than 18`. */
import type { JudgedCitation } from '../citation-rule.ts';
import { type WrongDetail, wordsOfVersion } from './detail.ts';

const compared =
  "(?:younger|older|under|below|over|above|aged?|jünger|älter|unter|über|moins|plus|m[ei]nos|menor(?:es)?|mayor(?:es)?|meno|sotto|jonger|minder|onder)(?:\\s+(?:than|the\\s+age\\s+of|als|dan|de|d['’]|di|i|gli))?";
/** A number behind a word that compares, and before nothing that it would count but years. */
const age = new RegExp(
  `(?<!\\p{L})${compared}\\s+(?<age>\\d{1,2})(?:\\s+(?:years?|jahren?|ans|a[ñn]os|anni|jaar)(?!\\p{L})|(?![\\p{L}\\p{N}%-]|[.,:/]\\p{N}|\\s+\\p{Ll}+s(?!\\p{L})))|(?<years>\\d{1,2})歳`,
  'giu',
);

/** Ages that a passage tells, where the version tells one, and none of these. */
export function wrongAges(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const own = wordsOfVersion(judged).flatMap(agesIn);
  const [expected] = own;
  if (!expected) return [];
  const told = agesIn(text);
  if (told.some((one) => own.some((other) => one.years === other.years))) return [];
  return told.map((one) => ({ ...one, expected: `"${expected.text}", as the version has it` }));
}

function agesIn(text: string) {
  return [...text.matchAll(age)].map(({ 0: words, index: start, groups }) => ({
    text: words,
    start,
    end: start + words.length,
    years: Number(groups?.age ?? groups?.years),
  }));
}
