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

/** The names of months by number in English and in other languages that texts are read in. */
const monthNumbers: ReadonlyMap<string, number> = new Map(
  ['en', 'de', 'fr', 'es', 'it', 'nl', 'pt'].flatMap((language) => {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    return monthNames.map((_, index) => [format(Date.UTC(2000, index)).toLowerCase(), index + 1] as const);
  }),
);

/** Any month in any of them, as the source of a group; longer names first. */
export const anyMonthSource = `(?:${[...monthNumbers.keys()].sort((a, b) => b.length - a.length).join('|')})`;

const written = new RegExp(
  `(?<![\\p{N}-])(?:(?<iso>(?:19|20)\\d\\d-\\d\\d(?:-\\d\\d)?)(?![\\p{N}-])|(?<year>(?:19|20)\\d\\d)年(?:\\s*(?<month>\\d{1,2})月(?:\\s*(?<day>\\d{1,2})日)?)?|(?:(?<first>\\d{1,2})(?:\\.|er|st|nd|rd|th|º)?\\s+(?:de\\s+)?)?(?<name>${anyMonthSource})(?:\\s+(?<second>\\d{1,2}),)?\\s+(?:del?\\s+)?(?<of>(?:19|20)\\d\\d)(?!\\p{N}))`,
  'giu',
);

/** A date that a text tells, as YYYY-MM-DD or as much of it as is told. */
export interface ToldDate {
  readonly text: string;
  readonly start: number;
  readonly date: string;
}

/** The dates of a text that name their month, as sentences in several languages write them and as ISO 8601 does; `2018年` as well. */
export function datesIn(text: string): readonly ToldDate[] {
  return [...text.matchAll(written)].map(({ 0: words, index: start, groups = {} }) => {
    const month = groups.month ?? monthNumbers.get((groups.name ?? '').toLowerCase());
    const parts = [groups.of ?? groups.year, month, groups.first ?? groups.second ?? groups.day];
    const known = parts.flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')]));
    return { text: words, start, date: groups.iso ?? known.join('-') };
  });
}

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
