import { expect, test } from 'vitest';
import { entryBehind } from '../../../src/model/addresses/cited-entry.ts';
import { addressOf, asOfAddress, versionAddress } from '../../../src/model/addresses/routes.ts';

const living = { kind: 'commitments', id: 'NC-GOV-2', version: undefined, form: 'living' };

test.each<[address: string, expected: object | undefined]>([
  [addressOf('commitments', 'NC-GOV-2'), living],
  [versionAddress('NC-GOV-2', 2), { ...living, version: 2, form: 'version' }],
  [`${asOfAddress('NC-GOV-2')}?date=2020-01-01`, { ...living, form: 'as-of', date: '2020-01-01' }],
  [addressOf('claims', 'NC-CLM-1'), { ...living, kind: 'claims', id: 'NC-CLM-1' }],
  ['/commitments/nc-gov-2/#v2', { ...living, version: 2 }],
  ['../commitments/NC-GOV-2', living],
  ['https://privacy.norland.example/preview/commitments/nc-gov-2/', living],
  ['/commitments/', undefined],
  ['/commitments/nc-gov-2/latest/', undefined],
  ['/commitments/gov/', undefined],
  ['/claims/', undefined],
  ['/topics/requests/', undefined],
  ['commitments', undefined],
])('%s', (address, expected) => {
  expect(entryBehind(address)).toEqual(expected);
});
