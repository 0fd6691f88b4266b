import { expect, test } from 'vitest';
import { andList } from '../../src/language/and-list.ts';

test.each<[readonly string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j', (words, expected) => {
  expect(andList(words)).toBe(expected);
});
