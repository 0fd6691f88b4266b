/** Findings that somebody decided to live with, each for a reason and until a day. */
import type { IdOf, Kind } from './ids.ts';
import type { Day } from './shapes/shape.ts';

/** The entry of a kind that a suppression is about. */
type Entry = { [K in Kind]: { readonly kind: K; readonly id: IdOf[K] } }[Kind];

interface Decision {
  /** The id of the rule whose findings are set aside; none of the others are. */
  readonly rule: string;
  /** Why the finding may stand, for whoever comes across it. */
  readonly reason: string;
  /** The last day on which it holds (YYYY-MM-DD); from the next on it is an error. */
  readonly expires: Day;
}

/** One decision: about the findings of a rule in an entry, or in a file such as `docs/about.mdx`. */
export type Suppression = Decision &
  ({ readonly entry: Entry; readonly file?: undefined } | { readonly file: string; readonly entry?: undefined });
