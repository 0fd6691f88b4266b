import { expect, test } from 'vitest';
import { planInScope } from '../../../src/checks/rules/plan-in-scope.ts';
import { contextOf, found } from '../context.ts';

const services = {
  files: { plans: [{ id: 'team' }, { id: 'enterprise' }] },
  mail: {},
};
const at = 'commitments/PC-GOV-1/versions/0/scope/plans/0';

test.each<[string, object, string[]]>([
  ['no limit', { services: ['files'] }, []],
  ['a plan of the service', { services: ['files'], plans: [{ service: 'files', plans: ['team'] }] }, []],
  ['where no limit to services is named', { services: 'all', plans: [{ service: 'files', plans: ['team'] }] }, []],
  [
    'a plan that is not sold',
    { services: ['files'], plans: [{ service: 'files', plans: ['enterprize'] }] },
    [
      `${at}/plans/0: Unexpected plan "enterprize" of "files", expected one of "team", "enterprise"; did you mean "enterprise"?`,
    ],
  ],
  [
    'a service out of scope and without plans',
    { services: ['files'], plans: [{ service: 'mail', plans: ['team'] }] },
    [
      `${at}/service: Unexpected plans of "mail", expected those of a service that the scope names`,
      `${at}/plans/0: Unexpected plan "team" of "mail", expected a service with plans`,
    ],
  ],
])('%s', (_, scope, expected) => {
  const context = contextOf({ services, commitments: { 'PC-GOV-1': { versions: [{ scope }] } } });
  expect(found(planInScope, context)).toEqual(expected);
});
