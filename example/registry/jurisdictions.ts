import type { Entries } from '../../src/model/schema.ts';

/** The places whose law is described. */
export const jurisdictions = {
  // Norland is invented: XN is a code that ISO 3166 leaves to its users.
  xn: {
    title: 'Norland',
    summary: 'Its Data Act asks for a place of storage that the customer knows; Contoso promises one in the country.',
    sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }],
    // ISO 3166-1 or 3166-2, or EU or EEA; the id is the same in small letters.
    code: 'XN',
    level: 'country',
    // Its names, in its own languages too.
    names: [
      { language: 'en', text: 'Norland' },
      { language: 'eo', text: 'Norlando' },
    ],
    // The services that a source names for the place, and when it did.
    serviceLists: [
      {
        services: ['files', 'mail'],
        asOf: 'November 2026',
        sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }],
        remark: 'Insights is offered from Germany alone.',
      },
    ],
    // Whether the laws named here are all that the source names.
    lawList: {
      completeness: 'examples',
      missing: ['Telecommunications Act'],
      reason: 'The source speaks of the law of the country and names the Data Act as an example.',
    },
    // The duties about where data is kept that the law of the place has itself.
    dataResidency: [
      { text: 'The Data Act leaves the place to the parties.', evidence: 'secondary', sources: ['act-commentary'] },
    ],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'xn-su': {
    title: 'Southmark',
    summary: 'A province of Norland with a regulation on the records of its schools.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 3', basis: 'explicit' }],
    code: 'XN-SU',
    level: 'state-or-province',
    // What it is a part of.
    parent: 'xn',
    names: [{ language: 'en', text: 'Southmark' }],
    serviceLists: [],
    lawList: { completeness: 'none-named', reason: 'The source page does not speak of the province.' },
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  de: {
    title: 'Germany',
    summary: 'The agreement says that Insights is run from there, and promises nothing for the place.',
    sources: [{ source: 'agreement-text', locator: 'Section 8', basis: 'explicit' }],
    code: 'DE',
    level: 'country',
    names: [{ language: 'de', text: 'Deutschland' }],
    // The source only mentions the place.
    mentionOnly: true,
    serviceLists: [],
    lawList: { completeness: 'none-named', reason: 'The source names no law of Germany.' },
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  eu: {
    title: 'European Union',
    summary: 'A union of states, which the commentary compares Norland with.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 9', basis: 'explicit' }],
    code: 'EU',
    level: 'supranational',
    // Its parts, each with the source that says so: a promise for the whole covers them. One that left has an end.
    members: [
      { jurisdiction: 'de', sources: [{ source: 'act-commentary', locator: 'Chapter 9', basis: 'explicit' }] },
      {
        jurisdiction: 'gb',
        until: '2020-01-31',
        sources: [{ source: 'act-commentary', locator: 'Chapter 9', basis: 'explicit' }],
      },
    ],
    names: [{ language: 'en', text: 'European Union' }],
    mentionOnly: true,
    serviceLists: [],
    lawList: { completeness: 'none-named', reason: 'The source names no law of the union.' },
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  gb: {
    title: 'United Kingdom',
    summary: 'A country that was a member of the union.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 9', basis: 'explicit' }],
    code: 'GB',
    level: 'country',
    names: [{ language: 'en', text: 'United Kingdom' }],
    mentionOnly: true,
    serviceLists: [],
    lawList: { completeness: 'none-named', reason: 'The source names no law of the country.' },
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'jurisdictions'>;
