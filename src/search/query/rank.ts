/** The order of what was found: by its score, and by how much of the query it has. */
import type { SearchHit } from '../engine.ts';
import { type SearchRecord, searchKinds } from '../records/record.ts';
import { nameKey } from '../words/tokenizer.ts';
import { type Asking, kindFactor, scopeFactor } from './factors.ts';
import { isSubjectTerm, type Unit } from './query.ts';

export interface Found extends SearchHit {
  readonly score: number;
  /** The terms of the query that it matches. */
  readonly asked: readonly string[];
}

/** How many words a question has in which one or the other may be missing; of a few words all are meant. */
export const questionLength = 4;

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
  const promised = found.filter(isCommitment).map(subjectsIn);
  const kept: Found[] = [];
  found.forEach((hit, index) => {
    const { record, terms, asked, score } = hit;
    const isElsewhere =
      record.kind === searchKinds.absences && asking.likeness(record) < nearly && isOutdone(subjectsIn(hit), promised);
    const share = all[index] ?? 0;
    const factor =
      share ** 2 * kindFactor(record, asking) * scopeFactor(record, scopes) * (isElsewhere ? promisedElsewhere : 1);
    if (share >= least) kept.push({ record, terms, asked, score: score * factor });
  });
  kept.sort(byScore);
  const first = kept
    .slice(0, lookedAtTwice)
    .map((hit) => ({ ...hit, score: hit.score * phraseFactor(hit.record, key) }))
    .sort(byScore);
  return outdatedLater([...first, ...kept.slice(lookedAtTwice)]);
}

/** How much it counts that something is not covered where a promise is on all that it is on of the query, and on more. */
const promisedElsewhere = 0.3;
/** From this likeness on a wording is what was asked for. */
const nearly = 0.6;
const subjectsIn = ({ asked }: Found) => asked.filter(isSubjectTerm);
const isOutdone = (own: readonly string[], promised: readonly (readonly string[])[]) =>
  own.length > 0 && promised.some((one) => one.length > own.length && own.every((id) => one.includes(id)));

export const isCommitment = ({ record: { kind } }: Pick<Found, 'record'>) => kind === searchKinds.commitments;

/** What is outdated stands below the first promise. */
function outdatedLater(hits: readonly Found[]): Found[] {
  const until = hits.findIndex(isCommitment) + 1;
  const above = hits.slice(0, until);
  const outdated = above.filter(({ record }) => record.outdated);
  return [...above.filter(({ record }) => !record.outdated), ...outdated, ...hits.slice(until)];
}

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
