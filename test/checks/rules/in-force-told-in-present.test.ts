import { expect, test } from 'vitest';
import { inForceToldInPresent } from '../../../src/checks/rules/in-force-told-in-present.ts';
import { contextOf, found } from '../context.ts';

const sources = { page: { publisher: 'Contoso', type: 'provider-page' } };
const message =
  'commitments/PC-GOV-1/versions/0/statement: Unexpected report of what was said in the statement of a commitment in force, expected the promise itself, in the present; or the status "historic"';

test.each<[string, string, string[]]>([
  ['in-force', 'Contoso does not give out its keys.', []],
  ['in-force', 'Contoso promised not to give out its keys.', [message]],
  ['in-force', 'Contoso said that it does not give out its keys.', [message]],
  ['historic', 'Contoso promised not to give out its keys.', []],
])('%s: %s', (status, statement, expected) => {
  const context = contextOf({ sources, commitments: { 'PC-GOV-1': { status, versions: [{ statement }] } } });
  expect(found(inForceToldInPresent, context)).toEqual(expected);
});
