import type { Entries } from '../../src/model/schema.ts';

/** Sentences of the publisher that promise nothing. They have ids of their own, so that citing one as a promise is noticed. */
export const claims = {
  'EX-CLM-1': {
    title: 'Files and Mail are ready for the Data Act',
    summary: 'Contoso is of the opinion that customers can use Files and Mail as the Data Act asks.',
    sources: [{ source: 'agreement-text', locator: 'Annex A', basis: 'explicit' }],
    // What it is instead of a promise.
    nature: 'assessment',
    // When it was said.
    asOf: { date: '2025-03-01', basis: 'stated' },
    // Whether it can still be read as true.
    standing: 'not-confirmed',
    standingDetail: 'Nobody outside of Contoso has looked at it.',
    // The laws or standards that it speaks of.
    about: ['xn-data-act'],
    topic: 'local-law',
    // The parts that an assessment names.
    covers: ['Deletion', 'Place of storage'],
    services: ['files', 'mail'],
    jurisdictions: ['xn'],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'claims'>;
