import { expect, test } from 'vitest';
import { thesaurus, vocabulary } from '../../../src/search/query/query.ts';
import { compoundSplitter } from '../../../src/search/words/compounds.ts';

const words = vocabulary(new Map(['copy', 'write', 'datenbank', 'liste'].map((word) => [word, 1])), 9);
const apart = compoundSplitter(
  words,
  thesaurus([{ from: ['kunden', 'daten', 'vorgang', 'take out'], to: ['customer data'] }]),
);

test.each([
  ['two words of customers', 'Kundendaten', 'kunden daten'],
  ['a subject and a word, with marks', 'Datenlöschung sofort', 'daten loschung sofort'],
  ['with a letter between', 'Vorgangsdaten', 'vorgangs daten'],
  ['more than two', 'Kundendatenlöschung', 'kunden daten loschung'],
])('%s', (_, query, expected) => {
  expect(apart(query)).toBe(expected);
});

test.each([
  ['a word that the index has', 'Datenbanken'],
  ['words of the index alone, as in a misspelling', 'copywrite'],
  ['one part that nobody knows', 'Kundenwiese'],
  ['the beginning of a phrase', 'datentakes'],
  ['a short word', 'daten'],
])('%s stays one', (_, query) => {
  expect(apart(query)).toBe(query);
});
