import { expect, test } from 'vitest';
import { serviceListsDated } from '../../../src/checks/rules/service-lists-dated.ts';
import { contextOf } from '../context.ts';
import { finds } from '../finds.ts';

const place = (serviceLists: unknown) => contextOf({ jurisdictions: { ar: { serviceLists } } });
finds(serviceListsDated, [
  [
    'two lists, each with its year',
    place([
      { services: ['stratus', 'fleetpilot'], asOf: '2018 to 2020' },
      { services: ['stratus'], asOf: '19 April 2022' },
    ]),
    [],
  ],
  [
    'a list without a year beside another',
    place([
      { services: ['stratus', 'fleetpilot'], asOf: 'The older page' },
      { services: ['stratus'], asOf: '2022' },
    ]),
    [
      'jurisdictions/ar/serviceLists/0/asOf: Unexpected "The older page" as the time of one of 2 different lists, expected at least a year',
    ],
  ],
  [
    'two lists of the same time',
    place([
      { services: ['stratus', 'fleetpilot'], asOf: '2022' },
      { services: ['stratus'], asOf: '2022' },
    ]),
    [
      'jurisdictions/ar/serviceLists/1/asOf: Unexpected time "2022", the same as that of list 1, expected different lists to differ in time; put them together if they are one',
    ],
  ],
  [
    'the same services in another order',
    place([
      { services: ['stratus', 'fleetpilot'], asOf: 'Older' },
      { services: ['fleetpilot', 'stratus'], asOf: 'Newer' },
    ]),
    [],
  ],
  ['one list', place([{ services: ['stratus'], asOf: 'Today' }]), []],
]);

test('says how many things it looked at', () => {
  expect(serviceListsDated.check(place([{}, {}])).examined).toBe(2);
});
