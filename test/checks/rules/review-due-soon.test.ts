import { expect, test } from 'vitest';
import { reviewDueSoon } from '../../../src/checks/rules/review-due-soon.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const reviewed = (due: unknown, more: object = {}) =>
  contextOf({ topics: { it: { review: { owner: 'Editors', reviewed: '2026-01-01', due }, ...more } } });
finds(reviewDueSoon, [
  ['a day far ahead', reviewed('2027-11-20'), []],
  ['the sixty-first day', reviewed('2027-01-20'), []],
  [
    'the sixtieth day',
    reviewed('2027-01-19'),
    [
      'topics/it/review/due: Unexpected day "2027-01-19" of the next review within 60 days, expected the sources read again and a new "reviewed" by then',
    ],
  ],
  [
    'today',
    reviewed('2026-11-20'),
    [
      'topics/it/review/due: Unexpected day "2026-11-20" of the next review within 60 days, expected the sources read again and a new "reviewed" by then',
    ],
  ],
  [
    'yesterday',
    reviewed('2026-11-19'),
    [
      'topics/it/review/due: Unexpected day "2026-11-19" of the next review that has passed, expected the sources read again and a new "reviewed" by then',
    ],
  ],
  [
    'a pending successor',
    contextOf({ instruments: { act: { pendingSuccessor: { watch: '2026-06-01' } } } }),
    [
      'instruments/act/pendingSuccessor/watch: Unexpected day "2026-06-01" to watch the pending successor that has passed, expected its stage looked up by then',
    ],
  ],
]);

test('says how many things it looked at', () => {
  expect(reviewDueSoon.check(reviewed('2027-11-20', { pendingSuccessor: { watch: '2027-11-20' } })).examined).toBe(2);
});
