import { expect, test } from 'vitest';
import { serviceInScope } from '../../../src/checks/rules/service-in-scope.ts';
import { found } from '../context.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/service-in-scope.ts';
import { together } from '../labelled/measure.ts';
import { oneVersion } from '../labelled/one-version.ts';
import { type ServiceFields, servicesNamed } from '../labelled/service-in-scope.ts';

const at = 'commitments/PC-GOV-1/versions/0';

function of(statement: string, { services, excluded = [], qualifiers }: ServiceFields) {
  const scope = { services, excluded: excluded.map((service) => ({ service })), jurisdictions: 'worldwide' };
  return oneVersion(statement, { qualifiers, scope });
}

test.each<[string, ServiceFields, string[]]>([
  ['Data in Stratus is encrypted.', { services: ['stratus'] }, []],
  ['Data is encrypted everywhere but in Stratus.', { services: 'all', excluded: ['stratus'] }, []],
  [
    'Data in Stratus is encrypted.',
    { services: 'all' },
    [
      `${at}/statement: Unexpected service "Stratus" in the words, expected a scope that names it, or words that fit every service (scope.services is "all")`,
    ],
  ],
  [
    'Data in Stratus and Fleetpilot is encrypted.',
    { services: ['stratus'] },
    [`${at}/statement: Unexpected service "Fleetpilot" in the words, expected "stratus", the services of the scope`],
  ],
  [
    'Data in Stratus is encrypted.',
    { services: ['stratus', 'fleetpilot'] },
    [`${at}/scope/services/1: Unexpected service "fleetpilot", expected one that the statement or a qualifier names`],
  ],
  [
    'Data is encrypted, except in Teams.',
    { services: 'all' },
    [`${at}/statement: Unexpected service "Teams" as left out by the words alone, expected it in scope.excluded too`],
  ],
  [
    'Data is encrypted.',
    { services: 'all', excluded: ['teams'] },
    [
      `${at}/scope/excluded/0/service: Unexpected excluded service "teams", expected one that the statement or a qualifier names`,
    ],
  ],
  ['Data is always encrypted.', { services: 'all', excluded: ['teams'] }, []],
  ['Data is encrypted.', { services: 'all', excluded: ['teams'], qualifiers: ['exclusion: Not in Teams.'] }, []],
  ['The Hosted Services Terms are long.', { services: 'all' }, []],
  ['Data in “Stratus” is encrypted.', { services: 'all' }, []],
  ['Data is encrypted.', { services: ['no-such-service'] }, []],
])('%s %o', (statement, fields, expected) => {
  expect(found(serviceInScope, of(statement, fields))).toEqual(expected);
});

test('says how many statements it looked at', () => {
  expect(serviceInScope.check(of('Data is encrypted.', { services: 'all' })).examined).toBe(1);
});

test('on labelled sentences', () => {
  expectMeasured<ServiceFields>(
    'service-in-scope',
    together(servicesNamed, independent),
    (sentence, fields = { services: 'all' }) => {
      return serviceInScope.check(of(sentence, fields)).findings.length > 0;
    },
  );
});
