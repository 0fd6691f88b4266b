/** What changed, in all commitments, by date: wordings that began, and promises that were withdrawn. */
import { span, type When, window } from '../../language/time/dates.ts';
import type { Commitment, Version } from '../schema.ts';
import { type CoverageQuery, holdsAtAll, type Scoped, type ScopeNames } from '../scope/coverage.ts';
import { isCitable } from '../status.ts';

/** A commitment as far as its changes need it; a registry and a published inventory both hold it. */
export interface Changing {
  readonly status: Commitment['status'];
  readonly versions: readonly (Pick<Version, 'from'> & Scoped)[];
  readonly withdrawn?: Pick<NonNullable<Commitment['withdrawn']>, 'date'> | undefined;
}

/** A change of one commitment. */
export interface ChangeEvent<C extends Changing = Commitment> {
  readonly id: string;
  readonly commitment: C;
  /** The version that began, from 1; of a withdrawal, the last one. */
  readonly number: number;
  readonly isWithdrawal: boolean;
  readonly when: When;
  /** The last day on which it may have been (YYYY-MM-DD). */
  readonly lastDay: string;
}

/** Whether a change is about a service or a place: the wording holds there, or the one before it did, which a narrowing ends. */
export function concerns(
  names: ScopeNames,
  { commitment, number }: ChangeEvent<Changing>,
  query: CoverageQuery,
): boolean {
  return commitment.versions
    .slice(Math.max(0, number - 2), number)
    .some((version) => holdsAtAll(names, version, query));
}

/** The changes of published commitments, newest first; those of one day in the order in which they are given. */
export function changeEvents<C extends Changing>({
  commitments,
}: {
  readonly commitments: Readonly<Record<string, C>>;
}): readonly ChangeEvent<C>[] {
  return Object.entries(commitments)
    .filter(([, commitment]) => isCitable(commitment))
    .flatMap(([id, commitment]) => eventsOf(id, commitment))
    .sort((a, b) => b.lastDay.localeCompare(a.lastDay));
}

function eventsOf<C extends Changing>(id: string, commitment: C): readonly ChangeEvent<C>[] {
  const { versions, withdrawn } = commitment;
  const began = versions.map(({ from }, index): ChangeEvent<C> => {
    return { id, commitment, number: index + 1, isWithdrawal: false, when: from, lastDay: window(from).last };
  });
  if (!withdrawn) return began;
  const end = { when: { date: withdrawn.date }, lastDay: span(withdrawn.date).last };
  return [...began, { id, commitment, number: versions.length, isWithdrawal: true, ...end }];
}
