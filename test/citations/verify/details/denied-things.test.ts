import { expect, test } from 'vitest';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { deniedThings } from '../../../../src/citations/verify/details/denied-things.ts';

const version = {
  statement: 'Norland tells of a breach within 72 hours of declaring it.',
  qualifiers: [{ text: 'Counts from the declaration, and not from when it happened.' }],
};
const judged = { commitment: { title: 'Notice' }, version } as unknown as JudgedCitation;

test.each([
  ['what is denied, told as what it is', 'Norland tells of it within 72 hours of when it happened', ['happened']],
  ['the same as the version has it', 'Norland tells of it within 72 hours, not of when it happened', []],
  ['what is said of it', 'Norland tells of it within 72 hours of its declaration', []],
])('%s', (_, text, expected) => {
  expect(deniedThings(judged, text).map((one) => one.text)).toEqual(expected);
});
