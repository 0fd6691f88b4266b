import { expect, test } from 'vitest';
import { jurisdictionCodeSound } from '../../../src/checks/rules/jurisdiction-code-sound.ts';
import { contextOf, found } from '../context.ts';

const country = (code: unknown, parent?: unknown) => ({ code, level: 'country', ...(parent ? { parent } : {}) });
const province = (code: unknown, parent?: unknown) => ({
  code,
  level: 'state-or-province',
  ...(parent ? { parent } : {}),
});
const eu = { code: 'EU', level: 'supranational' };
const eea = { code: 'EEA', level: 'supranational' };
const ca = country('CA');
const us = country('US');

test.each<[string, Readonly<Record<string, unknown>>, string[]]>([
  [
    'places of every level',
    { ca, 'ca-ab': province('CA-AB', 'ca'), us, 'us-ca': province('US-CA', 'us'), eu, eea, fr: country('FR', 'eu') },
    [],
  ],
  [
    'the code of another place',
    { ca: country('US'), us },
    ['jurisdictions/ca/code: Unexpected code "US" of "ca", which "us" has, expected "CA", as its id says'],
  ],
  [
    'a code that no other place has',
    { ca: country('CN'), 'ca-ab': province('CA-AL', 'ca') },
    [
      'jurisdictions/ca/code: Unexpected code "CN" of "ca", expected "CA", as its id says',
      'jurisdictions/ca-ab/code: Unexpected code "CA-AL" of "ca-ab", expected "CA-AB", as its id says',
    ],
  ],
  [
    'a code in lower case, and one of no form',
    { ca: country('ca'), can: country('CAN') },
    [
      'jurisdictions/ca/code: Unexpected code "ca" of "ca", expected "CA", as its id says',
      'jurisdictions/can/code: Unexpected code "CAN" of "can", expected one of ISO 3166, "EU" or "EEA"',
    ],
  ],
  [
    'an id that is no code',
    { canada: ca, us },
    ['jurisdictions/canada: Unexpected id "canada" of the place with code "CA", expected "ca"'],
  ],
  [
    'levels that the codes deny',
    {
      ca: { code: 'CA', level: 'supranational' },
      'ca-ab': { code: 'CA-AB', level: 'country', parent: 'ca' },
      eu: country('EU'),
    },
    [
      'jurisdictions/ca/level: Unexpected level "supranational" of a place with code "CA", expected "country"',
      'jurisdictions/ca-ab/level: Unexpected level "country" of a place with code "CA-AB", expected "state-or-province"',
      'jurisdictions/eu/level: Unexpected level "country" of a place with code "EU", expected "supranational"',
    ],
  ],
  [
    'a province without a country',
    { ca, 'ca-ab': province('CA-AB'), 'us-ca': province('US-CA') },
    [
      'jurisdictions/ca-ab: Unexpected state or province "ca-ab" without "parent", expected "ca", the country that its code begins with',
      'jurisdictions/us-ca: Unexpected state or province "us-ca" without "parent", expected the country that its code begins with',
    ],
  ],
  [
    'a province below another country, or below a province',
    { ca, us, 'ca-ab': province('CA-AB', 'us'), 'ca-bc': province('CA-BC', 'ca-ab') },
    [
      'jurisdictions/ca-ab/parent: Unexpected parent "us" of the state or province "ca-ab", expected "ca", the country that its code begins with',
      'jurisdictions/ca-bc/parent: Unexpected parent "ca-ab" of the state or province "ca-bc", expected "ca", the country that its code begins with',
    ],
  ],
  [
    'a country below another, and something supranational below a country',
    { ca: country('CA', 'us'), us, eu: { ...eu, parent: 'us' } },
    [
      'jurisdictions/ca/parent: Unexpected parent "us" of the country "ca", expected none, or something supranational',
      'jurisdictions/eu/parent: Unexpected parent "us" of the supranational place "eu", expected none',
    ],
  ],
  [
    'circles',
    {
      ca: country('CA', 'ca-ab'),
      'ca-ab': province('CA-AB', 'ca'),
      us: country('US', 'us'),
      eu: { ...eu, parent: 'eu' },
    },
    [
      'jurisdictions/ca/parent: Unexpected parent "ca-ab" of the country "ca", expected none, or something supranational',
      'jurisdictions/us/parent: Unexpected parent "us" of the country "us", expected none, or something supranational',
      'jurisdictions/eu/parent: Unexpected parent "eu" of the supranational place "eu", expected none',
    ],
  ],
  ['a parent that does not exist', { 'ca-ab': province('CA-AB', 'ca') }, []],
])('%s', (_, jurisdictions, expected) => {
  expect(found(jurisdictionCodeSound, contextOf({ jurisdictions }))).toEqual(expected);
});

test('says how many places it looked at', () => {
  expect(jurisdictionCodeSound.check(contextOf({ jurisdictions: { ca, us }, services: { a: {} } })).examined).toBe(2);
});
