import type { Entries } from '../model/schema.ts';

/** The subjects under which commitments are grouped: the sections and cards of the source pages, in page order. */
export const topics = {
  'privacy-principles': {
    title: 'Privacy principles',
    summary: 'The six principles that the source page calls its main ones, each with a promise of its own.',
    sources: [{ source: 'trust-center-principles', lines: [16], basis: 'explicit' }],
    openPoints: ['provider-name', 'source-page-date'],
    remarks: [
      {
        text: 'Microsoft documentation of 23 June 2022 names the same six principles. A later wording of that documentation has four instead: control, location, security, and defence of data.',
        evidence: 'official',
        sources: ['ms-docs-privacy-overview'],
      },
      {
        text: 'Some principles of the frameworks that we compare with have no counterpart among the six: data minimisation, accuracy, and most limits to collection. On limits to retention, the promise to remove data on exit, [PC-DATA-2](/commitments/pc-data-2/), supplies a part.',
        evidence: 'inferred',
      },
      {
        text: "How each principle relates to a published framework is the editors' judgement. A lawyer has yet to read it.",
        evidence: 'inferred',
      },
    ],
  },
  'data-ownership': {
    title: 'Data ownership',
    summary:
      'What Microsoft said about who owns customer data, what the data is used for, and what becomes of it when a customer leaves.',
    sources: [{ source: 'trust-center-principles', lines: [51, 53], basis: 'explicit' }],
    card: { order: 1, question: 'Does my data stay mine, and what happens to it when I leave?' },
  },
  'data-location': {
    title: 'Data location',
    summary:
      'What Microsoft said about where customer data is kept. The card points customers who have to keep data in one place to a network of datacenters. It promises no place; contracts and later texts do.',
    sources: [{ source: 'trust-center-principles', lines: [51, 57], basis: 'explicit' }],
    remarks: [
      {
        text: 'The page behind the card, in the copy that we saw, says that customers know where their data is stored, and names the European Union as an example of a place. It also relied on the EU-US Privacy Shield.',
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
    summary:
      "What Microsoft said about customers' access to their own data, and about protecting that data from improper access.",
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
      'How Microsoft said it responds when governments, law enforcement and other third parties ask for customer data.',
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
        heading: 'Redirecting requests to the customer',
        headingBasis: 'recovered',
        headingReason:
          'The heading is missing on the source page. The January 2017 copy has one, which says that requests from law enforcement and other third parties are redirected to the customer.',
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
          'The heading is missing on the source page. The text is about reports and complaints of copyright infringement.',
        commitments: ['PC-IP-1', 'PC-IP-2', 'PC-IP-3'],
        sources: [{ source: 'government-requests', lines: [38, 40, 41], basis: 'explicit' }],
      },
    ],
    categories: [
      {
        title: 'Requests in criminal matters',
        term: 'criminal-law-request',
        sources: [{ source: 'government-requests', lines: [9, 11], basis: 'explicit' }],
      },
      {
        title: 'Requests related to US national security',
        term: 'national-security-request',
        sources: [{ source: 'government-requests', lines: [9, 11], basis: 'explicit' }],
      },
    ],
  },
  reporting: {
    title: 'Reporting',
    summary:
      'What Microsoft said it publishes about itself, such as how many legal demands for customer data there are.',
    sources: [{ source: 'trust-center-principles', lines: [51, 69], basis: 'explicit' }],
    card: { order: 5, question: 'Which reports let me judge for myself?' },
  },
  'privacy-advocacy': {
    title: 'Advocacy for privacy',
    summary:
      'What the section on protecting privacy tells of: a court case about a warrant for e-mail, proposals for policy, and a law on access across borders.',
    sources: [{ source: 'trust-center-principles', lines: [73], basis: 'explicit' }],
    remarks: [
      {
        text: 'The section tells of events and takes positions. It promises nothing that we could list. See [PC-CLM-11](/claims/#pc-clm-11), [PC-CLM-12](/claims/#pc-clm-12) and [PC-CLM-13](/claims/#pc-clm-13).',
        evidence: 'inferred',
      },
    ],
  },
  copyright: {
    title: 'Copyright',
    summary:
      'How Microsoft said it deals with reports and complaints that copyright is infringed through its services.',
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
    summary: 'What Microsoft promised in view of the privacy laws of one place: Japan, Argentina or Canada.',
    sources: [
      { source: 'trust-center-principles', lines: [3, 9, 12], basis: 'inferred' },
      { source: 'trust-center-principles', lines: [2, 8, 10, 11], basis: 'inferred' },
      { source: 'trust-center-principles', lines: [37], basis: 'ambiguous' },
    ],
    remarks: [
      {
        text: 'In the page as we have it, the lines where the headings of the three passages probably stood are blank. That the passages belong together is our reading. By "local privacy laws" it means a class of laws, and names none in that place.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
  },
  subprocessors: {
    title: 'Subcontractors and subprocessors',
    summary:
      'What Microsoft said about others that it engages and that get to see customer data: who they are, how customers learn of new ones, and what binds them.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Use of Subcontractors; Data Processing Terms, Subcontractor Transfer',
        basis: 'explicit',
      },
      {
        source: 'ms-docs-supplier-management',
        basis: 'explicit',
      },
    ],
    remarks: [
      {
        text: 'The source pages do not treat the subject. The contract of November 2017 says subcontractors, later texts subprocessors.',
        evidence: 'official',
        sources: ['ms-online-services-terms-2017', 'ms-docs-supplier-management'],
      },
      {
        text: 'For one place there is a promise of its own on consent in advance: [PC-AR-4](/commitments/pc-ar-4/).',
        evidence: 'inferred',
      },
    ],
  },
  'security-incidents': {
    title: 'Security incidents',
    summary:
      'What Microsoft said it does when customer data was lost, disclosed or got at: notice, by when, with what, and what follows.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Security Incident Notification',
        basis: 'explicit',
      },
      {
        source: 'ms-azure-government-overview',
        locator: 'Breach notifications',
        basis: 'explicit',
      },
    ],
  },
  audits: {
    title: 'Audits and reports',
    summary:
      'What Microsoft said about audits of the security of its services, and about who gets to read the reports.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Data Processing Terms, Microsoft Audits of Online Services',
        basis: 'explicit',
      },
    ],
    remarks: [
      {
        text: 'For one place there is a promise of its own on an audit at the request of the customer: [PC-AR-3](/commitments/pc-ar-3/).',
        evidence: 'inferred',
      },
    ],
  },
  'artificial-intelligence': {
    title: 'Artificial intelligence',
    summary:
      'What Microsoft said about prompts, answers and data that models of artificial intelligence get to see: who sees them, and whether they train models.',
    sources: [
      {
        source: 'ms-copilot-extensibility',
        basis: 'explicit',
      },
      {
        source: 'ms-foundry-data-privacy',
        basis: 'explicit',
      },
    ],
  },
  'consumer-privacy': {
    title: 'People and pupils',
    summary:
      'What the privacy statement promises to people who use products themselves or at school. Businesses have promises of their own, in contracts.',
    sources: [
      {
        source: 'ms-privacy-statement-2026',
        basis: 'explicit',
      },
    ],
  },
  'european-commitments': {
    title: 'European digital commitments',
    summary:
      'What Microsoft promised for Europe since April 2025: to contest orders to stop its cloud there, continuity, oversight by Europeans, and who approves remote access.',
    sources: [
      {
        source: 'ms-european-digital-commitments',
        basis: 'explicit',
      },
      {
        source: 'ms-data-guardian',
        basis: 'explicit',
      },
    ],
    remarks: [
      {
        text: 'Two of the five commitments, on data centers and open source, are no promises about privacy and are left out. On the EU Data Boundary see [PC-EU-1](/commitments/pc-eu-1/).',
        evidence: 'inferred',
        sources: ['ms-european-digital-commitments'],
      },
    ],
  },
} as const satisfies Entries<'topics'>;
