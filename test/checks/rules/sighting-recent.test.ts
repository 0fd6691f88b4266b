import { expect, test } from 'vitest';
import { sightingRecent } from '../../../src/checks/rules/sighting-recent.ts';
import { found } from '../context.ts';
import { seen, withSightings } from '../sightings.ts';

const aged = [
  'commitments/PC-X-1/review/reviewed: Unexpected sighting in "Handbook", older than 24 months since the last review on 2026-01-15, expected a newer text, or another review',
];

test.each<[string, string, string[]]>([
  ['still recent', '2026-03-02', []],
  ['a day too old', '2026-03-03', aged],
])('%s', (_, today, expected) => {
  expect(found(sightingRecent, withSightings({ sightings: [seen()], today }))).toEqual(expected);
});

test('what was old on the review already is not told again', () => {
  const context = withSightings({ sightings: [seen()], handbook: { dated: { date: '2023-12' } }, today: '2026-11-28' });
  expect(found(sightingRecent, context)).toEqual([]);
});
