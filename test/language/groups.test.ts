import { expect, test } from 'vitest';
import { grouped, tally } from '../../src/language/groups.ts';

test('values stand under their key, each in the order in which it comes', () => {
  const groups = grouped([
    ['b', 1],
    ['a', 2],
    ['b', 3],
    ['b', 1],
  ]);
  expect([...groups]).toEqual([
    ['b', [1, 3, 1]],
    ['a', [2]],
  ]);
  expect(grouped([])).toEqual(new Map());
});

test('each is counted, in the order in which it first comes', () => {
  expect([...tally(['b', 'a', 'b'])]).toEqual([
    ['b', 2],
    ['a', 1],
  ]);
});
