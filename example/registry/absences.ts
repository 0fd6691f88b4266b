import type { Entries } from '../../src/model/schema.ts';

/** What a visitor may expect here and does not find. Leave the list empty where there is nothing: then there is no page. */
export const absences = {
  'health-records-act': {
    title: 'Health records',
    // law, place, service, subject or document.
    about: 'law',
    // Other words by which a visitor looks for it.
    wordings: ['Health Records Act of Norland', 'Hospitals'],
    // What is not held.
    summary: 'Nothing here speaks of the rules of Norland on health records.',
    // Why not.
    reason: 'No source that we read names them.',
    // What comes nearest here, and where to look instead.
    instead: 'The [Data Act](/instruments/xn-data-act/) holds for health data too; your contract says what is agreed.',
    links: [
      {
        label: 'Health in Norland',
        url: 'https://contoso.example/health',
        language: 'en',
        evidence: 'recalled-medium',
      },
    ],
    remarks: [{ text: 'Looked for in *every* source of this site.', evidence: 'inferred' }],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'absences'>;
