import { expect, test } from 'vitest';
import { ownCitationRules } from '../../../scripts/lib/checking/own-citations.ts';
import { contextOf, found } from '../../checks/context.ts';
import { norlandInventory } from '../../citations/corpus/registry.ts';

const inventory = norlandInventory();

/** What all rules find, with their ids. */
async function told(entries: Parameters<typeof contextOf>[0], documents: Record<string, string> = {}) {
  const context = contextOf(entries, { documents, siteAddress: inventory.site.address });
  const rules = await ownCitationRules(context, inventory);
  return rules.flatMap((rule) => found(rule, context).map((line) => `${rule.id} ${line}`));
}

const front = '---\ntitle: A\n---\n\n';
const statement =
  'Norland said that its lawyers review every request for customer data and reject those that are not valid.';

test.each([
  ['what is right', `"${statement}" (NC-GOV-8@1)`, []],
  [
    'an altered quotation',
    `"${statement.replace('every', 'any')}" (NC-GOV-8@1)`,
    [
      'quotation-exact docs/a.mdx:5:39: error: Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "every" became "any"',
    ],
  ],
  [
    'a wrong service',
    'Fleetpilot is encrypted (NC-DATA-2@1).',
    [
      'scope-covered docs/a.mdx:5:1: error: Unexpected "Fleetpilot" for NC-DATA-2@1, expected "Stratus" or "Desk 360": The source names only Stratus, Desk 360, and no source says that this takes in Fleetpilot.',
    ],
  ],
  [
    'a principle that is called a commitment, at an address within the site',
    'Norland has a [commitment to candour](/principles/candour/).',
    [
      'claim-not-commitment docs/a.mdx:5:16: error: Unexpected principle behind "commitment to candour", expected the address of a commitment, or words that call it a principle',
    ],
  ],
  ['a principle that is called one', 'Norland has a [principle of candour](/principles/candour/).', []],
  [
    'the past told as today',
    'NC-RPT-1@1 is in force.',
    [
      'historic-not-current docs/a.mdx:5:15: error: Unexpected "in force" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
    ],
  ],
])('a page: %s', async (_, text, expected) => {
  expect(await told({}, { 'docs/a.mdx': `${front}${text}\n` })).toEqual(expected);
});

test.each([
  ['what is right', 'See NC-GOV-8@1.', []],
  [
    'a strong word',
    'Norland guarantees a review (NC-GOV-8@1).',
    [
      'strength-not-overstated topics/a/summary: error: Unexpected "guarantees" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
])('a text of the registry: %s', async (_, summary, expected) => {
  expect(await told({ topics: { a: { title: 'A', summary } } })).toEqual(expected);
});

test.each([
  ['what is right', 'Its lawyers review each, it was said.', []],
  [
    'a strong word, though it names no wording itself',
    'Norland guarantees a review. Its lawyers do it, it was said.',
    [
      'strength-not-overstated questions/a/short: error: Unexpected "guarantees" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
    ],
  ],
])('the line that stands in for an answer: %s', async (_, short, expected) => {
  const commitments = { 'NC-GOV-8': { status: 'in-force', versions: [{}] } };
  const questions = { a: { title: 'A?', short, answer: 'A review was said: NC-GOV-8@1.' } };
  expect(await told({ commitments, questions })).toEqual(expected);
});

test.each([
  ['what one of them covers', 'Desk 360 is encrypted, and Fleetpilot has safeguards.', []],
  [
    'what none of them covers',
    'Desk 360 and Lookout Search are encrypted, and Fleetpilot has safeguards.',
    ['scope-covered questions/a/short: "Lookout Search"', 'scope-covered questions/a/short: "Lookout Search"'],
  ],
])('the line that stands in for an answer of several promises: %s', async (_, short, expected) => {
  const version = { versions: [{}] };
  const commitments = {
    'NC-DATA-2': { status: 'in-force', ...version },
    'NC-LOC-2': { status: 'in-force', ...version },
  };
  const answer = 'Encryption was said (NC-DATA-2@1), and safeguards for Canada (NC-LOC-2@1).';
  const lines = await told({ commitments, questions: { a: { title: 'A?', short, answer } } });
  const ofShort = lines.filter((line) => line.includes('/short'));
  expect(ofShort.map((line) => line.replace(/: error: Unexpected (".*?").*/, ': $1'))).toEqual(expected);
});

test.each([
  [
    'of a limit that is told away',
    'Norland hands nothing over, not even where the law requires it (NC-GOV-1@1).',
    'limits-not-denied',
  ],
  [
    'of a figure that is another',
    'In 2019 Norland said that it publishes a report four times a year (NC-RPT-1@1).',
    'details-kept',
  ],
])('pages and texts of our own are told %s', async (_, text, rule) => {
  const inPage = await told({}, { 'docs/a.mdx': `${front}${text}\n` });
  const inText = await told({ topics: { a: { title: 'A', summary: text } } });
  expect([inPage, inText].map((lines) => lines.map((line) => line.split(' ')[0]))).toEqual([[rule], [rule]]);
});
