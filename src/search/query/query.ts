/** From what a reader typed to a tree of terms: each unit of the query with everything that would do in its place. */
import { grouped } from '../../language/groups.ts';
import { subjectSpans } from '../subjects/index.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import type { Synonym } from '../words/synonyms.ts';
import { isUnspacedTerm, type SearchToken, tokens } from '../words/tokenizer.ts';

/** One way to satisfy a unit: all of its terms, as they are or as beginnings or misspellings of words. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly how: 'exact' | 'prefix' | 'fuzzy';
  /** How much it says compared with the reader's own word. */
  readonly weight: number;
  /** It is the field's word for the reader's. */
  readonly ofField?: true;
}

/** A word or phrase of the query. */
export interface Unit {
  readonly alternatives: readonly Alternative[];
  /** How much it tells one record from another: a rare word more than a common one. */
  readonly says: number;
  /** A short word or an abbreviation that the index has not: what it may be a misspelling of is as often another word. */
  readonly guessed: boolean;
}

/** What of the index a query is read against. */
export interface Vocabulary {
  has(term: string): boolean;
  /** Whether a word of the index begins so. */
  begins(term: string): boolean;
  /** Words of the index with a stem. */
  family(stem: string): readonly string[];
  /** How much a term tells one record from another: from about 0.1 for one that stands everywhere. */
  says(term: string): number;
}

/**
 * A vocabulary of the index's terms.
 *
 * @param counts in how many fields each stands
 * @param size how many records there are
 */
export function vocabulary(counts: ReadonlyMap<string, number>, size: number): Vocabulary {
  const all = [...counts.keys()];
  const families = grouped(all.map((term) => [stem(term), term]));
  return {
    has: (term) => counts.has(term),
    begins: (term) => all.some((word) => word.startsWith(term)),
    family: (root) => families.get(root) ?? [],
    says: (term) => Math.max(0.1, Math.log(1 + size / (1 + (counts.get(term) ?? 0)))),
  };
}

/** Synonyms by the first term of their phrases. */
export type Thesaurus = ReadonlyMap<
  string,
  readonly { readonly phrase: readonly string[]; readonly to: readonly string[][] }[]
>;

export function thesaurus(synonyms: readonly Synonym[]): Thesaurus {
  const phrases = synonyms.flatMap(({ from, to }) => {
    const targets = to.map(wholeTerms);
    return from.map(wholeTerms).flatMap((phrase) => {
      const [first] = phrase;
      return first === undefined ? [] : [[first, { phrase, to: targets }] as const];
    });
  });
  return grouped(phrases);
}

function wholeTerms(text: string): string[] {
  return whole(tokens(text)).map(({ term }) => term);
}

function whole(all: readonly SearchToken[]): SearchToken[] {
  return all.filter(({ part }) => !part);
}

/** The longest query that is looked at; more of it says nothing more. */
const longest = 40;

/** The units of a query, in its order; none where it has no letter or digit. */
export function unitsOf(query: string, words: Vocabulary, synonyms: Thesaurus): Unit[] {
  const all = tokens(query);
  const typed = whole(all).slice(0, longest);
  const spans = outermost(phrases(query, typed, synonyms));
  const asked = typed.filter(({ term }) => !asksNothing(term));
  const last = typed.at(-1);
  const subjects = subjectSpans(query).filter(({ id }) => words.has(subjectTerm(id)));
  const ofOneWord = new Map<SearchToken, string[]>();
  const apart: Unit[] = [];
  for (const { id, start, end } of subjects) {
    const inside = asked.filter((token) => token.start < end && token.end > start);
    const [only] = inside;
    if (only && inside.length === 1 && only.start <= start)
      ofOneWord.set(only, [...(ofOneWord.get(only) ?? []), subjectTerm(id)]);
    else apart.push(unit([{ terms: [subjectTerm(id)], how: 'exact', weight: subjectWeight }], words));
  }
  const ofWords = typed.flatMap((token, index): Unit[] => {
    const { term } = token;
    if (asked.length > 0 && asksNothing(term) && !spans.some(({ from, to }) => from <= index && index < to)) return [];
    const onSubject = (ofOneWord.get(token) ?? []).map(
      (one): Alternative => ({ terms: [one], how: 'exact', weight: subjectWeight }),
    );
    const mine = alternativesOf(token, all, words, token === last);
    const own = [...(onSubject.length > 0 ? mine.filter(({ how }) => how !== 'fuzzy') : mine), ...onSubject];
    const starting = spans.filter((span) => span.from === index);
    const inside = spans.some((span) => span.from < index && index < span.to);
    if (starting.length === 0) return inside || own.length === 0 ? [] : [unit(own, words)];
    const longestSpan = Math.max(...starting.map(({ to }) => to));
    const phrase = typed.slice(index, longestSpan).map((one) => one.term);
    // A word that the thesaurus knows is not misspelt.
    const literal: readonly Alternative[] =
      phrase.length > 1 ? [{ terms: phrase, how: 'exact', weight: 1 }] : own.filter(({ how }) => how !== 'fuzzy');
    const others = starting.flatMap(({ targets }) =>
      targets.map((terms): Alternative => ({ terms, how: 'exact', weight: 0.6, ofField: true })),
    );
    return [unit([...literal, ...others], words)];
  });
  return [...ofWords, ...apart];
}

