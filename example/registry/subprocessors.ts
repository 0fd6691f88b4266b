import type { Entries } from '../../src/model/schema.ts';

/** Those who process data of customers on behalf of the company. Leave the list empty where there are none: then there is no page. */
export const subprocessors = {
  norhost: {
    title: 'Norhost',
    summary: 'A data centre in which Files and Mail run.',
    sources: [{ source: 'agreement-text', locator: 'Annex 1', basis: 'explicit' }],
    // Where it processes.
    places: ['xn'],
    purpose: 'Hosting of servers.',
    services: ['files', 'mail'],
    // The data that it gets to see.
    data: ['customer-data'],
    // Since when, or unresolved(…) where no list says; with until, it is in the list of former ones.
    since: '2025-03-01',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  southmail: {
    title: 'Southmail',
    summary: 'A service that once delivered the mail of Contoso Mail.',
    sources: [{ source: 'agreement-text', locator: 'Annex 1', basis: 'explicit' }],
    places: ['xn-su'],
    purpose: 'Delivery of mail.',
    services: ['mail'],
    since: '2023',
    until: '2025-02-28',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'subprocessors'>;
