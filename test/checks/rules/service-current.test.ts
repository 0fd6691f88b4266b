import { expect, test } from 'vitest';
import { serviceCurrent } from '../../../src/checks/rules/service-current.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const services = {
  stratus: { lifecycle: { status: 'active' } },
  lookout: { lifecycle: { status: 'retired', date: '2025-08-11' } },
  office: { lifecycle: { status: 'renamed' } },
  odd: {},
};
const scoped = (status: unknown, scope: object) =>
  contextOf({
    services,
    commitments: { 'PC-GOV-2': { status, versions: [{ scope: { services: ['lookout'] } }, { scope }] } },
  });
finds(serviceCurrent, [
  ['services of today', scoped('in-force', { services: ['stratus'], excluded: [] }), []],
  [
    'a retired and a renamed service',
    scoped('in-force', { services: ['lookout', 'office'] }),
    [
      'commitments/PC-GOV-2/versions/1/scope/services/0: Unexpected service "lookout", retired on 2025-08-11, expected one of today; say it in a new version, or what became of it',
      'commitments/PC-GOV-2/versions/1/scope/services/1: Unexpected service "office", renamed, expected one of today; say it in a new version, or what became of it',
    ],
  ],
  [
    'an exclusion of a retired service',
    scoped('draft', { services: 'all', excluded: [{ service: 'lookout' }] }),
    [
      'commitments/PC-GOV-2/versions/1/scope/excluded/0/service: Unexpected service "lookout", retired on 2025-08-11, expected one of today; say it in a new version, or what became of it',
    ],
  ],
  ['the same in the past', scoped('historic', { services: ['lookout'], excluded: [{ service: 'office' }] }), []],
]);

test('says how many things it looked at', () => {
  expect(
    serviceCurrent.check(scoped('historic', { services: ['stratus', 'lookout'], excluded: [{ service: 'office' }] }))
      .examined,
  ).toBe(3);
});
