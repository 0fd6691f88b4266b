/**
 * Every regular expression takes a time in line with its text, or its texts are bounded: no document, however it is written,
 * keeps a reader waiting. Looked at as automata, not by a clock: what is reported is a proof of a text that takes longer.
 */
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { bounded } from './bounded-expressions.ts';
import { type Expression, expressions } from './expressions.ts';

/** How an expression takes longer: it tries the same text in several ways, or begins anew at each of its characters. */
function slowness({ source, flags }: Expression): string[] {
  const { reports } = analyse({ source, flags }, { reportTypes: { Self: true, Trade: true, Move: true } });
  return reports.map(
    ({ type, exponential, character }) => `${exponential ? 'exponential' : type} on ${character.pick}`,
  );
}

const slow = expressions
  .map((expression) => ({ ...expression, ways: slowness(expression) }))
  .filter(({ ways }) => ways.length > 0);
const reasonFor = ({ where, source }: Expression) =>
  bounded.find(([place, begins]) => place === where && source.startsWith(begins));

test('every expression is linear, or has a reason not to be', () => {
  const unexplained = slow.filter((one) => !reasonFor(one));
  expect(unexplained.map(({ where, source, ways }) => `${where}: /${source}/: ${ways[0]}`)).toEqual([]);
});

test('none takes a time that doubles with each character, whatever its reason', () => {
  const doubling = slow.filter(({ ways }) => ways.some((way) => way.startsWith('exponential')));
  expect(doubling.map(({ where, source }) => `${where}: /${source}/`)).toEqual([]);
});

test('every reason is needed', () => {
  const used = new Set(slow.map(reasonFor));
  expect(bounded.filter((reason) => !used.has(reason)).map(([where]) => where)).toEqual([]);
});

test('the sources are looked at', () => {
  expect(expressions.length).toBeGreaterThan(500);
});

test.each<[string, string, readonly string[]]>([
  ['linear', '^a+b', []],
  ['the same text in two ways', '^a+a+$', ['Trade on a']],
  ['beginning anew at each character', 'a+b', ['Move on a']],
  ['a doubling time', '^(?:a+)+$', ['exponential on a']],
])('%s', (_, source, ways) => {
  expect(slowness({ where: '', source, flags: '' })).toEqual(ways);
});