/** How much the subject of a word says compared with the word. */
const subjectWeight = 0.6;

/** The term by which the index knows a subject; no text has it. */
export const subjectTerm = (id: string) => `§${id}`;
export const isSubjectTerm = (term: string) => term.startsWith('§');

/** The commonest way to satisfy it decides how much a unit says. */
function unit(alternatives: readonly Alternative[], words: Vocabulary): Unit {
  const says = alternatives.map(({ terms }) => Math.max(...terms.map(words.says)));
  const [own = ''] = alternatives[0]?.terms ?? [];
  const guessed = alternatives.every(({ terms, how }) => how === 'fuzzy' && terms.every((term) => term.length < sure));
  return { alternatives, says: Math.min(...says) * (isParticle(own) ? 0.2 : 1), guessed };
}

/** From so many letters on, a word that the index has not is more likely misspelt than another word. */
const sure = 8;

/** A word of a sentence that is a name as well, `us` or `it`, is the name only as `the US` or in capitals, if not all is in capitals. */
function isName({ term, start, end }: SearchToken, query: string): boolean {
  if (!stopWords.has(term) || /\bthe\s+$/iu.test(query.slice(0, start))) return true;
  return /^\p{Lu}+$/u.test(query.slice(start, end)) && /\p{Ll}/u.test(query);
}

/** Words of a question, and pairs of hiragana alone, which are particles and endings. */
function asksNothing(term: string): boolean {
  return stopWords.has(term) || /^\p{Script=Hiragana}{2}$/u.test(term);
}

/** Pairs with a hiragana in them are mostly particles and endings. */
function isParticle(term: string): boolean {
  return /\p{Script=Hiragana}/u.test(term);
}

/** Where phrases of the thesaurus stand in a query. */
function phrases(query: string, typed: readonly SearchToken[], synonyms: Thesaurus) {
  return typed
    .flatMap(({ term }, from) =>
      (synonyms.get(term) ?? [])
        .filter(({ phrase }) => phrase.every((word, offset) => typed[from + offset]?.term === word))
        .map(({ phrase, to }) => ({ from, to: from + phrase.length, targets: to })),
    )
    .filter(({ from, to }) => typed.length === 1 || typed.slice(from, to).some((one) => isName(one, query)));
}

/** A phrase within a longer one says nothing by itself: `own` in `bring your own key`, `委託` in `再委託`. */
function outermost<Span extends { readonly from: number; readonly to: number }>(spans: readonly Span[]): Span[] {
  const isWithin = (one: Span, other: Span) =>
    other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from;
  return spans.filter((one) => !spans.some((other) => isWithin(one, other)));
}

/** What the thesaurus has for the phrases of a query, each as names are compared. */
export function targetsIn(query: string, synonyms: Thesaurus): string[] {
  return phrases(query, whole(tokens(query)), synonyms).flatMap(({ targets }) => targets.map((one) => one.join(' ')));
}

function alternativesOf(
  token: SearchToken,
  all: readonly SearchToken[],
  words: Vocabulary,
  last: boolean,
): Alternative[] {
  const { term } = token;
  const found: Alternative[] = [];
  // The word that is being typed may be the beginning of one.
  if (last && words.begins(term)) found.push({ terms: [term], how: 'prefix', weight: 1 });
  else if (words.has(term)) found.push({ terms: [term], how: 'exact', weight: 1 });
  const family = words.family(stem(term)).filter((word) => word !== term);
  found.push(...family.map((word): Alternative => ({ terms: [word], how: 'exact', weight: 0.9 })));
  if (words.has(term) || family.length > 0) return found;
  const split = splitOf(token, all).filter((parts) => parts.every((part) => words.has(part)));
  found.push(...split.map((terms): Alternative => ({ terms, how: 'exact', weight: 1 })));
  if (split.length > 0 || term.length < 4 || !/\p{L}/u.test(term) || isUnspacedTerm(term)) return found;
  // Two letters that changed places are the commonest slip, and cost two edits: looked up instead.
  const swapped = swapsOf(term).filter(words.has);
  found.push(...swapped.map((word): Alternative => ({ terms: [word], how: 'exact', weight: 0.9 })));
  if (swapped.length === 0) found.push({ terms: [term], how: 'fuzzy', weight: 1 });
  return found;
}

/** A word with each two neighbouring letters swapped. */
function swapsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, index) => {
    const swapped = [...letters];
    swapped[index + 1] = letters[index] ?? '';
    swapped[index] = letter;
    return swapped.join('');
  });
}

/** The parts of a word that the index has only apart: `e-mail` as `e` and `mail`, `iso27018` as `iso` and `27018`. */
function splitOf(token: SearchToken, all: readonly SearchToken[]): string[][] {
  const inside = all.filter(({ part, start, end }) => part && start >= token.start && end <= token.end);
  const atDigits = token.term.match(/\d+|\D+/g) ?? [];
  return [inside.map(({ term }) => term), atDigits].filter((terms) => terms.length > 1);
}
