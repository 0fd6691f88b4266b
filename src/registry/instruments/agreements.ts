import { type Entries, unresolved } from '../../model/schema.ts';

/** The agreements that the source pages rest commitments on, and those that took their place. */
export const agreements = {
  'online-services-terms': {
    kind: 'agreement',
    title: 'Online Services Terms (OST)',
    summary:
      "Microsoft's volume licensing terms for online services until about 2021. Until the end of 2019 they held the data protection terms too.",
    sources: [
      { source: 'trust-center-principles', lines: [5, 14], basis: 'explicit' },
      { source: 'government-requests', lines: [41], basis: 'explicit' },
      { source: 'ms-online-services-terms', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'Online Services Terms', evidence: 'official' }],
    shortNames: ['OST'],
    type: 'terms',
    parties: 'Microsoft and customers under volume licensing',
    dates: [],
    editions: [
      {
        edition: '1 November 2017',
        effective: '2017-11-01',
        remark:
          'Read whole, in a copy at a third party: see [the text](/sources/ms-online-services-terms-2017/). It has terms on use, disclosure, retention, location, subcontractors and audits.',
        evidence: 'official',
      },
      {
        edition: '1 July 2018',
        effective: '2018-07-01',
        remark:
          'Its table of contents has headings for processing and ownership of customer data, disclosure of customer data, personal data and the GDPR, data security, security incidents, transfers and location, retention and deletion, and subprocessors.',
        evidence: 'secondary',
      },
    ],
    provisions: [
      {
        id: 'data-retention',
        title: 'General Terms: Data Retention',
        gist: 'Access during the term, 90 days after it, then deletion.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [{ source: 'ms-online-services-terms-2017', locator: 'Data Retention', basis: 'explicit' }],
      },
      {
        id: 'use-of-customer-data',
        title: 'General Privacy and Security Terms: Use of Customer Data',
        gist: 'For what customer data is used, and whose it is.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [{ source: 'ms-online-services-terms-2017', locator: 'Use of Customer Data', basis: 'explicit' }],
      },
      {
        id: 'disclosure-of-customer-data',
        title: 'General Privacy and Security Terms: Disclosure',
        gist: 'To whom data is disclosed, and what becomes of requests for it.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Disclosure of Customer Data and Support Data',
            basis: 'explicit',
          },
        ],
      },
      {
        id: 'deletion-or-return',
        title: 'Data Processing Terms: Customer Data Deletion or Return',
        gist: 'Deletion within 180 days.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          { source: 'ms-online-services-terms-2017', locator: 'Data Processing Terms, Privacy', basis: 'explicit' },
        ],
      },
      {
        id: 'audits',
        title: 'Data Processing Terms: Audits',
        gist: 'Yearly audits by independent auditors, and their reports.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Microsoft Audits of Online Services',
            basis: 'explicit',
          },
        ],
      },
      {
        id: 'location-of-processing',
        title: 'General Privacy and Security Terms: Location of Data Processing',
        gist: 'Where data may go, and under which safeguards from Europe.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          { source: 'ms-online-services-terms-2017', locator: 'Location of Data Processing', basis: 'explicit' },
        ],
      },
      {
        id: 'location-at-rest',
        title: 'Data Processing Terms: Location at Rest',
        gist: 'Where customer data is stored, service by service.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          { source: 'ms-online-services-terms-2017', locator: 'Location of Customer Data at Rest', basis: 'explicit' },
        ],
      },
      {
        id: 'transfer-of-customer-data',
        title: 'Data Processing Terms: Transfer of Customer Data',
        gist: 'Which clauses govern transfers out of Europe.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [{ source: 'ms-online-services-terms-2017', locator: 'Transfer of Customer Data', basis: 'explicit' }],
      },
      {
        id: 'personnel',
        title: 'Data Processing Terms: Microsoft Personnel',
        gist: 'What binds those who work for Microsoft.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [{ source: 'ms-online-services-terms-2017', locator: 'Microsoft Personnel', basis: 'explicit' }],
      },
      {
        id: 'use-of-subcontractors',
        title: 'General Privacy and Security Terms: Use of Subcontractors',
        gist: 'Subcontractors get customer data only for the services that they are retained for.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [{ source: 'ms-online-services-terms-2017', locator: 'Use of Subcontractors', basis: 'explicit' }],
      },
      {
        id: 'security-incident-notification',
        title: 'General Privacy and Security Terms: Security Incident Notification',
        gist: 'Notice, investigation and mitigation of incidents.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          { source: 'ms-online-services-terms-2017', locator: 'Security Incident Notification', basis: 'explicit' },
        ],
      },
      {
        id: 'subcontractor-transfer',
        title: 'Data Processing Terms: Subcontractor Transfer',
        gist: 'The list of subcontractors, notice of new ones, and the right to end a service.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          { source: 'ms-online-services-terms-2017', locator: 'Data Processing Terms, Privacy', basis: 'explicit' },
        ],
      },
      {
        id: 'security-measures',
        title: 'Data Processing Terms: Security',
        gist: 'A table of practices, domain by domain.',
        edition: '1 November 2017',
        evidence: 'official',
        sources: [
          { source: 'ms-online-services-terms-2017', locator: 'Data Processing Terms, Security', basis: 'explicit' },
        ],
      },
    ],
    supersededBy: [
      {
        instrument: 'online-services-dpa',
        subject: 'data-protection',
        date: '2020-01',
        effect: 'The data protection terms moved to a document of their own.',
        evidence: 'secondary',
      },
      {
        instrument: 'product-terms',
        subject: 'licence-terms',
        date: '2021-02',
        effect: 'The terms of licence and use moved to the Product Terms site.',
        evidence: 'recalled-medium',
      },
    ],
    links: [
      {
        label: 'Online Services Terms',
        url: unresolved(
          'The source pages probably linked to the terms in three places, and the addresses are lost. Microsoft, or an archived copy of the pages, could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [
          { source: 'trust-center-principles', lines: [5, 14], basis: 'inferred' },
          { source: 'government-requests', lines: [41], basis: 'inferred' },
        ],
      },
    ],
    standing: 'superseded',
    remarks: [
      {
        text: "The source pages name neither an edition nor a clause. Which edition bound a given customer depends on that customer's agreement.",
        evidence: 'inferred',
        sources: ['trust-center-principles', 'government-requests'],
      },
      {
        text: 'For a promise about data protection that rests on these terms, look in the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/). For a promise about licence and use, look in the [Product Terms](/instruments/product-terms/). You have to read there whether a given promise still stands, and in which words.',
        evidence: 'inferred',
      },
      {
        text: 'Earlier editions can still be downloaded.',
        evidence: 'official',
        sources: ['ms-product-terms'],
      },
    ],
    openPoints: ['lost-link-targets', 'current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'online-services-dpa': {
    kind: 'agreement',
    title: 'Online Services Data Protection Addendum (2020–2021)',
    summary:
      'The data protection terms for online services, which were split off from the Online Services Terms in January 2020.',
    sources: [{ source: 'ms-agreements-secondary', locator: 'notes on January 2020', basis: 'explicit' }],
    names: [{ language: 'en', text: 'Online Services Data Protection Addendum', evidence: 'official' }],
    shortNames: ['DPA', 'Online Services DPA'],
    type: 'data-processing-agreement',
    parties: 'Microsoft and customers under volume licensing',
    dates: [{ stage: 'published', date: '2020-01', evidence: 'secondary', sources: ['ms-agreements-secondary'] }],
    editions: [
      {
        edition: 'January 2020',
        effective: '2020-01',
        remark:
          "Purposes narrowed to providing, troubleshooting and improving the services; no profiling, advertising or market research unless the customer instructs it. Microsoft takes on a controller's duties for listed business operations.",
        evidence: 'secondary',
      },
    ],
    supersededBy: [
      {
        instrument: 'products-and-services-dpa',
        date: '2021-09-15',
        effect: 'One addendum for products and professional services took its place.',
        evidence: 'secondary',
      },
    ],
    standing: 'superseded',
    remarks: [
      {
        text: 'The source pages do not name it. That is a sign that they are older than 2020, or were not updated.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'government-requests'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'products-and-services-dpa': {
    kind: 'agreement',
    title: 'Microsoft Products and Services Data Protection Addendum',
    summary:
      'The data protection terms for Microsoft products and professional services since 15 September 2021, in several editions.',
    sources: [
      { source: 'ms-dpa', basis: 'explicit' },
      { source: 'ms-agreements-secondary', locator: 'notes on 15 September 2021, 2023 and 2024', basis: 'explicit' },
    ],
    names: [
      { language: 'en', text: 'Microsoft Products and Services Data Protection Addendum', evidence: 'secondary' },
    ],
    shortNames: ['DPA'],
    type: 'data-processing-agreement',
    parties: 'Microsoft and its customers; volume licensing customers only until the edition of 2023',
    dates: [{ stage: 'published', date: '2021-09-15', evidence: 'secondary', sources: ['ms-agreements-secondary'] }],
    editions: [
      {
        edition: '15 September 2021',
        effective: '2021-09-15',
        remark: 'Uses the EU standard contractual clauses of 2021, from processor to processor.',
        evidence: 'secondary',
      },
      {
        edition: '1 January 2023',
        effective: '2023-01-01',
        remark: 'Applies to all types of agreement, and adds telecommunications data and the EU Data Boundary.',
        evidence: 'secondary',
      },
      {
        edition: '2 January 2024',
        effective: '2024-01-02',
        remark: 'Updates the EU Data Boundary.',
        evidence: 'secondary',
      },
      {
        edition: '1 April 2025',
        effective: '2025-04-01',
        remark: 'Changes the terms for data in previews, as a report says.',
        evidence: 'secondary',
      },
      {
        edition: '1 September 2025',
        effective: '2025-09-01',
        remark:
          'Adds the states of EFTA to the EU Data Boundary, the EU Data Act, and an appendix on contesting orders to shut down services for governments, as reports say.',
        evidence: 'secondary',
      },
      {
        edition: '22 May 2026',
        effective: '2026-05-22',
        remark:
          'Shortens the notice of new subprocessors for artificial intelligence from six months to 30 days, as reports say. We have read of no later edition.',
        evidence: 'secondary',
      },
    ],
    links: [
      {
        label: 'Download page of the addendum',
        url: 'https://aka.ms/dpa',
        language: 'en',
        evidence: 'secondary',
        sources: [{ source: 'ms-agreements-secondary', basis: 'explicit' }],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'Editions of 2025 and 2026 are known from reports alone. We have seen none of them. Which edition stands today, and with which clause numbers, is open.',
        evidence: 'secondary',
        sources: ['ms-dpa-reports'],
      },
      {
        text: 'As we recall, the addendum has a section on the disclosure of processed data with the promises on third-party requests in substance (notice, copy, redirection, keys), and more on indirect access, blanket access and misuse. We have not read it.',
        evidence: 'recalled-high',
      },
      {
        text: 'A law firm says of the edition of 2021 that it is part of the universal licence terms for online services, so that volume licensing customers need do nothing for it to apply.',
        evidence: 'secondary',
        sources: ['ms-agreements-secondary'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'product-terms': {
    kind: 'agreement',
    title: 'Microsoft Product Terms',
    summary:
      'The site with the licence and use terms for Microsoft products and online services. It took the place of the Online Services Terms and of the earlier Product Terms document.',
    sources: [{ source: 'ms-product-terms', basis: 'explicit' }],
    names: [{ language: 'en', text: 'Product Terms', evidence: 'official' }],
    type: 'terms',
    parties: 'Microsoft and its customers',
    dates: [
      { stage: 'published', date: '2021-02', what: 'The site replaces the documents.', evidence: 'recalled-medium' },
    ],
    editions: [
      {
        edition: 'As quoted on 6 October 2022',
        effective: '2022-10',
        remark: 'Documentation on data residency has an extract of the terms on location.',
        evidence: 'official',
      },
      {
        edition: 'As quoted on 11 September 2026',
        effective: '2026-09',
        remark: 'Documentation on data residency has an extract of the terms on location, with the dates of additions.',
        evidence: 'official',
      },
    ],
    provisions: [
      {
        id: 'location-at-rest-2022',
        title: 'Privacy and Security Terms: location of data at rest, October 2022',
        gist: 'Where content of Office 365 is stored.',
        edition: 'As quoted on 6 October 2022',
        evidence: 'official',
        sources: [
          {
            source: 'ms-m365-data-residency-2022',
            locator: 'extract of the Privacy and Security Terms',
            basis: 'explicit',
          },
        ],
      },
      {
        id: 'location-at-rest-2026',
        title: 'Privacy and Security Terms: location of data at rest, September 2026',
        gist: 'Where content of Office 365 is stored, Teams and Copilot included.',
        edition: 'As quoted on 11 September 2026',
        evidence: 'official',
        sources: [
          {
            source: 'ms-m365-product-terms-residency',
            locator: 'commitments for commercial customers',
            basis: 'explicit',
          },
        ],
      },
    ],
    links: [
      {
        label: 'Microsoft Product Terms',
        url: 'https://www.microsoft.com/licensing/terms',
        language: 'en',
        evidence: 'official',
        sources: [{ source: 'ms-product-terms', basis: 'explicit' }],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The data protection terms stand in the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which the licence terms include. The site has privacy and security terms of its own, such as lists of core services.',
        evidence: 'secondary',
        sources: ['ms-agreements-secondary'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ar-data-transfer-agreement': {
    kind: 'agreement',
    title: 'Data transfer agreement for Argentina (amendment M314)',
    summary:
      'The agreement in which, the source page says, Microsoft gave a commitment for Argentina. Later Microsoft documentation describes a data transfer agreement as amendment M314 to the data processing terms of the Online Services Terms.',
    sources: [
      { source: 'trust-center-principles', lines: [9], basis: 'explicit' },
      { source: 'ms-docs-argentina', basis: 'explicit' },
    ],
    names: [],
    shortNames: ['M314'],
    jurisdiction: 'ar',
    type: 'amendment',
    parties: 'Microsoft and its customers',
    dates: [],
    editions: [],
    standing: 'not-established',
    remarks: [
      {
        text: 'The source page names a data transfer agreement without an id. That it is M314 is our conclusion from the later documentation.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ms-docs-argentina'],
      },
      {
        text: "According to the documentation of 2020 to 2023, it adds notice of any legally binding request for disclosure, an audit of the processing facilities at the customer's request (by itself or by somebody independent), and that subcontractors are used only if consent was given before and in writing.",
        evidence: 'official',
        sources: ['ms-docs-argentina'],
      },
      {
        text: 'The reason given for it changed. The source page ties it to the security measures of [11/2006](/instruments/ar-disposition-11-2006/), the later documentation to the transfer rules of [60-E/2016](/instruments/ar-disposition-60-e-2016/).',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ms-docs-argentina'],
      },
      {
        text: 'The terms that it amends were superseded. Whether it is still offered, and which document it would now amend, is not established.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
} as const satisfies Entries<'instruments'>;
