import { expect, test } from 'vitest';
import { successionMutual } from '../../../src/checks/rules/succession-mutual.ts';
import { contextOf, found } from '../context.ts';

const since = (date: string) => ({ established: { date } });

test.each<[string, Readonly<Record<string, unknown>>, string[]]>([
  [
    'a chain that both sides tell',
    {
      a: { successor: 'b', ...since('2001') },
      b: { predecessor: 'a', successor: 'c', ...since('2001-05') },
      c: { predecessor: 'b', established: { unresolved: 'Not looked up.' } },
      d: {},
    },
    [],
  ],
  [
    'a predecessor that names nobody',
    { a: {}, b: { predecessor: 'a' } },
    ['authorities/b/predecessor: Unexpected predecessor "a", which names no successor, expected one that names "b"'],
  ],
  [
    'a successor that names nobody',
    { a: { successor: 'b' }, b: {} },
    ['authorities/a/successor: Unexpected successor "b", which names no predecessor, expected one that names "a"'],
  ],
  [
    'a successor of another',
    { a: { successor: 'd' }, b: { predecessor: 'a' }, c: { successor: 'd' }, d: { predecessor: 'c' } },
    [
      'authorities/a/successor: Unexpected successor "d", which names "c" as its predecessor, expected one that names "a"; did you mean "b"?',
      'authorities/b/predecessor: Unexpected predecessor "a", which names "d" as its successor, expected one that names "b"',
    ],
  ],
  [
    'circles, each told once',
    {
      a: { successor: 'b', predecessor: 'c' },
      b: { successor: 'c', predecessor: 'a' },
      c: { successor: 'a', predecessor: 'b' },
      s: { successor: 's', predecessor: 's' },
    },
    [
      'authorities/a/successor: Unexpected circle of successions a → b → c → a, expected a chain that ends',
      'authorities/s/predecessor: Unexpected circle of successions s → s, expected a chain that ends',
    ],
  ],
  [
    'a successor that was there first',
    { a: { successor: 'b', ...since('2016-01-01') }, b: { predecessor: 'a', ...since('2014-01') } },
    [
      'authorities/b/established/date: Unexpected date "2014-01" of the establishment of "b", expected no date before "2016-01-01", that of the establishment of "a"',
    ],
  ],
  [
    'a successor that may have been there first',
    { a: { successor: 'b', ...since('2014-03-01') }, b: { predecessor: 'a', ...since('2014') } },
    [],
  ],
  ['authorities that do not exist', { a: { successor: 'x', predecessor: 'y' } }, []],
])('%s', (_, authorities, expected) => {
  expect(found(successionMutual, contextOf({ authorities }))).toEqual(expected);
});

test('a circle stands where a link of it stands', () => {
  const authorities = { a: {}, b: { predecessor: 'a', successor: 'a' } };
  expect(found(successionMutual, contextOf({ authorities })).at(-1)).toMatch(
    /^authorities\/b\/\w+: Unexpected circle of successions a → b → a,/,
  );
});

test('says how many predecessors and successors it looked at', () => {
  const authorities = { a: { successor: 'b' }, b: { predecessor: 'a', successor: 'c' }, c: {} };
  expect(successionMutual.check(contextOf({ authorities })).examined).toBe(3);
});
