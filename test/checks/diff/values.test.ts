import { expect, test } from 'vitest';
import { valueDiff } from '../../../src/checks/diff/values.ts';

test.each<[string, unknown, unknown, string[]]>([
  ['the same, in another order of fields', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ['a word', 'draft', 'in-force', ['f: <del>`draft`</del> <ins>`in-force`</ins>']],
  ['a text', 'One thing.', 'Two things.', ['f: <del>One thing</del><ins>Two things</ins>.']],
  ['a field more', { a: 1 }, { a: 1, b: 'x y' }, ['f / b: <ins>x y</ins>']],
  ['a field less', { a: 1, b: null }, { a: 1 }, ['f / b: <del>`null`</del>']],
  [
    'items that come and go',
    ['a', 'b'],
    ['b', 'c', 'd'],
    ['f: <del>`a`</del>', 'f: <ins>`c`</ins>', 'f: <ins>`d`</ins>'],
  ],
  ['an item that changes', [{ a: 'x y' }, { a: 1 }], [{ a: 'x z' }, { a: 1 }], ['f / a: x <del>y</del><ins>z</ins>']],
  ['what is open', 'a', { unresolved: 'Which one?' }, ['f: <del>`a`</del> <ins>open: Which one?</ins>']],
  ['a list instead of a word', 'all', ['stratus'], ['f: <del>`all`</del> <ins>`["stratus"]`</ins>']],
])('%s', (_, before, now, expected) => {
  expect(valueDiff('f', before, now)).toEqual(expected);
});
