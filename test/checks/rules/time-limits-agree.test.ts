import { expect, test } from 'vitest';
import { timeLimitsAgree } from '../../../src/checks/rules/time-limits-agree.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const two = (a: object, b: object, related: unknown = ['PC-DATA-5']) =>
  contextOf({
    commitments: {
      'PC-DATA-2': { related, versions: [{ timeLimit: a }] },
      'PC-DATA-5': { versions: [{ timeLimit: b }] },
    },
  });
const limit = (within: unknown, after: unknown = 'The customer leaves.') => ({ within, after });
finds(timeLimitsAgree, [
  ['the same limit', two(limit('P90D'), limit('P90D')), []],
  [
    'another limit after the same event',
    two(limit('P90D'), limit('P180D', 'the customer leaves')),
    [
      'commitments/PC-DATA-5/versions/0/timeLimit/within: Unexpected time limit "P180D", expected "P90D" as in the related "PC-DATA-2"; say in "after" how the two differ',
    ],
  ],
  ['another limit after another event', two(limit('P90D'), limit('P180D', 'The contract ends.')), []],
  ['commitments that are not related', two(limit('P90D'), limit('P180D'), []), []],
  [
    'promptly and a number',
    two(limit('promptly'), limit('P30D')),
    [
      'commitments/PC-DATA-5/versions/0/timeLimit/within: Unexpected time limit "P30D", expected "promptly" as in the related "PC-DATA-2"; say in "after" how the two differ',
    ],
  ],
]);

test('says how many things it looked at', () => {
  expect(timeLimitsAgree.check(two(limit('P90D'), limit('P30D'))).examined).toBe(2);
});
