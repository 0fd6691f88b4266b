import { expect, test } from 'vitest';
import { serviceNotIncludedAndExcluded } from '../../../src/checks/rules/service-not-included-and-excluded.ts';
import { contextOf, found } from '../context.ts';

const at = 'commitments/PC-GOV-1/versions/0/scope';

test.each<[string, unknown, string[]]>([
  ['services on different sides', { services: ['azure'], excluded: [{ service: 'intune' }] }, []],
  ['all but one', { services: 'all', excluded: [{ service: 'intune' }] }, []],
  [
    'a service on both sides',
    { services: ['azure', 'intune'], excluded: [{ service: 'intune' }] },
    [
      `${at}/excluded/0/service: Unexpected exclusion of service "intune", expected it either in "services" or in "excluded"; say "where" if it is excluded under some circumstances only`,
    ],
  ],
  [
    'a service that is excluded under some circumstances',
    { services: ['intune'], excluded: [{ service: 'intune', where: 'Data is de-linked.' }] },
    [],
  ],
  [
    'a service that is included twice',
    { services: ['azure', 'intune', 'azure'], excluded: [] },
    [`${at}/services/2: Unexpected second mention of service "azure", expected each service once`],
  ],
  [
    'a service that is excluded twice',
    {
      services: 'all',
      excluded: [{ service: 'azure' }, { service: 'intune' }, { service: 'azure', where: 'At night.' }],
    },
    [
      `${at}/excluded/2/service: Unexpected second exclusion of service "azure", expected one; put its circumstances together in one "where"`,
    ],
  ],
  ['anything anywhere', { services: [null, null, 3, 3], excluded: [null, {}, {}, 'x'] }, []],
  ['no scope', undefined, []],
])('%s', (_, scope, expected) => {
  const commitments = { 'PC-GOV-1': { versions: [{ scope }] } };
  expect(found(serviceNotIncludedAndExcluded, contextOf({ commitments }))).toEqual(expected);
});

test('says how many services it looked at', () => {
  const scope = { services: ['azure', 'intune'], excluded: [{ service: 'office-365' }] };
  const commitments = { 'PC-GOV-1': { versions: [{ scope }, { scope }] } };
  expect(serviceNotIncludedAndExcluded.check(contextOf({ commitments })).examined).toBe(6);
});
