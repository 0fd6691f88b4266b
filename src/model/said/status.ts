/** What a commitment's status means for its reader, in words. */
import { dateInWords, whenInWords } from '../../language/time/dates-in-words.ts';
import type { Commitment, Since, Version } from '../schema.ts';
import { isAhead } from '../versions/current-version.ts';

/** A registry's commitment or a published inventory's. */
interface Told extends Pick<Commitment, 'status'> {
  readonly withdrawn?: Pick<NonNullable<Commitment['withdrawn']>, 'date' | 'reason'> | undefined;
}

/**
 * A sentence or two that go with the status: of what is in force, on which day a source last said so; of what is not, since when.
 *
 * @param attested for what a text of late says so; see `attestedInWords`
 */
export function statusMeaning(
  { status, withdrawn }: Told,
  { lastAttested }: Pick<Version, 'lastAttested'>,
  attested?: string,
): string {
  switch (status) {
    case 'draft':
      return 'Not published yet; do not cite it.';
    case 'in-force':
      return `A source said so ${whenInWords(lastAttested)}.`;
    case 'historic':
      return attested === undefined ? 'Said in the past; not known to be said today.' : `Said in the past. ${attested}`;
    case 'replaced':
      return 'Another commitment took its place.';
    case 'withdrawn':
      return withdrawn
        ? `No longer made, since ${dateInWords(withdrawn.date)}. ${withdrawn.reason}`
        : 'No longer made.';
  }
}

/** The heading of a version among the others: `Version 2`, `Version 3, announced`. */
export function versionHeading(number: number, version: { readonly from: Since }): string {
  return `Version ${number}${isAhead(version) ? ', announced' : ''}`;
}

/** The day for which a version is announced: `1 March 2027`. */
export function announcedDay(from: Since): string {
  return dateInWords('date' in from ? from.date : from.notAfter);
}
