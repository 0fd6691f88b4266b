import { expect, test } from 'vitest';
import type { CheckContext } from '../../../src/checks/rule.ts';
import { idListedOnce } from '../../../src/checks/rules/id-listed-once.ts';
import { contextOf, type Entries } from '../context.ts';
import { finds } from '../finds.ts';

/** A context whose lists say otherwise than its entries. */
function listing(entries: Entries, lists: Partial<CheckContext['declaredIds']>, ids: CheckContext['lock']['ids'] = {}) {
  const context = contextOf(entries, { lock: { format: 1, ids } });
  return { ...context, declaredIds: { ...context.declaredIds, ...lists } };
}

const taken = { published: false };
const published = { published: true };

finds(idListedOnce, [
  [
    'ids that are listed, given and remembered',
    listing({ topics: { a: {} }, commitments: { 'PC-GOV-1': {} } }, {}, { 'PC-GOV-1': taken }),
    [],
  ],
  [
    'an id that is listed twice',
    listing({ topics: { a: {}, b: {} } }, { topics: ['a', 'b', 'a'] }),
    ['ids/topics/2: Unexpected second listing of id "a", expected each id once; it is number 1 of the list already'],
  ],
  [
    'an id without an entry',
    listing({ topics: { reporting: {} } }, { topics: ['reporting', 'access'] }),
    ['ids/topics/1: Unexpected id "access" without an entry, expected an entry among the topics'],
  ],
  [
    'an entry that the list spells otherwise',
    listing({ topics: { reporting: {} } }, { topics: ['reportin'] }),
    [
      'ids/topics/0: Unexpected id "reportin" without an entry, expected an entry among the topics; did you mean "reporting"?',
      'topics/reporting: Unexpected unlisted id "reporting", expected it in the list of topics in src/registry/ids.ts; did you mean "reportin"?',
    ],
  ],
  [
    'an id without an entry that is listed twice',
    listing({}, { topics: ['a', 'a'] }),
    [
      'ids/topics/0: Unexpected id "a" without an entry, expected an entry among the topics',
      'ids/topics/1: Unexpected second listing of id "a", expected each id once; it is number 1 of the list already',
    ],
  ],
  [
    'a name that every object has',
    listing({}, { topics: ['constructor'] }),
    ['ids/topics/0: Unexpected id "constructor" without an entry, expected an entry among the topics'],
  ],
  [
    'a commitment and a claim that the lock does not remember; a term needs not',
    listing({ commitments: { 'PC-GOV-1': {} }, claims: { 'PC-CLM-1': {} }, terms: { a: {} } }, {}),
    [
      'commitments/PC-GOV-1: Unexpected id "PC-GOV-1" that the lock does not remember, expected every id that can be cited; "npm run lock" adds it, and "npm run new" gives ids that it has',
      'claims/PC-CLM-1: Unexpected id "PC-CLM-1" that the lock does not remember, expected every id that can be cited; "npm run lock" adds it, and "npm run new" gives ids that it has',
    ],
  ],
  [
    'a published commitment and a published claim that are gone, which published-id-kept finds',
    listing({}, { claims: ['PC-CLM-1'] }, { 'PC-GOV-1': published, 'PC-CLM-1': published }),
    [],
  ],
  [
    'a published commitment that was renamed, which published-id-kept finds',
    listing(
      { commitments: { 'PC-GOV-9': { versions: [{ statement: 'Contoso keeps logs of access.' }] } } },
      {},
      {
        'PC-GOV-1': { published: true, versions: [{ digest: 'sha256-1', statement: 'Contoso keeps logs of access.' }] },
      },
    ),
    [],
  ],
  [
    'an unpublished commitment that was renamed',
    listing({ commitments: { 'PC-GOVT-1': {} } }, {}, { 'PC-GOV-1': taken }),
    [
      'commitments/PC-GOVT-1: Unexpected id "PC-GOVT-1" that the lock does not remember, expected every id that can be cited; "npm run lock" adds it, and "npm run new" gives ids that it has',
    ],
  ],
  [
    'an id that the lock holds among the topics too',
    listing({ topics: {} }, { topics: ['PC-GOV-1'] }, { 'PC-GOV-1': taken }),
    ['ids/topics/0: Unexpected id "PC-GOV-1" without an entry, expected an entry among the topics'],
  ],
  ['an id that was taken and never used', listing({}, {}, { 'PC-GOV-1': taken }), []],
]);

test('says how many listings it looked at: in lists, among entries, in the lock', () => {
  const context = listing({ terms: { a: {} }, claims: { 'PC-CLM-1': {} } }, {}, { 'PC-CLM-1': taken });
  expect(idListedOnce.check(context).examined).toBe(5);
});
