import { expect, test } from 'vitest';
import { conditionInFields } from '../../../src/checks/rules/condition-in-fields.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const version = (statement: unknown, more: object = {}) =>
  contextOf({ commitments: { 'PC-GOV-4': { versions: [{ statement, ...more }] } } });
const exclusion = { qualifiers: [{ kind: 'exclusion' }] };
finds(conditionInFields, [
  ['an exception that a qualifier tells', version('Norland gives a copy unless the law forbids it.', exclusion), []],
  [
    'one that none tells',
    version('Norland gives a copy unless the law forbids it.', { qualifiers: [{ kind: 'limit' }] }),
    [
      'commitments/PC-GOV-4/versions/0/statement: Unexpected "unless" in a statement without condition, expected a qualifier of kind "condition" or "exclusion" that says the same',
    ],
  ],
  [
    'a proviso in passing',
    version('Norland goes to court, where necessary, for its customers.'),
    [
      'commitments/PC-GOV-4/versions/0/statement: Unexpected "where necessary" in a statement without condition, expected a qualifier of kind "condition" or "exclusion" that says the same',
    ],
  ],
  [
    'a condition at the beginning',
    version('If a customer leaves, Norland removes the data.'),
    [
      'commitments/PC-GOV-4/versions/0/statement: Unexpected "If" in a statement without condition, expected "trigger", or a qualifier of kind "condition" that says the same',
    ],
  ],
  [
    'a condition at the beginning of the second sentence',
    version('Norland removes data. When a customer leaves, it does so at once.'),
    [
      'commitments/PC-GOV-4/versions/0/statement: Unexpected "When" in a statement without condition, expected "trigger", or a qualifier of kind "condition" that says the same',
    ],
  ],
  [
    'the same with a trigger',
    version('If a customer leaves, Norland removes the data.', { trigger: 'A customer leaves.' }),
    [],
  ],
  [
    'an exception beside a trigger',
    version('If a customer leaves, Norland removes data except backups.', { trigger: 'A customer leaves.' }),
    [
      'commitments/PC-GOV-4/versions/0/statement: Unexpected "except" in a statement without condition, expected a qualifier of kind "condition" or "exclusion" that says the same',
    ],
  ],
  [
    'a relative clause',
    version('Norland respects the laws of the place where the user is, and has a page where anyone can report.'),
    [],
  ],
]);

test('says how many things it looked at', () => {
  expect(conditionInFields.check(version('Norland protects data.')).examined).toBe(1);
});

test('points at the word', () => {
  const context = version('Norland removes data. When a customer leaves, it does so at once.');
  expect(conditionInFields.check(context).findings.map(({ place }) => place)).toMatchObject([{ offset: 22 }]);
});
