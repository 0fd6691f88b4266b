import { expect, test } from 'vitest';
import type { CheckContext } from '../../../src/checks/rule.ts';
import { publishedSightingKept } from '../../../src/checks/rules/published-sighting-kept.ts';
import { type LockedSighting, sightingsToLock } from '../../../src/model/lock/sightings.ts';
import { finds } from '../finds.ts';
import { seen, withSightings } from '../sightings.ts';

const narrower = seen({ effect: 'narrower' });
const other = seen({ source: 'other', effect: 'weaker' });

/** Today's sightings, against a lock of what they were. */
function against(before: readonly object[], now: CheckContext, published = true): CheckContext {
  const then = withSightings({ sightings: before });
  const commitment = then.registry.commitments['PC-X-1'];
  const sightings = commitment ? sightingsToLock(then.registry, commitment) : [];
  return { ...now, lock: { format: 1, ids: { 'PC-X-1': { published, sightings } } } };
}

const way =
  'bring it back; what another text says is a sighting of its own, and where ours was a mistake, take it out of the lock and run "commitments lock"';
const changed = (field: string, words: string, index = 0) =>
  `commitments/PC-X-1/sightings/${index}${field}: Unexpected change of a published sighting in "handbook": ${words}; expected what was published; ${way}`;

finds(publishedSightingKept, [
  ['what is kept', against([narrower, other], withSightings({ sightings: [narrower, other] })), []],
  ['another order', against([narrower, other], withSightings({ sightings: [other, narrower] })), []],
  ['a new one', against([narrower], withSightings({ sightings: [seen(), narrower, other] })), []],
  ['an unpublished one', against([narrower], withSightings({ sightings: [seen()] }), false), []],
  [
    'a lock that remembers none',
    { ...withSightings({ sightings: [seen()] }), lock: { format: 1, ids: { 'PC-X-1': { published: true } } } },
    [],
  ],
  [
    'an effect',
    against([other, narrower], withSightings({ sightings: [other, seen()] })),
    [changed('/effect', 'its effect was "narrower"', 1)],
  ],
  [
    'of two in one text the one that was changed',
    against(
      [narrower, seen({ customers: ['consumer'] })],
      withSightings({ sightings: [seen({ customers: ['consumer'] }), seen()] }),
    ),
    [changed('/effect', 'its effect was "narrower"', 1)],
  ],
  [
    'services, and the remark',
    against(
      [narrower],
      withSightings({ sightings: [seen({ effect: 'narrower', services: ['mail'], remark: 'Less.' })] }),
    ),
    [changed('/services', 'its field "services" is not as it was, its field "remark" is not as it was')],
  ],
  [
    'the date of the text',
    against([narrower], withSightings({ sightings: [narrower], handbook: { dated: { date: '2025-03-02' } } })),
    [changed('', 'its text had another date')],
  ],
  [
    'the version that it is compared with',
    against([seen({ version: 2 })], withSightings({ sightings: [seen()] })),
    [changed('', 'it was compared with another version, so name that one')],
  ],
  [
    'one that is gone',
    against([narrower, other], withSightings({ sightings: [other] })),
    [
      `commitments/PC-X-1/sightings: Unexpected loss of the published sighting "narrower" in "handbook", expected it to stay; ${way}`,
    ],
  ],
]);

test('the order of services and places is none', () => {
  const both = (services: readonly string[]) => withSightings({ sightings: [seen({ services })] });
  const lists: LockedSighting[][] = [both(['vault', 'mail']), both(['mail', 'vault'])].map(({ registry }) => {
    const commitment = registry.commitments['PC-X-1'];
    return commitment ? sightingsToLock(registry, commitment) : [];
  });
  expect(lists[0]).toEqual(lists[1]);
  expect(lists[0]).toHaveLength(1);
});
