import { expect, test } from 'vitest';
import { scopeWithinJurisdiction } from '../../../src/checks/rules/scope-within-jurisdiction.ts';
import { contextOf, type Entries, found } from '../context.ts';

const places: Entries = {
  services: { azure: {}, intune: {}, 'office-365': {} },
  jurisdictions: {
    ca: { serviceLists: [{ services: ['azure', 'intune'] }] },
    jp: { serviceLists: [{ services: ['azure'] }, { services: ['azure', 'office-365'] }] },
    ar: { serviceLists: [{ services: ['intune'] }] },
    us: { serviceLists: [] },
  },
};
const scoped = (services: unknown, jurisdictions: unknown): Entries => ({
  ...places,
  commitments: { 'PC-GOV-1': { versions: [{}, { scope: { services, jurisdictions } }] } },
});
const at = 'commitments/PC-GOV-1/versions/1/scope/services';

test.each<[string, Entries, string[]]>([
  ['services that the place lists', scoped(['azure', 'intune'], ['ca']), []],
  ['services that several lists of a place have together', scoped(['azure', 'office-365'], ['jp']), []],
  [
    'a service that the place does not list',
    scoped(['azure', 'office-365'], ['ca']),
    [`${at}/1: Unexpected service "office-365" outside "ca", expected one of "azure" or "intune"`],
  ],
  [
    'a service that one of two places lists',
    scoped(['intune'], ['ca', 'jp']),
    [`${at}/0: Unexpected service "intune" outside "jp", expected one of "azure" or "office-365"`],
  ],
  [
    'a place that lists one service',
    scoped(['azure'], ['ar']),
    [`${at}/0: Unexpected service "azure" outside "ar", expected "intune"`],
  ],
  ['a place without a list', scoped(['office-365'], ['us']), []],
  ['all services', scoped('all', ['ca']), []],
  ['worldwide', scoped(['office-365'], 'worldwide'), []],
  ['a service and a place that do not exist', scoped(['office'], ['ca', 'cx']), []],
  ['anything anywhere', scoped([null, 3], { ca: true }), []],
  [
    'a list of anything',
    {
      services: { azure: {} },
      jurisdictions: { ca: { serviceLists: [null, { services: 'azure' }] } },
      commitments: { a: { versions: [{ scope: { services: ['azure'], jurisdictions: ['ca'] } }, { scope: null }] } },
    },
    [],
  ],
])('%s', (_, entries, expected) => {
  expect(found(scopeWithinJurisdiction, contextOf(entries))).toEqual(expected);
});

test('names the service that was meant', () => {
  const entries = {
    services: { 'office-365': {}, 'office-366': {} },
    jurisdictions: { ca: { serviceLists: [{ services: ['office-365'] }] } },
  };
  const commitments = { 'PC-CA-1': { versions: [{ scope: { services: ['office-366'], jurisdictions: ['ca'] } }] } };
  expect(found(scopeWithinJurisdiction, contextOf({ ...entries, commitments }))).toEqual([
    'commitments/PC-CA-1/versions/0/scope/services/0: Unexpected service "office-366" outside "ca", expected "office-365"; did you mean "office-365"?',
  ]);
});

test('says how many services in a place it looked at', () => {
  expect(scopeWithinJurisdiction.check(contextOf(scoped(['azure', 'intune'], ['ca', 'jp', 'us']))).examined).toBe(4);
});
