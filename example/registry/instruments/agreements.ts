import type { Entries } from '../../../src/model/schema.ts';

/** The agreements that make commitments binding, and what is published because of one. */
export const agreements = {
  'terms-of-service': {
    kind: 'agreement',
    title: 'Terms of Service',
    summary: 'The terms of every subscription; until 2025 they held those on data protection too.',
    sources: [{ source: 'agreement-text', locator: 'Annex B', basis: 'explicit' }],
    names: [{ language: 'en', text: 'Terms of Service', evidence: 'official' }],
    formerNames: [{ text: 'General Terms', from: '2018', until: '2021-12-31', evidence: 'official' }],
    type: 'terms',
    parties: 'Contoso and every customer',
    dates: [],
    editions: [{ edition: 'May 2023', effective: '2023-05-01', evidence: 'official' }],
    // What took its place; with a subject, in that part only.
    supersededBy: [
      {
        instrument: 'data-protection-agreement',
        subject: 'data-protection',
        date: '2025-03-01',
        effect: 'The terms on data protection moved to an agreement of their own.',
        evidence: 'official',
      },
    ],
    // Documents on the web.
    links: [
      { label: 'Terms of Service', url: 'https://contoso.example/legal/terms', language: 'en', evidence: 'official' },
    ],
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'data-protection-agreement': {
    kind: 'agreement',
    title: 'Data Protection Agreement',
    summary: 'What Contoso owes business customers as the processor of their data.',
    sources: [{ source: 'agreement-text', basis: 'explicit' }],
    names: [{ language: 'en', text: 'Data Protection Agreement', evidence: 'official' }],
    type: 'data-processing-agreement',
    parties: 'Contoso and business customers',
    dates: [{ stage: 'in-force', date: '2025-03-01', evidence: 'official' }],
    // Its editions, and what is new in each.
    editions: [
      { edition: 'March 2025', effective: '2025-03-01', remark: 'The first of its own.', evidence: 'official' },
    ],
    provisions: [
      { id: 'section-8', title: 'Place of storage', edition: 'March 2025', evidence: 'official' },
      { id: 'section-9', title: 'Section 9: Deletion', edition: 'March 2025', evidence: 'official' },
    ],
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'transparency-report': {
    kind: 'publication',
    title: 'Transparency Report',
    summary: 'How many requests for data Contoso had, and what became of them.',
    sources: [{ source: 'trust-page', lines: [9], basis: 'explicit' }],
    names: [],
    publisher: 'Contoso',
    dates: [],
    // How often it is to appear: P6M is every six months.
    cadence: 'P6M',
    // What each issue covers.
    periods: [{ from: '2026-01', to: '2026-06', remark: 'The newest.', evidence: 'official' }],
    figures: [{ label: 'Requests', value: 12, period: '1 January to 30 June 2026', evidence: 'official' }],
    // Addresses under which it was published before.
    formerHomes: ['https://contoso.example/reports'],
    standing: 'in-force',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'instruments'>;
