/** Since when something is said and when it was last seen, in words. */
import { dateInWords, whenInWords } from '../../language/time/dates-in-words.ts';
import { durationInWords } from '../../language/time/durations.ts';
import type { Retention, Since, Version } from '../schema.ts';

type Seen = Version['lastAttested'];

/** Where a version begins, and how we know. */
export function sinceInWords(from: Since): string {
  if (!('date' in from))
    return `Not before ${dateInWords(from.notBefore)} and not after ${dateInWords(from.notAfter)} (${from.basis === 'inferred' ? 'inferred from the page' : 'first and last sighting'})`;
  if (from.basis === 'attested') return `${dateInWords(from.date)} or earlier (first sighting)`;
  return `${dateInWords(from.date)}${from.announced ? ' (announced)' : ''}`;
}

/** `began on 1 May 2018`. A first sighting is not called a beginning. */
export function beganInWords(from: Since): string {
  const when = whenInWords(from);
  return 'date' in from && from.basis === 'attested' ? `was first seen ${when}, and may be older` : `began ${when}`;
}

/** `last seen in a source on 29 January 2017`. */
export function lastSeenInWords(lastAttested: Seen): string {
  return `last seen in a source ${whenInWords(lastAttested)}`;
}

/** By when, and counted from what. */
export function timeLimitInWords({ within, after }: NonNullable<Version['timeLimit']>): string {
  return `${within === 'promptly' ? 'Promptly' : `Within ${durationInWords(within)}`}; counted from: ${after}`;
}

/** How long data is kept, and counted from what. */
export function retentionInWords({ period, after }: Retention): string {
  const kept = period === 'as-long-as-needed' ? 'As long as needed; the source names no time' : durationInWords(period);
  return `${kept}; counted from: ${after}`;
}
