import type { Entries } from '../../src/model/schema.ts';

/** The subjects under which commitments are grouped. */
export const topics = {
  'keeping-data': {
    title: 'Keeping and deleting data',
    summary: 'How long data is kept, and what happens to it in the end.',
    sources: [{ source: 'trust-page', lines: [4, 5], basis: 'explicit' }],
    // Set for a subject that is shown as a card: its place among the cards, and the question that it answers.
    card: { order: 1, question: 'What happens to my data when I leave?' },
    // The parts of the subject that the source tells apart.
    categories: [
      {
        title: 'Customer data',
        term: 'customer-data',
        sources: [{ source: 'agreement-text', locator: 'Section 1', basis: 'explicit' }],
      },
    ],
  },
  'requests-by-authorities': {
    title: 'Requests by authorities',
    summary: 'What happens when a government asks for data.',
    sources: [{ source: 'trust-page', lines: [7, 8, 9], basis: 'explicit' }],
    // The panels of the subject in the source, in their order.
    panels: [
      {
        heading: 'When a government asks',
        // Whether the heading stands in the source, was found elsewhere, or was concluded.
        headingBasis: 'explicit',
        headingReason: 'The heading stands in line 7.',
        commitments: ['EX-GOV-1', 'EX-RPT-1'],
        sources: [{ source: 'trust-page', lines: [7, 9], basis: 'explicit' }],
      },
    ],
  },
  'local-law': {
    title: 'Local law',
    summary: 'What is promised in view of the law of a place.',
    sources: [{ source: 'trust-page', lines: [11, 12], basis: 'explicit' }],
  },
} as const satisfies Entries<'topics'>;
