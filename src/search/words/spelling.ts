/** Customers' words and words of subjects as they are written, for those that a query has misspelt. */

import type { Thesaurus, Vocabulary } from '../query/query.ts';
import { subjectSpans } from '../subjects/index.ts';
import { stem } from './stem.ts';
import { fold } from './tokenizer.ts';

/** The fewest letters of a word that is taken for misspelt: a shorter one is as often another word. */
const least = 7;

/**
 * Mends a word that nothing knows where it is one slip away from one of a customer's or of a subject: there the words of the field
 * and the subject follow from it, which the index alone, being of other words, cannot tell.
 */
export function speller(words: Vocabulary, all: Iterable<string>, synonyms: Thesaurus): (query: string) => string {
  let found: readonly string[] | undefined;
  // Every word of the index is asked for its subject: not before a word is unknown, so that the first hits wait for less.
  const candidates = () => {
    found ??= rightlySpelt(all, synonyms);
    return found;
  };
  const isKnown = (word: string) =>
    words.begins(word) || synonyms.has(word) || words.family(stem(word)).length > 0 || isOfSubject(word);
  return (query) =>
    query.replace(/\p{Script=Latin}{7,}/gu, (written) => {
      const word = fold(written);
      return isKnown(word) ? written : (candidates().find((one) => isOneSlipAway(word, one)) ?? written);
    });
}

/** Customers' words, and the words of the index that are of a subject. */
function rightlySpelt(all: Iterable<string>, synonyms: Thesaurus): readonly string[] {
  const known = [...synonyms.values()].flatMap((entries) =>
    entries.flatMap(({ phrase: [word = '', ...more] }) => (more.length === 0 ? [word] : [])),
  );
  const ofSubjects = [...all].filter((word) => word.length >= least && /^[a-z]+$/u.test(word) && isOfSubject(word));
  return [...new Set([...known, ...ofSubjects])].filter(({ length }) => length >= least - 1);
}

const isOfSubject = (word: string) => subjectSpans(word).some(({ start }) => start === 0);

/** Whether one letter is missing, too many or another, or two neighbours changed places; words that end otherwise are forms of one. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b || a.at(-1) !== b.at(-1)) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endOfA, endOfB] = [a.length, b.length];
  while (endOfA > from && endOfB > from && a[endOfA - 1] === b[endOfB - 1]) [endOfA, endOfB] = [endOfA - 1, endOfB - 1];
  const [ofA, ofB] = [a.slice(from, endOfA), b.slice(from, endOfB)];
  return (ofA.length <= 1 && ofB.length <= 1) || (ofA.length === 2 && ofA === [...ofB].reverse().join(''));
}
