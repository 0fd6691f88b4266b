/** The words beside a cadence by which nothing is done so often. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

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

/** Before `every month`: a time in each, and nothing that there is so much of. */
export const timeOf: PhraseTable = phraseTable('u', (phrase) => raw`\b${phrase}\s+of\s+$`, [
  ['day', 'the fifth day of '],
  ['week', 'in one week of '],
  ['end', 'at the end of '],
  ['close', 'at the close of '],
  ['beginning', 'at the beginning of '],
  ['start', 'at the start of '],
  ['half', 'in one half of '],
  ['middle', 'in the middle of '],
  ['morning', 'on the morning of '],
  ['first', 'on the first of '],
  ['last', 'on the last of '],
  [raw`\d+(?:st|nd|rd|th)`, 'on the 15th of '],
  // A day of the week.
  [raw`\p{Lu}\p{Ll}+`, 'on one Monday of '],
]);
