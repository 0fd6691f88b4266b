import { expect, test } from 'vitest';
import { sightingDated } from '../../../src/checks/rules/sighting-dated.ts';
import { found } from '../context.ts';
import { seen, withSightings } from '../sightings.ts';

const at = 'commitments/PC-X-1/sightings/0';

test.each<[string, object, object, string[]]>([
  ['later than the version', {}, {}, []],
  ['of the month of the version', { dated: { date: '2018' } }, {}, []],
  [
    'earlier',
    { dated: { date: '2018-03-31' } },
    {},
    [
      `${at}/source: Unexpected date "2018-03-31" of the text "handbook", expected no date before "2018-04", that of version 1`,
    ],
  ],
  ['a window that may be later', { dated: { notBefore: '2017', notAfter: '2018-04' } }, {}, []],
  [
    'a window that is earlier',
    { dated: { notBefore: '2016', notAfter: '2017' } },
    {},
    [
      `${at}/source: Unexpected date "2016 to 2017" of the text "handbook", expected no date before "2018-04", that of version 1`,
    ],
  ],
  [
    'without a date',
    { dated: { unresolved: 'Nobody knows.' } },
    {},
    [`${at}/source: Unexpected sighting in "handbook", whose date is open, expected a text with a date`],
  ],
  ['of the version by its number', {}, { version: 1 }, []],
  [
    'of a version that there is not',
    {},
    { version: 2 },
    [`${at}/version: Unexpected version 2, expected one of the 1 that the commitment has`],
  ],
  ['in a source that there is not', {}, { source: 'nowhere' }, []],
])('%s', (_, handbook, change, expected) => {
  expect(found(sightingDated, withSightings({ sightings: [seen(change)], handbook }))).toEqual(expected);
});
