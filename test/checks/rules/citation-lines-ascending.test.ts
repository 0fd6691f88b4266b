import { expect, test } from 'vitest';
import { citationLinesAscending } from '../../../src/checks/rules/citation-lines-ascending.ts';
import { contextOf, found } from '../context.ts';

const cited = (lines: unknown) =>
  contextOf({ claims: { a: { sources: [{ source: 's', lines, basis: 'explicit' }] } } });

test.each<[string, unknown, string[]]>([
  ['ascending', [29, 31], []],
  ['one', [29], []],
  [
    'descending',
    [31, 29],
    [
      'claims/a/sources/0/lines: Unexpected order of lines 31, 29, expected 29, 31; "npm run check -- --fix" puts them so',
    ],
  ],
  [
    'twice the same',
    [29, 29],
    ['claims/a/sources/0/lines: Unexpected order of lines 29, 29, expected 29; "npm run check -- --fix" puts them so'],
  ],
])('%s', (_, lines, expected) => {
  expect(found(citationLinesAscending, cited(lines))).toEqual(expected);
});

test('counts citations with lines, and leaves alone what has no line numbers in it', () => {
  expect(citationLinesAscending.check(cited([1, 2])).examined).toBe(1);
  expect(citationLinesAscending.check(cited(undefined)).examined).toBe(0);
  expect(citationLinesAscending.fix?.(cited([31, 'x', 29]))).toEqual([]);
});
