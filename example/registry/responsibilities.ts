import type { Entries } from '../../src/model/schema.ts';

/** What lies with customers and with other people, and what the provider reserved for itself. */
export const responsibilities = {
  'customer-exports-data': {
    title: 'Taking data out in time',
    summary: 'Whoever ends a subscription takes out what is still needed before it is deleted.',
    sources: [{ source: 'trust-page', lines: [5], basis: 'explicit' }],
    // A duty, a relief from one, a right, or a right that the provider reserved.
    effect: 'duty',
    // Whose it is.
    party: 'customer',
    // All of them must hold.
    conditions: ['The subscription has ended.'],
    // The law or agreement that it rests on.
    restsOn: [{ instrument: 'data-protection-agreement', provision: 'section-9' }],
    // Commitments without which it would not hold.
    dependsOn: ['EX-DATA-1'],
    services: ['files', 'mail'],
    jurisdictions: 'worldwide',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'person-asks-customer': {
    title: 'Asking the customer first',
    summary: 'Whoever wants to see the data that a company stores about them asks that company.',
    sources: [{ source: 'act-text', locator: 'Section 12', basis: 'explicit' }],
    effect: 'right',
    party: 'individual',
    conditions: [],
    restsOn: [{ instrument: 'xn-data-act', provision: 'section-12' }],
    dependsOn: [],
    services: 'all',
    jurisdictions: ['xn'],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'responsibilities'>;
