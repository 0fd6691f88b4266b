/** How new the evidence for a text is. */
import { type DaySpan, span, window } from '../../language/dates.ts';
import type { Registry } from '../../model/schema.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { isObject } from '../../model/shapes/walk.ts';
import { arrayOf } from '../entries.ts';
import { entryOf, textsIn } from '../items.ts';

/** The last day that a date, or a window between two, may be; `undefined` where it is open or malformed. */
export function lastDay(when: unknown): string | undefined {
  if (isDate(when)) return span(when).last;
  if (!isObject(when)) return undefined;
  const { date, notBefore, notAfter } = when;
  if (isDate(date)) return span(date).last;
  if (!isDate(notBefore) || !isDate(notAfter)) return undefined;
  const between: DaySpan = window({ notBefore, notAfter });
  return between.last;
}

/** The day of the newest of some sources: that of the document, or that of the reading where the document has none. */
export function newestSource(registry: Registry, ids: readonly string[]): string | undefined {
  const days = ids.flatMap((id) => {
    const source = entryOf(registry, 'sources', id);
    return lastDay(source?.dated) ?? lastDay(source?.accessed) ?? [];
  });
  return days.sort().at(-1);
}

/** The ids of the sources that a list of citations names. */
export function citedSources(citations: unknown): readonly string[] {
  const list = arrayOf(Array.isArray(citations) ? (citations as readonly unknown[]) : undefined);
  return list.flatMap((citation) =>
    isObject(citation) && typeof citation.source === 'string' ? [citation.source] : [],
  );
}

/** The ids of a list of sources. */
export function namedSources(sources: unknown): readonly string[] {
  return textsIn(sources, []).map(({ item }) => item);
}
