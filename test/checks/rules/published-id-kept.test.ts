import { expect, test } from 'vitest';
import { publishedIdKept } from '../../../src/checks/rules/published-id-kept.ts';
import type { Lock } from '../../../src/model/lock/lock.ts';
import { contextOf, type Entries, found } from '../context.ts';

const keys = 'Contoso does not give its encryption keys to any government.';
const taken = { published: false };
const claim = { published: true };
/** A published id with one version of this statement. */
const published = (statement: string): Lock['ids'][string] => ({
  published: true,
  versions: [{ digest: 'sha256-0', statement }],
});
const says = (statement: unknown, status = 'in-force') => ({ status, versions: [{ statement }] });

test.each<[string, Entries, Lock['ids'], string[]]>([
  ['an id that is kept', { commitments: { 'PC-GOV-8': says(keys) } }, { 'PC-GOV-8': published(keys) }, []],
  ['an id that was never published', {}, { 'PC-GOV-8': taken }, []],
  [
    'an id that is lost',
    { commitments: { 'PC-GOV-7': says('Contoso keeps logs.') } },
    { 'PC-GOV-8': published(keys), 'PC-GOV-7': published('Contoso keeps logs.') },
    [
      'lock/ids/PC-GOV-8: Unexpected loss of published id "PC-GOV-8", which the lock remembers, expected its entry and its place in the list of ids, since a published id is for ever; bring both back with the status "withdrawn" or "replaced"',
    ],
  ],
  [
    'a claim that is lost',
    {},
    { 'PC-CLM-1': claim },
    [
      'lock/ids/PC-CLM-1: Unexpected loss of published id "PC-CLM-1", which the lock remembers, expected its entry and its place in the list of ids, since a published id is for ever; bring both back with the standing "outdated"',
    ],
  ],
  [
    'an id that is lost, with one that is spelt much the same',
    { commitments: { 'PC-GOV-81': says('Contoso keeps logs.') } },
    { 'PC-GOV-8': published(keys) },
    [
      'lock/ids/PC-GOV-8: Unexpected loss of published id "PC-GOV-8", which the lock remembers, expected its entry and its place in the list of ids, since a published id is for ever; bring both back with the status "withdrawn" or "replaced"; did you mean "PC-GOV-81"?',
    ],
  ],
  [
    'an id that is renamed, the statement as it was',
    { commitments: { 'PC-KEYS-1': says(keys) } },
    { 'PC-GOV-8': published(keys) },
    [
      'commitments/PC-KEYS-1: Unexpected id "PC-KEYS-1" of a statement that is 100 % the same as that published as "PC-GOV-8", expected "PC-GOV-8", since a published id is never renamed; give it back its id',
    ],
  ],
  [
    'an id that is renamed and reworded, and remembered as taken',
    { commitments: { 'PC-KEYS-1': says('Contoso does not give its private encryption keys to any government.') } },
    { 'PC-GOV-8': published(keys), 'PC-KEYS-1': taken },
    [
      'commitments/PC-KEYS-1: Unexpected id "PC-KEYS-1" of a statement that is 91 % the same as that published as "PC-GOV-8", expected "PC-GOV-8", since a published id is never renamed; give it back its id',
    ],
  ],
  [
    'an id that is given to another promise',
    { commitments: { 'PC-GOV-8': says('Contoso publishes a transparency report twice a year.') } },
    { 'PC-GOV-8': published(keys) },
    [
      `commitments/PC-GOV-8: Unexpected promise under published id "PC-GOV-8", only 22 % the same as what was published, expected "${keys}", since a published id is never given to another promise; bring that back, and give this one an id of its own`,
    ],
  ],
  [
    'a statement that was changed, which published-wording-kept finds',
    {
      commitments: {
        'PC-GOV-8': says('Contoso gives its encryption keys to the government of its own country alone.'),
      },
    },
    { 'PC-GOV-8': published(keys) },
    [],
  ],
  [
    'a published commitment that is a draft again',
    { commitments: { 'PC-GOV-8': says(keys, 'draft'), 'PC-GOV-9': says('Contoso keeps logs.', 'draft') } },
    { 'PC-GOV-8': published(keys), 'PC-GOV-9': taken },
    [
      'commitments/PC-GOV-8/status: Unexpected status "draft" of published id "PC-GOV-8", expected "in-force" or "historic", or "withdrawn" if it is not promised any more',
    ],
  ],
])('%s', (_, entries, ids, expected) => {
  expect(found(publishedIdKept, contextOf(entries, { lock: { format: 1, ids } }))).toEqual(expected);
});

test('a lost id that is still listed is found in the list', () => {
  const context = contextOf({}, { lock: { format: 1, ids: { 'PC-GOV-8': claim } } });
  const declaredIds = { ...context.declaredIds, commitments: ['PC-GOV-7', 'PC-GOV-8'] };
  expect(found(publishedIdKept, { ...context, declaredIds })[0]).toMatch(
    /^ids\/commitments\/1: Unexpected loss of published id "PC-GOV-8", which the lock remembers, expected its entry, since/,
  );
});

test('says how many published ids it looked at', () => {
  const lock: Lock = { format: 1, ids: { 'PC-GOV-7': taken, 'PC-GOV-8': claim, 'PC-CLM-1': claim } };
  expect(publishedIdKept.check(contextOf({}, { lock })).examined).toBe(2);
});
