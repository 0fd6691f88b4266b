import { type Entries, unresolved } from '../../model/schema.ts';

/** What is promised about reports on requests for customer data. */
export const reporting = {
  'PC-RPT-1': {
    title: 'A report on legal demands, twice a year',
    topic: 'reporting',
    principles: ['transparency'],
    beneficiary: 'public',
    status: 'historic',
    related: ['PC-RPT-2', 'PC-GOV-11'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that, twice a year, it publishes a report on the number of legal demands for customer data that it receives.',
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
        frequency: 'P6M',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [67], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-law-enforcement-report-2020',
        locator: 'first sentence',
        services: 'all',
        jurisdictions: 'worldwide',
        customers: ['business', 'public-sector', 'consumer'],
        effect: 'narrower',
        basis: 'explicit',
        remark:
          'Twice a year it is published how many legal demands for customer data law enforcement agencies make. Demands of others are not counted in this report.',
      },
      {
        source: 'ms-m365-eu-data-locations',
        locator: 'How Microsoft handles government requests',
        services: ['microsoft-365'],
        jurisdictions: ['eu'],
        customers: ['business'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'Twice a year it is published how many legal demands law enforcement agencies make, and twice a year data on legal demands of the United States government.',
      },
      {
        source: 'ms-digital-trust-reports-2022',
        locator: 'introduction',
        services: 'all',
        jurisdictions: 'worldwide',
        customers: ['business', 'consumer'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'Reports, those on law enforcement requests and on national security orders among them, go on to be updated twice a year.',
      },
      {
        source: 'ms-azure-government-overview',
        locator: 'Government requests for your data',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['public-sector'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'Two reports, on law enforcement requests and on national security orders, are updated every six months.',
      },
      {
        source: 'ms-privacy-statement-2026',
        locator: 'section on the disclosure of personal data',
        services: 'all',
        jurisdictions: 'worldwide',
        customers: ['consumer'],
        effect: 'in-kind',
        basis: 'explicit',
        remark: 'Points to the report on law enforcement requests, and does not say how often it appears.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The source page does not name the report. We read it as the [Law Enforcement Requests Report](/instruments/law-enforcement-requests-report/), which covers January to June and July to December, with data by country back to 2013.',
        evidence: 'official',
        sources: ['ms-reports'],
      },
      {
        text: 'We have not checked whether a report appeared for each half-year. The entry on the report lists the periods that we saw.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-RPT-2': {
    title: 'One site for the regular reports on requests',
    topic: 'reporting',
    principles: ['transparency'],
    beneficiary: 'public',
    status: 'historic',
    related: ['PC-RPT-1', 'PC-GOV-11'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'Microsoft said that it offers one site that brings together its regular reports on law enforcement requests for customer data, and on government requests related to United States national security.',
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
        sources: [
          { source: 'government-requests-2017', locator: 'Opening paragraphs', basis: 'explicit' },
          { source: 'government-requests', lines: [9], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-digital-trust-reports-2022',
        locator: 'introduction',
        services: 'all',
        jurisdictions: 'worldwide',
        customers: ['business', 'consumer'],
        effect: 'same',
        basis: 'explicit',
        remark: 'Both reports are on the Reports Hub, together with others, and go on to be accessible there.',
      },
      {
        source: 'ms-azure-government-overview',
        locator: 'Government requests for your data',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['public-sector'],
        effect: 'in-kind',
        basis: 'explicit',
        remark: 'Links to the two reports, each with an address of its own. One site for both is not spoken of.',
      },
      {
        source: 'ms-privacy-statement-2026',
        locator: 'section on the disclosure of personal data',
        services: 'all',
        jurisdictions: 'worldwide',
        customers: ['consumer'],
        effect: 'in-kind',
        basis: 'explicit',
        remark:
          'Links to the report on law enforcement requests, and speaks neither of the other one nor of one site for both.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The January 2017 copy of the page calls the site the Microsoft Transparency Hub and says that Microsoft has launched it. The later page calls it the [Law Enforcement Requests Report](/instruments/law-enforcement-requests-report/) site. Both describe in the same way what the site brings together.',
        evidence: 'official',
        sources: ['government-requests-2017'],
      },
    ],
    links: [
      {
        label: 'Law Enforcement Requests Report site',
        url: unresolved(
          'The source page probably linked to the site here, and the address is lost. The publisher or an archived copy of the page could give it.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'government-requests', lines: [9], basis: 'inferred' }],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
} as const satisfies Entries<'commitments'>;
