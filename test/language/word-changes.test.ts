import { expect, test } from 'vitest';
import { changedRuns } from '../../src/language/word-changes.ts';

test('runs in order, what went before what came', () => {
  expect(changedRuns('Kept for 90 days, as agreed.', 'Kept for 180 days.')).toEqual([
    { kind: 'same', text: 'Kept for ' },
    { kind: 'removed', text: '90' },
    { kind: 'added', text: '180' },
    { kind: 'same', text: ' days' },
    { kind: 'removed', text: ', as agreed' },
    { kind: 'same', text: '.' },
  ]);
});

test.each([
  ['the same', 'A b c.', 'A b c.'],
  ['other words', 'Data is kept.', 'Nothing is deleted, ever.'],
  ['white space', 'a  b', ' a b\n'],
  ['a language without spaces', '委託を受ける', '監督を受ける'],
])('both texts can be read from it: %s', (_, before, now) => {
  const changes = changedRuns(before, now);
  const without = (kind: string) =>
    changes
      .filter((change) => change.kind !== kind)
      .map(({ text }) => text)
      .join('');
  expect([without('added'), without('removed')]).toEqual([before, now].map((text) => text.replace(/\s+/g, ' ').trim()));
});
