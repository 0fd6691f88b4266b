/** How often something is done, in the English words for it: `quarterly`, `twice yearly`. */
import { asWord, type PhraseTable, phraseTable } from '../phrase-table.ts';
import { numberOf, numberSource, type Span, spanOf } from './durations.ts';

/** A rate that a text names, with every reading of it. */
export interface NamedRate {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly readings: readonly Span[];
}

/** What is so often, without being done so often: `daily life`, `monthly fees`. */
export const oftenWithoutDoing: PhraseTable = phraseTable('iu', asWord, [
  ['life', 'daily life'],
  ['lives', 'daily lives'],
  ['fees?', 'monthly fees'],
  ['subscriptions?', 'monthly subscriptions'],
  ['plans?', 'annual plans'],
  ['prices?', 'monthly prices'],
  ['payments?', 'monthly payments'],
  ['bills?', 'monthly bills'],
  ['invoices?', 'monthly invoices'],
  ['active', 'monthly active customers'],
  ['operations', 'daily operations'],
  ['work', 'daily work'],
  ['business', 'daily business'],
  ['use', 'daily use'],
  ['revenue', 'annual revenue'],
  ['turnover', 'annual turnover'],
  ['income', 'annual income'],
  ['profits?', 'annual profits'],
  ['sales', 'annual sales'],
  ['wages?', 'weekly wages'],
  ['rent', 'monthly rent'],
  ['premiums?', 'monthly premiums'],
  ['leave', 'annual leave'],
  ['salary', 'monthly salary'],
  ['charges?', 'monthly charges'],
  ['costs?', 'annual costs'],
  ['terms?', 'annual terms'],
  ['results', 'quarterly results'],
  ['earnings', 'quarterly earnings'],
  ['news', 'daily news'],
  ['newspapers?', 'daily newspapers'],
  ['press', 'daily press'],
  ['allowances?', 'monthly allowances'],
  ['limits?', 'daily limits'],
  ['quotas?', 'daily quotas'],
  ['budgets?', 'annual budgets'],
]);

const words: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  annual: [[1, 'year']],
  yearly: [[1, 'year']],
  'semi-annual': [[6, 'month']],
  semiannual: [[6, 'month']],
  'half-yearly': [[6, 'month']],
  // Twice a year to some, every second year to others.
  biannual: [
    [6, 'month'],
    [2, 'year'],
  ],
  biennial: [[2, 'year']],
  quarterly: [[3, 'month']],
  'bi-monthly': [
    [2, 'month'],
    [14, 'day'],
  ],
  monthly: [[1, 'month']],
  fortnightly: [[14, 'day']],
  weekly: [[1, 'week']],
  daily: [[1, 'day']],
  nightly: [[1, 'day']],
  hourly: [[1, 'hour']],
};

const adverb = new RegExp(
  `(?<![\\p{L}-])(?<word>${Object.keys(words)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:ly)?\\b(?!-)(?!(?:\\s+(?:or|and)\\s+(?:an?\\s+)?\\p{L}+ly)?\\s+${oftenWithoutDoing.source}\\b)`,
  'giu',
);
const timesAdverb = new RegExp(
  `\\b(?:(?<word>once|twice)|(?<count>${numberSource})\\s+times)\\s+(?<adverb>annually|yearly|quarterly|monthly|weekly|daily)\\b`,
  'giu',
);
/** Every rate that a text names in a word, or in one with how many times. */
export function ratesInWords(text: string): readonly NamedRate[] {
  const found: NamedRate[] = [];
  const add = ({ index: start, 0: words }: RegExpExecArray, readings: readonly (Span | undefined)[]) => {
    const end = start + words.length;
    if (!found.some((other) => other.start < end && start < other.end))
      found.push({ text: words, start, end, readings: readings.filter((one) => one !== undefined) });
  };
  for (const match of text.matchAll(timesAdverb)) {
    const { word = '', count = '1', adverb: name = '' } = match.groups ?? {};
    const number = word ? (word.toLowerCase() === 'twice' ? 2 : 1) : numberOf(count);
    const [whole] = words[name.toLowerCase().replace(/ly$/, '')] ?? words[name.toLowerCase()] ?? [];
    add(match, [whole && parted(spanOf(...whole), number)]);
  }
  for (const match of text.matchAll(adverb)) {
    const word = (match.groups?.word ?? '').toLowerCase();
    add(
      match,
      (words[word] ?? []).map(([count, unit]) => spanOf(count, unit)),
    );
  }
  return found;
}

/** The time between two, where something is done so many times in a span; it may be no whole number of months or hours. */
export function parted(whole: Span | undefined, times: number | undefined): Span | undefined {
  if (!whole || !times) return undefined;
  return { months: whole.months / times, hours: whole.hours / times };
}
