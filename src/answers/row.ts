/** A row of a questionnaire, and what is answered to it. */
import type { Quotation } from '../citations/cite/quotation.ts';
import type { Coverage } from '../model/scope/coverage.ts';
import type { AnsweringEntry } from './entries.ts';
import type { RowScope } from './scope.ts';

/** A row as it is written. */
export interface AnswerRow {
  readonly question: string;
  /** Its own cell for the service, in whatever words. */
  readonly service?: string | undefined;
  readonly place?: string | undefined;
  /** Headings, labels and the like above it, the nearest first: they say what it is about where it does not. */
  readonly above?: readonly string[] | undefined;
  /** What all rows are about that do not say, nor what stands above them. */
  readonly otherwise?: { readonly service?: string | undefined; readonly place?: string | undefined } | undefined;
}

/**
 * How far a commitment holds for a row: `covers`, `in-part` (an exclusion or a limit to some plans), `open` (the source's word may
 * take it in, and no source says so), `not-covered`.
 */
export type RowStanding = 'covers' | 'in-part' | 'open' | 'not-covered';

/** A commitment that may answer a row. */
export interface RowCandidate {
  readonly quotation: Quotation;
  /** From 0 to 1. */
  readonly score: number;
  /** The words of the row by which it was found. */
  readonly words: readonly string[];
  /** The question of the register that led to it. */
  readonly question?: AnsweringEntry;
  readonly standing: RowStanding;
  /** How far it holds for the service and place of the row; left out where the row names neither. */
  readonly coverage?: Coverage;
}

/**
 * What is answered: `candidates`, the best first; `not-covered`, candidates of which the best does not hold for the service and place
 * of the row; `see`, what is no promise and on the subject; `nothing-fits`; `no-question`, for a row that asks nothing.
 */
export type Outcome = 'candidates' | 'not-covered' | 'see' | 'nothing-fits' | 'no-question';

export interface RowAnswer {
  readonly outcome: Outcome;
  readonly scope: RowScope;
  /** At most three. */
  readonly candidates: readonly RowCandidate[];
  /** Claims, responsibilities, questions without a promise, and what the register does not cover; at most two. */
  readonly see: readonly AnsweringEntry[];
}
