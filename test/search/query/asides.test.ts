import { expect, test } from 'vitest';
import { asideFinder } from '../../../src/search/query/asides.ts';
import type { Unit } from '../../../src/search/query/query.ts';
import { record } from '../record.ts';

const withAsides = asideFinder([
  record({ objectID: 'a', kind: 'Commitment', title: 'Audits of sites', statement: 'A plan' }),
  record({ objectID: 'b', kind: 'Page', title: 'A plan' }),
]);
const unit = (term: string, ofField?: true): Unit => ({
  alternatives: [{ terms: [term], how: 'exact', weight: 1, ...(ofField && { ofField }) }],
  says: 2,
  guessed: false,
});
const told = (...units: readonly Unit[]) =>
  withAsides(units).map(({ says, alternatives: [way] }) => [says, way?.weight]);
const [whole, aside] = [
  [2, 1],
  [0.6, 0.3],
];

test.each([
  ['a word of no name, beside one of a name', [unit('plan'), unit('audited')], [aside, whole]],
  ['a subject, and a word of the field', [unit('§deletion'), unit('other', true)], [whole, whole]],
  ['none that is in a name: nothing is beside the point', [unit('plan'), unit('other')], [whole, whole]],
])('%s', (_, units, expected) => {
  expect(told(...units)).toEqual(expected);
});
