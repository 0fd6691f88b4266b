import { expect, test } from 'vitest';
import { certainlyAfter, span, window } from '../../../src/language/time/dates.ts';

test.each([
  ['2018', '2018-01-01', '2018-12-31'],
  ['2018-02', '2018-02-01', '2018-02-28'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['2018-02-03', '2018-02-03', '2018-02-03'],
])('%s may be any day from %s to %s', (date, first, last) => {
  expect(span(date)).toEqual({ first, last });
});

test('a window spans from the first day of its begin to the last of its end', () => {
  expect(window({ notBefore: '2018-04', notAfter: '2020' })).toEqual({ first: '2018-04-01', last: '2020-12-31' });
});

test.each([
  ['2019', '2018', true],
  ['2018-07', '2018', false],
  ['2018', '2018-07', false],
  ['2018-07-02', '2018-07-01', true],
  ['2018-07-01', '2018-07-01', false],
])('%s is certainly after %s: %s', (a, b, expected) => {
  expect(certainlyAfter(span(a), span(b))).toBe(expected);
});
