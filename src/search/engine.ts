/**
 * The search engine: records in memory, answers in milliseconds. The same code runs in a worker of the browser, in Node and in tests.
 *
 * An id that the query names comes first, then records whose whole name it is, then by MiniSearch's BM25+ over the fields:
 * title before other names, statement, qualifiers and the rest. All words of a short query have to match, or, where no
 * record has them all, as many as any has; of a question, most of what it says.
 */
import MiniSearch, { type AsPlainObject, type Query } from 'minisearch';
import { facetsOf, passes } from './facets.ts';
import { asideFinder } from './query/asides.ts';
import { identifiers } from './query/identifiers.ts';
import { namedBy, recordsByName } from './query/names.ts';
import { type Alternative, subjectTerm, thesaurus, type Unit, unitsOf, vocabulary } from './query/query.ts';
import { type Found, isCommitment, questionLength, ranked } from './query/rank.ts';
import { scopeFinder } from './query/scopes.ts';
import { strayFinder } from './query/stray.ts';
import { wordingLikeness } from './query/wordings.ts';
import { type FacetName, facetNames, type SearchField, type SearchRecord, searchFields } from './records/record.ts';
import { subjectSpans } from './subjects/index.ts';
import { compoundSplitter } from './words/compounds.ts';
import { speller } from './words/spelling.ts';
import type { Synonym } from './words/synonyms.ts';
import { isUnspacedTerm, nameKey, tokens } from './words/tokenizer.ts';

/** What results are narrowed to: any of the values of each facet. */
export type Filters = { readonly [F in FacetName]?: readonly string[] };

export interface SearchOptions {
  readonly filters?: Filters;
  /** Which hits: from this one, counted from 0, at most so many. */
  readonly from?: number;
  readonly size?: number;
}

export interface SearchHit {
  readonly record: SearchRecord;
  /** The terms of the index by which it was found, for highlighting. */
  readonly terms: readonly string[];
}

export interface SearchAnswer {
  /** How many records match, filters applied. */
  readonly total: number;
  readonly hits: readonly SearchHit[];
  /** For each facet how many records each of its values would show, the other facets' filters applied. */
  readonly facets: { readonly [F in FacetName]: readonly { readonly value: string; readonly count: number }[] };
}

export interface SearchEngine {
  search(query: string, options?: SearchOptions): SearchAnswer;
  /** The index in the form that `createEngine` takes back. */
  serialised(): AsPlainObject;
}

const boost: Readonly<Record<SearchField, number>> = {
  title: 6,
  names: 5,
  statement: 3,
  qualifiers: 1.5,
  label: 1,
  body: 0.6,
};

/** What MiniSearch keeps of a record: its place in the list. */
interface Indexed {
  readonly id: number;
  readonly record: SearchRecord;
}

/**
 * An engine over records.
 *
 * @param records all of them; those with `version` are found by their id alone
 * @param serialised the index that an engine over the same records gave, which saves building it
 */
export function createEngine(
  records: readonly SearchRecord[],
  synonyms: readonly Synonym[] = [],
  serialised?: AsPlainObject,
): SearchEngine {
  const counts = new Map<string, number>();
  const options = {
    fields: [...searchFields],
    tokenize: (text: string, field?: string) => {
      const found = [
        ...indexTerms(text, field as SearchField | undefined),
        ...(field !== 'body' && field !== 'label' ? subjectSpans(text).map(({ id }) => subjectTerm(id)) : []),
      ];
      for (const term of new Set(found)) counts.set(term, (counts.get(term) ?? 0) + 1);
      return found;
    },
    processTerm: (term: string) => term,
    extractField: ({ id, record }: Indexed, field: string) =>
      field === 'id' ? id : textOf(record, field as SearchField),
  };
  const index = serialised ? MiniSearch.loadJS<Indexed>(serialised, options) : new MiniSearch<Indexed>(options);
  if (serialised) for (const [term, fields] of serialised.index) counts.set(term, occurrences(fields));
  else index.addAll(records.map((record, id) => ({ id, record })).filter(({ record }) => !record.version));
  const words = vocabulary(counts, records.length);
  const phrases = thesaurus(synonyms);
  const ids = identifiers(records);
  const names = recordsByName(records);
  const scopesOf = scopeFinder(records, phrases);
  const apart = compoundSplitter(words, phrases);
  const spelt = speller(words, counts.keys(), phrases);
  const likenessTo = wordingLikeness(records, phrases);
  const isStray = strayFinder(records);
  const withAsides = asideFinder(records);

  const matching = (typed: string): SearchHit[] => {
    const query = apart(spelt(typed));
    const key = nameKey(typed);
    const isQuestion = key.split(' ').length >= questionLength || /[?？]\s*$|か[。\s]*$/u.test(query);
    const all = unitsOf(query, words, phrases);
    const units = isQuestion ? withAsides(all) : all;
    const asking = { key, isQuestion, scopes: scopesOf(query), likeness: likenessTo(query) };
    const matches = find(index, records, units, isQuestion);
    const found = ranked(matches, units, asking);
    const first = new Set([...ids.named(query), ...namedBy(names, query, units, found)]);
    if (first.size === 0) return isStray(all, matches) ? [] : found;
    const own = new Map(found.flatMap((hit) => (first.has(hit.record) ? [[hit.record, hit]] : [])));
    const leading = [...first].map((record) => own.get(record) ?? { record, terms: [] });
    return [...leading, ...found.filter(({ record }) => !first.has(record))];
  };

  return {
    search(query, { filters = {}, from = 0, size = 20 } = {}) {
      const all = matching(query.slice(0, longestQuery).normalize('NFKC'));
      const narrowed = facetNames.some((facet) => filters[facet]?.length);
      const hits = narrowed ? all.filter(({ record }) => passes(record, filters)) : all;
      return {
        total: hits.length,
        hits: hits.slice(from, from + size),
        // Counted where they are shown.
        get facets() {
          return facetsOf(all, filters);
        },
      };
    },
    serialised: () => index.toJSON(),
  };
}

