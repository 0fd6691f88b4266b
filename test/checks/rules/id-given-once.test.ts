import { expect, test } from 'vitest';
import type { CheckContext, Finding } from '../../../src/checks/rule.ts';
import { idGivenOnce } from '../../../src/checks/rules/id-given-once.ts';
import { contextOf } from '../context.ts';

const entries = { terms: { a: {}, b: {} }, topics: { a: {} } };
const message = (id: string, kind: string) =>
  `Unexpected further entry "${id}" of ${kind}, expected one entry an id; give this one an id of its own, since only the last of them counts`;

test.each<[string, CheckContext['repeatedIds'], Finding[]]>([
  ['no id that is given twice', [], []],
  [
    'an id that two files give',
    [{ kind: 'terms', id: 'a' }],
    [{ place: { at: ['terms', 'a'], occurrence: 1 }, message: message('a', 'terms') }],
  ],
  [
    'an id that three files give, and the same id of another kind',
    [
      { kind: 'terms', id: 'a' },
      { kind: 'topics', id: 'a' },
      { kind: 'terms', id: 'a' },
    ],
    [
      { place: { at: ['terms', 'a'], occurrence: 1 }, message: message('a', 'terms') },
      { place: { at: ['topics', 'a'], occurrence: 1 }, message: message('a', 'topics') },
      { place: { at: ['terms', 'a'], occurrence: 2 }, message: message('a', 'terms') },
    ],
  ],
])('%s', (_, repeatedIds, expected) => {
  expect(idGivenOnce.check(contextOf(entries, { repeatedIds })).findings).toEqual(expected);
});

test('says how many entries it looked at, further ones included', () => {
  expect(idGivenOnce.check(contextOf(entries)).examined).toBe(3);
  expect(idGivenOnce.check(contextOf(entries, { repeatedIds: [{ kind: 'terms', id: 'a' }] })).examined).toBe(4);
});
