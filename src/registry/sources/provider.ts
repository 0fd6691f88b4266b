import { type Entries, unresolved } from '../../model/schema.ts';

/** What Microsoft published itself, copies of it kept by others included: pages, documentation, contracts, statements. */
export const providerSources = {
  'trust-center-principles': {
    title: 'Microsoft Privacy Principles (Microsoft Trust Center)',
    publisher: 'Microsoft, as re-posted on fsbuq.com, the blog of a third party',
    type: 'archive-copy',
    language: 'en',
    url: 'https://fsbuq.com/microsoft-privacy-principles-microsoft-trust-center/',
    dated: { notBefore: '2018-04', notAfter: '2020-12' },
    accessed: '2026-11-20',
    summary:
      'A page of the Microsoft Trust Center with passages on Japan, Argentina and Canada, six privacy principles, five cards on how data is managed, and a section on the protection of privacy. It is known to us through a re-post on a blog that does not belong to Microsoft.',
    lines: {
      count: 86,
      list: [
        {
          line: 1,
          gist: 'Alternative text of a photograph: somebody signs in to a laptop at a standing desk.',
          furniture: 'A photograph for decoration; nothing is promised or stated.',
        },
        { line: 2, gist: 'Blank where the heading of the passage on Japan stood.', lost: true },
        {
          line: 3,
          gist: 'The My Number Act with its dates, what the number is, and the guidelines and answers of the Personal Information Protection Commission, with the duty of companies.',
        },
        {
          line: 5,
          gist: 'Japan: data belongs to customers; contractual commitment on safeguards for four services in scope; standards given as examples.',
        },
        {
          line: 7,
          gist: 'Japan: no standing access to My Number data; what companies need not do (Q3-12) and what they still have to do (Q3-13).',
        },
        { line: 8, gist: 'Blank where the heading of the passage on Argentina stood.', lost: true },
        {
          line: 9,
          gist: 'Argentina: the Constitution, the Act and its aim, the right of access, the data transfer agreement with its security measures for four services in scope, and three further commitments.',
        },
        { line: 10, gist: 'Blank where the heading of the passage on Canada stood, first of two lines.', lost: true },
        { line: 11, gist: 'Blank where the heading of the passage on Canada stood, second of two lines.', lost: true },
        {
          line: 12,
          gist: 'Canada: four laws as examples, their aims, the right of access, the duty to safeguard, and whom the laws reach.',
        },
        {
          line: 13,
          gist: 'Blank between two paragraphs on Canada.',
          furniture: 'Whether anything stood here is not known; no entry rests on it.',
          lost: true,
        },
        {
          line: 14,
          gist: 'Canada: data belongs to business customers; contractual commitment on safeguards for two services in scope; an assessment against the recommendations of the Privacy Commissioner.',
        },
        {
          line: 15,
          gist: 'Blank after the passage on Canada.',
          furniture: 'Whether anything stood here is not known; no entry rests on it.',
          lost: true,
        },
        { line: 16, gist: 'Section title: the main privacy principles.' },
        { line: 18, gist: 'Icon of three slider switches, said to represent control.' },
        { line: 19, gist: 'Blank where the heading of the first principle stood, first of two lines.', lost: true },
        { line: 20, gist: 'Blank where the heading of the first principle stood, second of two lines.', lost: true },
        { line: 21, gist: 'Promise of control over one’s privacy.' },
        { line: 23, gist: 'Icon of an open eye.' },
        { line: 24, gist: 'Blank where the heading of the second principle stood, first of two lines.', lost: true },
        { line: 25, gist: 'Blank where the heading of the second principle stood, second of two lines.', lost: true },
        { line: 26, gist: 'Promise of transparency.' },
        { line: 28, gist: 'Icon of a shield with an exclamation mark.' },
        { line: 29, gist: 'Blank where the heading of the third principle stood, first of two lines.', lost: true },
        { line: 30, gist: 'Blank where the heading of the third principle stood, second of two lines.', lost: true },
        { line: 31, gist: 'Promise of security and encryption, with a pointer to Microsoft Security.' },
        { line: 33, gist: 'Icon of a file box with a shield.' },
        { line: 35, gist: 'Heading of the fourth principle: strong legal protections.' },
        { line: 37, gist: 'Promise to respect local privacy laws and to press for legal protection of privacy.' },
        { line: 39, gist: 'Icon of a person between four corners.' },
        { line: 41, gist: 'Heading of the fifth principle: no content-based targeting.' },
        { line: 43, gist: 'Promise to keep personal content out of the targeting of advertisements.' },
        { line: 45, gist: 'Icon of a rising line with an arrow.' },
        { line: 47, gist: 'Heading of the sixth principle: benefit to the person.' },
        { line: 49, gist: 'Promise to use collected data for people and for better experiences.' },
        { line: 51, gist: 'Section title: how data is managed. Five cards follow.' },
        { line: 53, gist: 'Title of the first card: the customer owns the data.' },
        { line: 55, gist: 'First card: customer data is used only for the agreed services, and is removed on exit.' },
        { line: 57, gist: 'Title of the second card: where data is located.' },
        { line: 59, gist: 'Second card: the network of datacenters, for customers tied to a place such as the EU.' },
        { line: 61, gist: 'Title of the third card: who has access.' },
        { line: 63, gist: 'Third card: access of customers at any time, and protection against improper access.' },
        { line: 65, gist: 'Title of the fourth card: government requests.' },
        { line: 67, gist: 'Fourth card: a report on the number of legal demands, twice a year.' },
        { line: 69, gist: 'Title of the fifth card: the approach to reporting.' },
        {
          line: 71,
          gist: 'Fifth card: informed choices, and an evaluation of the commitments in social responsibility.',
        },
        { line: 73, gist: 'Section title: the protection of privacy.' },
        { line: 75, gist: 'The story of a case about search warrants for e-mail, told as won.' },
        { line: 77, gist: 'The policy roadmap with its numbers of recommendations and categories, and its aim.' },
        { line: 79, gist: 'The CLOUD Act as a modern framework for access across borders.' },
        {
          line: 83,
          gist: 'Error message of the comment field.',
          furniture: 'Comment form of the blog that re-posted the page; not Microsoft’s.',
        },
        {
          line: 84,
          gist: 'Error message of the name field.',
          furniture: 'Comment form of the blog that re-posted the page; not Microsoft’s.',
        },
        {
          line: 86,
          gist: 'Notice that comments are moderated and may show up late.',
          furniture: 'Comment form of the blog that re-posted the page; not Microsoft’s.',
        },
      ],
    },
    remarks: [
      {
        text: 'The page has no date. It treats the CLOUD Act, signed on 23 March 2018, as new, and it still cites the Online Services Terms and Office 365: hence between April 2018 and the end of 2020. See [the open point](/open-points/#source-page-date).',
        evidence: 'inferred',
      },
      {
        text: 'The text as we have it lacks the headings of three passages and of three principles, and the addresses of all links. See [the open point](/open-points/#lost-link-targets).',
        evidence: 'inferred',
      },
    ],
  },
  'government-requests': {
    title: 'Government requests for customer data (Microsoft Trust Center)',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://www.microsoft.com/en-us/trustcenter/privacy/govt-requests-for-data',
    dated: { notBefore: '2018-04', notAfter: '2020-12' },
    accessed: '2026-11-20',
    summary:
      'A page of the Microsoft Trust Center on government and law enforcement requests for customer data, with an accordion of five panels, the last of them on copyright.',
    lines: {
      count: 41,
      list: [
        {
          line: 1,
          gist: 'Title of the page: privacy at the company.',
          furniture: 'A page title above all pages of this part of the site; nothing is promised or stated.',
        },
        { line: 3, gist: 'Heading: customers own their data and control it.' },
        { line: 5, gist: 'Heading: responses to requests from governments and law enforcement.' },
        {
          line: 7,
          gist: 'Transparency and limited disclosure on lawful requests; the belief in control by customers; no disclosure, with two exceptions.',
        },
        { line: 9, gist: 'One site for the reports on requests, in two categories.' },
        {
          line: 11,
          gist: 'Two statistics: how many customers, and how many enterprise customers, were ever affected.',
        },
        {
          line: 13,
          gist: 'Alternative text of a photograph: the Capitol in Washington.',
          furniture: 'A photograph for decoration; nothing is promised or stated.',
        },
        { line: 15, gist: "Heading: the company's position on the CLOUD Act." },
        { line: 17, gist: 'The CLOUD Act as a modern framework for access across borders.' },
        { line: 19, gist: 'Link to more on the CLOUD Act.' },
        { line: 21, gist: 'Heading of the accordion: standards for data privacy.' },
        {
          line: 23,
          gist: 'Control that opens all panels of the accordion.',
          furniture: 'A control of the page; nothing is promised or stated.',
        },
        { line: 25, gist: 'First panel: the belief in control by customers, and no direct access for third parties.' },
        { line: 27, gist: 'Second panel, opening words: when a request arrives.' },
        { line: 29, gist: 'Second panel: redirecting, notice and copy, with the exclusion of Bing Search Services.' },
        { line: 30, gist: 'Second panel: disclosure only under compulsion, and only of what the order names.' },
        { line: 32, gist: 'Second panel, last words: basic contact information may have to be released.' },
        {
          line: 34,
          gist: 'Third panel: a public stand, proceedings in court where needed, and the case about a warrant. The link that began the last sentence is lost.',
        },
        { line: 36, gist: 'Fourth panel: no encryption keys and no means to break encryption for governments.' },
        { line: 38, gist: 'Fifth panel, opening words: copyright claims are taken seriously.' },
        { line: 40, gist: 'Fifth panel: where to report an infringement.' },
        {
          line: 41,
          gist: 'Fifth panel: what follows a complaint under the Digital Millennium Copyright Act, and when a service may be suspended.',
        },
      ],
    },
    remarks: [
      {
        text: 'The page has no date. It treats the CLOUD Act, signed on 23 March 2018, as new, and it still cites the Online Services Terms: hence between April 2018 and the end of 2020. See [the open point](/open-points/#source-page-date).',
        evidence: 'inferred',
      },
      {
        text: 'The text as we have it lacks the headings of the five panels, the addresses of links, and in the third panel the words of a link with which a sentence began.',
        evidence: 'inferred',
      },
    ],
  },
  'government-requests-2017': {
    title: 'Government requests for customer data (Microsoft Trust Center), copy of 29 January 2017',
    publisher: 'Microsoft, as kept by the Internet Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://web.archive.org/web/20170129151427/https://www.microsoft.com/en-us/trustcenter/privacy/govt-requests-for-data',
    dated: { date: '2017-01-29' },
    accessed: '2026-11-20',
    summary:
      'An older state of the page on government requests. It still has headings of two panels, names the Transparency Hub as the home of the reports, and excludes Cognitive Services where the later page excludes Bing Search Services.',
    remarks: [
      {
        text: 'The date is that of the copy. When the page was written is not known.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-my-number': {
    title: 'My Number Act (Japan), Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/offering-my-number-act-japan',
    dated: { date: '2021-11-17' },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/offering-My-Number-Act-Japan.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['azure', 'dynamics-365', 'intune', 'office-365'],
      jurisdictions: ['jp'],
      customers: ['business'],
    },
    accessed: '2026-11-20',
    summary:
      'What Microsoft said about the My Number Act: the number, the safeguards under the contract, the guidance on handling data, and the additional contract that a customer needs for every case in which Microsoft is to access such data.',
    remarks: [
      {
        text: 'Seen through public copies of the documentation repository of February 2021 and December 2023. The text was imported on 15 October 2020; the last change seen is of 17 November 2021.',
        evidence: 'official',
      },
      {
        text: 'The address in English follows that of the same page in another language, which we saw.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-argentina': {
    title: 'Personal Data Protection Act (PDPA) Argentina, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/offering-pdpa-argentina',
    dated: { date: '2022-04-19' },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/offering-pdpa-argentina.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: { services: ['azure', 'dynamics-365', 'office-365'], jurisdictions: ['ar'], customers: ['business'] },
    accessed: '2026-11-20',
    summary:
      'What Microsoft said about the Argentine Act: the safeguards under the contract, and a data transfer agreement, amendment M314, with commitments on notice, audit and subcontractors.',
    remarks: [
      {
        text: 'Seen through public copies of the documentation repository of February 2021 and December 2023; the last change seen is of 19 April 2022.',
        evidence: 'official',
      },
      {
        text: 'The page attributes Provision 60-E/2016 to the Agency of Access to Public Information. In 2016 the authority was the [DNPDP](/authorities/ar-dnpdp/).',
        evidence: 'inferred',
        sources: ['ar-official-texts', 'ar-secondary'],
      },
      {
        text: 'The address follows that of the page on Japan in the same documentation; we did not see it.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-canada': {
    title: 'Canadian Privacy Laws, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: unresolved(
      'The page was deleted from the documentation repository on 13 July 2021, and of its successor in the Azure documentation we have read no more than the beginning. The history of that documentation could give a lasting address.',
    ),
    dated: unresolved(
      'The copy that we rely on is of February 2021; when its text was last changed is not known. The history of the documentation repository could say.',
    ),
    accessed: '2026-11-20',
    summary:
      'What Microsoft said about Canadian privacy laws for Azure and Intune: standards, datacenters in Toronto and Quebec City, an assessment against the recommendations of the Privacy Commissioner, and privacy as a responsibility that is shared.',
    remarks: [
      {
        text: 'Seen through a public copy of the documentation repository of February 2021.',
        evidence: 'official',
      },
      {
        text: 'Texts of 2026 link to a successor in the Azure documentation, [offering-canada-privacy-laws](https://learn.microsoft.com/en-us/azure/compliance/offerings/offering-canada-privacy-laws). Of it we have read the beginning in a stored copy, which tells about the laws; whether it repeats anything for Canada is not established.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-privacy-overview': {
    title: 'Privacy overview, Microsoft Service Assurance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/assurance/assurance-privacy',
    dated: { date: '2022-06-23' },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/assurance/assurance-privacy.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: { services: ['online-services'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary:
      'An overview of privacy at Microsoft that names the six principles, with the headings that the source page lost.',
    remarks: [
      {
        text: 'The date is that of the wording with six principles, seen through a public copy of the documentation repository. A later wording has four principles.',
        evidence: 'official',
      },
    ],
  },
  'ms-docs-access-management': {
    title: 'Identity and access management, Microsoft Service Assurance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/assurance/assurance-identity-and-access-management',
    dated: unresolved(
      'The copy that we rely on is of December 2023; when its text was last changed is not known. The history of the documentation repository could say.',
    ),
    accessed: '2026-11',
    summary:
      'How Microsoft staff get access to customer data: no standing access, access when needed and no wider than needed, and Customer Lockbox.',
    remarks: [
      {
        text: 'Seen through a public copy of the documentation repository of December 2023. The address follows the path of the file there.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-own-your-data': {
    title: 'You own your data (Microsoft Trust Center)',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://www.microsoft.com/en-us/trustcenter/Privacy/You-own-your-data',
    dated: unresolved('The page carries no date. Dated copies in a web archive could narrow it.'),
    accessed: '2026-11-20',
    summary:
      'The page behind the first card: use of customer data for the agreed services and for purposes compatible with them, and what becomes of data when a customer leaves, with 90 days of retention and up to 90 more days until deletion, free trials excluded.',
    remarks: [
      {
        text: 'The page says of itself that it does not apply to Windows Server 2016. It names the Online Services Terms; a later page on data management names the Product Terms.',
        evidence: 'official',
      },
    ],
  },
  'ms-data-location': {
    title: 'Where your data is located (Microsoft Trust Center)',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://www.microsoft.com/en-us/TrustCenter/Privacy/where-your-data-is-located',
    dated: unresolved('The page carries no date. Dated copies in a web archive could narrow it.'),
    accessed: '2026-11-20',
    summary:
      'The page behind the second card: customers know where data is stored, choice of region, replication within a geography, and transfers from the EU.',
  },
  'ms-data-access': {
    title: 'Who can access your data and on what terms (Microsoft Trust Center)',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://www.microsoft.com/en-us/trustcenter/Privacy/Who-can-access-your-data-and-on-what-terms',
    dated: unresolved('The page carries no date. Dated copies in a web archive could narrow it.'),
    accessed: '2026-11-20',
    summary:
      'The page behind the third card: customers can retrieve their data at any time from four services in scope, and access by others is restricted and logged.',
    remarks: [
      {
        text: 'The page says of itself that it does not apply to Cognitive Services and Windows.',
        evidence: 'official',
      },
    ],
  },
  'ms-customer-data-definition': {
    title: 'How Microsoft defines customer data (Microsoft Trust Center)',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://www.microsoft.com/en-us/trustcenter/privacy/how-Microsoft-defines-customer-data',
    dated: unresolved('The page carries no date. Dated copies in a web archive could narrow it.'),
    accessed: '2026-11-20',
    summary: 'Definitions of customer data, content, administrator data, payment data and support data.',
  },
  'ms-online-services-terms': {
    title: 'Microsoft Online Services Terms (OST)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://www.microsoftvolumelicensing.com/DocumentSearch.aspx?Mode=3&DocumentTypeId=31',
    dated: { date: '2018-07-01' },
    accessed: '2026-11',
    summary:
      'Volume licensing terms for online services. Until the end of 2019 they held the data protection terms too.',
    remarks: [
      {
        text: 'The date is that of the edition of which we saw a copy at a third party, with the headings of its data protection terms. The address is the one that Microsoft documentation linked to.',
        evidence: 'secondary',
      },
    ],
  },
  'ms-product-terms': {
    title: 'Microsoft Product Terms',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://www.microsoft.com/licensing/terms',
    dated: { date: '2023-03-15' },
    accessed: '2026-11-20',
    summary: 'The site of licence and use terms that followed the Online Services Terms.',
    remarks: [
      {
        text: 'The date is that of the newest change listed in the copy that we saw. The site keeps changing.',
        evidence: 'official',
      },
    ],
  },
  'ms-dpa': {
    title: 'Microsoft Products and Services Data Protection Addendum (DPA)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://aka.ms/dpa',
    dated: unresolved(
      'Editions of January 2020, 15 September 2021, 1 January 2023 and 2 January 2024 are known from others; which edition is current, the address given could say.',
      'current-dpa-edition',
    ),
    accessed: '2026-11',
    summary:
      'Data protection terms. They were split from the Online Services Terms in January 2020 for online services. Since September 2021 there is one addendum for products and services.',
    remarks: [
      {
        text: 'We have read no edition. What is said of it here comes from law firms and from Microsoft training material.',
        evidence: 'secondary',
      },
    ],
  },
  'ms-our-practices': {
    title: 'About our practices and your data (Microsoft Data Law)',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://blogs.microsoft.com/datalaw/our-practices',
    dated: unresolved('The page carries no date. Dated copies in a web archive could narrow it.'),
    accessed: '2026-11-20',
    summary:
      'Core policies on government requests: no direct and unfettered access, no keys and no breaking of encryption, legal process, specific accounts, and a review by a legal team.',
  },
  'ms-reports': {
    title: 'Law Enforcement Requests Report and other reports of Microsoft',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://www.microsoft.com/corporate-responsibility/law-enforcement-requests-report',
    dated: unresolved(
      'The reports are renewed for each half-year; the newest edition that was seen mentioned covers July to December 2025. The page itself could say.',
    ),
    accessed: '2026-11-20',
    summary:
      'The page of the half-yearly report on law enforcement requests, with the blog posts that announced it together with the U.S. National Security Orders Report and others on the Reports Hub.',
    remarks: [
      {
        text: 'Figures come from the blog posts, such as [the one of 19 October 2017](https://blogs.microsoft.com/on-the-issues/2017/10/19/microsoft-releases-biannual-digital-trust-reports/).',
        evidence: 'official',
      },
    ],
  },
  'ms-cloud-act-statement': {
    title: 'Microsoft statement on the inclusion of the CLOUD Act in the omnibus funding bill',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://blogs.microsoft.com/on-the-issues/2018/03/21/microsoft-statement-on-the-inclusion-of-the-cloud-act-in-the-omnibus-funding-bill/',
    dated: { date: '2018-03-21' },
    accessed: '2026-11-20',
    summary:
      'A statement made two days before the Act was signed, with the sentence on a modern legal framework that both source pages repeat.',
    remarks: [
      {
        text: 'A longer post followed on [3 April 2018](https://blogs.microsoft.com/on-the-issues/2018/04/03/the-cloud-act-is-an-important-step-forward-but-now-more-steps-need-to-follow).',
        evidence: 'official',
      },
    ],
  },
  'ms-policy-roadmap': {
    title: 'A Cloud for Global Good',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://news.microsoft.com/cloudforgood/',
    dated: { date: '2016-10-03' },
    accessed: '2026-11-20',
    summary: 'A book with proposals for cloud policy, which calls itself a policy roadmap, in fifteen topic chapters.',
    remarks: [
      {
        text: 'An updated edition appeared on 11 January 2018.',
        evidence: 'official',
      },
      {
        text: 'We have not counted the 78 recommendations in the book. Press reports on its launch give that number together with 15 categories, for example [Infosecurity Magazine](https://infosecurity-magazine.com/news/microsoft-unveils-security-policy). See [the open point](/open-points/#number-78).',
        evidence: 'secondary',
      },
    ],
  },
} as const satisfies Entries<'sources'>;
