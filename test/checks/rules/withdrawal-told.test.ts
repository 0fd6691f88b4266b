import { expect, test } from 'vitest';
import { withdrawalTold } from '../../../src/checks/rules/withdrawal-told.ts';
import { contextOf, found } from '../context.ts';

const versions = [{ lastAttested: { date: '2023-05' } }];
const withdrawn = { date: '2025-03-01', reason: 'Taken out.' };
const at = 'commitments/PC-GOV-1';

test.each<[string, object, string[]]>([
  ['a withdrawal with its day', { status: 'withdrawn', withdrawn, versions }, []],
  ['a promise that stands', { status: 'in-force', versions }, []],
  [
    'no day',
    { status: 'withdrawn', versions },
    [
      `${at}/status: Unexpected status "withdrawn" without a day, expected since when and why: withdrawn: { date, reason }`,
    ],
  ],
  [
    'a day on a promise that stands',
    { status: 'historic', withdrawn, versions },
    [
      `${at}/withdrawn: Unexpected withdrawal of a commitment with status "historic", expected the status "withdrawn", or no withdrawal`,
    ],
  ],
  [
    'a day before it was last seen',
    { status: 'withdrawn', withdrawn: { ...withdrawn, date: '2023-04-30' }, versions },
    [
      `${at}/withdrawn/date: Unexpected withdrawal on "2023-04-30", when the newest version was still seen afterwards, expected a later day`,
    ],
  ],
  [
    'the month in which it was last seen',
    { status: 'withdrawn', withdrawn: { ...withdrawn, date: '2023' }, versions },
    [],
  ],
])('%s', (_, commitment, expected) => {
  expect(found(withdrawalTold, contextOf({ commitments: { 'PC-GOV-1': commitment } }))).toEqual(expected);
});
