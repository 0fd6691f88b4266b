import { expect, test } from 'vitest';
import { cadencesIn } from '../../../src/checks/prose/time/cadences.ts';
import { timeLimitsIn } from '../../../src/checks/prose/time/time-limits.ts';
import { isoOf, isoSpan, sameSpan, spanOf } from '../../../src/language/time/durations.ts';

test.each([
  ['72', 'hours', 'PT72H'],
  ['three', 'days', 'PT72H'],
  ['one', 'business day', 'P1D'],
  ['fifteen (15)', 'calendar days', 'P15D'],
  ['a', 'fortnight', 'P14D'],
  ['an', 'hour', 'PT1H'],
  ['2', 'quarters', 'P6M'],
  ['one', 'half year', 'P6M'],
  ['24', 'months', 'P2Y'],
  ['18', 'months', 'P18M'],
])('%s %s is %s', (count, unit, iso) => {
  const span = spanOf(count, unit);
  expect(span && isoOf(span)).toBe(iso);
});

test.each([
  ['P1Y', 'P12M', true],
  ['P1W', 'P7D', true],
  ['P1D', 'PT24H', true],
  ['P1M', 'P30D', false],
])('%s and %s', (a, b, same) => {
  const [one, other] = [isoSpan(a), isoSpan(b)];
  expect(one && other && sameSpan(one, other)).toBe(same);
});

test('what is no length', () => {
  expect([isoSpan('P'), isoSpan('6M'), spanOf('some', 'days'), spanOf(2, 'decades')]).toEqual(Array(4).fill(undefined));
});

test.each([
  ['twice a year', ['P6M']],
  ['two reports per year', ['P6M']],
  ['twice annually', ['P6M']],
  ['every other year', ['P2Y']],
  ['each night', ['P1D']],
  ['biannually', ['P6M', 'P2Y']],
  ['seven times a year', []],
  ['semi-annual', ['P6M']],
])('%s', (text, expected) => {
  const [cadence] = cadencesIn(`Contoso does it ${text}.`);
  expect(cadence?.readings.map(isoOf)).toEqual(expected);
});

test.each([
  ['It answers within 72 hours.', ['within 72 hours']],
  ['It answers by the next business day.', ['by the next business day']],
  ['90 days after the end, it deletes.', ['90 days']],
  ['It keeps data 90 days after the end.', []],
  ['Customers have 90 days to fetch it.', []],
  ['It tells promptly, as soon as possible.', ['promptly', 'as soon as possible']],
])('%s', (text, expected) => {
  expect(timeLimitsIn(text).map((limit) => limit.text)).toEqual(expected);
});
