/** Whether a promise holds for what somebody has in mind, in a word and a few sentences. */
import { uncapitalised } from '../../language/letters.ts';
import { type Coverage, type CoverageQuery, coverage } from '../scope/coverage.ts';
import { type Sighted, standing } from '../sightings/sightings.ts';
import { numberedVersion } from '../versions/current-version.ts';
import { type Narrowed, qualifiersInWords } from './qualifier.ts';
import { coverageInWords } from './scope.ts';
import { dateInShort, type SightedNames, standingFor } from './sighting.ts';

type NarrowedVersion = Sighted['versions'][number] & Narrowed;

/** The answer to "does it hold for us?". */
export interface SaidVerdict {
  /** That of the coverage, or `past` where it is covered and no text of late says so: nobody is to take that for a yes. */
  readonly outcome: Coverage['outcome'] | 'past';
  /** `Said for it of late`, `Said in the past; not known for today`, `Excluded in part`, `Not established`. */
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
  const version = numberedVersion(commitment, number);
  const answer = coverage(names, version, query);
  const isOpen = [query.service && version.scope.services, query.jurisdiction && version.scope.jurisdictions].every(
    (limit) => limit === undefined || typeof limit === 'string',
  );
  const scope = coverageInWords(answer, isOpen ? 'all' : []);
  const { by, attested, cautions, inKind } = standing(names, commitment, number, { ...query, today });
  if (answer.outcome === 'not-established')
    return {
      outcome: answer.outcome,
      head: answer.open ? 'Open: check whether it is meant' : scope,
      sentences: [answer.reason, ...(answer.open && by ? standingFor(names, commitment, number, query, today) : [])],
    };
  const rest = [
    ...standingFor(names, commitment, number, query, today),
    ...(inKind ? [`A text of ${dateInShort(inKind.when)} makes another promise to the same end.`] : []),
  ];
  if (answer.outcome === 'excluded')
    return { outcome: answer.outcome, head: scope, sentences: [answer.reason, ...rest] };
  const time = attested ? 'Said for it of late' : cautions.length > 0 ? pastAndLess : past;
  return {
    outcome: attested ? 'covered' : 'past',
    head: answer.partly ? `${scope}, ${uncapitalised(time)}` : time,
    sentences: [
      `${scope}: ${uncapitalised(answer.reason)}`,
      ...narrowing(qualifiersInWords(names, version).length),
      ...rest,
    ],
  };
}

const past = 'Said in the past; not known for today';
const pastAndLess = 'Said in the past, and a newer text says less';

/** A word such as "named" is read by itself: it must not seem to be the whole answer. */
function narrowing(count: number): string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'What narrows the statement holds here too.'
      : `The ${count} things that narrow the statement hold here too.`,
  ];
}
