import { expect, test } from 'vitest';
import { strengthMatchesWording } from '../../../src/checks/rules/strength-matches-wording.ts';
import { contextOf, found } from '../context.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/strength-matches-wording.ts';
import { together } from '../labelled/measure.ts';
import { oneVersion } from '../labelled/one-version.ts';
import { type StrengthFields, strengths } from '../labelled/strength-matches-wording.ts';

const at = 'commitments/PC-GOV-1/versions/0';
const inPublic = (word: string) =>
  `${at}/statement: Unexpected "${word}" in a public statement, expected words that claim no contract; say "contractual" and name the agreement if one makes this promise`;

test.each<[string, string, string[]]>([
  ['Contoso deletes data.', 'public-statement', []],
  ['Contoso committed by contract to delete data.', 'contractual', []],
  ['Contoso committed by contract to delete data.', 'public-statement', [inPublic('by contract')]],
  ['Contoso guarantees deletion.', 'public-statement', [inPublic('guarantees')]],
  ['Contoso warrants that it deletes data.', 'public-statement', [inPublic('warrants')]],
  ['Contoso answers search warrants that name a person.', 'public-statement', []],
  ['In the HST, Contoso promises deletion.', 'public-statement', [inPublic('HST')]],
  ['In the HST, Contoso promises deletion.', 'contractual', []],
  ['Contoso guarantees deletion.', 'contractual', []],
  [
    'Contoso deletes data.',
    'contractual',
    [
      `${at}/strength: Unexpected strength "contractual" of a statement that names neither a contract nor an agreement, expected the words to say so, such as "committed by contract"`,
    ],
  ],
  ['Contoso relies on Standard Contractual Clauses where data leaves the union.', 'public-statement', []],
  ['Contoso promises this in contractual clauses.', 'public-statement', [inPublic('contractual')]],
  ['Contoso says “we guarantee”.', 'public-statement', []],
  ['Contoso guarantees deletion.', 'strong', []],
])('%s (%s)', (statement, strength, expected) => {
  expect(found(strengthMatchesWording, oneVersion(statement, { strength }))).toEqual(expected);
});

test('a registry without provider pages', () => {
  const commitments = { a: { versions: [{ statement: 'It warrants that.', strength: 'public-statement' }] } };
  expect(strengthMatchesWording.check(contextOf({ commitments })).findings).toHaveLength(1);
});

test('says how many statements it looked at', () => {
  expect(strengthMatchesWording.check(oneVersion('Contoso deletes data.')).examined).toBe(1);
});

test('on labelled sentences', () => {
  expectMeasured<StrengthFields>(
    'strength-matches-wording',
    together(strengths, independent),
    (sentence, fields = { strength: 'public-statement' }) => {
      const binding = fields.strength === 'contractual' ? [{ instrument: 'hst' }] : [];
      return strengthMatchesWording.check(oneVersion(sentence, { ...fields, binding })).findings.length > 0;
    },
  );
});
