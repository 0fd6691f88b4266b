import { expect, test } from 'vitest';
import type { JudgedCitation } from '../../../../src/citations/verify/citation-rule.ts';
import { unsaidDetails } from '../../../../src/citations/verify/details/unsaid-details.ts';

const version = {
  statement: 'Norland said that customers may audit its plants.',
  qualifiers: [{ text: 'The source page does not say who may audit, when, or at whose cost.' }],
};
const judged = { commitment: { title: 'Audits' }, version, citation: {} } as unknown as JudgedCitation;

test.each([
  ['how often', 'Norland lets customers audit its plants twice a year', ['twice a year']],
  ['at whose cost', 'Customers may audit the plants of Norland free of charge', ['free of charge']],
  ['at whose cost in Spanish', 'Los clientes pueden auditar las plantas a costa de Norland', ['a costa de']],
  ['at a cost that is open', 'Se promete, sin decir a costa de quién', []],
  ['no more than the statement', 'Norland lets customers audit its plants', []],
  ['what is left out', 'An audit of its plants is promised, but not free of charge', []],
])('%s', (_, text, expected) => {
  expect(unsaidDetails(judged, text).map((one) => one.text)).toEqual(expected);
});

test('what the source says elsewhere', () => {
  const other = { ...version, statement: 'Norland said that customers may audit its plants once a year.' };
  const told = unsaidDetails({ ...judged, version: other } as unknown as JudgedCitation, 'They may audit twice a year');
  expect(told).toEqual([]);
});

test('what the source leaves open of something else', () => {
  const other = { ...version, qualifiers: [{ text: 'The source page does not say which plants.' }] };
  const told = unsaidDetails({ ...judged, version: other } as unknown as JudgedCitation, 'They may audit twice a year');
  expect(told).toEqual([]);
});
