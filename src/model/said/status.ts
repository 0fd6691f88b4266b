/** What a commitment's status means for its reader, in words. */
import { dateInWords, whenInWords } from '../../language/time/dates-in-words.ts';
import type { Commitment, Registry, Since, Version } from '../schema.ts';
import { saidOfLate } from '../sightings/of-late.ts';
import { attestedFor, type Sighted, sighted, standing } from '../sightings/sightings.ts';
import { currentNumber, isAhead, numberedVersion } from '../versions/current-version.ts';
import { statusWords } from './codes.ts';
import { attestedInWords, dateInShort, type SightedNames } from './sighting.ts';

/** A registry's commitment, with the dates of its sightings (`sighted`), or a published inventory's. */
export interface WithStatus extends Pick<Commitment, 'status'>, Sighted {
  readonly withdrawn?: Pick<NonNullable<Commitment['withdrawn']>, 'date' | 'reason'> | undefined;
}

/** How a commitment stands, as every page, citation and list gives it. */
export interface SaidStatus {
  /** `In force`; of what is historic and was said of late, that: `Said in the last 24 months, for part of it`. */
  readonly words: string;
  /** A sentence or two that go with it: of what is said, on which day and for whom; of what is not, since when. */
  readonly meaning: string;
  /** The style of its badge. */
  readonly style: string;
}

/** What a promise is called that a text of late says, for all that it holds for or for a part of that. */
export function lateInWords(isWhole: boolean): string {
  return `Said in the last ${attestedFor} months${isWhole ? '' : ', for part of it'}`;
}

/**
 * The status of a commitment on a day, beside the words of one of its versions. What a text of late says is told of the version that
 * holds, and never of one that gave way to it.
 *
 * @param numbers of the version that holds, and of the one beside which it stands, if that is another
 * @param today YYYY-MM-DD; pages have no clock, and give the day of the last review
 */
export function statusOn(
  names: SightedNames,
  commitment: WithStatus,
  { current, beside = current }: { readonly current: number; readonly beside?: number },
  today: string,
): SaidStatus {
  const { status } = commitment;
  const late = status === 'historic' ? saidOfLate(names, commitment, current, today) : undefined;
  const version = commitment.versions[current - 1] ?? commitment.versions[0];
  const plain = { words: statusWords[status], meaning: meaningOf(commitment, version), style: `status-${status}` };
  if (late === undefined) return plain;
  const words = lateInWords(late === 'whole');
  if (beside !== current) return { ...plain, meaning: `Said in the past. Version ${current}: ${words.toLowerCase()}.` };
  return { words, meaning: lateMeaning(names, commitment, current, today), style: 'status-in-force' };
}

/** How a commitment stands as of its last review, beside the words of the version that holds or of another: for pages, which have no clock. */
export function statusOnReview(
  registry: SightedNames & Pick<Registry, 'sources'>,
  commitment: Commitment,
  beside?: number,
): SaidStatus {
  const told = { ...commitment, ...sighted(registry, commitment) };
  const numbers = { current: currentNumber(commitment), ...(beside !== undefined && { beside }) };
  return statusOn(registry, told, numbers, commitment.review.reviewed);
}

/** The status of which `statusOn` makes these words: only what is historic is told by what texts of late say. */
export function statusToldBy(words: string): string {
  return words.startsWith(lateInWords(true)) ? statusWords.historic : words;
}

/** The words that are quoted may be older than the text that says them again. */
function lateMeaning(names: SightedNames, commitment: WithStatus, number: number, today: string): string {
  const { by, lastSeen, attested } = standing(names, commitment, number, { today });
  if (attested && !by) return `A source said so ${whenInWords(lastSeen)}; whether it is said today is not known.`;
  const { lastAttested } = numberedVersion(commitment, number);
  return `The words are of ${dateInShort(lastAttested)}. ${attestedInWords(names, commitment, number, today) ?? ''}`;
}

function meaningOf({ status, withdrawn }: WithStatus, { lastAttested }: Pick<Version, 'lastAttested'>): string {
  switch (status) {
    case 'draft':
      return 'Not published yet; do not cite it.';
    case 'in-force':
      return `A source said so ${whenInWords(lastAttested)}.`;
    case 'historic':
      return 'Said in the past; not known to be said today.';
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
