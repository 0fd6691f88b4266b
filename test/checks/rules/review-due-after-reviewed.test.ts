import { expect, test } from 'vitest';
import { reviewDueAfterReviewed } from '../../../src/checks/rules/review-due-after-reviewed.ts';
import { contextOf, found } from '../context.ts';

test.each<[string, unknown, string[]]>([
  ['due a year later', { reviewed: '2025-11-20', due: '2026-11-20' }, []],
  ['reviewed today', { reviewed: '2026-11-20', due: '2026-11-21' }, []],
  [
    'due on the day of the review',
    { reviewed: '2025-11-20', due: '2025-11-20' },
    ['services/stratus/review/due: Unexpected due date "2025-11-20", expected a day after the review of "2025-11-20"'],
  ],
  [
    'due before the review, which lies ahead',
    { reviewed: '2026-11-21', due: '2026-01-01' },
    [
      'services/stratus/review/due: Unexpected due date "2026-01-01", expected a day after the review of "2026-11-21"',
      'services/stratus/review/reviewed: Unexpected review on "2026-11-21", expected a day not after today, "2026-11-20"',
    ],
  ],
  ['no review', undefined, []],
])('%s', (_, review, expected) => {
  expect(found(reviewDueAfterReviewed, contextOf({ services: { stratus: { review } } }))).toEqual(expected);
});

test('says how many reviews it looked at, of whatever kind', () => {
  const review = { reviewed: '2026-11-20', due: '2027-11-20' };
  const entries = { services: { stratus: { review } }, claims: { 'PC-CLM-1': { review } }, terms: { a: {} } };
  expect(reviewDueAfterReviewed.check(contextOf(entries)).examined).toBe(2);
});
