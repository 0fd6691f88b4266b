/** Finding how long a sentence says that data is kept. */

import type { Stretch } from '../../../language/markdown/blocks.ts';
import { numberSource, type Span, spanOf, unitSource } from '../../../language/time/durations.ts';

/** A time that a text names; its length is unset where it is none in whole months or hours. */
export interface NamedRetention extends Stretch {
  readonly text: string;
  readonly period: Span | undefined;
}

/** `keeps the logs for 180 days`, `retains it for up to one year`, `stored no longer than 30 days`. */
const kept = new RegExp(
  `\\b(?:keeps?|kept|keeping|retain(?:s|ed|ing)?|stor(?:es?|ed|ing))\\b[^.;:]*?\\b(?<time>(?:for|no\\s+longer\\s+than)\\s+(?:(?:up\\s+to|at\\s+(?:most|least)|a\\s+maximum\\s+of)\\s+)?(?<count>${numberSource})\\s+(?<unit>${unitSource}))\\b`,
  'giu',
);

/** Every time for which a text says that something is kept. */
export function retentionsIn(text: string): readonly NamedRetention[] {
  return [...text.matchAll(kept)].map((match) => {
    const { time = '', count = '', unit = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return { text: time, start: end - time.length, end, period: spanOf(count, unit) };
  });
}
