import { expect, test } from 'vitest';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { wrongKinds } from '../../../../src/citations/verify/details/one-of-kind.ts';

const version = { statement: 'Towards government customers, Norland promised to contest an order.', qualifiers: [] };
const judged = { commitment: { title: 'Orders' }, version, citation: {} } as unknown as JudgedCitation;

test.each([
  ['a company', 'Towards private companies, Norland contests it', ['private companies']],
  ['as the version has it', 'Towards government customers, and no private company, Norland contests it', []],
  ['German', 'Auch uns (rein privatwirtschaftlich, keine öffentliche Hand) gegenüber', ['privatwirtschaftlich']],
  ['German, left out', 'Für uns als privates Unternehmen gilt das nicht', []],
])('%s', (_, text, expected) => {
  expect(wrongKinds(judged, text).map((one) => one.text)).toEqual(expected);
});
