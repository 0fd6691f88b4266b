import { expect, test } from 'vitest';
import { daySpanBefore, daysLater, monthsIn, monthsLater } from '../../../src/language/time/days.ts';

test.each([
  ['2026-11-20', 3, '2027-02-20'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2024-01-31', 1, '2024-02-29'],
  ['2026-11-20', -18, '2025-05-20'],
  ['2026-12-31', 12, '2027-12-31'],
])('%s and %i months', (day, months, expected) => {
  expect(monthsLater(day, months)).toBe(expected);
});

test.each([
  ['2026-11-20', 60, '2027-01-19'],
  ['2026-03-01', -1, '2026-02-28'],
  ['2028-02-28', 1, '2028-02-29'],
])('%s and %i days', (day, days, expected) => {
  expect(daysLater(day, days)).toBe(expected);
});

test.each([
  ['P6M', 6],
  ['P1Y', 12],
  ['P1Y6M', 18],
  ['P30D', undefined],
  ['P', undefined],
  [3, undefined],
])('%s', (duration, expected) => {
  expect(monthsIn(duration)).toBe(expected);
});

test.each([
  ['2026-11-20', { months: 12, hours: 0 }, '2025-11-20'],
  ['2026-11-20', { months: 1, hours: 25 }, '2026-10-18'],
])('%s less %j', (day, span, expected) => {
  expect(daySpanBefore(day, span)).toBe(expected);
});
