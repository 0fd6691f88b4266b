import { expect, test } from 'vitest';
import { thesaurus, vocabulary } from '../../../src/search/query/query.ts';
import { speller } from '../../../src/search/words/spelling.ts';

const index = ['government', 'rentals', 'garden', 'confidence'];
const spelt = speller(
  vocabulary(new Map(index.map((word) => [word, 1])), 9),
  index,
  thesaurus([{ from: ['datenpanne', 'mietvertrag', 'long lease'], to: ['data breach'] }]),
);

test.each([
  ['a letter left out of a customer’s word', 'Datenpane melden', 'datenpanne melden'],
  ['one too many', 'Mietverttrag', 'mietvertrag'],
  ['another one', 'Mietvertrug', 'mietvertrag'],
  ['two that changed places', 'Mietevrtrag', 'mietvertrag'],
  ['a word of the index that is one of a subject', 'our goverment', 'our government'],
])('%s: %s', (_, query, expected) => {
  expect(spelt(query)).toBe(expected);
});

test.each([
  ['a customer’s word', 'Datenpanne'],
  ['a form of one', 'Mietvertrags'],
  ['a word that the index has, or that begins one', 'rentals governme'],
  ['a word of a subject', 'encrypter'],
  ['a word of the index on no subject: the index guesses it', 'conference confidense'],
  ['a short word', 'gardne'],
  ['two slips', 'Mietvortrug'],
  ['a word of a phrase', 'leases'],
])('%s stays: %s', (_, query) => {
  expect(spelt(query)).toBe(query);
});
