/** Lengths of time: as ISO 8601 writes them and as sentences do. */

/** A length of time. Months and hours can't be turned into each other: a month has no fixed number of days. */
export interface Span {
  readonly months: number;
  readonly hours: number;
}

const numbers: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fourteen: 14,
  fifteen: 15,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
  thirty: 30,
  'thirty-six': 36,
  forty: 40,
  'forty-five': 45,
  'forty-eight': 48,
  sixty: 60,
  'seventy-two': 72,
  ninety: 90,
};

const units: Readonly<Record<string, Span>> = {
  hour: { months: 0, hours: 1 },
  day: { months: 0, hours: 24 },
  night: { months: 0, hours: 24 },
  week: { months: 0, hours: 168 },
  fortnight: { months: 0, hours: 336 },
  month: { months: 1, hours: 0 },
  quarter: { months: 3, hours: 0 },
  'half-year': { months: 6, hours: 0 },
  year: { months: 12, hours: 0 },
};

/** A number in digits or words, as the source of a regular expression; longer words first. */
export const numberSource = `(?:\\d+|${Object.keys(numbers)
  .sort((a, b) => b.length - a.length)
  .join('|')})(?:\\s*\\(\\d+\\))?`;

/** A unit of time, with the kinds of day that contracts tell apart, as the source of a regular expression. */
export const unitSource =
  '(?:(?:business|working|calendar|full)[\\s-]+)?(?:half[\\s-]year|hour|day|night|week|fortnight|month|quarter|year)s?';

/** The number that digits or a word stand for. */
export function numberOf(word: string): number | undefined {
  const plain = word.replace(/\s*\(.*$/s, '').toLowerCase();
  return /^\d+$/.test(plain) ? Number(plain) : numbers[plain];
}

/** So many of a unit, as `numberSource` and `unitSource` match them; `undefined` where they are not of that form. */
export function spanOf(count: string | number, unit: string): Span | undefined {
  const name = unit
    .toLowerCase()
    .replace(/^(?:business|working|calendar|full)[\s-]+/, '')
    .replace(/s$/, '')
    .replace(/\s/, '-');
  const number = typeof count === 'number' ? count : numberOf(count);
  const one = Object.hasOwn(units, name) ? units[name] : undefined;
  return number === undefined || !one ? undefined : { months: one.months * number, hours: one.hours * number };
}

/** An ISO 8601 duration in whole units from years to hours, as the source of a regular expression; of at least 3 characters. */
export const isoDurationSource = '^P(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?(?:T\\d+H)?$';
const isoDuration = new RegExp(isoDurationSource);
const isoUnits: Readonly<Record<string, Span>> = {
  Y: { months: 12, hours: 0 },
  M: { months: 1, hours: 0 },
  W: { months: 0, hours: 168 },
  D: { months: 0, hours: 24 },
  H: { months: 0, hours: 1 },
};

/** The length that an ISO 8601 duration stands for; `undefined` where it is none. */
export function isoSpan(duration: unknown): Span | undefined {
  if (typeof duration !== 'string' || duration.length < 3 || !isoDuration.test(duration)) return undefined;
  const total = { months: 0, hours: 0 };
  for (const [, count, unit = ''] of duration.matchAll(/(\d+)(.)/g)) {
    total.months += Number(count) * (isoUnits[unit]?.months ?? 0);
    total.hours += Number(count) * (isoUnits[unit]?.hours ?? 0);
  }
  return total;
}

/** Whether two lengths are the same. */
export function sameSpan(a: Span, b: Span): boolean {
  return a.months === b.months && a.hours === b.hours;
}

/** As an ISO 8601 duration. */
export function isoOf({ months, hours }: Span): string {
  const years = months % 12 === 0 ? months / 12 : 0;
  const date = years > 0 ? `${years}Y` : months > 0 ? `${months}M` : '';
  const days = hours % 24 === 0 && hours > 72 ? hours / 24 : 0;
  if (days > 0) return `P${date}${days}D`;
  if (hours === 24) return `P${date}1D`;
  return `P${date}${hours > 0 ? `T${hours}H` : ''}`;
}

/** `6 months` for `P6M`, `1 year 6 months` for `P1Y6M`. */
export function durationInWords(duration: string): string {
  const names: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };
  const parts = [...duration.matchAll(/(\d+)([YMWDH])/g)].map(([, count = '', unit = '']) => {
    const name = names[unit] ?? unit;
    return `${count} ${name}${count === '1' ? '' : 's'}`;
  });
  return parts.join(' ');
}
