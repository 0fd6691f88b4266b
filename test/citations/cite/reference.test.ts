import { describe, expect, test } from 'vitest';
import { jurisdictionNamed, parseReference, serviceNamed } from '../../../src/citations/cite/reference.ts';
import { changed, own } from '../sample.ts';

const inventory = changed('NC-GOV-2', { formerAddresses: ['/requests/redirecting/'] });

describe('references', () => {
  test.each<[string, object]>([
    ['NC-GOV-2', { id: 'NC-GOV-2' }],
    ['nc-gov-2', { id: 'NC-GOV-2' }],
    ['NC-GOV-2@2', { id: 'NC-GOV-2', version: 2 }],
    ['nc-gov-2@v2', { id: 'NC-GOV-2', version: 2 }],
    [' [[NC-GOV-2@1]] ', { id: 'NC-GOV-2', version: 1 }],
    ['NC-GOV-2@9', { id: 'NC-GOV-2', version: 9 }],
    ['NC-CLM-1', { id: 'NC-CLM-1' }],
    ['https://privacy.norland.example/commitments/nc-gov-2/', { id: 'NC-GOV-2' }],
    ['https://privacy.norland.example/commitments/nc-gov-2/v2/', { id: 'NC-GOV-2', version: 2 }],
    ['privacy.norland.example/commitments/NC-GOV-2/v1', { id: 'NC-GOV-2', version: 1 }],
    ['/commitments/nc-gov-2/v1/', { id: 'NC-GOV-2', version: 1 }],
    ['/commitments/nc-gov-2/as-of/?date=2018-06-01', { id: 'NC-GOV-2', asOf: '2018-06-01' }],
    ['/requests/redirecting/', { id: 'NC-GOV-2' }],
  ])('%s', (words, expected) => {
    const found = parseReference(inventory, words);
    expect('unknown' in found ? found : { ...found, entry: undefined, id: found.entry.id }).toEqual({
      ...expected,
      entry: undefined,
    });
  });

  test.each<[string, string | undefined]>([
    ['NC-GVO-2', 'NC-GOV-2'],
    ['NC-GOV-22', 'NC-GOV-2'],
    ['NC-GOV', 'NC-GOV-1'],
    ['/commitments/nc-gov-222/', 'NC-GOV-2'],
    ['https://elsewhere.example/page/', undefined],
    ['', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%j is unknown, nearest %s', (words, nearest) => {
    expect(parseReference(inventory, words)).toEqual({ unknown: words, ...(nearest && { nearest }) });
  });
});

describe('services and places', () => {
  test.each<[string, object]>([
    ['desk-360', { id: 'desk-360' }],
    ['Desk 360', { id: 'desk-360' }],
    ['desk360', { id: 'desk-360' }],
    ['NORLAND STRATUS', { id: 'stratus' }],
    ['L360', { id: 'ledger-360' }],
    ['Norland Device Manager', { id: 'fleetpilot' }],
    ['lookout apis', { id: 'lookout-search' }],
    ['Lookout', { unknown: 'Lookout', nearest: 'Lookout Search' }],
    ['Strattus', { unknown: 'Strattus', nearest: 'Stratus' }],
    ['ledger post online', { unknown: 'ledger post online', nearest: 'Ledger 360' }],
    ['Salesforce', { unknown: 'Salesforce' }],
    ['', { unknown: '' }],
  ])('service %j', (name, expected) => {
    expect(serviceNamed(own, name)).toEqual(expected);
  });

  test.each<[string, object]>([
    ['ca', { id: 'ca' }],
    ['CA', { id: 'ca' }],
    ['Canadá', { id: 'ca' }],
    ['日本', { id: 'jp' }],
    ['CA-ON', { id: 'ca-on' }],
    ['ontario', { id: 'ca-on' }],
    ['USA', { id: 'us' }],
    ['Japn', { unknown: 'Japn', nearest: 'Japan' }],
    ['UK', { elsewhere: 'United Kingdom' }],
    ['great britain', { elsewhere: 'United Kingdom' }],
    ['gb', { elsewhere: 'United Kingdom' }],
    ['UAE', { elsewhere: 'United Arab Emirates' }],
    ['Frnace', { unknown: 'Frnace' }],
  ])('jurisdiction %j', (name, expected) => {
    expect(jurisdictionNamed(own, name)).toEqual(expected);
  });

  test('a title wins over a former name of another; a name that two have now is not guessed', () => {
    const { stratus, fleetpilot } = own.services;
    if (!stratus || !fleetpilot) throw new Error('no sample');
    const services = {
      ...own.services,
      stratus: { ...stratus, formerNames: ['Fleetpilot'], alsoKnownAs: ['The Cloud'] },
      fleetpilot: { ...fleetpilot, alsoKnownAs: ['The cloud'] },
    };
    expect(serviceNamed({ ...own, services }, 'Fleetpilot')).toEqual({ id: 'fleetpilot' });
    expect(serviceNamed({ ...own, services }, 'the cloud')).toEqual({ several: ['stratus', 'fleetpilot'] });
  });
});
