/** Words of a question that are beside its point: however rare, they tell little of what is asked. */
import { type SearchRecord, searchKinds } from '../records/record.ts';
import { stem } from '../words/stem.ts';
import { terms } from '../words/tokenizer.ts';
import { isSubjectTerm, type Unit } from './query.ts';

/** Kinds whose names are of anything at all. */
export const ofAnything: ReadonlySet<SearchRecord['kind']> = new Set([
  searchKinds.page,
  searchKinds.check,
  searchKinds.sources,
]);

/** How much an aside counts. */
const aside = 0.3;

/**
 * Has words count less that are on no subject, have no word of the field in their place and stand in no name of an entry, if the
 * question has others.
 */
export function asideFinder(records: readonly SearchRecord[]): (units: readonly Unit[]) => readonly Unit[] {
  const named = new Set(
    records
      .filter(({ kind, version }) => !ofAnything.has(kind) && !version)
      .flatMap(({ title, names }) => [title, ...names].flatMap(terms).map(stem)),
  );
  const isOnThePoint = ({ alternatives }: Unit) =>
    alternatives.some(
      ({ terms: all, ofField }) => ofField || all.every((one) => isSubjectTerm(one) || named.has(stem(one))),
    );
  return (units) => (units.some(isOnThePoint) ? units.map((one) => (isOnThePoint(one) ? one : weakened(one))) : units);
}

function weakened(one: Unit): Unit {
  const alternatives = one.alternatives.map((way) => ({ ...way, weight: way.weight * aside }));
  return { ...one, alternatives, says: one.says * aside };
}
