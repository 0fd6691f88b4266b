import { expect, test } from 'vitest';
import { placeInScope } from '../../../src/checks/rules/place-in-scope.ts';
import { found } from '../context.ts';
import { expectMeasured } from '../labelled/expect-measured.ts';
import { independent } from '../labelled/independent/place-in-scope.ts';
import { together } from '../labelled/measure.ts';
import { oneVersion } from '../labelled/one-version.ts';
import { type PlaceFields, places } from '../labelled/place-in-scope.ts';

const at = 'commitments/PC-GOV-1/versions/0';

function of(statement: string, { jurisdictions, qualifiers }: PlaceFields) {
  return oneVersion(statement, { qualifiers, scope: { services: 'all', excluded: [], jurisdictions } });
}

test.each<[string, PlaceFields, string[]]>([
  ['For Japan, Contoso keeps logs.', { jurisdictions: ['jp'] }, []],
  [
    'For Japan, Contoso keeps logs.',
    { jurisdictions: 'worldwide' },
    [
      `${at}/statement: Unexpected place "Japan" in the words, expected a scope that names it, or words that hold everywhere (scope.jurisdictions is "worldwide")`,
    ],
  ],
  [
    'Contoso keeps logs for Canadian customers and people in Japan.',
    { jurisdictions: ['ca'] },
    [`${at}/statement: Unexpected place "Japan" in the words, expected "ca", the jurisdictions of the scope`],
  ],
  [
    'Contoso keeps logs.',
    { jurisdictions: ['jp'] },
    [
      `${at}/scope/jurisdictions/0: Unexpected jurisdiction "jp", expected one that the statement or a qualifier names, itself or by its law`,
    ],
  ],
  ['Contoso keeps logs under the DMCA.', { jurisdictions: ['us'] }, []],
  [
    'Except in Canada, Contoso keeps logs.',
    { jurisdictions: ['ca'] },
    [`${at}/statement: Unexpected place "Canada" as left out by the words, expected a scope without it`],
  ],
  ['For 日本, Contoso keeps logs.', { jurisdictions: ['jp'] }, []],
  ['Contoso challenges United States orders.', { jurisdictions: 'worldwide' }, []],
  ['Contoso says “for Japan”.', { jurisdictions: 'worldwide' }, []],
])('%s %o', (statement, fields, expected) => {
  expect(found(placeInScope, of(statement, fields))).toEqual(expected);
});

test('says how many statements it looked at', () => {
  expect(placeInScope.check(of('Contoso keeps logs.', { jurisdictions: 'worldwide' })).examined).toBe(1);
});

test('on labelled sentences', () => {
  expectMeasured<PlaceFields>(
    'place-in-scope',
    together(places, independent),
    (sentence, fields = { jurisdictions: 'worldwide' }) => {
      return placeInScope.check(of(sentence, fields)).findings.length > 0;
    },
  );
});
