/** What changed, in all commitments, by date: wordings that began, and promises that were withdrawn. */
import { span, type When, window } from '../../language/time/dates.ts';
import { isCitable } from '../addresses/routes.ts';
import type { Commitment, Registry } from '../schema.ts';
import { type CoverageQuery, holdsAtAll } from '../scope/coverage.ts';

/** A change of one commitment. */
export interface ChangeEvent {
  readonly id: string;
  readonly commitment: Commitment;
  /** The version that began, from 1; of a withdrawal, the last one. */
  readonly number: number;
  readonly isWithdrawal: boolean;
  readonly when: When;
  /** The last day on which it may have been (YYYY-MM-DD). */
  readonly lastDay: string;
}

/** Whether a change is about a service or a place: the wording holds there, or the one before it did, which a narrowing ends. */
export function concerns(registry: Registry, { commitment, number }: ChangeEvent, query: CoverageQuery): boolean {
  return commitment.versions
    .slice(Math.max(0, number - 2), number)
    .some((version) => holdsAtAll(registry, version, query));
}

/** The changes of published commitments, newest first; those of one day in the order of the registry. */
export function changeEvents(registry: Registry): readonly ChangeEvent[] {
  return Object.entries(registry.commitments)
    .filter(([, commitment]) => isCitable(commitment))
    .flatMap(([id, commitment]) => eventsOf(id, commitment))
    .sort((a, b) => b.lastDay.localeCompare(a.lastDay));
}

function eventsOf(id: string, commitment: Commitment): readonly ChangeEvent[] {
  const { versions, withdrawn } = commitment;
  const began = versions.map(({ from }, index): ChangeEvent => {
    return { id, commitment, number: index + 1, isWithdrawal: false, when: from, lastDay: window(from).last };
  });
  if (!withdrawn) return began;
  const end = { when: { date: withdrawn.date }, lastDay: span(withdrawn.date).last };
  return [...began, { id, commitment, number: versions.length, isWithdrawal: true, ...end }];
}
