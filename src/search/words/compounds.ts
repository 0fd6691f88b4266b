/** Words that are written as one and known only apart: `Mitarbeiterzugriff` as `Mitarbeiter zugriff`. */

import type { Thesaurus, Vocabulary } from '../query/query.ts';
import { subjectSpans } from '../subjects/index.ts';
import { stem } from './stem.ts';
import { fold } from './tokenizer.ts';

/** The fewest letters of a part. */
const least = 4;
/** What may stand between two parts. */
const links = ['', 's', 'es', 'n', 'en', 'er'];

/** Writes them apart where both parts are customers' words, so that a misspelling is none. A word that is known as it stands stays one. */
export function compoundSplitter(words: Vocabulary, synonyms: Thesaurus): (query: string) => string {
  const isWord = (part: string) => words.has(part) || synonyms.has(part) || words.family(stem(part)).length > 0;
  const isOneWord = (part: string) => synonyms.get(part)?.some(({ phrase }) => phrase.length === 1) ?? false;
  const isKnown = (part: string) => isOneWord(part) || subjectSpans(part).some(({ start }) => start === 0);
  const parts = (word: string): readonly string[] => {
    for (let at = word.length - least; at >= least; at--) {
      const [first, rest] = [word.slice(0, at), word.slice(at)];
      if (!isKnown(rest)) continue;
      if (links.some((link) => first.endsWith(link) && isKnown(first.slice(0, at - link.length)))) return [first, rest];
      const within = parts(first);
      if (within.length > 1) return [...within, rest];
    }
    return [word];
  };
  const split = (word: string): string => {
    const apart = isWord(fold(word)) ? [] : parts(fold(word));
    return apart.length > 1 ? apart.join(' ') : word;
  };
  return (query) => query.replace(/\p{Script=Latin}{9,}/gu, split);
}
