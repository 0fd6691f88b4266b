import { expect, test } from 'vitest';
import { inScopeListNamed } from '../../../src/checks/rules/in-scope-list-named.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const version = (more: object) => contextOf({ commitments: { 'PC-JP-1': { versions: [more] } } });
const limited = 'The in-scope services have safeguards.';
finds(inScopeListNamed, [
  ['in scope, with its list', version({ statement: limited, scope: { inScopeList: 'scope-list' } }), []],
  [
    'in scope, the list being open',
    version({ statement: limited, scope: { inScopeList: { unresolved: 'Which list.' } } }),
    [],
  ],
  [
    'in scope, and not limited',
    version({ statement: limited, scope: { inScopeList: 'not-limited' } }),
    [
      'commitments/PC-JP-1/versions/0/scope/inScopeList: Unexpected "not-limited" where the text speaks of "in scope", expected the list of what is in scope, or unresolved(…)',
    ],
  ],
  [
    'in scope in a qualifier',
    version({
      statement: 'Has safeguards.',
      qualifiers: [{ text: 'Only what is in scope.' }],
      scope: { inScopeList: 'not-limited' },
    }),
    [
      'commitments/PC-JP-1/versions/0/scope/inScopeList: Unexpected "not-limited" where the text speaks of "in scope", expected the list of what is in scope, or unresolved(…)',
    ],
  ],
  [
    'a list that no text speaks of',
    version({ statement: 'Has safeguards.', qualifiers: [], scope: { inScopeList: 'scope-list' } }),
    [
      'commitments/PC-JP-1/versions/0/scope/inScopeList: Unexpected list of what is in scope where neither statement nor qualifier says "in scope", expected a qualifier that says so, or "not-limited"',
    ],
  ],
  ['no limit', version({ statement: 'Has safeguards in scopes.', scope: { inScopeList: 'not-limited' } }), []],
]);

test('says how many things it looked at', () => {
  expect(inScopeListNamed.check(version({})).examined).toBe(1);
});
