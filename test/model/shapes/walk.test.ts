import { expect, test } from 'vitest';
import {
  either,
  integer,
  list,
  nonEmpty,
  object,
  oneOf,
  optional,
  reference,
  type Shape,
  tagged,
  text,
} from '../../../src/model/shapes/shape.ts';
import { walk } from '../../../src/model/shapes/walk.ts';

const shape = object({
  title: text,
  topic: reference('topics'),
  lines: nonEmpty(integer),
  notes: list(text),
  scope: either(oneOf('all'), nonEmpty(reference('services')), object({ unresolved: text })),
  when: optional(either(object({ date: text }), object({ first: text, last: text }))),
  law: tagged('kind', { act: object({ citation: text }), case: object({ court: text }) }),
});

const whole = { title: 'T', topic: 't', lines: [1], notes: [], scope: 'all', law: { kind: 'act', citation: 'C' } };

function problems(value: unknown, given: Shape<unknown> = shape): string[] {
  const found: string[] = [];
  walk(given, value, [], {
    problem: ({ at, actual, expected }) => void found.push(`${at.join('/')}: ${actual}, expected ${expected}`),
  });
  return found;
}

test('says nothing of a whole value, and visits its leaves with their paths', () => {
  const leaves: string[] = [];
  walk(shape, { ...whole, scope: ['stratus'] }, ['x'], {
    leaf: ({ type }, value, at) => void leaves.push(`${at.join('/')} ${type} ${value}`),
  });
  expect(problems(whole)).toEqual([]);
  expect(leaves).toEqual([
    'x/title text T',
    'x/topic reference t',
    'x/lines/0 integer 1',
    'x/scope/0 reference stratus',
    'x/law/citation text C',
  ]);
});

test.each<[string, Record<string, unknown>, string[]]>([
  ['an empty list', { lines: [] }, ['lines: an empty list, expected at least one item']],
  ['no list', { lines: 1 }, ['lines: 1, expected a list']],
  ['an item of another type', { notes: ['a', 2] }, ['notes/1: 2, expected text']],
  [
    'a field too many',
    { tittle: 'x' },
    ['tittle: unknown field "tittle", expected one of "title", "topic", "lines", "notes", "scope", "when", "law"'],
  ],
  [
    'a name that every object has',
    { toString: 'x' },
    ['toString: unknown field "toString", expected one of "title", "topic", "lines", "notes", "scope", "when", "law"'],
  ],
  ['a field too few', { topic: undefined }, [': missing field "topic", expected the id of an entry of topics']],
  ['a literal that is neither', { scope: 3 }, ['scope: 3, expected "all", or a list, or an object with "unresolved"']],
  ['nothing yet', { scope: '' }, ['scope: an empty text, expected "all", or a list, or an object with "unresolved"']],
  ['an object in place of a literal', { scope: { unresolved: 'Which?' } }, []],
  ['half of an alternative', { when: { first: 'a' } }, ['when: missing field "last", expected text']],
  [
    'no such alternative',
    { when: { never: 'a' } },
    ['when: an object, expected an object with "date", or an object with "first", "last"'],
  ],
  ['an unknown tag', { law: { kind: 'rule' } }, ['law/kind: "rule", expected one of "act", "case"']],
  ['an inherited tag', { law: { kind: 'constructor' } }, ['law/kind: "constructor", expected one of "act", "case"']],
  ['no object', { law: null }, ['law: null, expected an object']],
])('%s', (_, change, expected) => {
  expect(problems({ ...whole, ...change })).toEqual(expected);
});

test('bears anything', () => {
  expect(problems(null)).toEqual([': null, expected an object']);
  expect(problems([whole])).toEqual([': a list, expected an object']);
});
