import { expect, test } from 'vitest';
import { qualifierNamesLimb } from '../../../src/checks/rules/qualifier-names-limb.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const qualified = (limits: unknown, statement: unknown = 'Norland gives notice, and a copy of the request.') =>
  contextOf({ commitments: { 'PC-GOV-3': { versions: [{ statement, qualifiers: [{ limits }] }] } } });
finds(qualifierNamesLimb, [
  ['the whole statement', qualified(undefined), []],
  ['a part of it', qualified('A copy of the request'), []],
  [
    'a part that it does not have',
    qualified('the keys'),
    [
      'commitments/PC-GOV-3/versions/0/qualifiers/0/limits: Unexpected part "the keys" that the statement does not have, expected words of the statement; leave "limits" out where the whole is narrowed',
    ],
  ],
  [
    'a part of a word',
    qualified('not'),
    [
      'commitments/PC-GOV-3/versions/0/qualifiers/0/limits: Unexpected part "not" that the statement does not have, expected words of the statement; leave "limits" out where the whole is narrowed',
    ],
  ],
]);

test('says how many things it looked at', () => {
  expect(qualifierNamesLimb.check(qualified(undefined)).examined).toBe(1);
});
