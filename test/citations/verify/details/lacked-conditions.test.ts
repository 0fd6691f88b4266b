import { expect, test } from 'vitest';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { lackedConditions } from '../../../../src/citations/verify/details/lacked-conditions.ts';

const version = {
  statement: 'Engineers of Norland ask first.',
  qualifiers: [{ kind: 'condition', text: 'The customer has to be licensed for Key Lockbox.' }],
};
const after = (text: string) =>
  ({ version, blocks: [{ text }, { text: '' }], citation: { main: { block: 1 } } }) as unknown as JudgedCitation;
const behind = (text: string) =>
  ({ version, blocks: [{ text }], citation: { main: { block: 0, start: text.length } } }) as unknown as JudgedCitation;
const claim = 'Engineers ask first, so also in our tenant';

test.each([
  ['lacked', after('Plan E3, no Key Lockbox.'), claim, ['our']],
  ['lacked, and told so', after('Plan E3, no Key Lockbox.'), 'Engineers would ask first if we had it', []],
  ['lacked in the same paragraph', behind(`We have no Key Lockbox. ${claim}.`), claim, ['our']],
  ['lacked in the same sentence', behind(`Without Key Lockbox, ${claim}.`), claim, []],
  ['had', after('Plan E5 with Key Lockbox.'), claim, []],
  ['lacked until now', after('No Key Lockbox yet. Key Lockbox comes in May.'), claim, []],
  ['lacked once', after('We had no Key Lockbox until May.'), claim, []],
  ['what would be without', after('Without Key Lockbox they look at once.'), claim, []],
  ['done without', after('We work without Key Lockbox.'), claim, ['our']],
  ['claimed of a country', after('Plan E3, no Key Lockbox.'), 'Engineers ask first in the US', []],
  ['claimed for nobody', after('Plan E3, no Key Lockbox.'), 'Engineers ask first', []],
])('%s', (_, judged, text, expected) => {
  expect(lackedConditions(judged, text).map((one) => one.text)).toEqual(expected);
});
