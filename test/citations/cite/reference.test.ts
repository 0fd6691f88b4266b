import { describe, expect, test } from 'vitest';
import { jurisdictionNamed, parseReference, serviceNamed } from '../../../src/citations/cite/reference.ts';
import { changed, own } from '../sample.ts';

const inventory = changed('PC-GOV-2', { formerAddresses: ['/requests/redirecting/'] });

describe('references', () => {
  test.each<[string, object]>([
    ['PC-GOV-2', { id: 'PC-GOV-2' }],
    ['pc-gov-2', { id: 'PC-GOV-2' }],
    ['PC-GOV-2@2', { id: 'PC-GOV-2', version: 2 }],
    ['pc-gov-2@v2', { id: 'PC-GOV-2', version: 2 }],
    [' [[PC-GOV-2@1]] ', { id: 'PC-GOV-2', version: 1 }],
    ['PC-GOV-2@9', { id: 'PC-GOV-2', version: 9 }],
    ['PC-CLM-1', { id: 'PC-CLM-1' }],
    ['https://privacy-commitments.example/commitments/pc-gov-2/', { id: 'PC-GOV-2' }],
    ['https://privacy-commitments.example/commitments/pc-gov-2/v2/', { id: 'PC-GOV-2', version: 2 }],
    ['privacy-commitments.example/commitments/PC-GOV-2/v1', { id: 'PC-GOV-2', version: 1 }],
    ['/commitments/pc-gov-2/v1/', { id: 'PC-GOV-2', version: 1 }],
    ['/commitments/pc-gov-2/as-of/?date=2018-06-01', { id: 'PC-GOV-2', asOf: '2018-06-01' }],
    ['/requests/redirecting/', { id: 'PC-GOV-2' }],
  ])('%s', (words, expected) => {
    const found = parseReference(inventory, words);
    expect('unknown' in found ? found : { ...found, entry: undefined, id: found.entry.id }).toEqual({
      ...expected,
      entry: undefined,
    });
  });

  test.each<[string, string | undefined]>([
    ['PC-GVO-2', 'PC-GOV-2'],
    ['PC-GOV-22', 'PC-GOV-2'],
    ['PC-GOV', 'PC-GOV-1'],
    ['/commitments/pc-gov-222/', 'PC-GOV-2'],
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
    ['office-365', { id: 'office-365' }],
    ['Office 365', { id: 'office-365' }],
    ['office365', { id: 'office-365' }],
    ['MICROSOFT AZURE', { id: 'azure' }],
    ['D365', { id: 'dynamics-365' }],
    ['Microsoft Endpoint Manager', { id: 'intune' }],
    ['bing search apis', { id: 'bing-search-services' }],
    ['Bing', { unknown: 'Bing', nearest: 'Bing Search Services' }],
    ['Azzure', { unknown: 'Azzure', nearest: 'Azure' }],
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
    ['CA-AB', { id: 'ca-ab' }],
    ['alberta', { id: 'ca-ab' }],
    ['USA', { id: 'us' }],
    ['Japn', { unknown: 'Japn', nearest: 'Japan' }],
    ['UK', { elsewhere: 'United Kingdom' }],
    ['great britain', { elsewhere: 'United Kingdom' }],
    ['gb', { elsewhere: 'United Kingdom' }],
    ['UAE', { elsewhere: 'United Arab Emirates' }],
    ['Germny', { unknown: 'Germny' }],
  ])('jurisdiction %j', (name, expected) => {
    expect(jurisdictionNamed(own, name)).toEqual(expected);
  });

  test('a title wins over a former name of another; a name that two have now is not guessed', () => {
    const { azure, intune } = own.services;
    if (!azure || !intune) throw new Error('no sample');
    const services = {
      ...own.services,
      azure: { ...azure, formerNames: ['Intune'], alsoKnownAs: ['The Cloud'] },
      intune: { ...intune, alsoKnownAs: ['The cloud'] },
    };
    expect(serviceNamed({ ...own, services }, 'Intune')).toEqual({ id: 'intune' });
    expect(serviceNamed({ ...own, services }, 'the cloud')).toEqual({ several: ['azure', 'intune'] });
  });
});
