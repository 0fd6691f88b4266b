import { expect, test } from 'vitest';
import type { Since } from '../../../src/model/schema.ts';
import { announcedVersions, currentNumber } from '../../../src/model/versions/current-version.ts';

const stated = (date: string, announced?: true) => ({
  from: { date, basis: 'stated', ...(announced && { announced }) } as Since,
});
const window: { from: Since } = { from: { notBefore: '2020', notAfter: '2021', basis: 'inferred' } };

test.each<[string, [{ from: Since }, ...{ from: Since }[]], string | undefined, number, number[]]>([
  ['the only one', [stated('2020')], undefined, 1, []],
  ['the newest', [window, stated('2022')], '2026-11-20', 2, []],
  ['not one that is announced', [stated('2020'), stated('2027-03-01', true)], '2026-11-20', 1, [2]],
  ['nor for a page, which has no clock', [stated('2020'), stated('2027-03-01', true)], undefined, 1, [2]],
  ['nor the day before', [stated('2020'), stated('2027-03-01', true)], '2027-02-28', 1, [2]],
  ['the announced one on its day', [stated('2020'), stated('2027-03-01', true)], '2027-03-01', 2, []],
  ['one announced for a month at its end', [stated('2020'), stated('2027-03', true)], '2027-03-30', 1, [2]],
  ['one announced for a month once it is over', [stated('2020'), stated('2027-03', true)], '2027-03-31', 2, []],
  [
    'of two announced ones the one that has come',
    [stated('2020'), stated('2027', true), stated('2028', true)],
    '2028-01-05',
    2,
    [3],
  ],
  ['the first where all are ahead', [stated('2027', true)], '2026-11-20', 1, [1]],
])('%s', (_, versions, today, number, ahead) => {
  expect(currentNumber({ versions }, today)).toBe(number);
  expect(announcedVersions({ versions }, today).map((one) => one.number)).toEqual(ahead);
});
