import { expect, test } from 'vitest';
import { inForceAttested } from '../../../src/checks/rules/in-force-attested.ts';
import { contextOf, found } from '../context.ts';

const commitment = (status: string, ...lastAttested: unknown[]) => ({
  commitments: { 'PC-X-1': { status, versions: lastAttested.map((when) => ({ lastAttested: when })) } },
});
const message = (day: string) =>
  `Unexpected last sighting of ${day} or earlier for a commitment "in-force", expected one within 12 months; look at the source again, or say "historic"`;

test.each<[string, Parameters<typeof commitment>, string[]]>([
  ['seen a month ago', ['in-force', { date: '2026-10-20' }], []],
  ['seen a year ago to the day', ['in-force', { date: '2025-11-20' }], []],
  [
    'seen a day longer ago',
    ['in-force', { date: '2025-11-19' }],
    [`commitments/PC-X-1/versions/0/lastAttested: ${message('2025-11-19')}`],
  ],
  ['seen in a month that may be within the year', ['in-force', { date: '2025-11' }], []],
  [
    'seen within a window that is over',
    ['in-force', { notBefore: '2018-04', notAfter: '2020-12' }],
    [`commitments/PC-X-1/versions/0/lastAttested: ${message('2020-12-31')}`],
  ],
  ['an old version before one of this year', ['in-force', { date: '2018' }, { date: '2026-11' }], []],
  ['historic', ['historic', { date: '2018' }], []],
  ['nothing where the version should be', ['in-force'], []],
])('%s', (_, given, expected) => {
  expect(found(inForceAttested, contextOf(commitment(...given)))).toEqual(expected);
});

test('what is announced for later was seen of late, and what holds was not', () => {
  const held = { from: { date: '2018', basis: 'stated' }, lastAttested: { date: '2018' } };
  const announced = {
    from: { date: '2027-05-20', basis: 'stated', announced: true },
    lastAttested: { date: '2026-11' },
  };
  const context = contextOf({ commitments: { 'PC-X-1': { status: 'in-force', versions: [held, announced] } } });
  expect(found(inForceAttested, context)).toEqual([
    `commitments/PC-X-1/versions/0/lastAttested: ${message('2018-12-31')}`,
  ]);
});

test('counts the commitments in force', () => {
  expect(inForceAttested.check(contextOf(commitment('in-force', { date: '2026' }))).examined).toBe(1);
  expect(inForceAttested.check(contextOf(commitment('historic', { date: '2026' }))).examined).toBe(0);
});
