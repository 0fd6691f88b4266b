/** Findings that somebody decided to live with, each for a reason and until a day. */
import type { IdOf, Kind } from './ids.ts';
import type { Day } from './shapes/shape.ts';

type StringIds = { readonly [K in Kind]: string };

/** The entry of a kind that a suppression is about. */
type Entry<I extends StringIds> = { [K in Kind]: { readonly kind: K; readonly id: I[K] } }[Kind];

interface Decision {
  /** The id of the rule whose findings are set aside; none of the others are. */
  readonly rule: string;
  /** Why the finding may stand, for whoever comes across it. */
  readonly reason: string;
  /** The last day on which it holds (YYYY-MM-DD); from the next on it is an error. */
  readonly expires: Day;
}

/** Where in a file one finding stands: on lines (from 1, both included), or at a place of a format that has none. */
export type FindingStretch = { readonly from: number; readonly to: number } | { readonly locus: string };

/** One decision: about the findings of a rule in an entry, in a file such as `docs/about.mdx`, or about one finding in it. */
export type Suppression<I extends StringIds = StringIds> = Decision &
  (
    | { readonly entry: Entry<I>; readonly file?: undefined }
    | { readonly file: string; readonly entry?: undefined; readonly on?: FindingStretch }
  );

/** One of the registry, whose ids the compiler knows. */
export type OwnSuppression = Suppression<IdOf>;
