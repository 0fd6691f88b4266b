import type { Entries } from '../../src/model/schema.ts';

/** Words of the promises, with the standard terms that they map to: the glossary. */
export const terms = {
  'customer-data': {
    title: 'Customer data',
    // In our own words.
    definition: 'All that a customer puts into a service, or that the service makes of it for the customer.',
    // Whether the source defines it.
    definedInSource: true,
    // Other words for the same.
    synonyms: ['customer content'],
    // The terms of the field that it maps to, and how closely.
    standardTerms: [{ scheme: 'dpv', term: 'Data', relation: 'subset-of', evidence: 'inferred' }],
    // What the law of a place calls it.
    perJurisdiction: [
      {
        jurisdiction: 'xn',
        term: 'datumoj de kliento',
        language: 'eo',
        // The term in English, and where it differs.
        gloss: 'The data of a client, people and companies alike.',
        evidence: 'official',
      },
    ],
    sources: [{ source: 'agreement-text', locator: 'Section 1', basis: 'explicit' }],
    remarks: [{ text: 'Account details, such as an invoice address, are not customer data.', evidence: 'inferred' }],
    openPoints: ['backup-copies'],
  },
  'personal-data': {
    title: 'Personal data',
    definition: 'Data about a person who is known or can be found out.',
    definedInSource: false,
    synonyms: [],
    standardTerms: [{ scheme: 'gdpr', term: 'personal data', relation: 'equal-to', evidence: 'inferred' }],
    perJurisdiction: [],
    sources: [{ source: 'act-text', locator: 'Section 2', basis: 'explicit' }],
  },
} as const satisfies Entries<'terms'>;
