import { expect, test } from 'vitest';
import { asOfBeforeReview } from '../../../src/checks/rules/as-of-before-review.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const today = '2026-11-28';
const commitment = (lastAttested: unknown, review: unknown = { reviewed: '2026-11-20' }) =>
  contextOf(
    {
      commitments: { 'PC-GOV-1': { versions: [{ lastAttested: { date: '2030' } }, { lastAttested }], review } },
    },
    { today },
  );
const claim = (asOf: unknown) =>
  contextOf({ claims: { 'PC-CLM-1': { asOf, review: { reviewed: '2026-11-20' } } } }, { today });
finds(asOfBeforeReview, [
  ['seen before the review', commitment({ date: '2026-11-20' }), []],
  [
    'seen after it',
    commitment({ date: '2026-11-21' }),
    [
      'commitments/PC-GOV-1/review/reviewed: Unexpected date "2026-11-20" of the last review, expected no date before "2026-11-21", that of the attestation',
    ],
  ],
  ['seen perhaps after it', commitment({ date: '2026' }), []],
  [
    'seen between two dates',
    commitment({ notBefore: '2026-11-21', notAfter: '2027-02' }),
    [
      'commitments/PC-GOV-1/review/reviewed: Unexpected date "2026-11-20" of the last review, expected no date before "2026-11-21 to 2027-02", that of the attestation',
    ],
  ],
  ['seen on a day that lies ahead, which dates-in-order finds', commitment({ date: '2026-12-21' }), []],
  ['a claim of before', claim({ date: '2018-04' }), []],
  [
    'a claim of after',
    claim({ date: '2026-11-22' }),
    [
      'claims/PC-CLM-1/review/reviewed: Unexpected date "2026-11-20" of the last review, expected no date before "2026-11-22", that of the claim',
    ],
  ],
]);

test('says how many things it looked at', () => {
  expect(asOfBeforeReview.check(commitment({ date: '2026' })).examined).toBe(1);
});
