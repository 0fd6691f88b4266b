import type { TopicId } from './ids.ts';
import type { Topic } from './schema.ts';

/** The subjects under which commitments are grouped: the sections and cards of the source pages, in page order. */
export const topics = {
  'privacy-principles': {
    title: 'Privacy principles',
    summary: 'The six principles that the source page puts first, each with a promise of its own.',
    sources: [{ source: 'trust-center-principles', lines: [16], basis: 'explicit' }],
    openPoints: ['provider-name', 'source-page-date'],
    remarks: [
      {
        text: 'Microsoft documentation changed on 23 June 2022 names the same six principles. A later wording of that documentation has four instead: control, location, security, and defence of data.',
        evidence: 'official',
        sources: ['ms-docs-privacy-overview'],
      },
      {
        text: 'None of the six headings covers, in the frameworks that they are compared with, data minimisation, the accuracy of data, or the limits to collection apart from consent. The promise to remove data on exit, [PC-DATA-2](/commitments/pc-data-2/), supplies a part of retention.',
        evidence: 'inferred',
      },
      {
        text: 'How each principle relates to a published framework is the judgement of the editors and awaits a reading by a lawyer.',
        evidence: 'inferred',
      },
    ],
  },
  'data-ownership': {
    title: 'Data ownership',
    summary: 'Who owns customer data, what Microsoft uses it for, and what becomes of it when a customer leaves.',
    sources: [{ source: 'trust-center-principles', lines: [51, 53], basis: 'explicit' }],
    card: { order: 1, question: 'Does my data stay mine, and what happens to it when I leave?' },
  },
  'data-location': {
    title: 'Data location',
    summary:
      'Where customer data is kept. The card offers a network of datacenters to customers who have to keep data in one place; it promises no place.',
    sources: [{ source: 'trust-center-principles', lines: [51, 57], basis: 'explicit' }],
    remarks: [
      {
        text: 'The page behind the card, in the copy that we saw, has customers know where their data is stored and names the European Union as an example of a place. It also relied on the EU-US Privacy Shield.',
        evidence: 'official',
        sources: ['ms-data-location'],
      },
      {
        text: 'The EU-US Privacy Shield was declared invalid on 16 July 2020.',
        evidence: 'recalled-high',
      },
    ],
    card: { order: 2, question: 'Can I keep my data in one particular place?' },
  },
  'data-access': {
    title: 'Data access',
    summary: 'The access of customers to their own data, and the protection of that data against improper access.',
    sources: [{ source: 'trust-center-principles', lines: [51, 61], basis: 'explicit' }],
    remarks: [
      {
        text: 'The page behind the card, in the copy that we saw, says of itself that it does not apply to Cognitive Services and Windows.',
        evidence: 'official',
        sources: ['ms-data-access'],
      },
    ],
    card: { order: 3, question: 'Can I get at my data whenever I want, and who else can?' },
  },
  'government-requests': {
    title: 'Government requests',
    summary:
      'How Microsoft says it answers governments, law enforcement and other third parties who ask for customer data.',
    sources: [
      { source: 'trust-center-principles', lines: [51, 65], basis: 'explicit' },
      { source: 'government-requests', lines: [5, 21], basis: 'explicit' },
    ],
    card: { order: 4, question: 'What happens when a government asks for my data?' },
    panels: [
      {
        heading: 'No direct access for third parties',
        headingBasis: 'recovered',
        headingReason:
          'The heading is missing on the source page. The January 2017 copy has one, which says that direct access to customer data is not on offer.',
        commitments: ['PC-GOV-7'],
        sources: [
          { source: 'government-requests', lines: [25], basis: 'explicit' },
          { source: 'government-requests-2017', locator: 'Our data privacy standards, first panel', basis: 'explicit' },
        ],
      },
      {
        heading: 'Requests are passed on to the customer',
        headingBasis: 'recovered',
        headingReason:
          'The heading is missing on the source page. The January 2017 copy has one, which says that requests of law enforcement and other third parties are redirected to the customer.',
        commitments: ['PC-GOV-2', 'PC-GOV-3', 'PC-GOV-4', 'PC-GOV-5', 'PC-GOV-6'],
        sources: [
          { source: 'government-requests', lines: [27, 29, 30, 32], basis: 'explicit' },
          {
            source: 'government-requests-2017',
            locator: 'Our data privacy standards, second panel',
            basis: 'explicit',
          },
        ],
      },
      {
        heading: 'Defending customer data in court',
        headingBasis: 'inferred',
        headingReason:
          'The heading is missing on the source page. The text speaks of a public stand and of proceedings in court.',
        commitments: ['PC-GOV-10'],
        sources: [{ source: 'government-requests', lines: [34], basis: 'explicit' }],
      },
      {
        heading: 'No encryption keys for governments',
        headingBasis: 'inferred',
        headingReason:
          'The heading is missing on the source page. The one sentence of the panel is about keys and about breaking encryption.',
        commitments: ['PC-GOV-8', 'PC-GOV-9'],
        sources: [{ source: 'government-requests', lines: [36], basis: 'explicit' }],
      },
      {
        heading: 'Copyright infringement',
        headingBasis: 'inferred',
        headingReason:
          'The heading is missing on the source page. The text is about reports and complaints of infringed copyright.',
        commitments: ['PC-IP-1', 'PC-IP-2', 'PC-IP-3'],
        sources: [{ source: 'government-requests', lines: [38, 40, 41], basis: 'explicit' }],
      },
    ],
    categories: [
      {
        title: 'Requests in matters of criminal law',
        term: 'criminal-law-request',
        sources: [{ source: 'government-requests', lines: [9, 11], basis: 'explicit' }],
      },
      {
        title: 'Requests for reasons of US national security',
        term: 'national-security-request',
        sources: [{ source: 'government-requests', lines: [9, 11], basis: 'explicit' }],
      },
    ],
  },
  reporting: {
    title: 'Reporting',
    summary: 'What Microsoft says it publishes about itself, such as the numbers of legal demands for customer data.',
    sources: [{ source: 'trust-center-principles', lines: [51, 69], basis: 'explicit' }],
    card: { order: 5, question: 'Which reports let me judge for myself?' },
  },
  'privacy-advocacy': {
    title: 'Advocacy for privacy',
    summary:
      'What the section on the protection of privacy tells: of a court case about a warrant for e-mail, of proposals for policy, and of legislation on access across borders.',
    sources: [{ source: 'trust-center-principles', lines: [73], basis: 'explicit' }],
    remarks: [
      {
        text: 'The section reports and takes positions; most of it promises nothing. See [PC-CLM-11](/claims/#pc-clm-11), [PC-CLM-12](/claims/#pc-clm-12) and [PC-CLM-13](/claims/#pc-clm-13).',
        evidence: 'inferred',
      },
    ],
  },
  copyright: {
    title: 'Copyright',
    summary:
      'How Microsoft says it deals with reports and complaints that copyright is infringed through its services.',
    sources: [{ source: 'government-requests', lines: [38], basis: 'explicit' }],
    remarks: [
      {
        text: 'The page places this subject among its standards for data privacy, although it is not about requests for data.',
        evidence: 'inferred',
        sources: ['government-requests'],
      },
    ],
  },
  'local-privacy-laws': {
    title: 'Local privacy laws',
    summary: 'What is promised with regard to the privacy laws of a particular place: Japan, Argentina and Canada.',
    sources: [
      { source: 'trust-center-principles', lines: [3, 9, 12], basis: 'inferred' },
      { source: 'trust-center-principles', lines: [2, 8, 10, 11], basis: 'inferred' },
      { source: 'trust-center-principles', lines: [37], basis: 'ambiguous' },
    ],
    remarks: [
      {
        text: 'As we have the page, the lines where the headings of the three passages stood are blank; that the passages belong together is our reading. With "local privacy laws" it means a class of laws and names none in that place.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
  },
} as const satisfies Record<TopicId, Topic>;
