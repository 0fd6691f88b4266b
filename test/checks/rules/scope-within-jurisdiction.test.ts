import { expect, test } from 'vitest';
import { scopeWithinJurisdiction } from '../../../src/checks/rules/scope-within-jurisdiction.ts';
import { contextOf, type Entries, found } from '../context.ts';
import { finds } from '../finds.ts';

const places: Entries = {
  services: { stratus: {}, fleetpilot: {}, 'desk-360': {} },
  jurisdictions: {
    ca: { serviceLists: [{ services: ['stratus', 'fleetpilot'] }] },
    jp: { serviceLists: [{ services: ['stratus'] }, { services: ['stratus', 'desk-360'] }] },
    ar: { serviceLists: [{ services: ['fleetpilot'] }] },
    us: { serviceLists: [{ services: ['desk-360'] }, { services: ['stratus', 'fleetpilot'] }] },
    nz: { serviceLists: [] },
  },
};
const scoped = (services: unknown, jurisdictions: unknown): Entries => ({
  ...places,
  commitments: { 'PC-GOV-1': { versions: [{}, { scope: { services, jurisdictions } }] } },
});
const at = 'commitments/PC-GOV-1/versions/1/scope/services';

finds(scopeWithinJurisdiction, [
  ['services that the place lists', scoped(['stratus', 'fleetpilot'], ['ca']), []],
  ['services that several lists of a place have together', scoped(['stratus', 'desk-360'], ['jp']), []],
  [
    'services that two lists of a place have apart',
    scoped(['stratus', 'fleetpilot', 'desk-360'], ['us']),
    [`${at}/2: Unexpected service "desk-360" outside "us", expected one of "stratus" or "fleetpilot"`],
  ],
  [
    'a service that the place does not list',
    scoped(['stratus', 'desk-360'], ['ca']),
    [`${at}/1: Unexpected service "desk-360" outside "ca", expected one of "stratus" or "fleetpilot"`],
  ],
  [
    'a service that one of two places lists',
    scoped(['fleetpilot'], ['ca', 'jp']),
    [`${at}/0: Unexpected service "fleetpilot" outside "jp", expected one of "stratus" or "desk-360"`],
  ],
  [
    'a place that lists one service',
    scoped(['stratus'], ['ar']),
    [`${at}/0: Unexpected service "stratus" outside "ar", expected "fleetpilot"`],
  ],
  ['a place without a list', scoped(['desk-360'], ['nz']), []],
  ['all services', scoped('all', ['ca']), []],
  ['worldwide', scoped(['desk-360'], 'worldwide'), []],
  ['a service and a place that do not exist', scoped(['office'], ['ca', 'cx']), []],
]);

test('names the service that was meant', () => {
  const entries = {
    services: { 'desk-360': {}, 'desk-366': {} },
    jurisdictions: { ca: { serviceLists: [{ services: ['desk-360'] }] } },
  };
  const commitments = { 'PC-CA-1': { versions: [{ scope: { services: ['desk-366'], jurisdictions: ['ca'] } }] } };
  expect(found(scopeWithinJurisdiction, contextOf({ ...entries, commitments }))).toEqual([
    'commitments/PC-CA-1/versions/0/scope/services/0: Unexpected service "desk-366" outside "ca", expected "desk-360"; did you mean "desk-360"?',
  ]);
});

test('says how many services in a place it looked at', () => {
  expect(scopeWithinJurisdiction.check(contextOf(scoped(['stratus', 'fleetpilot'], ['ca', 'jp', 'nz']))).examined).toBe(
    4,
  );
});
