import { expect, test } from 'vitest';
import { sightingDroppedBeside } from '../../../src/checks/rules/sighting-dropped-beside.ts';
import { found } from '../context.ts';
import { seen, withSightings } from '../sightings.ts';

const alone = [
  'commitments/PC-X-1/sightings/0/effect: Unexpected effect "dropped" of "handbook", which repeats no other commitment of the topic "requests", expected a sighting of one, or another effect',
];

test.each<[string, object, readonly object[] | undefined, string[]]>([
  ['another effect', {}, undefined, []],
  ['alone', { effect: 'dropped' }, undefined, alone],
  ['beside one that the text repeats', { effect: 'dropped' }, [seen()], []],
  ['beside one that another text repeats', { effect: 'dropped' }, [seen({ source: 'other' })], alone],
])('%s', (_, change, beside, expected) => {
  const context = withSightings({ sightings: [seen(change)], ...(beside && { beside }) });
  expect(found(sightingDroppedBeside, context)).toEqual(expected);
});
