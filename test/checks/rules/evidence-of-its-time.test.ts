import { expect, test } from 'vitest';
import { evidenceOfItsTime } from '../../../src/checks/rules/evidence-of-its-time.ts';
import { contextOf, foundBriefly } from '../context.ts';

const source = { dated: { date: '2017-01-29' }, accessed: '2026-10' };
const cited = [{ source: 'page', basis: 'explicit' }];

test.each<[string, object, object, string[]]>([
  ['seen when the source was there', { date: '2017-02', basis: 'attested' }, { date: '2018' }, []],
  ['seen in the year of the source', { date: '2017', basis: 'attested' }, { date: '2017' }, []],
  [
    'seen before',
    { date: '2010', basis: 'attested' },
    { date: '2018' },
    ['from/date: Unexpected date "2010" of the beginning, attested'],
  ],
  ['stated by a later source', { date: '2010', basis: 'stated' }, { date: '2018' }, []],
  [
    'last seen after the last reading',
    { date: '2018', basis: 'attested' },
    { date: '2026-11-03' },
    ['lastAttested/date: Unexpected date "2026-11-03" of the attestation'],
  ],
  [
    'last seen on a day that lies ahead, which dates-in-order finds',
    { date: '2018', basis: 'attested' },
    { date: '2027' },
    [],
  ],
])('%s', (_, from, lastAttested, expected) => {
  const commitments = { 'PC-1': { versions: [{ from, lastAttested, sources: cited }] } };
  expect(foundBriefly(evidenceOfItsTime, contextOf({ commitments, sources: { page: source } }))).toEqual(
    expected.map((told) => `commitments/PC-1/versions/0/${told}`),
  );
});

test('a source without a date tells nothing', () => {
  const commitments = { 'PC-1': { versions: [{ from: { date: '2010', basis: 'attested' }, sources: cited }] } };
  const sources = { page: { ...source, dated: { unresolved: 'No date is known.' } } };
  expect(foundBriefly(evidenceOfItsTime, contextOf({ commitments, sources }))).toEqual([]);
});
