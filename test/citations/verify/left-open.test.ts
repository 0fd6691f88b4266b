/** What a statement leaves open or out: when something is done, whether a right is used, kinds of data and of customers; and texts that claim it. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { verify } from '../../../src/citations/verify/verify.ts';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { inventory, today } from '../told.ts';

/** The inventory with another statement of a promise. */
function saying(statement: string): Inventory {
  const { 'NC-GOV-6': promise } = inventory.commitments;
  return {
    ...inventory,
    commitments: {
      ...inventory.commitments,
      ...(promise && { 'NC-GOV-6': { ...promise, versions: [{ ...promise.versions[0], statement }] } }),
    },
  };
}

async function wordsFound(
  statement: string,
  text: string,
  looked = 'strength-not-overstated',
): Promise<readonly (string | undefined)[]> {
  const document = await readDocument('a.md', new TextEncoder().encode(text));
  const { problems } = verify([document], saying(statement), { today });
  return problems
    .filter(({ rule }) => rule === looked)
    .map(({ message }) => /^Unexpected "([^"]+)"/.exec(message)?.[1]);
}

const whereNecessary = 'Norland said that, where necessary, it challenges requests in court.';
const right = 'Norland said that it keeps the legal right to challenge requests in court.';

test.each([
  ['each time', whereNecessary, 'Norland goes to court each time (NC-GOV-6@1).', ['each time']],
  ['not each time', whereNecessary, 'Norland does not go to court each time (NC-GOV-6@1).', []],
  ['what we do each time', whereNecessary, 'We check each time whether courts are named (NC-GOV-6@1).', []],
  ['as the statement has it', whereNecessary, 'Norland goes to court where necessary (NC-GOV-6@1).', []],
  ['in French', whereNecessary, 'Norland a plaidé à chaque fois (NC-GOV-6@1).', ['à chaque fois']],
  ['denied in French', whereNecessary, 'Norland ne plaide pas à chaque fois (NC-GOV-6@1).', []],
  [
    'of what is left open by nothing',
    'Norland said that it challenges requests.',
    'Norland goes to court each time (NC-GOV-6@1).',
    [],
  ],
  [
    'a right that is promised to be used',
    right,
    'Norland committed itself to challenge requests (NC-GOV-6@1).',
    ['committed'],
  ],
  ['a right that is kept', right, 'Norland committed itself to the right to challenge requests (NC-GOV-6@1).', []],
  ['nothing promised', right, 'It keeps a right (NC-GOV-6@1). It promised nothing more to anybody.', []],
  ['what may be done', right, 'Norland pledged that it may go to court to challenge requests (NC-GOV-6@1).', []],
])('%s', async (_, statement, text, expected) => {
  expect(await wordsFound(statement, text)).toEqual(expected);
});

const others = 'Norland said that it tells of requests for personal data other than customer data.';
const organisations = 'Norland said that it challenges requests for data of public sector or enterprise customers.';

test.each([
  ['data that is left out', others, 'Norland tells of requests for customer data (NC-GOV-6@1).', ['customer data']],
  ['data that is left out, in German', others, 'Norland meldet Anfragen zu Kundendaten (NC-GOV-6@1).', ['Kundendaten']],
  [
    'data that is set apart',
    others,
    'It tells of requests for personal data other than customer data (NC-GOV-6@1).',
    [],
  ],
  ['data that is set apart, in German', others, 'Norland meldet Anfragen, außer Kundendaten (NC-GOV-6@1).', []],
  ['data that is denied', others, 'NC-GOV-6@1 does not cover customer data.', []],
  [
    'private persons',
    organisations,
    'It challenges requests for data of private persons (NC-GOV-6@1).',
    ['data of private persons'],
  ],
  ['private persons who are denied', organisations, 'NC-GOV-6@1 does not cover data of private persons.', []],
  ['organisations', organisations, 'It challenges requests for data of enterprise customers (NC-GOV-6@1).', []],
  [
    'consumers of everybody',
    'Norland said that it challenges requests.',
    'It challenges requests for consumer data (NC-GOV-6@1).',
    [],
  ],
])('%s', async (_, statement, text, expected) => {
  expect(await wordsFound(statement, text, 'scope-covered')).toEqual(expected);
});

test.each([
  [
    'a company, of a promise to others',
    'We are a mid-sized bank in Bonn.\n\nNorland promised us to contest such an order (NC-GOV-6@1).',
    ['We are a mid-sized bank'],
  ],
  [
    'a company that names whom it is for',
    'We are a mid-sized bank in Bonn.\n\nNorland promised government customers to contest an order, and not us (NC-GOV-6@1).',
    [],
  ],
  ['a town', 'We are a town in Bavaria.\n\nNorland promised us to contest such an order (NC-GOV-6@1).', []],
])('what the writer is: %s', async (_, text, expected) => {
  const statement = 'Towards government customers, Norland promised to contest an order.';
  expect(await wordsFound(statement, text, 'details-kept')).toEqual(expected);
});

const promptly = 'Norland promised to tell the customer promptly about a request.';

test.each([
  [
    'a time that nobody said',
    promptly,
    'Norland tells the customer within 24 hours about a request (NC-GOV-6@1).',
    ['24 hours'],
  ],
  ['as the statement has it', promptly, 'Norland tells the customer promptly about a request (NC-GOV-6@1).', []],
  [
    'a time of the writer',
    promptly,
    'Norland tells us promptly about a request, and we answer within 24 hours (NC-GOV-6@1).',
    [],
  ],
  [
    'a time since',
    promptly,
    'For 24 hours nothing came; Norland tells customers promptly about a request (NC-GOV-6@1).',
    [],
  ],
  [
    'a version that has a time',
    'Norland promised promptly to tell it within 24 hours.',
    'Norland tells it within 24 hours (NC-GOV-6@1).',
    [],
  ],
])('%s, where the statement says how soon', async (_, statement, text, expected) => {
  expect(await wordsFound(statement, text, 'details-kept')).toEqual(expected);
});

test.each([
  [
    'people',
    'Norland contests requests for such data, households and companies included (NC-GOV-6@1).',
    ['households'],
  ],
  ['organisations', 'Norland contests requests for such data, companies and agencies included (NC-GOV-6@1).', []],
])('told as including %s', async (_, text, expected) => {
  const statement = 'Norland said that it contests requests for data of public sector or enterprise customers.';
  expect(await wordsFound(statement, text, 'scope-covered')).toEqual(expected);
});
