import { type Entries, unresolved } from '../model/schema.ts';

/** Sentences of the source pages that promise nothing: descriptions, figures, beliefs, assessments. Never citable as commitments. */
export const claims = {
  'PC-CLM-1': {
    title: 'One number for everyone who lives in Japan',
    summary:
      'The source page says that everyone resident in Japan, of whatever nationality, is given a number of their own, called My Number. It dates the My Number Act to 2013 and its effect to January 2016.',
    sources: [{ source: 'trust-center-principles', lines: [3], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page also calls the number the Social Benefits and Tax Number, which is rather the name of the scheme. The legal term is 個人番号 (Individual Number).',
        evidence: 'secondary',
        sources: ['jp-my-number-secondary'],
      },
    ],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'undisputed',
    standingDetail:
      'Secondary sources are more exact: the number goes to residents on the register, including foreign nationals who have been lawfully resident for more than about three months. Numbers were notified from October 2015, and used from 1 January 2016.',
    about: ['jp-my-number-act'],
    topic: 'local-privacy-laws',
    services: 'all',
    jurisdictions: ['jp'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-2': {
    title: 'Safeguards based on industry standards (Japan)',
    summary:
      'Microsoft said that its security safeguards for customers in Japan rest on established industry standards, and gave ISO and SOC as examples.',
    sources: [{ source: 'trust-center-principles', lines: [5], basis: 'explicit' }],
    remarks: [
      { text: 'Which ISO standard is meant cannot be told from the page, so none is linked.', evidence: 'inferred' },
    ],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail:
      'ISO stands without a number, SOC without a type of report, and no edition is named. The list is open. The name that the page spells out, Service Organization Controls, became System and Organization Controls in 2017.',
    about: ['soc'],
    topic: 'local-privacy-laws',
    services: ['azure', 'dynamics-365', 'intune', 'office-365'],
    jurisdictions: ['jp'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-3': {
    title: 'What the Argentine Act is for',
    summary:
      'The source page says that the Personal Data Protection Act of Argentina, in line with the national constitution, aims to protect personal information kept in files, registers, data banks and the like, and so to help protect privacy.',
    sources: [{ source: 'trust-center-principles', lines: [9], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page names no article of the constitution; it is the third paragraph of article 43, on habeas data.',
        evidence: 'official',
        sources: ['ar-official-texts'],
      },
    ],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'undisputed',
    standingDetail: 'Secondary sources add that the Act also protects the data of legal entities.',
    about: ['ar-pdpa', 'ar-constitution'],
    topic: 'local-privacy-laws',
    services: 'all',
    jurisdictions: ['ar'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-4': {
    title: 'What the Canadian privacy laws are for',
    summary:
      'The source page says that Canadian privacy laws, four of which it names as examples, are meant to protect the privacy of individuals.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    remarks: [
      {
        text: "The list is open. It has Alberta's law for the private sector and British Columbia's law for the public sector. British Columbia's law for the private sector and Quebec's law are not on it.",
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['bill-c-36-stage'],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'undisputed',
    about: ['ca-privacy-act', 'ca-pipeda', 'ca-ab-pipa', 'ca-bc-fippa'],
    topic: 'local-privacy-laws',
    services: 'all',
    jurisdictions: ['ca', 'ca-ab', 'ca-bc'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-CLM-5': {
    title: 'What the Canadian privacy laws cover',
    summary:
      'The source page says that Canadian privacy laws cover personal information that public bodies and private organisations hold and process, in files, registers and elsewhere.',
    sources: [{ source: 'trust-center-principles', lines: [12], basis: 'explicit' }],
    openPoints: ['bill-c-36-stage'],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'undisputed',
    standingDetail:
      "This is true of the laws taken together, not of each. The Privacy Act covers federal institutions, and British Columbia's law covers public bodies. PIPEDA and Alberta's law cover the private sector.",
    about: ['ca-privacy-act', 'ca-pipeda', 'ca-ab-pipa', 'ca-bc-fippa'],
    topic: 'local-privacy-laws',
    services: 'all',
    jurisdictions: ['ca', 'ca-ab', 'ca-bc'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-CLM-6': {
    title: 'Safeguards based on industry standards (Canada)',
    summary:
      'Microsoft said that its security safeguards for business customers in Canada rest on established industry standards, and gave ISO/IEC 27001 and the SOC framework as examples.',
    sources: [{ source: 'trust-center-principles', lines: [14], basis: 'explicit' }],
    remarks: [
      {
        text: 'Certificates to the 2013 edition of ISO/IEC 27001 lost their validity after 31 October 2025.',
        evidence: 'secondary',
        sources: ['standards-secondary'],
      },
      {
        text: 'Microsoft documentation seen in a copy from 2021 names ISO/IEC 27001 and SOC for Azure and Intune too.',
        evidence: 'official',
        sources: ['ms-docs-canada'],
      },
    ],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail:
      'No edition and no type of report are named, and the list is open. Being based on a standard is no certificate. Nor is an attestation such as SOC.',
    about: ['iso-27001', 'soc'],
    topic: 'local-privacy-laws',
    services: ['azure', 'intune'],
    jurisdictions: ['ca'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-7': {
    title: "Microsoft's own assessment against Canadian recommendations",
    summary:
      'Microsoft said that it had assessed its practices against recommendations of the Privacy Commissioner of Canada, and had found the in-scope services of Azure and Intune capable of meeting them.',
    sources: [
      { source: 'trust-center-principles', lines: [14], basis: 'explicit' },
      { source: 'ms-docs-canada', locator: 'Microsoft and Canadian privacy laws', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'The source page does not say which recommendations are meant. The best candidate is a self-assessment tool on securing personal information. The Commissioner published it with the commissioners of Alberta and British Columbia.',
        evidence: 'inferred',
        sources: ['ca-opc-tool'],
      },
      {
        text: 'The services in scope are not listed. The commitment for Canada is [PC-CA-1](/commitments/pc-ca-1/), and this claim is no part of it.',
        evidence: 'inferred',
      },
    ],
    openPoints: ['lost-link-targets'],
    nature: 'assessment',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail:
      'This is Microsoft\'s own assessment. "Capable of meeting" is neither a certificate nor a promise that what a customer sets up complies. The page gives no report, and no title or date of the recommendations.',
    about: ['ca-opc-recommendations'],
    topic: 'local-privacy-laws',
    covers: [
      'Risk management',
      'Security management',
      'Incident management',
      'Access control',
      'Protection of data integrity',
      'Other areas, which the source page does not name',
    ],
    services: ['azure', 'intune'],
    jurisdictions: ['ca'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-8': {
    title: 'A network of datacenters',
    summary:
      "For customers who need to keep data in a given place, with the European Union as the example, the source page points to Microsoft's network of datacenters.",
    sources: [{ source: 'trust-center-principles', lines: [59], basis: 'explicit' }],
    remarks: [
      {
        text: 'The fuller page in the Trust Center said that customers know where their data is stored, that data may be replicated within a geographic area, and that the network of datacenters was growing. It too gave the European Union as an example.',
        evidence: 'official',
        sources: ['ms-data-location'],
      },
      {
        text: 'Which data stays where depends on the service, the region that the customer chooses and the terms. The European Union is only an example here. The source page promises nothing about it.',
        evidence: 'inferred',
      },
    ],
    nature: 'capability',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail: 'A question and an invitation, not a promise that data stays in one place.',
    about: [],
    topic: 'data-location',
    services: ['online-services'],
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-9': {
    title: 'Informed choices through reports',
    summary:
      'Under its heading on reporting, the source page invites readers to make informed choices about Microsoft products and services.',
    sources: [{ source: 'trust-center-principles', lines: [71], basis: 'explicit' }],
    remarks: [
      {
        text: 'The page behind the card is not named. That it is the Reports Hub is our reading.',
        evidence: 'inferred',
      },
    ],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail: 'An invitation in the short text of a card. It says nothing that could be checked.',
    about: ['reports-hub'],
    topic: 'reporting',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-10': {
    title: "Judging the company's social responsibility",
    summary:
      "Under its heading on reporting, the source page invites readers to judge Microsoft's commitments in corporate social responsibility (CSR).",
    sources: [{ source: 'trust-center-principles', lines: [71], basis: 'explicit' }],
    remarks: [
      {
        text: 'The page behind the card is not named. That it is the Reports Hub is our reading.',
        evidence: 'inferred',
      },
    ],
    nature: 'description',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail: 'An invitation in the short text of a card. It does not say what those commitments are.',
    about: ['reports-hub'],
    topic: 'reporting',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-11': {
    title: 'A court case on search warrants, said to have been won',
    summary:
      'The source page invites readers to read how Microsoft won a case in court to keep e-mail safe from search warrants.',
    sources: [{ source: 'trust-center-principles', lines: [75], basis: 'explicit' }],
    remarks: [
      {
        text: 'The other source page says only that Microsoft challenged a search warrant that a magistrate judge in the United States had issued: see [PC-GOV-10](/commitments/pc-gov-10/).',
        evidence: 'official',
        sources: ['government-requests'],
      },
    ],
    openPoints: ['lost-link-targets'],
    nature: 'event',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'outdated',
    standingDetail:
      'True only of the decision of the Court of Appeals for the Second Circuit of 14 July 2016. On 17 April 2018 the Supreme Court vacated that decision and sent the case back to be dismissed as moot, after the CLOUD Act and a new warrant.',
    about: ['us-microsoft-warrant-case', 'warrant-case-story'],
    topic: 'privacy-advocacy',
    services: 'all',
    jurisdictions: ['us'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-12': {
    title: 'A policy roadmap of 78 recommendations',
    summary:
      'Microsoft offered a policy roadmap as a basis for rules that lead to a cloud which is trusted, responsible and inclusive. The source page counts 78 recommendations in 15 categories.',
    sources: [{ source: 'trust-center-principles', lines: [77], basis: 'explicit' }],
    remarks: [
      {
        text: 'The source page does not name the book. That it means A Cloud for Global Good is our reading.',
        evidence: 'inferred',
        sources: ['ms-policy-roadmap'],
      },
    ],
    openPoints: ['number-78'],
    nature: 'statistic',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail:
      'The 15 categories agree with the contents of the book A Cloud for Global Good of 2016. Two press reports of 2016 give the number 78. We have not counted the recommendations in the book.',
    about: ['policy-roadmap'],
    topic: 'privacy-advocacy',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-13': {
    title: 'The CLOUD Act as a new and modern framework',
    summary:
      'Microsoft called the CLOUD Act new, and said that it creates a modern legal framework for law enforcement access to data across borders.',
    sources: [
      { source: 'trust-center-principles', lines: [79], basis: 'explicit' },
      { source: 'government-requests', lines: [17], basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'The sentence goes back to a Microsoft statement of 21 March 2018.',
        evidence: 'official',
        sources: ['ms-cloud-act-statement'],
      },
    ],
    links: [
      {
        label: 'Learn more about the CLOUD Act',
        url: unresolved(
          'The source page linked to its position on the CLOUD Act, and the address is lost. A post of 3 April 2018 is the likely target. The publisher or an archived copy of the page could tell.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'government-requests', lines: [19], basis: 'explicit' }],
      },
    ],
    openPoints: ['lost-link-targets'],
    nature: 'position',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'outdated',
    standingDetail:
      "The wording is outdated: the Act was signed on 23 March 2018 and is no longer new. That the framework is modern is the company's opinion.",
    about: ['us-cloud-act', 'cloud-act-position'],
    topic: 'privacy-advocacy',
    services: 'all',
    jurisdictions: ['us'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-14': {
    title: 'The belief that customers should control their data',
    summary:
      'Microsoft stated its belief that customers ought to control their own data. It gave this as the reason for what it said on disclosure, and put it in front of what it said on access.',
    sources: [
      { source: 'government-requests', lines: [7], basis: 'explicit' },
      { source: 'government-requests', lines: [25], basis: 'explicit' },
      {
        source: 'government-requests-2017',
        locator: 'Opening paragraphs; Our data privacy standards',
        basis: 'explicit',
      },
    ],
    nature: 'belief',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail:
      'A belief, stated both in the January 2017 copy and on the later page. We have not checked whether it is stated today.',
    about: [],
    topic: 'government-requests',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-15': {
    title: 'Said to affect only a small fraction of customers',
    summary:
      'Microsoft said that its published totals show that only a small fraction of one per cent of its customers had ever been the subject of a government request on criminal law or national security.',
    sources: [
      { source: 'government-requests', lines: [11], basis: 'explicit' },
      { source: 'government-requests-2017', locator: 'Opening paragraphs', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'The January 2017 copy of the page has the same sentence, so the figure was not worked out for the later page.',
        evidence: 'official',
        sources: ['government-requests-2017'],
      },
      { text: 'That the totals come from these reports is our reading of the sentence before.', evidence: 'inferred' },
    ],
    openPoints: ['source-page-date'],
    nature: 'statistic',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail: 'The page names no period, no report and no exact number.',
    about: ['law-enforcement-requests-report', 'us-national-security-orders-report'],
    topic: 'government-requests',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-CLM-16': {
    title: 'Said to affect only a handful of enterprise customers',
    summary:
      'Microsoft said that, among enterprise customers, only a handful had ever been the subject of a government request on criminal law or national security.',
    sources: [
      { source: 'government-requests', lines: [11], basis: 'explicit' },
      { source: 'government-requests-2017', locator: 'Opening paragraphs', basis: 'explicit' },
    ],
    remarks: [
      {
        text: 'The January 2017 copy of the page has the same sentence, so the figure was not worked out for the later page.',
        evidence: 'official',
        sources: ['government-requests-2017'],
      },
      {
        text: 'Slides of April 2014 on the same subject speak of enterprise customers as those with more than 50 seats or users, and report three orders about 15 accounts for the second half of 2013. The source page does not say that it counts in the same way.',
        evidence: 'secondary',
      },
    ],
    openPoints: ['source-page-date'],
    nature: 'statistic',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail:
      'The page names no period, no report and no exact number. It does not say who counts as an enterprise customer.',
    about: ['law-enforcement-requests-report', 'us-national-security-orders-report'],
    topic: 'government-requests',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-CLM-17': {
    title: 'A public stand against improper government access',
    summary:
      'Microsoft said that it had taken a firm position in public on protecting customer data from improper access by governments.',
    sources: [{ source: 'government-requests', lines: [34], basis: 'explicit' }],
    nature: 'position',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail: 'A statement of the company about itself. What it says of the courts is kept apart as PC-GOV-10.',
    about: [],
    topic: 'privacy-advocacy',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-CLM-18': {
    title: 'Copyright claims taken seriously',
    summary: 'Microsoft said that it takes claims of copyright infringement seriously.',
    sources: [{ source: 'government-requests', lines: [38], basis: 'explicit' }],
    nature: 'position',
    asOf: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
    standing: 'not-confirmed',
    standingDetail: 'It promises nothing by itself. What follows from a claim stands in PC-IP-1 to PC-IP-3.',
    about: [],
    topic: 'copyright',
    services: 'all',
    jurisdictions: 'worldwide',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'claims'>;
