import { expect, test } from 'vitest';
import { citedAddress } from '../../../src/citations/find/addresses.ts';
import { inventoryIndex } from '../../../src/citations/inventory-index.ts';
import { addressParts } from '../../../src/model/addresses/web-address.ts';
import { inventory } from '../told.ts';

const index = inventoryIndex(inventory);
const site = 'https://privacy.norland.example';

test.each([
  ['a version', `${site}/commitments/nc-gov-8/v1/`, { id: 'NC-GOV-8', version: 1, form: 'version' }],
  [
    'any writing of it',
    'HTTP://WWW.Privacy.Norland.Example/Commitments//NC-GOV-8/V1/index.html?a=b',
    { id: 'NC-GOV-8', version: 1, form: 'version' },
  ],
  [
    'without a scheme',
    'privacy.norland.example/commitments/nc-gov-8',
    { id: 'NC-GOV-8', version: undefined, form: 'living' },
  ],
  ['a fragment', `${site}/commitments/nc-gov-8/#v1`, { id: 'NC-GOV-8', version: 1, form: 'living' }],
  ['another fragment', `${site}/commitments/nc-gov-8/#history`, { id: 'NC-GOV-8', version: undefined, form: 'living' }],
  [
    'a day',
    `${site}/commitments/nc-gov-8/as-of/?date=2020-01-01`,
    { id: 'NC-GOV-8', version: undefined, form: 'as-of', date: '2020-01-01' },
  ],
  ['an unknown id', `${site}/commitments/nc-gov-99/v1/`, { id: 'NC-GOV-99', version: 1, form: 'version' }],
  ['a claim', `${site}/claims/#nc-clm-1`, { id: 'NC-CLM-1', version: undefined, form: 'living' }],
  ['a former address', `${site}/trust/encryption-at-rest`, { id: 'NC-DATA-2', version: undefined, form: 'former' }],
  [
    'a copy of the site',
    'http://localhost:3000/base/commitments/nc-gov-8/v1/',
    { id: 'NC-GOV-8', version: 1, form: 'elsewhere' },
  ],
  [
    'what a search engine made of one',
    `https://www.google.com/url?q=${site}/commitments/nc-gov-8/v1/&sa=D&usg=AOv`,
    { id: 'NC-GOV-8', version: 1, form: 'wrapped' },
  ],
  [
    'what a mail filter made of one',
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(`${site}/commitments/nc-gov-8/v1/`)}&data=05`,
    { id: 'NC-GOV-8', version: 1, form: 'wrapped' },
  ],
  [
    'what another made',
    `https://urldefense.com/v3/__${site}/commitments/nc-gov-8/v1/__;!!abc$`,
    { id: 'NC-GOV-8', version: 1, form: 'wrapped' },
  ],
  [
    'what an older one made',
    `https://urldefense.proofpoint.com/v2/url?u=${site.replaceAll('/', '_').replaceAll(':', '-3A')}_commitments_nc-2Dgov-2D8_v1_&d=x`,
    { id: 'NC-GOV-8', version: 1, form: 'wrapped' },
  ],
])('%s', (_, address, expected) => {
  expect(citedAddress(address, index)).toEqual(expected);
});

test.each([
  `${site}/commitments/`,
  `${site}/commitments/nc-gov-8/inventory.json`,
  `${site}/services/stratus/`,
  `${site}/claims/`,
  'https://other.example/commitments/nc-gov-99/',
  'https://other.example/commitments/',
  `https://share.example/?url=${site}/commitments/nc-gov-8/v1/`,
  'https://www.google.com/url?q=https://other.example/',
  'mailto:somebody@norland.example',
  'https://',
  '',
])('%j cites nothing', (address) => {
  expect(citedAddress(address, index)).toBeUndefined();
});

test('a broken escape stays as it is', () => {
  expect(addressParts('https://a.example/%E0%A4%A')?.path).toBe('/%e0%a4%a/');
});
