/** Comparing two dates of an entry. Says something only where it is certain, whatever the unknown parts of a date are. */

import { certainlyAfter, type DaySpan, span, type When } from '../../language/time/dates.ts';
import type { Unresolved } from '../../model/schema.ts';
import { isUnresolved } from '../../model/shapes/is-unresolved.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { Finding } from '../rule.ts';

/** A date, or a window between two, with the words for a message. */
export interface Dated {
  /** What happened then: `the beginning of version 2`. */
  readonly what: string;
  /** As the entry writes it. */
  readonly written: string;
  readonly span: DaySpan;
  readonly at: Path;
}

/** One comparison that could be made, and what it found. */
export interface Comparison {
  readonly finding?: Finding;
}

/** A date that stands at a path; `undefined` where it was left out. */
export function dated(what: string, date: string, at: Path): Dated;
export function dated(what: string, date: string | undefined, at: Path): Dated | undefined;
export function dated(what: string, date: string | undefined, at: Path): Dated | undefined {
  return date === undefined ? undefined : { what, written: date, span: span(date), at };
}

/** When something was, as an entry writes it: a day, a window, or that it is open. */
export type WhenOrOpen = When | Unresolved;

/** `{ date }` or `{ notBefore, notAfter }`; `undefined` where it was left out, is open or ends before it begins. */
export function datedWindow(what: string, value: WhenOrOpen | undefined, at: Path): Dated | undefined {
  if (value === undefined || isUnresolved(value)) return undefined;
  if ('date' in value) return dated(what, value.date, [...at, 'date']);
  const { notBefore, notAfter } = value;
  const between = { first: span(notBefore).first, last: span(notAfter).last };
  return between.first > between.last ? undefined : { what, written: `${notBefore} to ${notAfter}`, span: between, at };
}

/** Whether a window ends before it begins. */
export function windowInOrder(value: WhenOrOpen, at: Path): readonly Comparison[] {
  if (!('notBefore' in value)) return [];
  return inOrder(
    dated('notBefore', value.notBefore, [...at, 'notBefore']),
    dated('notAfter', value.notAfter, [...at, 'notAfter']),
  );
}

/**
 * Finds a date that certainly lies before the one that it should follow, at the path of the later one.
 *
 * @param strictly whether the very same day is wrong too
 */
export function inOrder(earlier: Dated | undefined, later: Dated | undefined, strictly = false): readonly Comparison[] {
  if (!earlier || !later) return [];
  const wrong = strictly ? earlier.span.first >= later.span.last : certainlyAfter(earlier.span, later.span);
  if (!wrong) return [{}];
  const expected = strictly ? 'a date after' : 'no date before';
  const message = `Unexpected date "${later.written}" of ${later.what}, expected ${expected} "${earlier.written}", that of ${earlier.what}`;
  return [{ finding: { place: { at: later.at }, message } }];
}

/** Finds each date of a list that certainly lies before one that stands earlier in it. */
export function inSequence(dates: readonly (Dated | undefined)[]): readonly Comparison[] {
  let latest: Dated | undefined;
  return dates.flatMap((next) => {
    const comparison = inOrder(latest, next);
    if (next && (!latest || next.span.first > latest.span.first)) latest = next;
    return comparison;
  });
}

/** A date, unless it lies ahead: that is a finding by itself, and what it is compared with is not to be mended by it. */
export function notAfter(today: string, date: Dated | undefined): Dated | undefined {
  return date && date.span.first <= today ? date : undefined;
}

/** Compares a date with today; `mend` says what else would do. */
export function notAhead(date: Dated | undefined, today: string, mend = ''): readonly Comparison[] {
  if (!date) return [];
  if (date.span.first <= today) return [{}];
  const message = `Unexpected date "${date.written}" of ${date.what}, expected no date after today, "${today}"${mend}`;
  return [{ finding: { place: { at: date.at }, message } }];
}
