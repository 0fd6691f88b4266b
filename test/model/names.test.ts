import { expect, test } from 'vitest';
import { nameFinder } from '../../src/language/names/name-finder.ts';
import { currentNames, everydayPlaceNames, namesOf, otherCountries, otherNames } from '../../src/model/names.ts';

/** The same services, agreements and places as a registry and as an inventory have them. */
const registry = {
  services: {
    'ledger-365': {
      title: 'Ledger 365',
      alsoKnownAs: ['L365'],
      formerNames: [{ text: 'Bookkeeper (the family)', until: '2019' }],
    },
  },
  instruments: {
    dpa: { title: 'Data Processing Addendum (DPA)', names: [{ text: 'Addendum zur Verarbeitung', language: 'de' }] },
    'iso-27018': { title: 'ISO/IEC 27018' },
  },
  jurisdictions: {
    ca: { title: 'Canada', code: 'CA', names: [{ text: 'Le Canada', language: 'fr' }] },
    gb: { title: 'United Kingdom', code: 'GB', names: [] },
  },
};
const inventory = {
  services: {
    'ledger-365': { title: 'Ledger 365', alsoKnownAs: ['L365'], formerNames: ['Bookkeeper (the family)'] },
  },
  instruments: {
    dpa: { title: 'Data Processing Addendum (DPA)', names: ['Addendum zur Verarbeitung'] },
    'iso-27018': { title: 'ISO/IEC 27018' },
  },
  jurisdictions: {
    ca: { title: 'Canada', code: 'CA', names: ['Le Canada'] },
    gb: { title: 'United Kingdom', code: 'GB', names: [] },
  },
};

const finders = [registry, inventory].map((source) => nameFinder(namesOf(source)));

test.each<[text: string, named: readonly string[]]>([
  ['Ledger 365, Ledger365 and L365', ['ledger-365 title', 'ledger-365 title', 'ledger-365 also']],
  ['a ledger of 365 pages', []],
  ['Once Bookkeeper', ['ledger-365 former']],
  ['a bookkeeper', []],
  ['The Data Processing Addendum, or DPA', ['dpa title', 'dpa title']],
  ['The dpa, and an addendum', []],
  ['ISO/IEC 27018, ISO 27018, ISO27018', ['iso-27018 title', 'iso-27018 title']],
  ['ISO 27019', []],
  ['Canada, le Canada', ['ca title', 'ca title']],
  ['For Canadians and a Canadian court', ['ca demonym', 'ca demonym']],
  ['For canadians', []],
  ['British, the UK and the U.K.', ['gb demonym', 'gb short', 'gb short']],
  ['Uk, ask', []],
])('%s', (text, named) => {
  for (const find of finders)
    expect(find(text).flatMap(({ refs }) => refs.map(({ id, role }) => `${id} ${role}`))).toEqual(named);
});

test.each<[text: string, named: readonly string[]]>([
  ['A Key Vault and two Data Lakes', ['Key Vault', 'Data Lakes']],
  ['A Team of Key vaults and data lakes', []],
])('one or several of what has a name of more than one word: %s', (text, named) => {
  const names = ['Key Vaults', 'Data Lake', 'Teams'];
  const find = nameFinder(names.map((name) => ({ text: name, ref: { kind: 'services', id: name, role: 'title' } })));
  expect(find(text).map((one) => one.text)).toEqual(named);
});

test('a place that is known, by another name that people have for it', () => {
  const find = nameFinder(everydayPlaceNames({ jurisdictions: { kr: { title: 'South Korea', code: 'KR' } } }));
  const named = find('Korea and Kenya').map(({ refs }) => refs.map(({ id }) => id));
  expect(named).toEqual([['kr'], ['KE']]);
});

test('names of today, and names beside the title', () => {
  const entry = {
    title: 'A',
    names: [{ text: 'B' }],
    alsoKnownAs: ['C'],
    formerNames: ['D'],
    wrongAbbreviations: ['E'],
  };
  expect(currentNames(entry)).toEqual(['A', 'B', 'C']);
  expect(otherNames(entry)).toEqual(['B', 'C', 'D', 'E']);
  expect(currentNames(undefined)).toEqual([]);
});

test('countries that a knowledge base does not have', () => {
  const others = otherCountries(registry);
  expect(others.CA).toBeUndefined();
  expect(others.JP).toEqual({ title: 'Japan' });
});
