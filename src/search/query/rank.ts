/** The order of what was found: by its score, and by how much of the query it has. */
import type { SearchHit } from '../engine.ts';
import { type SearchRecord, searchKinds } from '../records/record.ts';
import type { Unit } from './query.ts';
import type { AskedScope } from './scopes.ts';
import { nameKey } from './tokenizer.ts';
import type { Likeness } from './wordings.ts';

export interface Found extends SearchHit {
  readonly score: number;
  /** The terms of the query that it matches. */
  readonly asked: readonly string[];
}

/** How many words a question has in which one or the other may be missing; of a few words all are meant. */
export const questionLength = 4;

/** What of a query decides the order beside its words. */
export interface Asking {
  /** The query as names are compared. */
  readonly key: string;
  readonly isQuestion: boolean;
  /** The services and places that it names. */
  readonly scopes: readonly AskedScope[];
  readonly likeness: Likeness;
}

/**
 * Orders what was found by its score and by how much of the query it has, a rare word counting for more than a common one.
 * Of a short query a record must have as much as the best has, unless no commitment has so much; of a question, more than half
 * of that.
 */
export function ranked(found: readonly Found[], units: readonly Unit[], asking: Asking): Found[] {
  const { key, isQuestion, scopes } = asking;
  const most = units.reduce((sum, { says }) => sum + says, 0);
  const shareOf = shares(units);
  const all = found.map((hit) => shareOf(hit.asked) / most);
  const best = all.reduce((so, share) => Math.max(so, share), 0);
  const enough = isQuestion ? best * 0.55 : best * 0.999;
  const hasPromise = found.some((hit, index) => isCommitment(hit) && (all[index] ?? 0) >= enough);
  const least = hasPromise ? enough : best * 0.3;
  const kept: Found[] = [];
  found.forEach(({ record, terms, asked, score }, index) => {
    const share = all[index] ?? 0;
    const factor = share ** 2 * (isQuestion ? answerFactor(record, asking) : 1) * scopeFactor(record, scopes);
    if (share >= least) kept.push({ record, terms, asked, score: score * factor });
  });
  kept.sort(byScore);
  const first = kept
    .slice(0, lookedAtTwice)
    .map((hit) => ({ ...hit, score: hit.score * phraseFactor(hit.record, key) }))
    .sort(byScore);
  return outdatedLater([...first, ...kept.slice(lookedAtTwice)]);
}

export const isCommitment = ({ record: { kind } }: Pick<Found, 'record'>) => kind === searchKinds.commitments;

/** What is outdated stands below the first promise. */
function outdatedLater(hits: readonly Found[]): Found[] {
  const until = hits.findIndex(isCommitment) + 1;
  const above = hits.slice(0, until);
  const outdated = above.filter(({ record }) => record.outdated);
  return [...above.filter(({ record }) => !record.outdated), ...outdated, ...hits.slice(until)];
}

/** What does not cover a service or a place that the query names comes later, and what is about it sooner; what names none at all has no such limit. */
function scopeFactor(record: SearchRecord, scopes: readonly AskedScope[]): number {
  const isLimited = limited.has(record.kind);
  const misses = scopes.some(
    ({ facet, title }) => (isLimited || record[facet].length > 0) && !record[facet].includes(title),
  );
  if (misses) return 0.5;
  const isOwn = scopes.some(({ facet, title }) => record[facet].includes(title) && record[facet].length <= fewScopes);
  return isOwn ? 1.5 : 1;
}

/** What holds for so few services or places is about them. */
const fewScopes = 2;

/** Kinds of which a record holds for the services and places that it names and for no others. */
const limited: ReadonlySet<SearchRecord['kind']> = new Set([
  searchKinds.commitments,
  searchKinds.services,
  searchKinds.jurisdictions,
]);

/** How much sooner what answers comes where the query is a question itself. */
const answerFactors: Readonly<Partial<Record<SearchRecord['kind'], number>>> = {
  Question: 2.5,
  'Not covered': 1.5,
  Commitment: 1.3,
  Page: 0.6,
  Source: 0.6,
  Check: 0.5,
};
/** How much it counts that a question is asked nearly in the words of a record. */
const sameWords = 3;

const answerFactor = (record: SearchRecord, { key, likeness }: Asking) =>
  (ofSite.test(key) && record.kind === searchKinds.page ? onSite : (answerFactors[record.kind] ?? 1)) *
  (1 + sameWords * likeness(record));

/** A question about the site itself, which its own pages answer. */
const ofSite = /\bthis (?:web ?)?(?:site|register)\b|\bdiese[rs]? (?:web)?(?:seite|site)\b|\bce site\b|\beste sitio\b/u;
const onSite = 12;

const byScore = (a: Found, b: Found) => b.score - a.score;

/** How many of the best hits have their titles read once more: more than anybody reads. */
const lookedAtTwice = 60;

/** How much of the units a list of terms satisfies. */
function shares(units: readonly Unit[]): (asked: readonly string[]) => number {
  const alone = new Map<string, number[]>();
  const together: { readonly unit: number; readonly terms: readonly string[] }[] = [];
  units.forEach(({ alternatives }, unit) => {
    for (const { terms } of alternatives) {
      const [term = ''] = terms;
      if (terms.length === 1) alone.set(term, [...(alone.get(term) ?? []), unit]);
      else together.push({ unit, terms });
    }
  });
  const [only] = units;
  // What was found for a single word has it.
  if (only && units.length === 1) return () => only.says;
  return (asked) => {
    const satisfied = new Set<number>();
    for (const term of asked) for (const unit of alone.get(term) ?? []) satisfied.add(unit);
    for (const { unit, terms } of together) if (terms.every((term) => asked.includes(term))) satisfied.add(unit);
    let sum = 0;
    for (const unit of satisfied) sum += units[unit]?.says ?? 0;
    return sum;
  };
}

/** A record whose title has the query word for word comes before one that has the words apart. */
function phraseFactor({ title }: SearchRecord, key: string): number {
  return key.includes(' ') && ` ${nameKey(title)} `.includes(` ${key} `) ? 1.5 : 1;
}
