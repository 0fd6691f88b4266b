/** Rows that answer for a service by what is promised to others. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { audienceLimit } from '../../../src/model/scope/audience.ts';
import { changed } from '../sample.ts';

const limit = { id: 'schools', kind: 'limit', basis: 'explicit', reason: 'not-stated' } as const;
const text = 'Holds for products that a school provides.';
const forSchools = changed('NC-DATA-3', {}, { qualifiers: [{ ...limit, text }] });
const toPeople = changed('NC-DATA-3', { beneficiary: 'individual' });
const toCustomers = changed('NC-DATA-3', {}, { qualifiers: [{ ...limit, text: 'Speaks of e-mail alone.' }] });

const asks = 'Is our data used for advertising?';
const said = 'Norland said that it does not use customer data to target advertisements.';
const onlySchools = `Unexpected "Stratus" for NC-DATA-3@1, expected a row that speaks of those whom it is for: ${text}`;
const onlyPeople =
  'Unexpected "Stratus" for NC-DATA-3@1, expected a row that speaks of those whom it is for: Promised to individuals: for what an organisation uses, read its own agreement.';

test.each<[string, Inventory, readonly string[], readonly string[]]>([
  ['for schools, its limit quoted', forSchools, [asks, 'Stratus', `${said} ${text} NC-DATA-3@1`], [onlySchools]],
  [
    'for schools, asked of pupils',
    forSchools,
    ['Is data of pupils used for ads?', 'Stratus', `${said} ${text} NC-DATA-3@1`],
    [],
  ],
  ['for schools, without a service', forSchools, [asks, '', `${said} ${text} NC-DATA-3@1`], []],
  [
    'for schools, in a list that asks nothing',
    forSchools,
    ['Advertising', 'Stratus', `${said} ${text} NC-DATA-3@1`],
    [],
  ],
  ['to people', toPeople, [asks, 'Stratus', `${said} NC-DATA-3@1`], [onlyPeople]],
  [
    'to people, asked of consumers',
    toPeople,
    ['Is data of consumers used for ads?', 'Stratus', `${said} NC-DATA-3@1`],
    [],
  ],
  [
    'to people, which the answer says',
    toPeople,
    [asks, 'Stratus', `${said} ${audienceLimit('Promised to individuals')} NC-DATA-3@1`],
    [],
  ],
  ['to customers', toCustomers, [asks, 'Stratus', `${said} Speaks of e-mail alone. NC-DATA-3@1`], []],
])('%s', async (_, inventory, cells, expected) => {
  const row = cells.map((cell) => `"${cell}"`).join(',');
  const document = await readDocument('q.csv', new TextEncoder().encode(`Question,Service,Answer\n${row}\n`));
  const { problems } = verify([document], inventory, { today: '2026-11-21' });
  const found = problems.filter(({ rule }) => rule === 'scope-covered');
  expect(found.map(({ message }) => message)).toEqual(expected);
});

const protectedTenant = 'Our Stratus tenant is kept out of advertising (NC-DATA-3@1).';
const inWords = (words: string, reason: string) =>
  `Unexpected "${words}" for NC-DATA-3@1, expected words that speak of those whom it is for: ${reason}`;

test.each<[string, Inventory, string, readonly string[]]>([
  ['to people', toPeople, protectedTenant, [inWords('Our Stratus tenant', audienceLimit('Promised to individuals'))]],
  ['for schools', forSchools, protectedTenant, [inWords('Our Stratus tenant', text)]],
  ['to customers', toCustomers, protectedTenant, []],
  ['to people, of whom it speaks', toPeople, 'People in our Stratus tenant see no advertising (NC-DATA-3@1).', []],
  ['for schools, of which it speaks', forSchools, 'Pupils in our Stratus tenant see no ads (NC-DATA-3@1).', []],
  ['for schools, which is said beside it', forSchools, `${protectedTenant} ${text}`, []],
  ['to people, and not to the company', toPeople, 'NC-DATA-3@1 does not cover our company.', []],
])('a sentence: %s', async (_, inventory, sentence, expected) => {
  const document = await readDocument('a.md', new TextEncoder().encode(sentence));
  const { problems } = verify([document], inventory, { today: '2026-11-21' });
  const found = problems.filter(({ rule }) => rule === 'scope-covered');
  expect(found.map(({ message }) => message)).toEqual(expected);
});
