import { expect, test } from 'vitest';
import { countMatchesScope } from '../../../src/checks/rules/count-matches-scope.ts';
import { found } from '../context.ts';
import { oneVersion } from '../labelled/one-version.ts';

const two = { services: ['stratus', 'fleetpilot'], jurisdictions: ['jp', 'ca', 'ar'] };
const all = { services: 'all', jurisdictions: 'worldwide' };

test.each<[string, Record<string, unknown>, string[]]>([
  ['Both services have safeguards.', two, []],
  ['The two in-scope services have safeguards.', two, []],
  ['Safeguards hold for 2 cloud services in three countries.', two, []],
  ['Two of these services have safeguards.', two, []],
  ['All four services have safeguards.', two, ['"four services", expected 2, as the scope lists']],
  ['Safeguards hold in both countries.', two, ['"both countries", expected 3, as the scope lists']],
  ['Both services have safeguards.', all, ['"Both services", expected none, as the scope has "all"']],
  ['Safeguards hold in five places.', all, ['"five places", expected none, as the scope has "worldwide"']],
  ['Two or more services, at least three services, one of four services, a service.', two, []],
  ['Contoso tells both the customer and the services that it depends on.', two, []],
  ['Contoso keeps logs for two years, whatever the services are.', two, []],
])('%s %o', (statement, scope, expected) => {
  const at = 'commitments/PC-GOV-1/versions/0/statement';
  expect(found(countMatchesScope, oneVersion(statement, { scope }))).toEqual(
    expected.map((text) => `${at}: Unexpected count ${text}`),
  );
});

test('qualifiers, but not what they tell of a source', () => {
  const qualifiers = [
    'Holds. It holds for three services.',
    'The source page names five services.',
    'exclusion: Does not hold for four services.',
  ];
  const [finding, ...others] = countMatchesScope.check(oneVersion('It is so.', { scope: two, qualifiers })).findings;
  expect(finding?.place).toMatchObject({
    at: ['commitments', 'PC-GOV-1', 'versions', 0, 'qualifiers', 0, 'text'],
    offset: 20,
  });
  expect(others).toEqual([]);
});

test('says how many statements it looked at', () => {
  expect(countMatchesScope.check(oneVersion('It is so.')).examined).toBe(1);
});
