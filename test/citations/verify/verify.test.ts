import { expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/lib/project/project.ts';
import { mendText } from '../../../src/citations/verify/mend.ts';
import { citationRules } from '../../../src/citations/verify/rules.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { root } from '../../root.ts';
import { inventory, problemsOf, today } from '../told.ts';

const site = 'https://privacy.norland.example/commitments';

test('rules, files and tests are the same', () => {
  const names = (folder: string, ending: string) =>
    filesBelow(root, folder).map((file) => file.slice(folder.length + 1, -ending.length));
  const ids = citationRules.map(({ id }) => id);
  expect(names('src/citations/verify/rules', '.ts').sort()).toEqual([...ids].sort());
  expect(names('test/citations/verify/rules', '.test.ts').sort()).toEqual([...ids].sort());
});

test('no document, nothing found', () => {
  expect(verify([], inventory, { today })).toEqual({
    problems: [],
    examined: { documents: 0, blocks: 0, citations: 0 },
  });
});

test('problems come in reading order', async () => {
  const problems = await problemsOf('Ledger 360 is encrypted (NC-DATA-2@1).\n\nSee NC-GOV-99 and NC-GOV-5.');
  expect(problems.map(({ rule }) => rule)).toEqual(['scope-covered', 'citation-known', 'citation-current-entry']);
});

test('the texts of a map are read with the citation in it, and not where it holds further maps, as a page does', async () => {
  const map = 'title: We guarantee that each request is reviewed\nanswer: See NC-GOV-8@1\n';
  const rules = async (text: string) => (await problemsOf(text, {}, 'a.yaml')).map(({ rule }) => rule);
  expect(await rules(map)).toEqual(['strength-not-overstated']);
  expect(await rules(`${map}layout:\n  theme: blue\n`)).toEqual([]);
  expect(await rules(`answers:\n  - ${map.trim().replace('\n', '\n    ')}\n    layout:\n      theme: blue\n`)).toEqual([
    'strength-not-overstated',
  ]);
});

test.each([
  ['an address', `[x](http://privacy.norland.example/commitments/nc-gov-8/v1)`, `[x](${site}/nc-gov-8/v1/)`],
  ['an address in plain words', 'See http://privacy.norland.example/commitments/nc-gov-8.', `See ${site}/nc-gov-8/.`],
  [
    'what an address has behind it',
    'http://privacy.norland.example/commitments/nc-gov-8/v1/index.html?from=a&b=c#x',
    `${site}/nc-gov-8/v1/`,
  ],
  [
    'the address of a link, whatever it has behind it',
    `[x](http://privacy.norland.example/commitments/nc-gov-8/v1/~~)`,
    `[x](${site}/nc-gov-8/v1/)`,
  ],
  ['small letters', 'See nc-gov-8@1.', 'See NC-GOV-8@1.'],
  [
    'an editorial change, with link and digest',
    `[NC-GOV-2@2](${site}/nc-gov-2/v2/)`,
    `[NC-GOV-2@3](${site}/nc-gov-2/v3/)`,
  ],
  ['a clarifying change', 'Deletion: NC-DATA-1@1.', 'Deletion: NC-DATA-1@2.'],
  ['a broadening, which is for somebody to read', 'See NC-GOV-2@1.', 'See NC-GOV-2@1.'],
  ['a narrowing', 'See NC-GOV-3@1.', 'See NC-GOV-3@1.'],
  ['an erratum', 'See NC-GOV-4@1.', 'See NC-GOV-4@1.'],
])('mends %s', async (_, text, expected) => {
  expect(mendText(text, await problemsOf(text)).text).toBe(expected);
});

test.each([
  ['v1/', '+++'],
  ['v1/', '—which'],
  ['v1/', '…'],
  ['v1/', '{attribute}'],
  ['v1/', 'と'],
  ['v1?from=a', '—which'],
  ['#v1', '~~'],
  ['v1', '\\'],
])('an address in a text ends before what none has in it: %s, %s', async (end, behind) => {
  const text = `~~http://privacy.norland.example/commitments/nc-gov-8/${end}${behind} says`;
  const problems = await problemsOf(text, {}, 'note.txt');
  expect(mendText(text, problems).text).toBe(`~~${site}/nc-gov-8/v1/${behind} says`);
  const canonical = `${site}/nc-gov-8/v1/${behind} says`;
  expect(await problemsOf(canonical, {}, 'note.txt')).toEqual([]);
});

// A link of Markdown goes on up to the next space (GFM, section 6.9), and an address may have these.
test.each([
  ['note.md', 'v1/—which'],
  ['note.md', 'v1/と'],
  ['note.md', 'v1/{attribute}'],
  ['note.txt', 'v1/&gt;'],
  ['note.txt', 'v1//'],
])('what may be words behind an address stays in %s: %s', async (file, behind) => {
  const text = `See http://privacy.norland.example/commitments/nc-gov-8/${behind} says`;
  const problems = await problemsOf(text, {}, file);
  expect(problems.map(({ rule }) => rule)).toEqual(['permalink-canonical']);
  expect(mendText(text, problems).text).toBe(text);
});

test('a version whose quoted words would change is left to its author', async () => {
  const statement = inventory.commitments['NC-GOV-2']?.versions[1]?.statement;
  const text = `> ${statement}\n\nNC-GOV-2@2`;
  expect(mendText(text, await problemsOf(text)).text).toBe(text);
});

test('digest and token change together', async () => {
  const [, old, now] = inventory.commitments['NC-GOV-2']?.versions ?? [];
  const text = `NC-GOV-2@2, ${old?.digest.slice(0, 19)}`;
  expect(mendText(text, await problemsOf(text)).text).toBe(`NC-GOV-2@3, ${now?.digest.slice(0, 19)}`);
});

test('a new version makes a true quotation untrue, and the words are named', async () => {
  const text =
    'We were told:\n\n> Norland said that it encrypts customer data at rest in Stratus and Desk 360.\n> Norland holds the keys unless the customer brings its own.\n\nNC-DATA-2@1';
  expect(await problemsOf(text)).toEqual([]);
  const entry = inventory.commitments['NC-DATA-2'];
  const [first] = entry?.versions ?? [];
  if (!entry || !first) throw new Error('NC-DATA-2 is not in the inventory');
  const narrowed: Inventory = {
    ...inventory,
    commitments: {
      ...inventory.commitments,
      'NC-DATA-2': {
        ...entry,
        versions: [
          first,
          {
            ...first,
            version: 2,
            token: 'NC-DATA-2@2',
            statement: 'Norland said that it encrypts customer data at rest in Stratus.',
            scope: { ...first.scope, services: [first.scope.services[0] ?? 'files'] as never },
            change: { kind: 'narrowing', reason: 'Desk 360 is gone.' },
          },
        ],
      },
    },
  };
  const { readDocument } = await import('../../../src/citations/readers/index.ts');
  const document = await readDocument('a.md', new TextEncoder().encode(text));
  const { problems } = verify([document], narrowed, { today });
  expect(problems).toMatchObject([
    { rule: 'citation-current-version', level: 'error', place: { kind: 'line', line: 3, column: 66 } },
  ]);
  expect(problems[0]?.message).toContain('no longer said of what is quoted here: "and Desk 360" (line 3, column 66)');
});
