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

const overClaimed = (at: string, word: string) => `${at}: ${inPublic(word).split(': ').slice(1).join(': ')}`;
const gathering = (texts: object, strength: string) => {
  const statement = strength === 'contractual' ? 'Contoso promises by contract to delete.' : 'Contoso deletes.';
  const versions = [{ statement, strength, binding: [{ instrument: 'hst', subject: 'all' }] }];
  return contextOf({ commitments: { 'PC-GOV-1': { principles: ['p'], topic: 't', versions } }, ...texts });
};

test.each<[string, string, object, string[]]>([
  [
    'a title',
    'public-statement',
    {
      commitments: {
        'PC-GOV-1': {
          title: 'Guaranteed deletion',
          versions: [{ statement: 'Contoso deletes.', strength: 'public-statement' }],
        },
      },
    },
    [overClaimed('commitments/PC-GOV-1/title', 'Guaranteed')],
  ],
  [
    'a title that tells what is not guaranteed',
    'public-statement',
    {
      commitments: {
        'PC-GOV-1': {
          title: 'Deletion, not guaranteed',
          versions: [{ statement: 'Contoso deletes.', strength: 'public-statement' }],
        },
      },
    },
    [],
  ],
  [
    'a title of what is contractual',
    'contractual',
    {
      commitments: {
        'PC-GOV-1': {
          title: 'Guaranteed deletion',
          versions: [{ statement: 'Contoso promises by contract to delete.', strength: 'contractual' }],
        },
      },
    },
    [],
  ],
  [
    'a principle',
    'public-statement',
    { principles: { p: { promise: 'Contoso guarantees deletion.' } } },
    [overClaimed('principles/p/promise', 'guarantees')],
  ],
  [
    'a principle one promise of which is contractual',
    'contractual',
    { principles: { p: { promise: 'Contoso guarantees deletion.' } } },
    [],
  ],
  [
    'a topic',
    'public-statement',
    { topics: { t: { summary: 'Deletion is guaranteed.' } } },
    [overClaimed('topics/t/summary', 'guaranteed')],
  ],
  [
    'a topic that tells of contracts',
    'public-statement',
    { topics: { t: { summary: 'What is promised by contract is another matter.' } } },
    [],
  ],
  [
    'an answer',
    'public-statement',
    { questions: { q: { answer: 'Guaranteed: PC-GOV-1@1.', short: 'Guaranteed' } } },
    [overClaimed('questions/q/answer', 'Guaranteed'), overClaimed('questions/q/short', 'Guaranteed')],
  ],
  [
    'an answer that names a contract',
    'contractual',
    { questions: { q: { answer: 'Guaranteed: PC-GOV-1@1.', short: 'Guaranteed' } } },
    [],
  ],
  ['what a law guarantees', 'public-statement', { topics: { t: { summary: 'The law guarantees deletion.' } } }, []],
])('"guaranteed" in %s', (_, strength, texts, expected) => {
  expect(found(strengthMatchesWording, gathering(texts, strength))).toEqual(expected);
});

test('says how many statements it looked at', () => {
  expect(strengthMatchesWording.check(oneVersion('Contoso deletes data.')).examined).toBe(2);
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
