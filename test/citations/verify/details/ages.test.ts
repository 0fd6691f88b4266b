import { expect, test } from 'vitest';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { wrongAges } from '../../../../src/citations/verify/details/ages.ts';

const version = { statement: 'Norland shows no such advertising to who is younger than 18.', qualifiers: [] };
const judged = { commitment: { title: 'Children' }, version } as unknown as JudgedCitation;

test.each([
  ['another age', 'No such advertising to people under 16', ['under 16']],
  ['the same in other words', 'No such advertising to people under the age of 18', []],
  ['the same and another', 'Not under 18, and so not below 14', []],
  ['German', 'Keine solche Werbung, wenn sie jünger als 21 Jahre sind', ['jünger als 21 Jahre']],
  ['the same in German', 'Keine solche Werbung, wenn sie jünger als 18 sind', []],
  ['French', 'Aucune publicité aux moins de 15 ans', ['moins de 15 ans']],
  ['Spanish', 'Ninguna publicidad a menores de 14 años', ['menores de 14 años']],
  ['Japanese', '21歳未満には配信しません', ['21歳']],
  ['another number', 'It is under 5 conditions that no such advertising is shown', []],
  ['a share', 'In under 5% of all cases', []],
])('%s', (_, text, expected) => {
  expect(wrongAges(judged, text).map((one) => one.text)).toEqual(expected);
});

test('a version that tells no age', () => {
  const other = { ...judged, version: { ...version, statement: 'Norland shows no advertising.' } };
  expect(wrongAges(other as unknown as JudgedCitation, 'No such advertising to people under 16')).toEqual([]);
});
