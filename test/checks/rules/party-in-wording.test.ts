import { expect, test } from 'vitest';
import { partyInWording } from '../../../src/checks/rules/party-in-wording.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, string, string | undefined]>([
  ['provider', 'The customer must choose a region.', 'The customer must'],
  ['customer', 'The customer must choose a region.', undefined],
  [
    'provider',
    'For Norland, the page says that customers own data and are responsible for it.',
    'that customers own data and are responsible'.replace(' responsible', ''),
  ],
  ['customer', 'Contoso may end the service.', 'Contoso may'],
  ['provider', 'Contoso may end the service.', undefined],
  ['customer', 'Northwind may end the service.', undefined],
  ['customer', 'An individual may ask the customer.', 'An individual may'],
  ['customer', 'In Norland, Contoso has a legal duty to protect numbers.', 'In Norland, Contoso has a legal duty'],
  ['provider', 'In Norland, Contoso has a legal duty to protect numbers.', undefined],
  ['customer', 'In Norland, companies have a legal duty to protect numbers.', undefined],
  [
    'provider',
    'In Norland, companies have a legal duty to protect numbers.',
    'In Norland, companies have a legal duty',
  ],
  [
    'provider',
    'Even where nobody looks, companies in Norland must take measures.',
    'Even where nobody looks, companies',
  ],
  ['customer', 'Even where nobody looks, companies in Norland must take measures.', undefined],
  ['provider', 'Contoso says which companies in Norland may see it.', undefined],
  ['provider', 'Who chooses the region is not said.', undefined],
])('%s: %s', (party, summary, told) => {
  const context = contextOf({
    responsibilities: { a: { party, summary } },
    sources: { page: { type: 'provider-page', publisher: 'Contoso' } },
  });
  const findings = foundBriefly(partyInWording, context);
  expect(findings).toHaveLength(told === undefined ? 0 : 1);
  if (told !== undefined)
    expect(findings[0]).toContain(
      `responsibilities/a/party: Unexpected party "${party}" of a responsibility whose summary says "${told}`,
    );
});
