import { expect, test } from 'vitest';
import { contractualHasBinding } from '../../../src/checks/rules/contractual-has-binding.ts';
import { contextOf, found } from '../context.ts';

const instruments = {
  terms: { kind: 'agreement' },
  dpa: { kind: 'agreement' },
  act: { kind: 'statute' },
  odd: { kind: 3 },
};
const at = 'commitments/PC-GOV-1/versions/0/binding';

test.each<[string, unknown, string[]]>([
  ['a contract with its agreement', { strength: 'contractual', binding: [{ instrument: 'dpa' }] }, []],
  ['a public statement', { strength: 'public-statement', binding: [] }, []],
  [
    'a contract without an agreement',
    { strength: 'contractual', binding: [] },
    [
      `${at}: Unexpected contractual statement without binding, expected an agreement, such as "terms" or "dpa"; say "public-statement" if no agreement makes this promise`,
    ],
  ],
  [
    'a public statement with an agreement',
    { strength: 'public-statement', binding: [{ instrument: 'dpa' }] },
    [
      `${at}: Unexpected binding of a public statement, expected none; take it out, or say "contractual" if the agreement makes this promise`,
    ],
  ],
  [
    'a contract that is a law',
    { strength: 'contractual', binding: [{ instrument: 'dpa' }, { instrument: 'act' }] },
    [`${at}/1/instrument: Unexpected statute "act" as a binding, expected an agreement, such as "terms" or "dpa"`],
  ],
  ['an instrument that does not exist', { strength: 'contractual', binding: [{ instrument: 'dpia' }] }, []],
  ['no list', { strength: 'contractual', binding: 'dpa' }, []],
  ['no strength', { binding: [] }, []],
])('%s', (_, version, expected) => {
  const commitments = { 'PC-GOV-1': { versions: [version] } };
  expect(found(contractualHasBinding, contextOf({ instruments, commitments }))).toEqual(expected);
});

test('a registry without agreements', () => {
  const commitments = { 'PC-GOV-1': { versions: [{ strength: 'contractual', binding: [] }] } };
  expect(found(contractualHasBinding, contextOf({ commitments }))).toEqual([
    `${at}: Unexpected contractual statement without binding, expected an agreement; say "public-statement" if no agreement makes this promise`,
  ]);
});

test('says how many versions it looked at', () => {
  const commitments = { 'PC-GOV-1': { versions: [{}, {}] }, 'PC-GOV-2': { versions: [{}] } };
  expect(contractualHasBinding.check(contextOf({ commitments })).examined).toBe(3);
});
