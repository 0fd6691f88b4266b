import { expect, test } from 'vitest';
import { serviceNotIncludedAndExcluded } from '../../../src/checks/rules/service-not-included-and-excluded.ts';
import { contextOf, found } from '../context.ts';

const at = 'commitments/PC-GOV-1/versions/0/scope';

test.each<[string, unknown, string[]]>([
  ['services on different sides', { services: ['stratus'], excluded: [{ service: 'fleetpilot' }] }, []],
  ['all but one', { services: 'all', excluded: [{ service: 'fleetpilot' }] }, []],
  [
    'a service on both sides',
    { services: ['stratus', 'fleetpilot'], excluded: [{ service: 'fleetpilot' }] },
    [
      `${at}/excluded/0/service: Unexpected exclusion of service "fleetpilot", expected it either in "services" or in "excluded"; say "where" if it is excluded under some circumstances only`,
    ],
  ],
  [
    'a service that is excluded under some circumstances',
    { services: ['fleetpilot'], excluded: [{ service: 'fleetpilot', where: 'Data is de-linked.' }] },
    [],
  ],
  [
    'a service that is included twice',
    { services: ['stratus', 'fleetpilot', 'stratus'], excluded: [] },
    [`${at}/services/2: Unexpected second mention of service "stratus", expected each service once`],
  ],
  [
    'a service that is excluded twice',
    {
      services: 'all',
      excluded: [{ service: 'stratus' }, { service: 'fleetpilot' }, { service: 'stratus', where: 'At night.' }],
    },
    [
      `${at}/excluded/2/service: Unexpected second exclusion of service "stratus", expected one; put its circumstances together in one "where"`,
    ],
  ],
  ['no scope', undefined, []],
])('%s', (_, scope, expected) => {
  const commitments = { 'PC-GOV-1': { versions: [{ scope }] } };
  expect(found(serviceNotIncludedAndExcluded, contextOf({ commitments }))).toEqual(expected);
});

test('says how many services it looked at', () => {
  const scope = { services: ['stratus', 'fleetpilot'], excluded: [{ service: 'desk-360' }] };
  const commitments = { 'PC-GOV-1': { versions: [{ scope }, { scope }] } };
  expect(serviceNotIncludedAndExcluded.check(contextOf({ commitments })).examined).toBe(6);
});
