import type { Entries } from '../../src/model/schema.ts';

/** The principles that commitments serve. */
export const principles = {
  'customer-control': {
    title: 'Customers stay in control',
    // One or two sentences in our own words; shown under the title and in lists.
    summary: 'About who decides what happens with the data that customers store.',
    // Where it stands: a source, its lines or a place in it, and whether the source says so or we conclude it.
    sources: [{ source: 'trust-page', lines: [1], basis: 'explicit' }],
    // The promise of the principle itself, in our own words.
    promise: 'Contoso leaves customers in control of the data that they store.',
    // Whether the heading stands in the source; of another one, the reason, and other forms of it.
    heading: {
      basis: 'inferred',
      reason: 'The line has no heading of its own; its first words serve as one.',
      otherForms: ['Your data, your choice'],
    },
    // A picture below static/, and what it shows.
    icon: {
      file: '/img/principles/customer-control.svg',
      idea: 'Two sliders.',
      sources: [{ source: 'trust-page', lines: [1], basis: 'inferred' }],
    },
    // How it relates to the principles of published frameworks.
    mappings: [
      {
        instrument: 'cloud-privacy-standard',
        provision: 'choice',
        relation: 'intersects-with',
        rationale: 'Both leave decisions to whom the data concerns; the standard asks for consent too.',
        evidence: 'inferred',
      },
    ],
    // Who looks after it, when it was last read against its sources, when the next reading is due.
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  openness: {
    title: 'Openness',
    summary: 'About telling customers and the public what happens with data.',
    sources: [{ source: 'trust-page', lines: [2], basis: 'explicit' }],
    promise: 'Contoso tells customers and the public what others ask it for.',
    heading: { basis: 'explicit' },
    icon: {
      file: '/img/principles/openness.svg',
      idea: 'An open window.',
      sources: [{ source: 'trust-page', lines: [2], basis: 'inferred' }],
    },
    mappings: [
      {
        instrument: 'cloud-privacy-standard',
        provision: 'notice',
        relation: 'subset-of',
        rationale: 'The principle is about requests of others; the standard asks for notice of every use.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'principles'>;
