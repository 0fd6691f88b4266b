/** Dates as people read them. */
import type { When } from './dates.ts';

/** January to December. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Any of them, as the source of a group. */
export const monthSource = `(?:${monthNames.join('|')})`;

/** `29 January 2017`, `April 2018`, `2018`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && monthNames[Number(month) - 1], year].filter(Boolean).join(' ');
}

/** `on 29 January 2017`, `between April 2018 and December 2020`. */
export function whenInWords(when: When): string {
  if (!('date' in when)) return `between ${dateInWords(when.notBefore)} and ${dateInWords(when.notAfter)}`;
  return `${when.date.length === 10 ? 'on' : 'in'} ${dateInWords(when.date)}`;
}

/** `2017-01-29` for `29 January 2017`, `2018-04` for `April 2018`; `undefined` for what is not written so. */
export function dateFromWords(words: string): string | undefined {
  const [, day, month, year] =
    new RegExp(`^(?:(?:(\\d{1,2})\\s+)?(${monthSource})\\s+)?(\\d{4})$`, 'i').exec(words) ?? [];
  if (year === undefined) return undefined;
  const number = monthNames.findIndex((name) => name.toLowerCase() === month?.toLowerCase()) + 1;
  return [year, ...[number || undefined, day].flatMap((part) => (part ? [String(part).padStart(2, '0')] : []))].join(
    '-',
  );
}
