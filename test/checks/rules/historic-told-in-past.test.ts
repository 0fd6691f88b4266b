import { expect, test } from 'vitest';
import { historicToldInPast } from '../../../src/checks/rules/historic-told-in-past.ts';
import { contextOf, found } from '../context.ts';

const sources = { page: { type: 'provider-page', publisher: 'Contoso' } };

function told(statement: unknown, { status = 'historic', before = [] as readonly unknown[] } = {}) {
  const versions = [...before, { statement }];
  return contextOf({ sources, commitments: { 'PC-GOV-1': { status, versions } } });
}

/** What is found in a statement, as `offset: word`. */
function inStatement(statement: string): string[] {
  return historicToldInPast
    .check(told(statement))
    .findings.map(({ place, message }) => `${'at' in place && place.offset}: ${/"([^"]*)"/.exec(message)?.[1]}`);
}

test.each([
  'Contoso promised not to give out its keys.',
  'Contoso said that it has no standing access to data.',
  'For Japan, Contoso committed by contract that its services have safeguards.',
  'In 2017, Contoso publicly declared that it will not do so.',
  'Contoso had announced that it removes data.',
  'Contoso, then a young company, told customers that it removes data.',
  "Contoso's page said that data is removed.",
  "Contoso's policy was to remove data.",
  'Customers were told by Contoso that data is removed.',
  'When a customer leaves, so Contoso stated, it removes the data.',
  'The provider offered one site with all reports.',
  'Data is removed.',
  'Customers must remove their data before Contoso closes the account.',
])('%s', (statement) => {
  expect(inStatement(statement)).toEqual([]);
});

test.each([
  ['Contoso promises not to give out its keys.', '8: promises'],
  ['Contoso removes data.', '8: removes'],
  ['Contoso will remove data.', '8: will'],
  ['Contoso has no standing access to data.', '8: has'],
  ['For Japan, Contoso is committed to safeguards.', '19: is'],
  ['Contoso removes data as Contoso promised.', '8: removes'],
  ['Contoso keeps what Contoso said.', '8: keeps'],
  ["Contoso's customers own their data.", "0: Contoso's"],
  ['Services of Contoso are described there.', '20: are'],
  ['Data is kept safe by Contoso.', '0: Data'],
])('%s', (statement, expected) => {
  expect(inStatement(statement)).toEqual([expected]);
});

test('says how to mend it', () => {
  expect(found(historicToldInPast, told('Contoso promises it.'))).toEqual([
    'commitments/PC-GOV-1/versions/0/statement: Unexpected "promises" in the statement of a historic commitment, expected a past verb of saying with the provider, such as "Contoso said that …" or "Contoso promised to …"',
  ]);
});

test('only the latest version, only of what is historic, and counted', () => {
  const before = [{ statement: 'Contoso promises it.' }];
  expect(historicToldInPast.check(told('Contoso promised it.', { before }))).toEqual({ examined: 1, findings: [] });
  expect(historicToldInPast.check(told('Contoso promises it.', { status: 'in-force' }))).toEqual({
    examined: 0,
    findings: [],
  });
});
