import { expect, test } from 'vitest';
import { jurisdictionServiceCovered } from '../../../src/checks/rules/jurisdiction-service-covered.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

/** A place with lists of services, and one commitment with that scope. */
const place = (lists: unknown, scope: unknown) =>
  contextOf({
    jurisdictions: { jp: { serviceLists: lists } },
    commitments: { 'PC-JP-1': { versions: [{ scope }] } },
  });
const lists = [{ services: ['stratus', 'fleetpilot'] }];
finds(jurisdictionServiceCovered, [
  [
    'every service of the list in the scope of a commitment',
    place(lists, { services: ['stratus', 'fleetpilot'], jurisdictions: ['jp'] }),
    [],
  ],
  [
    'a service that no commitment names',
    place(lists, { services: ['stratus'], jurisdictions: ['jp'] }),
    [
      'jurisdictions/jp/serviceLists/0/services/1: Unexpected service "fleetpilot" of "jp" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it',
    ],
  ],
  [
    'commitments for another place',
    place(lists, { services: ['stratus', 'fleetpilot'], jurisdictions: ['ar'] }),
    [
      'jurisdictions/jp/serviceLists/0/services/0: Unexpected service "stratus" of "jp" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it',
      'jurisdictions/jp/serviceLists/0/services/1: Unexpected service "fleetpilot" of "jp" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it',
    ],
  ],
  [
    'a worldwide commitment, which names no place',
    place(lists, { services: 'all', jurisdictions: 'worldwide' }),
    [
      'jurisdictions/jp/serviceLists/0/services/0: Unexpected service "stratus" of "jp" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it',
      'jurisdictions/jp/serviceLists/0/services/1: Unexpected service "fleetpilot" of "jp" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it',
    ],
  ],
  ['all services of the place', place(lists, { services: 'all', jurisdictions: ['jp'] }), []],
  [
    'the same gap in two lists, told once',
    place([...lists, { services: ['fleetpilot'] }], { services: ['stratus'], jurisdictions: ['jp'] }),
    [
      'jurisdictions/jp/serviceLists/0/services/1: Unexpected service "fleetpilot" of "jp" that no commitment there covers, expected a commitment that names both; take it out of the list if the source does not have it',
    ],
  ],
  ['no list', place([], { services: ['stratus'], jurisdictions: ['jp'] }), []],
]);

test('says how many things it looked at', () => {
  expect(jurisdictionServiceCovered.check(place(lists, undefined)).examined).toBe(2);
});
