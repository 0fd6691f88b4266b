/** Counting with calendar days (YYYY-MM-DD, UTC). */
import { isoSpan, type Span } from './durations.ts';

/** The same day some months later, or the last day of that month where it has no such day. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Some days later; earlier for a negative number. */
export function daysLater(day: string, days: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1, date + days)).toISOString().slice(0, 10);
}

/** The day that lies a length of time before another; hours count as whole days. */
export function daySpanBefore(day: string, { months, hours }: Span): string {
  return daysLater(monthsLater(day, -months), -Math.ceil(hours / 24));
}

/** The months of an ISO 8601 duration of years and months, such as `P6M`; `undefined` for any other. */
export function monthsIn(duration: unknown): number | undefined {
  const span = isoSpan(duration);
  return span && span.months > 0 && span.hours === 0 ? span.months : undefined;
}
