import { expect, test } from 'vitest';
import { onePromise } from '../../../src/checks/rules/one-promise.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, string | undefined]>([
  ['Contoso deletes data and that it tells customers.', 'and that it tells'],
  ['Contoso said that it deletes data, and that it publishes a report.', 'and that it publishes'],
  ['Contoso deletes data when a customer leaves and that it tells the others.', 'and that it tells'],
  ['Contoso deletes data, and Contoso also tells customers.', 'and Contoso also tells'],
  ['Contoso deletes data. It also tells customers.', 'It also'],
  ['Contoso attacks no encryption of customers, and notifies them of every demand.', 'and notifies '],
  ['Contoso encrypts data, and also publishes a report.', 'and also publishes '],
  ['Contoso promised to keep data, as well as to tell customers of access.', 'as well as to tell'],
  ['Contoso promised that it keeps data as well as that it publishes a report.', 'as well as that it publishes'],
  ['Contoso deletes data as well as backups.', undefined],
  ['Contoso deletes data, and its backups.', undefined],
  ['Contoso deletes and overwrites data.', undefined],
  ['Contoso tells customers where the law asks and it can.', undefined],
  ['Where it collects data, Contoso uses the data for people and for better services.', undefined],
  ['Contoso tells customers if a request comes and it discloses data.', undefined],
])('%s', (statement, told) => {
  const context = contextOf({
    commitments: { 'PC-1': { versions: [{ statement }] } },
    sources: { page: { type: 'provider-page', publisher: 'Contoso' } },
  });
  expect(foundBriefly(onePromise, context)).toEqual(
    told === undefined
      ? []
      : [`commitments/PC-1/versions/0/statement: Unexpected second promise "${told}" in a statement`],
  );
});
