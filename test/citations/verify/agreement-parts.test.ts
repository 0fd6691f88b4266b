/** A part of the agreement that binds, named in the place of the one in which the clause stands. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { inventory, today } from '../told.ts';

const { 'NC-DATA-1': promise } = inventory.commitments;
const version = inventory.commitments['NC-DATA-1']?.versions[1];
const { 'processing-addendum-2019': addendum } = inventory.instruments;

/** The inventory with clauses in two parts of the agreement, and a promise that is bound by one. */
const inParts: Inventory = {
  ...inventory,
  instruments: {
    ...inventory.instruments,
    ...(addendum && {
      'processing-addendum-2019': {
        ...addendum,
        provisions: [
          { id: 'deletion', title: 'General Security Terms: Deletion' },
          { id: 'audits', title: 'Harbour Processing Rules: Audits' },
        ],
      },
    }),
  },
  commitments: {
    ...inventory.commitments,
    ...(promise &&
      version && {
        'NC-DATA-1': {
          ...promise,
          versions: [
            {
              ...version,
              version: 1,
              token: 'NC-DATA-1@1',
              binding: version.binding.map((bound) => ({ ...bound, provision: 'deletion' })),
            },
          ],
        },
      }),
  },
};

test.each([
  [
    'another part',
    'In the Harbour Processing Rules, Norland promised to delete data (NC-DATA-1@1).',
    ['Unexpected "Harbour Processing Rules" for NC-DATA-1@1, expected "General Security Terms"'],
  ],
  ['its own part', 'In the General Security Terms, Norland promised to delete data (NC-DATA-1@1).', []],
  ['not in another part', 'Not in the Harbour Processing Rules, Norland promised to delete data (NC-DATA-1@1).', []],
  ['another part beside it', 'Who reads the Harbour Processing Rules finds audits; data is deleted (NC-DATA-1@1).', []],
  ['set apart', 'Unlike in the Harbour Processing Rules, Norland promised to delete data (NC-DATA-1@1).', []],
])('%s', async (_, text, expected) => {
  const { problems } = verify([await readDocument('a.md', new TextEncoder().encode(text))], inParts, { today });
  const found = problems.filter(({ rule }) => rule === 'strength-not-overstated');
  expect(found.map(({ message }) => message)).toEqual(expected);
});
