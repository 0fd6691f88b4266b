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

const version = `${site}/commitments/nc-gov-8/v1/`;
const encoded = encodeURIComponent(version);
const base64 = btoa(version).replace(/=+$/, '');

test.each([
  `https://www.bing.com/ck/a?!&&p=abc&u=a1${base64}&ntb=1`,
  `https://r.search.yahoo.com/_ylt=abc/RV=2/RO=10/RU=${encoded}/RK=2/RS=abc-`,
  `https://www.youtube.com/redirect?event=comments&q=${encoded}`,
  `https://out.reddit.com/t3_abc?url=${encoded}&token=abc`,
  `https://statics.teams.cdn.office.net/evergreen-assets/safelinks/1/atp-safelinks.html?url=${encoded}&locale=en`,
  `https://protect2.fireeye.com/v1/url?k=abc&q=1&e=abc&u=${encoded}`,
  `https://clicktime.symantec.com/abc?h=abc&u=${encoded}`,
  `https://imsva91-ctp.trendmicro.com:443/wis/clicktime/v1/query?url=${encoded}&umid=abc`,
  `https://eu-central-1.protection.sophos.com/?d=contoso.example&u=${base64}&i=abc`,
  `https://secure-web.cisco.com/1abc/${encoded}`,
  `https://urldefense.proofpoint.com/v1/url?u=${encoded}&k=abc`,
])('an address in %j', (address) => {
  expect(citedAddress(address, index)).toEqual({ id: 'NC-GOV-8', version: 1, form: 'wrapped' });
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
  `https://www.bing.com/search?q=${site}/commitments/nc-gov-8/v1/`,
  'https://www.bing.com/ck/a?u=a1%%%',
  'https://www.bing.com/ck/a?u=b1abc',
  'https://secure-web.cisco.com/1abc/',
  'mailto:somebody@norland.example',
  'https://',
  '',
])('%j cites nothing', (address) => {
  expect(citedAddress(address, index)).toBeUndefined();
});

test('a broken escape stays as it is', () => {
  expect(addressParts('https://a.example/%E0%A4%A')?.path).toBe('/%e0%a4%a/');
});
