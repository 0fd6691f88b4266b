/** How new the evidence for a text is. */

import { span } from '../../language/time/dates.ts';
import type { Citation, Registry } from '../../model/schema.ts';
import { isUnresolved } from '../../model/shapes/is-unresolved.ts';
import { entryOf } from '../entries.ts';
import type { WhenOrOpen } from './date-order.ts';

/** The last day that a date, or a window between two, may be; `undefined` where it is open. */
export function lastDay(when: WhenOrOpen | string | undefined): string | undefined {
  if (typeof when === 'string') return span(when).last;
  return when === undefined || isUnresolved(when) ? undefined : span('date' in when ? when.date : when.notAfter).last;
}

/**
 * The day that the newest of some sources is surely of: of a document that was written between two days the first, since its words
 * may be as old. `undefined` where none has a date, whenever it was read.
 */
export function newestSource(registry: Registry, ids: readonly string[]): string | undefined {
  const days = ids.flatMap((id) => {
    const dated = entryOf(registry, 'sources', id)?.dated;
    return dated === undefined || isUnresolved(dated) ? [] : span('date' in dated ? dated.date : dated.notBefore).last;
  });
  return days.sort().at(-1);
}

/** The ids of the sources that a list of citations names. */
export function citedSources(citations: readonly Citation[]): readonly string[] {
  return citations.map(({ source }) => source);
}
