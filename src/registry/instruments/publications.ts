import { type Entries, unresolved } from '../../model/schema.ts';

/** What Microsoft published and the source pages point to: reports, a policy book, a position, a case story, a reporting page. */
export const publications = {
  'law-enforcement-requests-report': {
    kind: 'publication',
    title: 'Law Enforcement Requests Report',
    summary:
      "Microsoft's report on the requests for customer data that it receives from law enforcement, with figures by country. The source page says that it appears twice a year.",
    sources: [
      { source: 'trust-center-principles', lines: [67], basis: 'inferred' },
      { source: 'government-requests', lines: [9], basis: 'explicit' },
      { source: 'government-requests-2017', locator: 'Transparency Hub', basis: 'inferred' },
      { source: 'ms-reports', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'Law Enforcement Requests Report', evidence: 'official' }],
    publisher: 'Microsoft',
    cadence: 'P6M',
    dates: [
      { stage: 'published', date: '2013-03', what: 'First report.', evidence: 'official', sources: ['ms-reports'] },
    ],
    periods: [
      { from: '2013-01', to: '2013-06', evidence: 'secondary' },
      { from: '2013-07', to: '2013-12', evidence: 'secondary' },
      { from: '2014-01', to: '2014-06', evidence: 'official' },
      { from: '2014-07', to: '2014-12', evidence: 'official' },
      { from: '2015-01', to: '2015-06', evidence: 'official' },
      { from: '2015-07', to: '2015-12', evidence: 'official' },
      { from: '2016-01', to: '2016-06', evidence: 'official' },
      { from: '2016-07', to: '2016-12', evidence: 'official' },
      { from: '2017-01', to: '2017-06', evidence: 'official' },
      { from: '2017-07', to: '2017-12', evidence: 'official' },
      { from: '2018-01', to: '2018-06', evidence: 'official' },
      { from: '2018-07', to: '2018-12', evidence: 'official' },
      { from: '2019-01', to: '2019-06', evidence: 'official' },
      { from: '2019-07', to: '2019-12', evidence: 'official' },
      { from: '2020-01', to: '2020-06', evidence: 'official' },
      { from: '2020-07', to: '2020-12', evidence: 'official' },
      { from: '2021-01', to: '2021-06', evidence: 'official' },
      { from: '2021-07', to: '2021-12', evidence: 'official' },
      { from: '2022-01', to: '2022-06', evidence: 'official' },
      { from: '2022-07', to: '2022-12', evidence: 'official' },
      {
        from: '2023-01',
        to: '2023-06',
        remark: 'A program of a third party fetches it from the publisher. We have not seen it.',
        evidence: 'secondary',
      },
      {
        from: '2023-07',
        to: '2023-12',
        remark: 'A program of a third party fetches it from the publisher. We have not seen it.',
        evidence: 'secondary',
      },
      {
        from: '2024-01',
        to: '2024-06',
        remark: 'A program of a third party fetches it from the publisher. We have not seen it.',
        evidence: 'secondary',
      },
      {
        from: '2024-07',
        to: '2024-12',
        remark: 'A program of a third party fetches it from the publisher. We have not seen it.',
        evidence: 'secondary',
      },
      {
        from: '2025-01',
        to: '2025-06',
        remark: 'A program of a third party fetches it from the publisher. We have not seen it.',
        evidence: 'secondary',
      },
      {
        from: '2025-07',
        to: '2025-12',
        remark: 'A third party tells its figures on enterprise customers. We have not seen it.',
        evidence: 'secondary',
      },
    ],
    figures: [
      {
        label: 'Legal requests for customer information',
        value: 39083,
        period: 'July to December 2015',
        evidence: 'official',
      },
      {
        label: 'Legal requests for customer information',
        value: 35572,
        period: 'January to June 2016',
        evidence: 'official',
      },
      {
        label: 'Legal requests for customer information',
        value: 25367,
        period: 'January to June 2017',
        evidence: 'official',
      },
      {
        label: 'Legal requests about consumer services',
        value: 22939,
        period: 'July to December 2017',
        evidence: 'official',
      },
      {
        label: 'Legal requests about consumer services',
        value: 23222,
        period: 'January to June 2018',
        evidence: 'official',
      },
      {
        label: 'Legal requests about consumer services',
        value: 21433,
        period: 'July to December 2018',
        evidence: 'official',
      },
      {
        label: 'Legal requests about consumer services',
        value: 24175,
        period: 'January to June 2019',
        evidence: 'official',
      },
      {
        label: 'Legal requests about consumer services',
        value: 21781,
        period: 'July to December 2019',
        evidence: 'official',
      },
      {
        label: 'Legal requests about consumer services',
        value: 25182,
        period: 'July to December 2021',
        evidence: 'official',
      },
      {
        label: 'Legal orders about enterprise customers',
        value: 3,
        period: 'July to December 2013',
        evidence: 'secondary',
      },
      {
        label: 'Accounts in legal orders about enterprise customers',
        value: 15,
        period: 'July to December 2013',
        evidence: 'secondary',
      },
      {
        label: 'Requests about enterprise customers',
        value: 190,
        period: 'July to December 2025',
        evidence: 'secondary',
      },
      {
        label: 'Disclosures compelled about enterprise customers',
        value: 94,
        period: 'July to December 2025',
        evidence: 'secondary',
      },
      {
        label: 'Disclosures of content of enterprise customers',
        value: 45,
        period: 'July to December 2025',
        evidence: 'secondary',
      },
    ],
    formerHomes: [
      'Microsoft Transparency Hub, named in the copy of the page from 29 January 2017',
      'Reporting pages of Microsoft corporate citizenship, in a copy of March 2014',
    ],
    links: [
      {
        label: 'Law Enforcement Requests Report',
        url: 'https://www.microsoft.com/en-us/corporate-responsibility/law-enforcement-requests-report',
        language: 'en',
        evidence: 'official',
        sources: [
          { source: 'government-requests', lines: [9], basis: 'inferred' },
          { source: 'trust-center-principles', lines: [67], basis: 'inferred' },
          { source: 'ms-reports', basis: 'explicit' },
        ],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'Periods are those for which we saw a report listed, quoted or named. Those from 2023 on are known from third parties alone, and the end in December 2025 is that of our sources.',
        evidence: 'inferred',
        sources: ['ms-reports'],
      },
      {
        text: 'Figures are as the company gave them at the time. The counts for consumer services leave out enterprise customers, so do not compare them with the older totals.',
        evidence: 'official',
        sources: ['ms-reports'],
      },
      {
        text: 'The figures on enterprise customers of 2013 come from slides of April 2014, which speak of enterprise customers as those with more than 50 seats or users. Those of 2025 come from a handbook of a third party, which does not say whom it counts among them.',
        evidence: 'secondary',
      },
      {
        text: 'The source pages probably linked to the report, and the addresses are lost. We found the address given here elsewhere.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'government-requests'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'us-national-security-orders-report': {
    kind: 'publication',
    title: 'U.S. National Security Orders Report',
    summary:
      "Microsoft's half-yearly report on orders under national security law of the United States, in bands rather than exact numbers. The source page speaks of such reports without the title.",
    sources: [
      { source: 'government-requests', lines: [9], basis: 'inferred' },
      { source: 'ms-reports', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'U.S. National Security Orders Report', evidence: 'official' }],
    jurisdiction: 'us',
    publisher: 'Microsoft',
    cadence: 'P6M',
    dates: [],
    standing: 'not-established',
    remarks: [
      {
        text: 'Bands are, for example, 0 to 499 orders in half a year.',
        evidence: 'official',
        sources: ['ms-reports'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'reports-hub': {
    kind: 'publication',
    title: 'Reports Hub',
    summary:
      "Microsoft's page for its reports on corporate social responsibility. The source page has a card on its approach to reporting, without the name of the page behind it.",
    sources: [
      { source: 'trust-center-principles', lines: [69, 71], basis: 'inferred' },
      { source: 'ms-reports', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'Reports Hub', evidence: 'official' }],
    publisher: 'Microsoft',
    dates: [],
    links: [
      {
        label: 'The page behind the card on reporting',
        url: unresolved(
          'The address behind the card is lost. Microsoft, or an archived copy of the page, could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'trust-center-principles', lines: [69, 71], basis: 'inferred' }],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'In April 2022 it also held reports on digital safety content, privacy, the right to be forgotten, government requests for removal, and removals for copyright. After that month there was no regular blog post with the half-yearly reports.',
        evidence: 'secondary',
        sources: ['ms-reports'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'policy-roadmap': {
    kind: 'publication',
    title: 'A Cloud for Global Good (policy roadmap)',
    summary:
      "Microsoft's book of recommendations to policymakers on cloud computing. The source page speaks of a policy roadmap with 78 recommendations in 15 categories, and gives no title.",
    sources: [
      { source: 'trust-center-principles', lines: [77], basis: 'explicit' },
      { source: 'ms-policy-roadmap', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'A Cloud for Global Good', evidence: 'official' }],
    publisher: 'Microsoft',
    dates: [
      {
        stage: 'published',
        date: '2016-10-03',
        what: 'In Dublin.',
        evidence: 'official',
        sources: ['ms-policy-roadmap'],
      },
      { stage: 'revised', date: '2018-01-11', evidence: 'official', sources: ['ms-policy-roadmap'] },
    ],
    figures: [
      { label: 'Recommendations', value: 78, period: 'Edition of 2016, as the press gave it', evidence: 'secondary' },
      {
        label: 'Topic chapters',
        value: 15,
        period: 'Edition of 2016: 6 on a trusted, 4 on a responsible, 5 on an inclusive cloud',
        evidence: 'official',
      },
      {
        label: 'Topic chapters',
        value: 13,
        period: 'Edition of 2018, by our count in a copy of its contents',
        evidence: 'inferred',
      },
    ],
    links: [
      {
        label: 'A Cloud for Global Good',
        url: 'https://news.microsoft.com/cloudforgood/',
        language: 'en',
        evidence: 'official',
        sources: [
          { source: 'trust-center-principles', lines: [77], basis: 'inferred' },
          { source: 'ms-policy-roadmap', basis: 'explicit' },
        ],
      },
      {
        label: 'Report on the launch, with the counts of 78 and 15 (Infosecurity Magazine)',
        url: 'https://infosecurity-magazine.com/news/microsoft-unveils-security-policy',
        language: 'en',
        evidence: 'secondary',
        sources: [{ source: 'ms-policy-roadmap', locator: 'remark on the number 78', basis: 'explicit' }],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'The count of 15 agrees with the contents of the edition of 2016. When that edition appeared, the press spoke of 78 recommendations in 15 categories. None of our sources counted them in the book. See the [open point](/open-points/#number-78).',
        evidence: 'secondary',
        sources: ['trust-center-principles', 'ms-policy-roadmap'],
      },
      {
        text: "That the source page means this book is our conclusion, from the book's subtitle and its contents. The page does not name it.",
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ms-policy-roadmap'],
      },
    ],
    openPoints: ['number-78'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'cloud-act-position': {
    kind: 'publication',
    title: "Microsoft's position on the CLOUD Act",
    summary:
      'The page to which the source page leads for more on the CLOUD Act. The address is lost. A blog post of 3 April 2018 is the likely target.',
    sources: [
      { source: 'government-requests', lines: [15, 19], basis: 'explicit' },
      { source: 'ms-cloud-act-statement', basis: 'explicit' },
    ],
    names: [],
    jurisdiction: 'us',
    publisher: 'Microsoft',
    dates: [],
    links: [
      {
        label: 'More on the CLOUD Act',
        url: unresolved(
          'Where the link led. Microsoft, or an archived copy of the page, could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'government-requests', lines: [19], basis: 'explicit' }],
      },
      {
        label:
          'Likely target: The CLOUD Act is an important step forward, but now more steps need to follow (3 April 2018)',
        url: 'https://go.microsoft.com/fwlink/p/?LinkId=2052495',
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'ms-cloud-act-statement', locator: 'blog post of 3 April 2018', basis: 'inferred' }],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'The sentence on a modern legal framework, which stands on both source pages, comes from a Microsoft statement of 21 March 2018.',
        evidence: 'official',
        sources: ['ms-cloud-act-statement'],
      },
      {
        text: 'In September 2018 the company published six principles for international agreements: notice; independent judicial authorisation; a specific process and grounds for challenge; ways to resolve conflicts of law; enterprises first; transparency.',
        evidence: 'secondary',
      },
      {
        text: 'A position on legislation is not a commitment to customers.',
        evidence: 'inferred',
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'warrant-case-story': {
    kind: 'publication',
    title: 'Article on the warrant case (unnamed in the source)',
    summary:
      'An article on the court case about a search warrant for e-mail, to which both source pages lead. Its title and address are lost.',
    sources: [
      { source: 'trust-center-principles', lines: [75], basis: 'explicit' },
      { source: 'government-requests', lines: [34], basis: 'inferred' },
    ],
    names: [],
    publisher: 'Microsoft',
    dates: [],
    links: [
      {
        label: 'The article on the warrant case',
        url: unresolved(
          'Title and address of the article. Microsoft, or an archived copy of the pages, could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [
          { source: 'trust-center-principles', lines: [75], basis: 'inferred' },
          { source: 'government-requests', lines: [34], basis: 'inferred' },
        ],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'On the page about government requests, the sentence that leads to the article has lost its first words, which were probably the linked title. That both pages led to the same article is our conclusion.',
        evidence: 'inferred',
        sources: ['government-requests', 'trust-center-principles'],
      },
      {
        text: 'That the publisher is Microsoft is our conclusion as well.',
        evidence: 'inferred',
      },
      {
        text: 'See what became of [the case](/instruments/us-microsoft-warrant-case/): the judgment for Microsoft was vacated as moot on 17 April 2018.',
        evidence: 'official',
        sources: ['us-case-texts'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'notices-of-infringement': {
    kind: 'publication',
    title: 'Notices of Infringement (reporting page)',
    summary:
      'A page that takes reports from people who think that a Microsoft service is used to infringe their copyright. The source page names it. Its address is known from a later text.',
    sources: [{ source: 'government-requests', lines: [40], basis: 'explicit' }],
    names: [{ language: 'en', text: 'Notices of Infringement', evidence: 'official' }],
    publisher: 'Microsoft',
    dates: [],
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
    standing: 'not-established',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'instruments'>;
