import { expect, test } from 'vitest';
import { claimPromisesNothing } from '../../../src/checks/rules/claim-promises-nothing.ts';
import { contextOf, found } from '../context.ts';

const sources = { page: { type: 'provider-page', publisher: 'Contoso' } };
const claim = (entry: unknown) => contextOf({ sources, claims: { 'PC-CLM-1': entry } });

/** What is found in a summary, as `offset: words`. */
function inSummary(summary: string): string[] {
  return claimPromisesNothing
    .check(claim({ summary }))
    .findings.map(({ place, message }) => `${'at' in place && place.offset}: ${/"([^"]*)"/.exec(message)?.[1]}`);
}

test.each([
  'Contoso said that it takes claims seriously.',
  'Contoso said that it had taken a firm position.',
  "The source page invites readers to judge Contoso's commitments.",
  "The page points to Contoso's promise on keys.",
  'Contoso called the Act new, and said that it creates a framework.',
  'The law will apply from 2027.',
  'Contoso promises nothing by it.',
  'Whether Contoso will do so is not said.',
  'The Act is new. It will apply from 2027.',
  'Contoso stated its belief that customers ought to control their data.',
  'Contoso wrote “we will delete it”.',
])('%s', (summary) => {
  expect(inSummary(summary)).toEqual([]);
});

test.each([
  ['Contoso promises safeguards.', '0: Contoso promises'],
  ['Contoso promised safeguards.', '0: Contoso promised'],
  ['Contoso guarantees it.', '0: Contoso guarantees'],
  ['In 2017, Contoso pledged to help.', '9: Contoso pledged'],
  ['Contoso committed to safeguards.', '0: Contoso committed'],
  ['Contoso is committed to safeguards.', '0: Contoso is committed to'],
  ['Contoso will delete it.', '0: Contoso will'],
  ['Contoso said that it will not delete it.', '18: it will not'],
  ['Contoso made the promise to help.', '0: Contoso made the promise'],
  ['The source page promises safeguards.', '0: The source page promises'],
  ['Data will be deleted by Contoso.', '5: will be deleted by Contoso'],
])('%s', (summary, expected) => {
  expect(inSummary(summary)).toEqual([expected]);
});

test('titles, with and without a subject, and how to mend them', () => {
  const message = (words: string) =>
    `claims/PC-CLM-1/title: Unexpected promise "${words}" in a claim, expected what the provider says, believes or counts; record what it promises as a commitment`;
  expect(found(claimPromisesNothing, claim({ title: 'Contoso promises keys' }))).toEqual([message('Contoso promises')]);
  expect(found(claimPromisesNothing, claim({ title: 'Promises to keep keys' }))).toEqual([message('Promises to')]);
  expect(found(claimPromisesNothing, claim({ title: 'Promises about keys' }))).toEqual([]);
});

test('says how many titles and summaries it looked at', () => {
  expect(claimPromisesNothing.check(claim({ title: 'Keys', summary: 'It is so.' })).examined).toBe(2);
});
