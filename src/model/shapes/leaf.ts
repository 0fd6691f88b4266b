/** What makes a leaf of the registry well-formed. */
import { isoSpan } from '../../language/time/durations.ts';
import { characterProblem } from './characters.ts';
import type { Leaf } from './shape.ts';

const dateForm = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/**
 * What was expected where a value is not well-formed for its leaf; `undefined` where it is.
 * Whether a reference leads anywhere is not asked here.
 */
export function leafProblem(leaf: Leaf, value: unknown): string | undefined {
  switch (leaf.type) {
    case 'integer':
      return Number.isSafeInteger(value) ? undefined : 'a whole number';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'one-of':
      return leaf.values.includes(value as string)
        ? undefined
        : leaf.values.length === 1
          ? `"${leaf.values[0]}"`
          : `one of ${leaf.values.map((word) => `"${word}"`).join(', ')}`;
    case 'reference':
      return typeof value === 'string' && value !== '' ? undefined : `the id of an entry of ${leaf.kind}`;
    case 'text':
      // Docusaurus writes front matter into a JavaScript string without escaping backslashes, and titles are text.
      return textProblem(value) ?? (String(value).includes('\\') ? 'text without a backslash' : undefined);
    case 'markdown':
      return textProblem(value);
    case 'date':
      return isDate(value, leaf.precision) ? undefined : (missingDay(value) ?? dateExpectation(leaf.precision));
    case 'duration':
      return isoSpan(value) ? undefined : 'an ISO 8601 duration, such as "P6M"';
    case 'url':
      return isUrl(value) ? undefined : 'an absolute https: or http: address without user name';
    case 'static-file':
      return typeof value === 'string' && /^\/(?:[\w-]+\/)*[\w-]+\.\w+$/.test(value)
        ? undefined
        : 'a path below static/, such as "/img/logo.svg"';
    case 'language':
      return isLanguage(value) ? undefined : 'a BCP 47 language tag, such as "ja"';
    case 'key':
      return typeof value === 'string' && /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(value)
        ? undefined
        : 'a short name of letters, digits, dots and hyphens';
  }
}

function dateExpectation(precision: 'any' | 'day'): string {
  return precision === 'day'
    ? 'a calendar day (YYYY-MM-DD)'
    : 'a date as exact as it is known (YYYY, YYYY-MM or YYYY-MM-DD)';
}

/** What there is in place of a day that has the right form and stands in no calendar. */
function missingDay(value: unknown): string | undefined {
  const [, year, month, day] = (typeof value === 'string' && dateForm.exec(value)) || [];
  if (day === undefined || !isDate(`${year}-${month}`)) return undefined;
  return `a day that there is: ${year}-${month} has ${daysOf(year, month)} days`;
}

/** How many days a month has: day 0 of the next one is its last. */
function daysOf(year: string | undefined, month: string | undefined): number {
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

function textProblem(value: unknown): string | undefined {
  if (typeof value !== 'string' || value === '') return 'text';
  const problem = characterProblem(value);
  if (problem) return problem;
  if (/^\s|\s$|\s\s/u.test(value)) return 'text without white space at its ends or twice in a row';
  return undefined;
}

/** Whether a value is a date of the calendar, as exact as asked for. */
export function isDate(value: unknown, precision: 'any' | 'day' = 'any'): value is string {
  const match = typeof value === 'string' ? dateForm.exec(value) : null;
  if (!match) return false;
  const [, year, month, day] = match;
  if (precision === 'day' && day === undefined) return false;
  if (Number(year) < 1800) return false;
  if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
  return day === undefined || (Number(day) >= 1 && Number(day) <= daysOf(year, month));
}

function isUrl(value: unknown): boolean {
  if (typeof value !== 'string' || /[\s\p{Cc}]/u.test(value) || !URL.canParse(value)) return false;
  const url = new URL(value);
  return ['https:', 'http:'].includes(url.protocol) && url.username === '' && url.password === '';
}

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Of two letters only those that ISO 639-1 gives to a language: `jp` and `cz` are countries. */
function isLanguage(value: unknown): boolean {
  try {
    if (typeof value !== 'string' || Intl.getCanonicalLocales(value)[0] !== value) return false;
    const [language = ''] = value.split('-');
    return language.length > 2 || languageNames.of(language) !== undefined;
  } catch {
    return false;
  }
}
