/** Kinds of data beside a promise on one kind of personal data, such as a number that a state gives. */
import { expect, test } from 'vitest';
import { placeInWords } from '../../../src/citations/find/place-words.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { inventory, today } from '../told.ts';

const { 'NC-RPT-2': promise } = inventory.commitments;

/** The inventory with a promise on such a number, under an id that a registry has. */
const numbered: Inventory = {
  ...inventory,
  terms: {
    ...inventory.terms,
    'de-linked-data': {
      title: 'Tax number data',
      standardTerms: [{ scheme: 'dpv', term: 'PersonalData', relation: 'subset-of' }],
    },
    'de-linked': { title: 'Prompts and responses' },
  },
  commitments: {
    ...inventory.commitments,
    ...(promise && {
      'NC-RPT-2': {
        ...promise,
        versions: [
          {
            ...promise.versions[0],
            statement: 'Norland said that nobody has standing access to tax number data.',
            modality: 'prohibition',
            scope: { ...promise.versions[0].scope, dataScope: ['de-linked-data' as never] },
          },
        ],
      },
    }),
  },
};

test.each<[string, string, readonly string[]]>([
  ['its own kind', 'Nobody has standing access to tax number data (NC-RPT-2@1).', []],
  ['all that is about people', 'Nobody has standing access to personal data (NC-RPT-2@1).', ['31 personal data']],
  ['the same by another name', 'Nobody has access to personal information (NC-RPT-2@1).', ['22 personal information']],
  ['all that customers store', 'Nobody has standing access to customer data (NC-RPT-2@1).', ['31 customer data']],
  [
    'all of it',
    'Nobody has standing access to any of the customer data (NC-RPT-2@1).',
    ['31 any of the customer data'],
  ],
  ['its own kind, called what it is', 'Tax number data is personal data that nobody opens (NC-RPT-2@1).', []],
  ['its name in the law', 'Nobody has access to specific personal information (NC-RPT-2@1).', []],
  ['records of people', 'Employee records there are closed to staff (NC-RPT-2@1).', ['1 Employee records']],
  ['one kind of several words', 'Health data of staff: the same, NC-RPT-2@1.', ['1 Health data of staff']],
  ['one kind of several words, denied', 'Health data of staff: nothing of the kind; NC-RPT-2@1 is on numbers.', []],
  ['not on', 'NC-RPT-2@1 is on numbers alone, and not on health data.', []],
  ['a kind of the glossary', 'Nobody reads prompts and responses (NC-RPT-2@1).', ['14 prompts and responses']],
  ['telemetry', 'Nobody reads diagnostic data (NC-RPT-2@1).', ['14 diagnostic data']],
  ['kinds beside a promise on all of them', 'Health data of staff stay personal data (NC-LOC-4@1).', []],
  ['people as actors', 'Staff have no access, as employees were told (NC-RPT-2@1).', []],
])('%s', async (_, text, expected) => {
  const { problems } = verify([await readDocument('a.md', new TextEncoder().encode(text))], numbered, { today });
  const told = problems.filter(({ rule }) => rule === 'scope-covered');
  expect(
    told.map(
      ({ place, message }) => `${/\d+$/.exec(placeInWords(place))?.[0]} ${/^Unexpected "([^"]+)"/.exec(message)?.[1]}`,
    ),
  ).toEqual(expected);
});

const cellOf = (kind: string, cited: string) => `| Kind | Source |\n| --- | --- |\n| ${kind} | ${cited} |`;

test.each<[string, string, readonly string[]]>([
  ['another kind in a cell', cellOf('Prompts and responses', 'NC-RPT-2@1'), ['Prompts and responses']],
  ['another kind beside a promise on customer data', cellOf('Tax number data', 'NC-GOV-8@1'), ['Tax number data']],
  ['its own kind in a cell', cellOf('Tax number data', 'NC-RPT-2@1'), []],
  ['what is taken for the same', cellOf('Personal data', 'NC-GOV-8@1'), []],
  ['a kind in a cell that says more', cellOf('Prompts and responses of yesterday', 'NC-GOV-8@1'), []],
  [
    'another kind as the head of a column',
    '| | Tax number data |\n| --- | --- |\n| Review | NC-GOV-8@1 |',
    ['Tax number data'],
  ],
  ['its own kind as the head of a column', '| | Customer data |\n| --- | --- |\n| Review | NC-GOV-8@1 |', []],
])('%s', async (_, text, expected) => {
  const { problems } = verify([await readDocument('a.md', new TextEncoder().encode(text))], numbered, { today });
  const told = problems.filter(({ rule }) => rule === 'scope-covered');
  expect([...new Set(told.map(({ message }) => /^Unexpected "([^"]+)"/.exec(message)?.[1]))]).toEqual(expected);
});
