/** A question as words: each with what would do in its place, and how much it tells. */

import type { Thesaurus } from '../search/query/query.ts';
import { stem } from '../search/words/stem.ts';
import { stopWords } from '../search/words/stop-words.ts';
import { isUnspacedTerm, terms, tokens } from '../search/words/tokenizer.ts';
import { fillers } from './fillers.ts';

/** A word or phrase of a question. */
export interface Asked {
  /** As it is written. */
  readonly words: string;
  /** Ways to say it, each by the stems of its words; the question's own words first. */
  readonly ways: readonly (readonly string[])[];
}

/** The stems of a text, in its order, with those of parts of joined words. */
export function stems(text: string): readonly string[] {
  return terms(text).map(stem);
}

/** The words of a question that ask for something, in its order, each once. */
export function askedWords(question: string, synonyms: Thesaurus): readonly Asked[] {
  const typed = tokens(question).filter(({ part }) => !part);
  const found = new Map<string, Asked>();
  let within = 0;
  for (const [index, { term, start, end }] of typed.entries()) {
    const known = (synonyms.get(term) ?? []).filter(({ phrase }) =>
      phrase.every((word, offset) => typed[index + offset]?.term === word),
    );
    const length = Math.max(1, ...known.map(({ phrase }) => phrase.length));
    const covered = index < within;
    within = Math.max(within, index + (known.length > 0 ? length : 0));
    if (known.length === 0 && (covered || saysNothing(term))) continue;
    const words = question.slice(start, typed[index + length - 1]?.end ?? end);
    const own = typed.slice(index, index + length).map((one) => stem(one.term));
    const others = known.flatMap(({ phrase, to }) => (phrase.length === length ? to.map((way) => way.map(stem)) : []));
    const key = own.join(' ');
    if (!found.has(key)) found.set(key, { words, ways: [own, ...others] });
  }
  return [...found.values()];
}

/** Words of any question or form, and pairs of characters that are particles and endings. */
function saysNothing(term: string): boolean {
  if (stopWords.has(term) || fillers.has(term)) return true;
  return isUnspacedTerm(term) ? /\p{Script=Hiragana}/u.test(term) || term.length < 2 : term.length < 2;
}
