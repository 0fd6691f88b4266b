/** A promise for some plans told of others, and one that is announced told as if it held, over the example company. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { exampleDay, registry, site } from '../../example.ts';

const { title, publisher, citationPrefix } = site;
const inventory = inventoryOf(registry, { address: 'https://privacy.example/', title, publisher, citationPrefix });

/** The beginnings of what is told, with the rule. */
async function told(text: string, today = exampleDay, against = inventory): Promise<string[]> {
  const document = await readDocument('note.md', new TextEncoder().encode(text));
  const { problems } = verify([document], against, { today });
  return problems.map(({ rule, level, message }) => `${rule}: ${level}: ${message}`);
}

const onlyEnterprise = 'for EX-DATA-3@1, expected "Enterprise": Of Contoso Files only the plan Enterprise.';
const other = (words: string) => [`scope-covered: error: Unexpected "${words}" ${onlyEnterprise}`];

test.each<[string, string, readonly string[]]>([
  ['its own', 'On the Enterprise plan, Contoso keeps the logs of access for 180 days (EX-DATA-3@1).', []],
  ['another', 'On the Team plan, Contoso keeps the logs of access for 180 days (EX-DATA-3@1).', other('Team')],
  ['two', 'Contoso keeps logs for 180 days on the Team and Enterprise plans (EX-DATA-3@1).', other('Team')],
  [
    'with a word between',
    'On the Team subscription plan, Contoso keeps logs for 180 days (EX-DATA-3@1).',
    other('Team'),
  ],
  ['the word first', 'In plan Team, Contoso keeps the logs of access for 180 days (EX-DATA-3@1).', other('Team')],
  ['every', 'On every plan, Contoso keeps the logs of access for 180 days (EX-DATA-3@1).', other('every plan')],
  ['all', 'All our plans keep logs of access for 180 days (EX-DATA-3@1).', other('All our plans')],
  ['a cell', '| Plan | Logs | Source |\n| - | - | - |\n| Team | 180 days | EX-DATA-3@1 |', other('Team')],
  ['left out', 'Logs of access are kept for 180 days on Enterprise, not on the Team plan (EX-DATA-3@1).', []],
  ['people of that name', 'Our Team read that Contoso keeps the logs of access for 180 days (EX-DATA-3@1).', []],
  [
    'any, of what has no such limit',
    'On the Team plan, Contoso deletes customer data within 30 days (EX-DATA-1@2).',
    [],
  ],
])('a plan, %s', async (_, text, expected) => {
  expect(await told(text)).toEqual(expected);
});

const text = 'The customer has to have a plan of level Enterprise or higher.';
const asking: typeof inventory = structuredClone(inventory);
Object.assign(asking.commitments['EX-DATA-3']?.versions[0] ?? {}, {
  qualifiers: [{ id: 'plan', kind: 'condition', text, basis: 'explicit' }],
});
const deniesPlan = (words: string) => [
  `limits-not-denied: error: Unexpected "${words}" for EX-DATA-3@1, expected no word against what narrows it: "${text}"`,
];

test.each<[string, string, readonly string[]]>([
  ['a condition', 'no plan at all', deniesPlan('no plan at all')],
  ['that another plan has it', 'not in the Basic plan', []],
  ['that every plan has it', 'not every plan will do', []],
])('what denies %s', async (_, words, expected) => {
  const said = `Contoso keeps the logs of access for 180 days, ${words} (EX-DATA-3@1).`;
  expect(await told(said, exampleDay, asking)).toEqual(expected);
});

const ahead =
  'citation-current-version: error: Unexpected EX-DATA-3@2 as if it held, expected words that tell that it is announced for 20 May 2027, or EX-DATA-3@1, which holds until then';

test.each<[string, string, readonly string[]]>([
  ['told as if it held', 'On Enterprise, Contoso keeps the logs of access for one year (EX-DATA-3@2).', [ahead]],
  [
    'quoted',
    '> By contract, Contoso keeps the logs of access to the customer data of Contoso Files for one year.\n>\n> Limit: Of Contoso Files only the plan Enterprise.\n\nEX-DATA-3@2',
    [ahead],
  ],
  ['told of today', 'As of today, Contoso keeps the logs of access for one year (EX-DATA-3@2).', [ahead]],
  ['told of then', 'Contoso will keep the logs of access for one year (EX-DATA-3@2).', []],
  ['with its day', 'From 20 May 2027 Contoso keeps the logs of access for one year (EX-DATA-3@2).', []],
  ['called announced', 'Announced: Contoso keeps the logs of access for one year (EX-DATA-3@2).', []],
  ['in German', 'Künftig bewahrt Contoso die Protokolle ein Jahr lang auf (EX-DATA-3@2).', []],
  ['only named', 'See EX-DATA-3@2.', []],
])('what is announced, %s', async (_, text, expected) => {
  expect(await told(text)).toEqual(expected);
});

test('what was announced, once its day has come', async () => {
  expect(
    await told('On Enterprise, Contoso keeps the logs of access for one year (EX-DATA-3@2).', '2027-05-20'),
  ).toEqual([]);
});