/** Characters of a query that are looked at; more of them say nothing more. */
const longestQuery = 500;

/** In how many fields of records a term of a serialised index stands. */
function occurrences(fields: Readonly<Record<string, object>>): number {
  return Object.values(fields).reduce((sum, documents) => sum + Object.keys(documents).length, 0);
}

/** The text of a field, a line for each of several. */
export function textOf(record: SearchRecord, field: SearchField): string {
  const value = record[field];
  return typeof value === 'string' ? value : value.join('\n');
}

/** Terms of a field; of names also neighbours joined, so that `mynumber` finds `My Number`. */
function indexTerms(text: string, field: SearchField | undefined): string[] {
  if (field !== 'title' && field !== 'names') return tokens(text).map(({ term }) => term);
  return text.split('\n').flatMap((line) => {
    const all = tokens(line);
    const words = all.filter(({ part, term }) => !part && !isUnspacedTerm(term));
    const joined = words.slice(1).map((word, index) => (words[index]?.term ?? '') + word.term);
    return [...all.map(({ term }) => term), ...joined];
  });
}

/**
 * The records that have all of the query, or, where no commitment has or a question leaves some of it open, those that have any of it.
 * What may be a misspelling is asked for where nothing else is found.
 *
 * Words that stand in a great many records cost most and tell least: where others are asked for as well, a large index is
 * not asked for every record with one of them.
 */
function find(
  index: MiniSearch<Indexed>,
  records: readonly SearchRecord[],
  units: readonly Unit[],
  isQuestion: boolean,
): Found[] {
  const run = (some: readonly Unit[], combineWith: 'AND' | 'OR'): Found[] =>
    some.length === 0 ? [] : search(index, records, { combineWith, queries: some.map(unitQuery) } as Query);
  const sure = units.filter(({ guessed }) => !guessed);
  if (sure.length < units.length && sure.some(({ says }) => says > leastTelling)) {
    const found = find(index, records, sure, isQuestion);
    if (found.length > 0) return found;
  }
  const all = isQuestion ? [] : run(units, 'AND');
  if (all.some(isCommitment)) return all;
  const telling = records.length > largeIndex ? units.filter(({ says }) => says > leastTelling) : units;
  const some = telling.length < units.length ? run(telling, 'OR') : [];
  return some.length > 0 ? some : run(units, 'OR');
}

/** From so many records on, common words are left out where any word will do. */
const largeIndex = 2000;
/** What a word says that stands in about a third of all records. */
const leastTelling = Math.log(1 + 3);

function search(index: MiniSearch<Indexed>, records: readonly SearchRecord[], query: Query): Found[] {
  const results = index.search(query, {
    boost: { ...boost },
    tokenize: (term) => [term],
    processTerm: (term) => term,
    weights: { fuzzy: 0.5, prefix: 0.6 },
  });
  const found: Found[] = [];
  for (const { id, score, terms, queryTerms } of results) {
    const record = records[id as number];
    // The weight is put on here, once for a record: MiniSearch would ask for it with every term and field.
    if (record) found.push({ record, score: score * record.weight, terms, asked: queryTerms });
  }
  return found;
}

function unitQuery({ alternatives }: Unit): Query {
  return { combineWith: 'OR', queries: alternatives.map(alternativeQuery) };
}

function alternativeQuery({ terms, how, weight }: Alternative): Query {
  const longest = Math.max(...terms.map((term) => term.length));
  return {
    combineWith: 'AND',
    queries: [...terms],
    boostTerm: () => weight,
    ...(how === 'prefix' && { prefix: true }),
    ...(how === 'fuzzy' && { fuzzy: longest > 6 ? 2 : 1 }),
  };
}
