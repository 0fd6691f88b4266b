import { expect, test } from 'vitest';
import { statedStatusTrue } from '../../../src/checks/rules/stated-status-true.ts';
import { contextOf, found } from '../context.ts';

/** A public statement of the past, and a contractual promise in force that was a public statement at first. */
const commitments = {
  'PC-GOV-1': { status: 'historic', versions: [{ strength: 'public-statement' }] },
  'PC-GOV-2': { status: 'in-force', versions: [{ strength: 'public-statement' }, { strength: 'contractual' }] },
};

function check(text: string) {
  return statedStatusTrue.check(contextOf({ commitments }, { documents: { 'docs/a.mdx': text } }));
}

/** What is found on a page, as `line:column: words, instead`. */
function onPage(text: string): string[] {
  return check(text).findings.map(({ place, message }) => {
    const [, words, instead] =
      /^Unexpected "(.*)" of \S+, expected "(.*)", as the registry has it$/.exec(message) ?? [];
    return `${'file' in place && `${place.line}:${place.column}`}: ${words}, ${instead}`;
  });
}

test.each([
  'PC-GOV-1 is a public statement.',
  'PC-GOV-1 is historic, and is not contractual.',
  '[[PC-GOV-2]] is contractual and in force.',
  'PC-GOV-2@1 is a public statement.',
  'Version 1 of PC-GOV-2 is a public statement.',
  '`PC-GOV-2@1` is replaced.',
  'PC-GOV-2 has two versions, and PC-GOV-2@2 is contractual.',
  'PC-GOV-2 has more than one version.',
  'The agreement behind PC-GOV-1 is in force.',
  'PC-GOV-1 was in force in 2017.',
  'No source says that PC-GOV-1 is in force.',
  'If PC-GOV-1 is contractual, it binds.',
  'Is PC-GOV-1 contractual?',
  'PC-GOV-1 is called “contractual”.',
  'PC-GOV-1 is contractual or a public statement.',
  'PC-GOV-1 is about contractual terms.',
  'PC-GOV-1 is in force today only if a source says so.',
  'PC-GOV-1 is replaced by nothing.',
  'PC-GOV-2 is not only contractual.',
  'PC-GOV-1 is quoted from a page that is withdrawn.',
  'PC-GOV-1 and PC-GOV-2 are contractual.',
  'Beside PC-GOV-2, PC-GOV-1 is contractual.',
  'PC-GOV-9 is contractual.',
  '> PC-GOV-1 is contractual.',
])('%s', (text) => {
  expect(onPage(text)).toEqual([]);
});

test.each<[string, string[]]>([
  ['It is so. PC-GOV-1 is contractual.', ['1:23: contractual, public statement']],
  ['PC-GOV-1 is a contractual promise.', ['1:15: contractual, public statement']],
  ['`PC-GOV-1` is still in force.', ['1:21: in force, historic']],
  ['[The one on keys](/commitments/pc-gov-1/) is **withdrawn**.', ['1:48: withdrawn, historic']],
  ['[PC-GOV-1 is replaced](/commitments/pc-gov-1/).', ['1:14: replaced, historic']],
  ['PC-GOV-1, which is a draft, speaks of keys.', ['1:22: draft, historic']],
  ['PC-GOV-1 speaks of keys and is contractual.', ['1:32: contractual, public statement']],
  ['PC-GOV-1 is historic and contractual.', ['1:26: contractual, public statement']],
  ['PC-GOV-1 is not a public statement.', ['1:19: not public statement, public statement']],
  ['PC-GOV-2 is no longer in force.', ['1:23: not in force, in force']],
  ['PC-GOV-2 was withdrawn in 2020.', ['1:14: withdrawn, in force']],
  ['PC-GOV-2@1 is contractual.', ['1:15: contractual, public statement']],
  ['[[PC-GOV-2]] is a public\nstatement.', ['1:19: public statement, contractual']],
  ['The status of PC-GOV-2 is historic.', ['1:27: historic, in force']],
  ['Read the contractual commitment PC-GOV-1.', ['1:10: contractual, public statement']],
  ['Read PC-GOV-1 (contractual).', ['1:16: contractual, public statement']],
  ['PC-GOV-1 has 2 versions.', ['1:14: 2 versions, 1 version']],
  ['PC-GOV-2 has only one version.', ['1:19: one version, 2 versions']],
  ['There are ten versions of PC-GOV-2.', ['1:11: ten versions, 2 versions']],
  ['| PC-GOV-1 is contractual. |\n| - |\n', ['1:15: contractual, public statement']],
])('%s', (text, expected) => {
  expect(onPage(text)).toEqual(expected);
});

test('says what the registry has', () => {
  const context = contextOf({ commitments }, { documents: { 'docs/a.mdx': 'PC-GOV-1 is contractual.' } });
  expect(found(statedStatusTrue, context)).toEqual([
    'docs/a.mdx:1:13: Unexpected "contractual" of PC-GOV-1, expected "public statement", as the registry has it',
  ]);
});

test('says how many sentences it looked at', () => {
  expect(check('PC-GOV-1 is one. PC-GOV-1 and PC-GOV-2 are two. None here. PC-GOV-2 is one.').examined).toBe(2);
});
