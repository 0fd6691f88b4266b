import { type Entries, unresolved } from '../../model/schema.ts';

/** The law of Canada, of Alberta and of British Columbia that the source page names, and the recommendations of the federal commissioner. */
export const canadaInstruments = {
  'ca-privacy-act': {
    kind: 'statute',
    title: 'Privacy Act (Canada)',
    summary:
      'Protects personal information that federal government institutions hold about individuals, and gives individuals a right of access to it.',
    sources: [
      { source: 'trust-center-principles', lines: [12], basis: 'explicit' },
      { source: 'ca-laws-site', locator: 'Privacy Act', basis: 'explicit' },
      { source: 'ms-docs-canada', basis: 'explicit' },
    ],
    names: [
      { language: 'en', text: 'Privacy Act', evidence: 'official' },
      { language: 'fr', text: 'Loi sur la protection des renseignements personnels', evidence: 'secondary' },
    ],
    jurisdiction: 'ca',
    rank: 'act',
    citation: 'R.S.C., 1985, c. P-21',
    protects: 'Personal information about individuals that a federal government institution holds.',
    sector: 'public',
    sectorDetail: 'Federal government institutions, as listed in its schedule.',
    authorities: ['ca-opc'],
    dates: [
      { stage: 'in-force', date: '1983-07-01', evidence: 'recalled-high' },
      {
        stage: 'amended',
        date: '2023-09-01',
        what: 'Last amendment in force in a consolidation current to 19 June 2024.',
        evidence: 'official',
        sources: ['ca-laws-site'],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the Act (Justice Laws Website)',
        url: 'https://laws-lois.justice.gc.ca/ENG/ACTS/P-21/FullText.html',
        language: 'en',
        evidence: 'secondary',
        sources: [
          { source: 'trust-center-principles', lines: [12], basis: 'inferred' },
          { source: 'ca-laws-site', locator: 'Privacy Act', basis: 'explicit' },
        ],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The source page speaks of governments and of private organisations for its four laws taken together. This Act covers federal institutions only.',
        evidence: 'official',
        sources: ['trust-center-principles', 'ms-docs-canada'],
      },
      {
        text: 'The source page probably linked to the Act, and the address is lost. We found the one given here elsewhere.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ca-pipeda': {
    kind: 'statute',
    title: 'Personal Information Protection and Electronic Documents Act (Canada)',
    summary:
      'Governs how private-sector organisations handle personal information in commercial activity, by ten fair information principles in its Schedule 1.',
    sources: [
      { source: 'trust-center-principles', lines: [12], basis: 'explicit' },
      { source: 'ca-laws-site', locator: 'PIPEDA', basis: 'explicit' },
      { source: 'ms-docs-canada', basis: 'explicit' },
    ],
    names: [
      {
        language: 'en',
        text: 'Personal Information Protection and Electronic Documents Act',
        evidence: 'official',
      },
      {
        language: 'fr',
        text: 'Loi sur la protection des renseignements personnels et les documents électroniques',
        evidence: 'secondary',
      },
    ],
    shortNames: ['PIPEDA', 'LPRPDE'],
    jurisdiction: 'ca',
    rank: 'act',
    citation: 'S.C. 2000, c. 5',
    protects: 'Personal information that organisations handle in commercial activity.',
    sector: 'private',
    sectorDetail:
      'Commercial activity in the private sector, and employees of federally regulated businesses. It gives way within provinces that have substantially similar laws (Alberta, British Columbia, Quebec).',
    authorities: ['ca-opc'],
    dates: [
      {
        stage: 'adopted',
        date: '2000-04-13',
        what: 'Royal assent.',
        evidence: 'secondary',
        sources: ['ca-secondary'],
      },
      {
        stage: 'in-force',
        date: '2001-01-01',
        what: 'First stage: federally regulated organisations, health information left out.',
        evidence: 'secondary',
        sources: ['ca-secondary'],
      },
      {
        stage: 'in-force',
        date: '2002-01-01',
        what: 'Second stage: personal health information.',
        evidence: 'secondary',
        sources: ['ca-secondary'],
      },
      {
        stage: 'in-force',
        date: '2004-01-01',
        what: 'Third stage: commercial activity at large.',
        evidence: 'secondary',
        sources: ['ca-secondary'],
      },
      {
        stage: 'amended',
        date: '2024-08-19',
        what: 'Last amendment in a consolidation current to 30 October 2024.',
        evidence: 'official',
        sources: ['ca-laws-site'],
      },
    ],
    provisions: [
      {
        id: 'principle-1',
        title: 'Principle 1: Accountability',
        evidence: 'official',
        sources: [{ source: 'ca-laws-site', locator: 'PIPEDA, Schedule 1, 4.1', basis: 'explicit' }],
      },
      {
        id: '4.1.3',
        title: 'Clause 4.1.3: processing by others',
        gist: 'An organisation stays responsible for personal information that it has passed to a third party for processing. By contract or other means it must secure comparable protection there.',
        evidence: 'official',
        sources: [{ source: 'ca-laws-site', locator: 'PIPEDA, Schedule 1, 4.1.3', basis: 'explicit' }],
      },
      {
        id: 'principle-2',
        title: 'Principle 2: Identifying Purposes',
        evidence: 'official',
        sources: [{ source: 'ca-laws-site', locator: 'PIPEDA, Schedule 1, 4.2', basis: 'explicit' }],
      },
      {
        id: 'principle-3',
        title: 'Principle 3: Consent',
        evidence: 'official',
        sources: [{ source: 'ca-opc-site', locator: 'Fair Information Principles', basis: 'explicit' }],
      },
      {
        id: 'principle-4',
        title: 'Principle 4: Limiting Collection',
        evidence: 'official',
        sources: [{ source: 'ca-opc-site', locator: 'Fair Information Principles', basis: 'explicit' }],
      },
      {
        id: 'principle-5',
        title: 'Principle 5: Limiting Use, Disclosure, and Retention',
        evidence: 'official',
        sources: [{ source: 'ca-opc-site', locator: 'Fair Information Principles', basis: 'explicit' }],
      },
      {
        id: 'principle-6',
        title: 'Principle 6: Accuracy',
        evidence: 'secondary',
        sources: [{ source: 'ca-secondary', locator: 'ten principles', basis: 'explicit' }],
      },
      {
        id: 'principle-7',
        title: 'Principle 7: Safeguards',
        evidence: 'secondary',
        sources: [{ source: 'ca-secondary', locator: 'ten principles', basis: 'explicit' }],
      },
      {
        id: 'principle-8',
        title: 'Principle 8: Openness',
        evidence: 'official',
        sources: [{ source: 'ca-laws-site', locator: 'PIPEDA, Schedule 1, reference to 4.8', basis: 'explicit' }],
      },
      {
        id: 'principle-9',
        title: 'Principle 9: Individual Access',
        evidence: 'official',
        sources: [{ source: 'ca-laws-site', locator: 'PIPEDA, Schedule 1, reference to 4.9', basis: 'explicit' }],
      },
      {
        id: 'principle-10',
        title: 'Principle 10: Challenging Compliance',
        evidence: 'secondary',
        sources: [{ source: 'ca-secondary', locator: 'ten principles', basis: 'explicit' }],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the Act (Justice Laws Website)',
        url: 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/',
        language: 'en',
        evidence: 'official',
        sources: [
          { source: 'trust-center-principles', lines: [12], basis: 'inferred' },
          { source: 'ca-laws-site', locator: 'PIPEDA', basis: 'explicit' },
        ],
      },
    ],
    pendingSuccessor: {
      title: 'Protecting Privacy and Consumer Data Act (PPCDA), by Bill C-36',
      stage:
        'Introduced on 15 June 2026. At second reading on 3 October 2026, as a third party quotes the list of Parliament.',
      since: '2026-06-15',
      watch: '2027-02-20',
      evidence: 'secondary',
      openPoint: 'bill-c-36-stage',
    },
    standing: 'in-force',
    remarks: [
      {
        text: 'Bill C-36 would repeal Part 1 of the Act and move enforcement in the private sector from the [Privacy Commissioner](/authorities/ca-opc/) to a new Digital Safety and Data Protection Commission. Two earlier bills died: C-11 (2020) and C-27 (2022), the latter when Parliament was prorogued on 6 January 2025.',
        evidence: 'secondary',
        sources: ['ca-bill-c-36-notes'],
      },
      {
        text: 'Schedule 1 takes its principles from the national standard CAN/CSA-Q830-96.',
        evidence: 'official',
        sources: ['ca-laws-site'],
      },
      {
        text: 'The source page probably linked to the Act, and the address is lost. We found the one given here elsewhere.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['bill-c-36-stage', 'lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ca-ab-pipa': {
    kind: 'statute',
    title: 'Personal Information Protection Act (Alberta)',
    summary:
      'Sets the rules for how organisations in the private sector of Alberta collect, use, disclose and protect personal information.',
    sources: [
      { source: 'trust-center-principles', lines: [12], basis: 'explicit' },
      { source: 'ca-alberta-government', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'Personal Information Protection Act', evidence: 'official' }],
    shortNames: ['PIPA', 'Alberta PIPA'],
    jurisdiction: 'ca-ab',
    rank: 'act',
    citation: 'S.A. 2003, c. P-6.5',
    protects: 'Personal information in the hands of private-sector organisations.',
    sector: 'private',
    sectorDetail: 'Provincially regulated organisations, and in certain circumstances non-profit ones.',
    authorities: ['ca-ab-oipc'],
    dates: [
      { stage: 'in-force', date: '2004-01-01', evidence: 'secondary', sources: ['ca-secondary'] },
      {
        stage: 'amended',
        date: '2010',
        what: 'Last major update.',
        evidence: 'official',
        sources: ['ca-alberta-government'],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the Act',
        url: unresolved(
          'The source page probably linked to the Act, and the address is lost. Microsoft, or an archived copy of the page, could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'trust-center-principles', lines: [12], basis: 'inferred' }],
      },
    ],
    pendingSuccessor: {
      title: 'Modernisation of the Act',
      stage:
        'A committee reported in February 2025; the government consulted the public from 2 February to 1 May 2026. No bill was seen.',
      since: '2026-02-02',
      watch: '2027-05-20',
      evidence: 'secondary',
    },
    standing: 'in-force',
    remarks: [
      {
        text: "The source page names Alberta's law for the private sector and, for British Columbia, [the one for public bodies](/instruments/ca-bc-fippa/). Alberta's public sector has the Protection of Privacy Act and the Access to Information Act, which replace an older law (assent in December 2024). The page does not name them.",
        evidence: 'secondary',
        sources: ['trust-center-principles', 'ca-secondary'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ca-bc-fippa': {
    kind: 'statute',
    title: 'Freedom of Information and Protection of Privacy Act (British Columbia)',
    summary:
      'Governs how public bodies in British Columbia collect, use and disclose personal information, and gives access to their records. It covers public bodies only.',
    sources: [
      { source: 'trust-center-principles', lines: [12], basis: 'explicit' },
      { source: 'ca-bc-government', basis: 'explicit' },
      { source: 'ca-secondary', locator: 'notes on Bill 22 of 2021', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'Freedom of Information and Protection of Privacy Act', evidence: 'official' }],
    shortNames: ['BC FIPPA', 'FIPPA', 'FOIPPA'],
    jurisdiction: 'ca-bc',
    rank: 'act',
    citation: 'R.S.B.C. 1996, c. 165',
    protects: 'Personal information in the custody or under the control of public bodies.',
    sector: 'public',
    sectorDetail: 'Public bodies of British Columbia only; it does not directly apply to private entities.',
    authorities: ['ca-bc-oipc'],
    dates: [
      {
        stage: 'amended',
        date: '2021-11-25',
        what: 'Bill 22 (2021), most of it.',
        evidence: 'official',
        sources: ['ca-bc-government'],
      },
      {
        stage: 'amended',
        date: '2023-02-01',
        what: 'Bill 22 (2021): duties to run a privacy management programme and to give notice of breaches.',
        evidence: 'recalled-medium',
      },
    ],
    provisions: [
      {
        id: '33.1',
        title: 'Section 33.1: disclosure outside Canada',
        gist: 'Since 25 November 2021: a public body may disclose personal information outside Canada only in line with the regulations of the minister, if there are any. Before that day, this section and section 30.1 held the rule that storage and access be in Canada.',
        edition: 'As replaced on 25 November 2021',
        evidence: 'secondary',
        sources: [{ source: 'ca-secondary', locator: 'notes on Bill 22 of 2021', basis: 'explicit' }],
      },
    ],
    amendments: [
      {
        title: 'Bill 35 – 2019, Miscellaneous Statutes Amendment Act (No. 2), 2019',
        date: '2019-10-31',
        effect:
          'Let public bodies have personal information processed outside Canada for a time, and metadata kept there, before the rule itself was repealed in 2021.',
        evidence: 'secondary',
      },
      {
        title: 'Bill 22 – 2021, Freedom of Information and Protection of Privacy Amendment Act, 2021',
        date: '2021-11-25',
        effect:
          'Repealed the rule that personal information be stored and accessed in Canada (sections 30.1 and 33.1), and replaced section 33.1.',
        evidence: 'secondary',
      },
    ],
    officialTexts: [
      {
        label: 'Text of the Act',
        url: unresolved(
          'The source page probably linked to the Act, and the address is lost. Microsoft, or an archived copy of the page, could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'trust-center-principles', lines: [12], basis: 'inferred' }],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The source page is older than the amendments of November 2021. It was probably written while the in-Canada rule still stood.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ca-bc-government'],
      },
      {
        text: 'The source page lists this law beside laws for the private sector. British Columbia has one of those too, the Personal Information Protection Act (S.B.C. 2003, c. 63), which the page does not name.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ca-bc-reg-294-2021': {
    kind: 'regulation',
    title: 'B.C. Reg. 294/2021 on storage outside Canada (British Columbia)',
    summary:
      'Requires a supplementary assessment, as part of the privacy impact assessment, when sensitive personal information is disclosed for storage outside Canada. It binds public bodies.',
    sources: [
      { source: 'ca-bc-government', basis: 'explicit' },
      { source: 'ca-secondary', locator: 'notes on Bill 22 of 2021', basis: 'explicit' },
    ],
    names: [{ language: 'en', text: 'B.C. Reg. 294/2021', evidence: 'secondary' }],
    shortNames: ['Ministerial Order M462/2021'],
    jurisdiction: 'ca-bc',
    issuer: {
      none: 'Made by order of the minister responsible for the Act, not by a data protection authority.',
    },
    citation: 'B.C. Reg. 294/2021 (Ministerial Order M462/2021)',
    protects: 'Sensitive personal information that public bodies have stored outside Canada.',
    sector: 'public',
    sectorDetail: 'Public bodies under the Freedom of Information and Protection of Privacy Act.',
    authorities: ['ca-bc-oipc'],
    dates: [{ stage: 'adopted', date: '2021-11-26', evidence: 'secondary', sources: ['ca-secondary'] }],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the regulation',
        url: unresolved('The address of an official text was not looked up. The BC Laws website could say.'),
        language: 'en',
        evidence: 'inferred',
      },
    ],
    links: [
      {
        label: 'Guidance on Disclosures Outside of Canada (Government of British Columbia)',
        url: 'https://www2.gov.bc.ca/gov/content/governments/services-for-government/information-management-technology/privacy/privacy-impact-assessments/guidance-on-disclosures-outside-of-canada',
        language: 'en',
        evidence: 'official',
        sources: [{ source: 'ca-bc-government', basis: 'explicit' }],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The latest official guidance that we read dates from 13 January 2023. The source page is older than the regulation and does not name it.',
        evidence: 'official',
        sources: ['ca-bc-government'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ca-opc-recommendations': {
    kind: 'guidance',
    title: 'Recommendations of the Privacy Commissioner of Canada (unnamed in the source)',
    summary:
      'The recommendations against which Microsoft said it had assessed its practices. The source page gives no title, date or address for them.',
    sources: [{ source: 'trust-center-principles', lines: [14], basis: 'explicit' }],
    names: [],
    jurisdiction: 'ca',
    issuer: 'ca-opc',
    accompanies: [],
    dates: [],
    officialTexts: [
      {
        label: 'The recommendations that the source page means',
        url: unresolved(
          'Which document is meant. The source page gives no title, and a link that it probably had is lost; Microsoft, or an archived copy of the page, could say.',
          'lost-link-targets',
        ),
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'trust-center-principles', lines: [14], basis: 'inferred' }],
      },
    ],
    links: [
      {
        label:
          'Best candidate: Securing Personal Information: A Self-Assessment Tool for Organizations (archived, 2016)',
        url: 'https://webarchiveweb.wayback.bac-lac.canada.ca/web/20160817141126/https://www.priv.gc.ca/resource/tool-outil/security-securite/english/AssessRisks.asp?x=1',
        language: 'en',
        evidence: 'inferred',
        sources: [{ source: 'ca-opc-tool', basis: 'inferred' }],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'The best candidate is a self-assessment tool that the federal Commissioner published with the commissioners of Alberta and British Columbia. It speaks in the same way of reasonable steps and of custody or control. Its layers include risk management, technical security and incident management, which partly match the areas that the source page lists. That this document is meant is our conclusion.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ca-opc-tool'],
      },
      {
        text: "The source page says that the services are capable of meeting the recommendations. That is the provider's own assessment. It is not a certificate, and does not say that a customer who uses the services meets them.",
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'instruments'>;
