/** Whether a promise holds for what somebody has in mind, in a word and a few sentences. */
import { type Coverage, type CoverageQuery, coverage } from '../scope/coverage.ts';
import type { Sighted } from '../sightings/sightings.ts';
import { type Narrowed, qualifiersInWords } from './qualifier.ts';
import { coverageInWords } from './scope.ts';
import { type SightedNames, standingFor } from './sighting.ts';

type NarrowedVersion = Sighted['versions'][number] & Narrowed;

/** The answer to "does it hold for us?". */
export interface SaidVerdict {
  readonly outcome: Coverage['outcome'];
  /** `Named`, `No limit named`, `Excluded in part`, `Not established`. */
  readonly head: string;
  /** Why; and where it holds at all, how much narrows it there, when it was last seen for that, and which newer text says less. */
  readonly sentences: readonly string[];
}

/**
 * The verdict on a version, by its number from 1, for a service, a place or both.
 *
 * @param today YYYY-MM-DD, as of which a text is one of late
 */
export function verdictInWords(
  names: SightedNames,
  commitment: Sighted & { readonly versions: readonly [NarrowedVersion, ...NarrowedVersion[]] },
  number: number,
  query: CoverageQuery,
  today: string,
): SaidVerdict {
  const version = commitment.versions[number - 1] ?? commitment.versions[0];
  const answer = coverage(names, version, query);
  const isOpen = [query.service && version.scope.services, query.jurisdiction && version.scope.jurisdictions].every(
    (limit) => limit === undefined || limit === 'all' || limit === 'worldwide',
  );
  return {
    outcome: answer.outcome,
    head: coverageInWords(answer, isOpen ? 'all' : []),
    sentences: [
      answer.reason,
      ...(answer.outcome === 'not-established'
        ? []
        : [
            ...narrowing(qualifiersInWords(names, version).length),
            ...standingFor(names, commitment, number, query, today),
          ]),
    ],
  };
}

/** A word such as "named" is read by itself: it must not seem to be the whole answer. */
function narrowing(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'What narrows the statement holds here too.'
      : `The ${count} things that narrow the statement hold here too.`,
  ];
}
