/** The words beside a cadence by which nothing is done so often. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

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
