/** How near a query comes to one name or wording of what answers: who asks in nearly these words is looking for it. */
import { tally } from '../../language/groups.ts';
import { type SearchRecord, searchKinds } from '../records/record.ts';
import { subjectSpans } from '../subjects/index.ts';
import { stem } from '../words/stem.ts';
import { stopWords } from '../words/stop-words.ts';
import { isUnspacedTerm, tokens } from '../words/tokenizer.ts';
import { subjectTerm, type Thesaurus, targetsIn } from './query.ts';

/** From 0, for a record none of whose wordings shares anything with the query, to 1. */
export type Likeness = (record: SearchRecord) => number;

/** Kinds that answer; the names of others are names of things. */
const answering: ReadonlySet<SearchRecord['kind']> = new Set([
  searchKinds.questions,
  searchKinds.absences,
  searchKinds.commitments,
]);

/** How much a word counts that is only the field's word for one of the query. */
const translated = 0.5;
/** How much it counts that a query has the whole of a wording that says as much as one rare word, whatever else it has. */
const wholeWording = 0.7;
/** In how many wordings a word is taken to stand that stands in none. */
const unknown = 20;

/** Holds queries against each wording on its own, by the words and the subjects of both (Dice's coefficient, weighted by rarity). */
export function wordingLikeness(records: readonly SearchRecord[], synonyms: Thesaurus): (query: string) => Likeness {
  const wordings = records
    .filter(({ kind, version }) => answering.has(kind) && !version)
    .flatMap((record) => [record.title, ...record.names].map((text) => ({ record, keys: keysOf(text) })));
  const counts = tally(wordings.flatMap(({ keys }) => [...keys]));
  const says = (key: string) => Math.log(1 + wordings.length / (counts.get(key) ?? unknown));
  const sum = (keys: Iterable<string>) => [...keys].reduce((total, key) => total + says(key), 0);
  const weighed = wordings.map((one) => ({ ...one, total: sum(one.keys) }));
  return (query) => {
    const asked = keysOf(query);
    const others = new Set(targetsIn(query, synonyms).flatMap((one) => [...keysOf(one)]));
    const total = sum(asked);
    const best = new Map<SearchRecord, number>();
    for (const { record, keys, total: own } of weighed) {
      let shared = 0;
      for (const key of keys)
        if (asked.has(key) || others.has(key)) shared += says(key) * (asked.has(key) ? 1 : translated);
      const whole = shared >= own ? wholeWording * Math.min(1, own / Math.log(1 + wordings.length)) : 0;
      if (shared > 0) best.set(record, Math.max(best.get(record) ?? 0, (2 * shared) / (total + own), whole));
    }
    return (record) => best.get(record) ?? 0;
  };
}

/** The stems of the words that ask for something, and the subjects; pairs of characters that begin with a particle are left out. */
function keysOf(text: string): ReadonlySet<string> {
  const words = tokens(text).filter(
    ({ part, term }) => !part && !stopWords.has(term) && !(isUnspacedTerm(term) && /^\p{Script=Hiragana}/u.test(term)),
  );
  return new Set([...words.map(({ term }) => stem(term)), ...subjectSpans(text).map(({ id }) => subjectTerm(id))]);
}
