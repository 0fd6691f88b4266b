import type { Entries } from '../../../src/model/schema.ts';

/** What is promised for the case that a government asks for data. */
export const government = {
  'EX-GOV-1': {
    title: 'Notice of requests',
    topic: 'requests-by-authorities',
    principles: ['openness'],
    beneficiary: 'customer',
    status: 'in-force',
    // Addresses on this site at which it stood before; they lead on.
    formerAddresses: ['/commitments/notice/'],
    versions: [
      {
        from: { date: '2024-01-15', basis: 'stated' },
        statement: 'Contoso promptly tells a customer when a government asks for customer data of Contoso Cloud.',
        qualifiers: [
          {
            id: 'unless-forbidden',
            kind: 'condition',
            text: 'Only where the law does not forbid to tell the customer.',
            basis: 'explicit',
            reason: 'The law can ask for silence.',
          },
          {
            id: 'not-insights',
            kind: 'exclusion',
            text: 'Contoso Insights is left out.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['cloud'],
          // Services that the source leaves out, and the circumstances where it is not total.
          excluded: [
            {
              service: 'insights',
              basis: 'explicit',
              reason: 'not-stated',
              where: 'Where statistics name no customer.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A government asks for customer data.',
        timeLimit: { within: 'promptly', after: 'the request' },
        supports: [],
        change: { kind: 'initial', reason: 'First published on the Trust page.' },
        sources: [{ source: 'trust-page', lines: [7, 8], basis: 'explicit' }],
        lastAttested: { date: '2026-11-20' },
      },
    ],
    responsibilities: [],
    remarks: [{ text: 'See the [letters case](/instruments/xn-letters-case/) on silence.', evidence: 'inferred' }],
    links: [{ label: 'Trust page', url: 'https://contoso.example/trust', language: 'en', evidence: 'official' }],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'EX-GOV-2': {
    title: 'Notice of court orders',
    topic: 'requests-by-authorities',
    principles: ['openness'],
    beneficiary: 'customer',
    status: 'replaced',
    replacedBy: ['EX-GOV-1'],
    versions: [
      {
        from: { notBefore: '2023-05-02', notAfter: '2023-05-30', basis: 'attested' },
        statement: 'Contoso promised to tell a customer of Contoso Files when a court orders it to hand data over.',
        qualifiers: [],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['files'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A court orders data to be handed over.',
        supports: [],
        change: { kind: 'initial', reason: 'The oldest wording that we have.' },
        sources: [{ source: 'trust-page-2023', locator: 'Courts', basis: 'explicit' }],
        lastAttested: { notBefore: '2023-05-02', notAfter: '2023-05-30' },
      },
    ],
    responsibilities: [],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'EX-RPT-1': {
    title: 'Report twice a year',
    topic: 'requests-by-authorities',
    principles: ['openness'],
    beneficiary: 'public',
    status: 'historic',
    versions: [
      {
        from: { date: '2023-05', basis: 'attested' },
        statement: 'Contoso said that it publishes its Transparency Report every six months.',
        qualifiers: [],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        // How often.
        frequency: 'P6M',
        supports: [
          {
            instrument: 'transparency-report',
            relation: 'supports',
            rationale: 'The report is what the commitment announces.',
            evidence: 'inferred',
          },
        ],
        change: { kind: 'initial', reason: 'The oldest wording that we have.' },
        sources: [{ source: 'trust-page-2023', locator: 'Reports', basis: 'explicit' }],
        lastAttested: { date: '2023-05' },
      },
    ],
    // Later texts that say it again, or less, or leave it out. Each speaks for its own services, places and customers alone.
    sightings: [
      {
        source: 'files-handbook',
        // The version that it is compared with, from 1; left out for the one that holds.
        version: 1,
        locator: 'Chapter 4',
        services: ['files'],
        jurisdictions: 'worldwide',
        // business, public-sector, consumer: to whom the text speaks.
        customers: ['business'],
        // same, broader, stronger: seen again. narrower, weaker, dropped: said beside the statement. in-kind: another promise to the same end.
        effect: 'same',
        basis: 'explicit',
        // What the text says, in our own words, and how that differs.
        remark: 'The report on requests comes out every half-year.',
      },
    ],
    responsibilities: [],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'EX-RPT-2': {
    title: 'Figures for researchers',
    topic: 'requests-by-authorities',
    principles: ['openness'],
    beneficiary: 'public',
    status: 'withdrawn',
    // Since when and why it is promised no more.
    withdrawn: {
      date: '2025-03-01',
      reason: 'The agreement of March 2025 took it out: the reports are open to all.',
      sources: [{ source: 'agreement-text', locator: 'Section 12', basis: 'explicit' }],
    },
    versions: [
      {
        from: { date: '2023-05', basis: 'attested' },
        statement: 'Contoso promised to give researchers the figures behind its reports.',
        qualifiers: [],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'The oldest wording that we have.' },
        sources: [{ source: 'trust-page-2023', locator: 'Reports', basis: 'explicit' }],
        lastAttested: { date: '2023-05' },
      },
    ],
    responsibilities: [],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'commitments'>;
