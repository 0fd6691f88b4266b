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
