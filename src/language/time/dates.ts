/** Comparing dates that are known to the year, to the month or to the day, and windows between two of them. */

/** The first and last calendar day (YYYY-MM-DD) that a date known to the year or month may be. */
export interface DaySpan {
  readonly first: string;
  readonly last: string;
}

/** The days that a partial date may be: `2018-02` is 2018-02-01 to 2018-02-28. */
export function span(date: string): DaySpan {
  const [year = '', month, day] = date.split('-');
  if (day) return { first: date, last: date };
  const first = `${year}-${month ?? '01'}-01`;
  const lastMonth = month ?? '12';
  const lastDay = new Date(Date.UTC(Number(year), Number(lastMonth), 0)).getUTCDate();
  return { first, last: `${year}-${lastMonth}-${String(lastDay).padStart(2, '0')}` };
}

/** A point in time as exactly as it is known: a partial date, or a window between two of them. */
export type When = { readonly date: string } | { readonly notBefore: string; readonly notAfter: string };

/** The days between which something began or was said. */
export function window(when: When): DaySpan {
  return 'date' in when ? span(when.date) : { first: span(when.notBefore).first, last: span(when.notAfter).last };
}

/** Whether every day of `a` lies after every day of `b`: certain, whatever the missing parts are. */
export function certainlyAfter(a: DaySpan, b: DaySpan): boolean {
  return a.first > b.last;
}
