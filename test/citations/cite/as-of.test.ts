import { describe, expect, test } from 'vitest';
import { type AsOf, asOfInWords, versionAsOf } from '../../../src/citations/cite/as-of.ts';
import type { InventoryCommitment, InventoryVersion } from '../../../src/model/inventory/inventory.ts';
import { own } from '../sample.ts';

type From = InventoryVersion['from'];
type Seen = InventoryVersion['lastAttested'];

const [sample] = own.commitments['NC-GOV-2']?.versions ?? [];

/** Versions that began and were last seen then. */
function versions(...dates: readonly (readonly [From, Seen])[]): Pick<InventoryCommitment, 'versions'> {
  if (!sample) throw new Error('no sample');
  const [first, ...later] = dates.map(([from, lastAttested]) => ({ ...sample, from, lastAttested }));
  return { versions: [first ?? sample, ...later] };
}

const attested = (date: string) => ({ date, basis: 'attested' }) as From;
const stated = (date: string) => ({ date, basis: 'stated' }) as From;
const between = (notBefore: string, notAfter: string) => ({ notBefore, notAfter, basis: 'inferred' }) as From;
const on = (date: string) => ({ date }) as Seen;

describe('two wordings, the second begun in a window', () => {
  const { 'NC-GOV-2': commitment } = own.commitments;
  test.each<[string, AsOf]>([
    ['2016-12-31', { beforeFirst: true }],
    ['2017-01-28', { beforeFirst: true }],
    ['2017-01-29', { certain: 1 }],
    ['2018-03-31', { certain: 1 }],
    ['2018-04-01', { between: [1, 2] }],
    ['2018-06-01', { between: [1, 2] }],
    ['2020-12-30', { between: [1, 2] }],
    ['2020-12-31', { certain: 2 }],
    ['2026-11-21', { certain: 2 }],
  ])('%s: %j', (day, expected) => {
    expect(commitment && versionAsOf(commitment, day)).toEqual(expected);
  });
});

test.each<[string, Pick<InventoryCommitment, 'versions'>, string, AsOf]>([
  [
    'a year alone: not known to have begun',
    versions([stated('2018'), on('2018')]),
    '2018-06-01',
    { between: ['none', 1] },
  ],
  ['a year alone: begun by its end', versions([stated('2018'), on('2018')]), '2018-12-31', { certain: 1 }],
  ['a year alone: before it', versions([stated('2018'), on('2018')]), '2017-12-31', { beforeFirst: true }],
  [
    'a later wording first seen on a day may be as old as the day after the last sighting of the one before',
    versions([attested('2017-01-29'), on('2017-06-30')], [attested('2019-01-01'), on('2019-01-01')]),
    '2018-01-01',
    { between: [1, 2] },
  ],
  [
    'on its last sighting the older wording held',
    versions([attested('2017-01-29'), on('2017-06-30')], [attested('2019-01-01'), on('2019-01-01')]),
    '2017-06-30',
    { certain: 1 },
  ],
  [
    'of a last sighting in a month only its first day is certain',
    versions([attested('2017-01-29'), on('2017-06')], [attested('2019-01-01'), on('2019-01-01')]),
    '2017-06-15',
    { between: [1, 2] },
  ],
  [
    'a stated day is exact',
    versions([attested('2017-01-29'), on('2017-06-30')], [stated('2019-01-01'), on('2019-01-01')]),
    '2018-12-31',
    { certain: 1 },
  ],
  [
    'a sighting of the older wording narrows the window of the newer one',
    versions([stated('2017-01-01'), on('2018-05-05')], [between('2018-04', '2018-12'), on('2019-01-01')]),
    '2018-05-01',
    { certain: 1 },
  ],
  [
    'three wordings, two of them in doubt',
    versions(
      [stated('2017-01-01'), on('2017-01-01')],
      [between('2018-01', '2018-12'), on('2018-12-31')],
      [stated('2019-02'), on('2020-01-01')],
    ),
    '2019-02-10',
    { between: [2, 3] },
  ],
  [
    'three wordings, all of them in doubt',
    versions(
      [between('2018-01', '2018-12'), on('2018')],
      [between('2018-01', '2018-12'), on('2018')],
      [between('2018-01', '2018-12'), on('2018')],
    ),
    '2018-06-01',
    { between: ['none', 3] },
  ],
  [
    'announced, and not begun',
    versions(
      [stated('2017-01-01'), on('2026-01-01')],
      [{ date: '2027-01-01', basis: 'stated', announced: true } as From, on('2026-01-01')],
    ),
    '2026-11-21',
    { certain: 1 },
  ],
])('%s', (_, commitment, day, expected) => {
  expect(versionAsOf(commitment, day)).toEqual(expected);
});

test.each<[string, string, string]>([
  [
    'NC-GOV-2',
    '2016-01-01',
    'Nothing was seen by 1 January 2016: NC-GOV-2@1 was first seen on 29 January 2017, and may be older.',
  ],
  ['NC-GOV-2', '2017-01-29', 'On 29 January 2017, version 1 of NC-GOV-2 was the newest wording known.'],
  [
    'NC-GOV-2',
    '2018-01-01',
    'On 1 January 2018, version 1 of NC-GOV-2 was the newest wording known. It was last seen in a source on 29 January 2017; whether it was still said on that day is not known.',
  ],
  [
    'NC-GOV-2',
    '2018-06-01',
    'On 1 June 2018, uncertain between version 1 and version 2 of NC-GOV-2: version 2 began between April 2018 and December 2020.',
  ],
  [
    'NC-GOV-1',
    '2017-01-01',
    'Nothing was seen by 1 January 2017: NC-GOV-1@1 began between April 2018 and December 2020.',
  ],
  [
    'NC-GOV-1',
    '2019-01-01',
    'On 1 January 2019, version 1 of NC-GOV-1 may not have been said yet: it began between April 2018 and December 2020.',
  ],
])('%s on %s in words', (id, day, expected) => {
  const commitment = own.commitments[id];
  expect(commitment && asOfInWords(id, commitment, day)).toBe(expected);
});

test('an erratum that begins earlier answers for the time before', () => {
  const { versions: given } = versions(
    [between('2018-04', '2020-12'), on('2019')],
    [attested('2017-01-29'), on('2017-01-29')],
  );
  const [first, second] = given;
  const corrected = second && { ...second, change: { kind: 'erratum', reason: 'Older than we knew.' } as const };
  const commitment = { versions: [first, ...(corrected ? [corrected] : [])] as const };
  expect(versionAsOf(commitment, '2017-02-01')).toEqual({ certain: 2 });
  expect(versionAsOf(commitment, '2017-01-28')).toEqual({ beforeFirst: true });
});
