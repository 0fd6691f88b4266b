import { type Entries, unresolved } from '../../src/model/schema.ts';

/** The public bodies that supervise laws or issue guidance. */
export const authorities = {
  'xn-dpc': {
    title: 'Data Protection Commission',
    summary: 'Supervises the Data Act, and publishes guidance on it.',
    sources: [{ source: 'act-text', locator: 'Section 20', basis: 'explicit' }],
    role: 'data-protection-authority',
    jurisdiction: 'xn',
    names: [
      { language: 'en', text: 'Data Protection Commission' },
      { language: 'eo', text: 'Komisiono pri Protekto de Datumoj' },
    ],
    abbreviations: ['NDPC'],
    // Seen elsewhere, and not used by the body itself.
    wrongAbbreviations: ['NDPA'],
    site: 'https://law.norland.example/commission',
    // Since when it exists or holds the role.
    established: { date: '2020-01-01', how: 'Set up by the Data Act.', evidence: 'official' },
    // What it followed.
    predecessor: 'xn-registrar',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'xn-registrar': {
    title: 'Registrar of Data Files',
    summary: 'Kept a list of data files until the Commission took its place.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 1', basis: 'explicit' }],
    role: 'data-protection-authority',
    jurisdiction: 'xn',
    names: [{ language: 'en', text: 'Registrar of Data Files' }],
    abbreviations: [],
    site: unresolved('The office had no site that we know of.'),
    established: unresolved('The commentary gives no date. The government archive could say.'),
    // Until when, and how it ended.
    ended: { date: '2019-12-31', how: 'Dissolved by the Data Act.', evidence: 'secondary' },
    // What followed it.
    successor: 'xn-dpc',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'xn-su-ombud': {
    title: 'School Ombud of Southmark',
    summary: 'Hears complaints about the records of schools in the province.',
    sources: [{ source: 'act-commentary', locator: 'Chapter 3', basis: 'explicit' }],
    role: 'other-authority',
    jurisdiction: 'xn-su',
    names: [{ language: 'en', text: 'School Ombud of Southmark' }],
    abbreviations: [],
    site: unresolved('The commentary names no site. The province could say.'),
    established: { date: '2015', how: 'Set up by the province.', evidence: 'secondary' },
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'authorities'>;
