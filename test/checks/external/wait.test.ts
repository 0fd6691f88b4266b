import { expect, test } from 'vitest';
import { waitBefore } from '../../../src/checks/external/wait.ts';

const now = Date.parse('2026-11-20T12:00:00Z');
const wait = (tries: number, retryAfter?: string, random = 0) =>
  waitBefore(tries, { retryAfter, now, random, longest: 60_000 });

test('doubles, half of it left to chance, and ends at the longest', () => {
  expect([1, 2, 3, 4, 20].map((tries) => wait(tries))).toEqual([500, 1000, 2000, 4000, 30_000]);
  expect([1, 2, 20].map((tries) => wait(tries, undefined, 0.999999))).toEqual([1000, 2000, 60_000]);
});

test.each<[string, number | undefined]>([
  ['0', 0],
  ['60', 60_000],
  ['61', undefined],
  [' 5 ', 5000],
  ['Fri, 20 Nov 2026 12:00:10 GMT', 10_000],
  ['Fri, 20 Nov 2026 11:00:00 GMT', 0],
  ['Fri, 20 Nov 2027 12:00:00 GMT', undefined],
  ['soon', 500],
  ['-5', 500],
  ['1e9', 500],
  ['', 500],
])('Retry-After: %s', (header, expected) => {
  expect(wait(1, header)).toBe(expected);
});
