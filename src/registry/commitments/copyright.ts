import type { Entries } from '../../model/schema.ts';

/** What is promised about complaints that copyright is infringed. */
export const copyright = {
  'PC-IP-1': {
    title: 'A place to report copyright infringement',
    topic: 'copyright',
    principles: ['strong-legal-protections'],
    beneficiary: 'public',
    status: 'historic',
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that anyone who believes that a Microsoft service is used to infringe their copyright can report it on its page Notices of Infringement.',
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
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests', lines: [40], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that anyone who believes that a Microsoft service is used to infringe their copyright can report it on its page Notices of Infringement.',
        qualifiers: [],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['no-data-named'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'erratum',
          reason: 'We had said that it is about customer data. The line names no kind of data.',
        },
        sources: [{ source: 'government-requests', lines: [40], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-services-agreement-2025',
        locator: 'Notices',
        services: 'all',
        jurisdictions: 'worldwide',
        customers: ['consumer'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'Claims of copyright infringement can be sent to the agent that Microsoft has designated, and a page named Notices of Infringement says how.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The source page places this under no privacy principle. We list it with the one on legal protection because none is closer.',
        evidence: 'inferred',
      },
    ],
    links: [
      {
        label: 'Notices of Infringement',
        url: 'https://www.microsoft.com/legal/intellectualproperty/infringement',
        language: 'en',
        evidence: 'official',
        sources: [
          { source: 'government-requests', lines: [40], basis: 'explicit' },
          { source: 'ms-services-agreement-2025', locator: 'Notices', basis: 'explicit' },
        ],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-IP-2': {
    title: 'Telling the customer about a DMCA complaint',
    topic: 'copyright',
    principles: ['transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-IP-3'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          "Microsoft promised that when it receives a complaint under the Digital Millennium Copyright Act (DMCA) about content hosted in a customer's online service subscription, it will tell that customer.",
        qualifiers: [
          {
            id: 'dmca-complaint',
            kind: 'condition',
            text: "Holds for a DMCA complaint about content that is hosted in the customer's subscription.",
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['online-services'],
          excluded: [],
          jurisdictions: ['us'],
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: "A DMCA complaint about content hosted in a customer's subscription.",
        supports: [
          {
            instrument: 'us-dmca',
            provision: '512',
            relation: 'supports',
            rationale:
              'The source page names the Act and no section. As we recall, section 512 is the one that such complaints fall under.',
            evidence: 'recalled-high',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests', lines: [41], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['dmca-direct-resolution', 'dmca-suspension'],
    remarks: [
      {
        text: 'The DMCA is a law of the United States. The source page does not say for which countries it makes the promise. We claim it for the United States only.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-IP-3': {
    title: 'Asking the customer to settle a DMCA complaint',
    topic: 'copyright',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-IP-2'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          "Microsoft promised that when it receives a complaint under the Digital Millennium Copyright Act (DMCA) about content hosted in a customer's online service subscription, it will ask that customer to settle the matter directly with the complainant.",
        qualifiers: [
          {
            id: 'dmca-complaint',
            kind: 'condition',
            text: "Holds for a DMCA complaint about content that is hosted in the customer's subscription.",
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'suspension-reserved',
            kind: 'limit',
            text: 'Microsoft reserved the right to suspend the service if the customer does not respond or is involved in repeated violations.',
            basis: 'explicit',
            reason: 'The source page gives no reason, and refers to the Online Services Terms for the details.',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['online-services'],
          excluded: [],
          jurisdictions: ['us'],
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: "A DMCA complaint about content hosted in a customer's subscription.",
        supports: [
          {
            instrument: 'us-dmca',
            provision: '512',
            relation: 'supports',
            rationale:
              'The source page names the Act and no section. As we recall, section 512 is the one that such complaints fall under.',
            evidence: 'recalled-high',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests', lines: [41], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['dmca-direct-resolution', 'dmca-suspension'],
    remarks: [
      {
        text: 'The DMCA is a law of the United States. The source page does not say for which countries it makes the promise. We claim it for the United States only.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'commitments'>;
