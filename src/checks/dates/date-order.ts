/** Comparing two dates of an entry. Says something only where it is certain, whatever the unknown parts of a date are. */
import { certainlyAfter, type DaySpan, span } from '../../language/dates.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { isObject, type Path } from '../../model/shapes/walk.ts';
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

/** A date that stands at a path; `undefined` where it is missing or malformed. */
export function dated(what: string, date: unknown, at: Path): Dated | undefined {
  return isDate(date) ? { what, written: date, span: span(date), at } : undefined;
}

/** `{ date }` or `{ notBefore, notAfter }`; `undefined` where it is open, malformed or ends before it begins. */
export function datedWindow(what: string, value: unknown, at: Path): Dated | undefined {
  if (!isObject(value)) return undefined;
  if ('date' in value) return dated(what, value.date, [...at, 'date']);
  const { notBefore, notAfter } = value;
  if (!isDate(notBefore) || !isDate(notAfter)) return undefined;
  const between = { first: span(notBefore).first, last: span(notAfter).last };
  return between.first > between.last ? undefined : { what, written: `${notBefore} to ${notAfter}`, span: between, at };
}

/** Whether a window ends before it begins. */
export function windowInOrder(value: unknown, at: Path): readonly Comparison[] {
  if (!isObject(value)) return [];
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

/** Compares a date with today; `mend` says what else would do. */
export function notAhead(date: Dated | undefined, today: string, mend = ''): readonly Comparison[] {
  const now = dated('today', today, []);
  if (!now || !date) return [];
  if (date.span.first <= now.span.last) return [{}];
  const message = `Unexpected date "${date.written}" of ${date.what}, expected no date after today, "${today}"${mend}`;
  return [{ finding: { place: { at: date.at }, message } }];
}
