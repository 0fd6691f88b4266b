import { expect, test } from 'vitest';
import {
  areaOf,
  bracketedSource,
  givenIds,
  idSource,
  isClaimId,
  isToken,
  prefixOf,
  readToken,
  tokenOf,
} from '../../src/model/token.ts';

test.each<[id: string, form: keyof typeof givenIds | undefined]>([
  ['NC-GOV-2', 'commitment'],
  ['NC-CLM-2', 'claim'],
  ['NC-GOV-02', undefined],
  ['NC-gov-2', undefined],
  ['N-GOV-2', undefined],
  ['NC-GOV-IN-2', undefined],
  ['NC-CLMS-2', 'commitment'],
])('%s is given as %s', (id, form) => {
  expect(Object.entries(givenIds).find(([, pattern]) => pattern.test(id))?.[0]).toBe(form);
});

test.each<[text: string, expected: boolean]>([
  ['NC-GOV-2', true],
  ['NC-GOV-2@3', true],
  ['ACME-GOV-IN-2', true],
  ['nc-gov-2', false],
  ['NC-GOV-2@', false],
  ['NC-GOV', false],
  ['see NC-GOV-2', false],
])('%s is a token: %s', (text, expected) => {
  expect(isToken(text)).toBe(expected);
});

test.each<[written: string, id: string, version: number | undefined]>([
  ['NC-GOV-2', 'NC-GOV-2', undefined],
  ['NC-GOV-2@2', 'NC-GOV-2', 2],
  ['nc-gov-2 @ v2', 'nc-gov-2', 2],
  ['NC-GOV-2@latest', 'NC-GOV-2', Number.NaN],
  ['', '', undefined],
])('%j is read', (written, id, version) => {
  expect(readToken(written)).toEqual({ id, version });
});

test('parts of an id, and tokens written', () => {
  expect([prefixOf('nc-gov-2'), areaOf('NC-GOV-2'), areaOf('NC-GOV-IN-2'), isClaimId('nc-clm-2')]).toEqual([
    'NC',
    'GOV',
    'GOV-IN',
    true,
  ]);
  expect([tokenOf('NC-GOV-2'), tokenOf('NC-GOV-2', 3)]).toEqual(['NC-GOV-2', 'NC-GOV-2@3']);
});

test('sources of regular expressions', () => {
  const found = (source: string) => [...'[[ NC-GOV-2@1 ]], XX-GOV-3 and NC–GOV–4'.matchAll(new RegExp(source, 'gu'))];
  expect(found(bracketedSource()).map(([, inner]) => inner)).toEqual(['NC-GOV-2@1']);
  expect(found(idSource('NC', '[-–]')).map(([id]) => id)).toEqual(['NC-GOV-2', 'NC–GOV–4']);
});
