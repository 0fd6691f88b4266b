import type { Entries } from '../../src/model/schema.ts';

/** The services that promises are made for. */
export const services = {
  files: {
    title: 'Contoso Files',
    summary: 'Storage of files.',
    sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }],
    // Whether it is a word for several services.
    umbrella: false,
    // Other names in use, for search and for readers.
    alsoKnownAs: ['Contoso Drive'],
    // What a source lists as standing within it, for texts that name such a part; and shorter forms that people write.
    parts: {
      names: ['Contoso Photo Albums'],
      everyday: ['Photo Albums'],
      sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }],
    },
    // The plans that it is sold in, where a promise is limited to some.
    plans: [
      { id: 'team', title: 'Team' },
      { id: 'enterprise', title: 'Enterprise' },
    ],
    // Whether it is active, was renamed or has ended, and since when.
    lifecycle: { status: 'active', detail: 'Offered since 2018.', evidence: 'official' },
    // What it is or was a part of.
    partOf: [{ service: 'cloud', evidence: 'official' }],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  mail: {
    title: 'Contoso Mail',
    summary: 'Mail and calendars.',
    sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }],
    umbrella: false,
    // Names that it had for a time.
    formerNames: [{ text: 'Contoso Post', from: '2018', until: '2022-06', evidence: 'official' }],
    lifecycle: {
      status: 'active',
      date: '2022-06-01',
      detail: 'Called Contoso Post until June 2022.',
      evidence: 'official',
    },
    partOf: [{ service: 'cloud', evidence: 'official' }],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  insights: {
    title: 'Contoso Insights',
    summary: 'Statistics on the use of the other services.',
    sources: [{ source: 'trust-page', lines: [8], basis: 'explicit' }],
    umbrella: false,
    // Services whose names are taken for this one's, though no source says that one is the other. It holds both ways.
    apartFrom: ['files'],
    lifecycle: { status: 'active', detail: 'Offered since 2021.', evidence: 'official' },
    partOf: [{ service: 'cloud', until: '2024-12-31', evidence: 'official' }],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  cloud: {
    title: 'Contoso Cloud',
    summary: 'The word of the agreement for Files and Mail together.',
    sources: [{ source: 'agreement-text', locator: 'Section 1', basis: 'explicit' }],
    umbrella: true,
    // What the word covers, each with the source that says so.
    members: [
      { service: 'files', sources: [{ source: 'agreement-text', locator: 'Section 1', basis: 'explicit' }] },
      { service: 'mail', sources: [{ source: 'agreement-text', locator: 'Section 1', basis: 'explicit' }] },
    ],
    lifecycle: { status: 'active', detail: 'In the agreement since 2023.', evidence: 'official' },
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'services'>;
