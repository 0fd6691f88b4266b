import { type Entries, unresolved } from '../model/schema.ts';

/** The public bodies that issue or supervise the law and guidance of the registry. */
export const authorities = {
  'jp-ppc': {
    title: 'Personal Information Protection Commission (Japan)',
    summary: "Japan's data protection authority, also for the My Number Act.",
    sources: [
      { source: 'trust-center-principles', lines: [3], basis: 'explicit' },
      { source: 'jp-my-number-secondary', basis: 'explicit' },
      { source: 'jp-ppc-site', basis: 'explicit' },
    ],
    role: 'data-protection-authority',
    jurisdiction: 'jp',
    names: [
      { language: 'ja', text: '個人情報保護委員会', evidence: 'official' },
      { language: 'en', text: 'Personal Information Protection Commission', evidence: 'secondary' },
    ],
    abbreviations: ['PPC'],
    site: 'https://www.ppc.go.jp',
    established: {
      date: '2016-01-01',
      how: 'By reorganising the Specific Personal Information Protection Commission, under Act No. 65 of 2015.',
      evidence: 'secondary',
    },
    predecessor: 'jp-sppc',
    remarks: [
      {
        text: 'The [guidelines](/instruments/jp-ppc-my-number-guidelines/) that the source page attributes to the Commission first appeared in December 2014, before it existed.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'jp-qa-secondary'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'jp-sppc': {
    title: 'Specific Personal Information Protection Commission (Japan)',
    summary:
      'The body that supervised information with Individual Numbers before the Personal Information Protection Commission. The source page does not name it.',
    sources: [
      { source: 'jp-my-number-secondary', basis: 'explicit' },
      { source: 'jp-qa-secondary', basis: 'explicit' },
    ],
    role: 'data-protection-authority',
    jurisdiction: 'jp',
    names: [
      { language: 'ja', text: '特定個人情報保護委員会', evidence: 'secondary' },
      { language: 'en', text: 'Specific Personal Information Protection Commission', evidence: 'secondary' },
    ],
    abbreviations: [],
    site: unresolved('The body no longer exists. We have not looked up whether a copy of its site is kept.'),
    established: { date: '2014-01', how: 'Set up for the My Number system.', evidence: 'secondary' },
    ended: {
      date: '2016-01-01',
      how: 'Reorganised as the Personal Information Protection Commission.',
      evidence: 'secondary',
    },
    successor: 'jp-ppc',
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ar-aaip': {
    title: 'Agency of Access to Public Information (Argentina)',
    summary: "Argentina's data protection authority since September 2017.",
    sources: [{ source: 'ar-official-texts', locator: 'recitals of Resolution 47/2018', basis: 'explicit' }],
    role: 'data-protection-authority',
    jurisdiction: 'ar',
    names: [
      { language: 'es', text: 'Agencia de Acceso a la Información Pública', evidence: 'official' },
      { language: 'en', text: 'Agency of Access to Public Information', evidence: 'secondary' },
    ],
    abbreviations: ['AAIP'],
    site: 'https://www.argentina.gob.ar/aaip',
    established: {
      date: '2017-09-25',
      how: 'Law 27,275 (Article 19) created the Agency; Decree 746/2017 of this day gave it the data protection role.',
      evidence: 'official',
    },
    predecessor: 'ar-dnpdp',
    remarks: [
      {
        text: "It belongs to the office of Argentina's Chief of Cabinet.",
        evidence: 'official',
        sources: ['ar-official-texts'],
      },
      {
        text: 'Microsoft documentation attributes [Disposition 60-E/2016](/instruments/ar-disposition-60-e-2016/) to the Agency. It did not hold the role in 2016.',
        evidence: 'inferred',
        sources: ['ms-docs-argentina', 'ar-official-texts'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ar-dnpdp': {
    title: 'National Directorate for the Protection of Personal Data (Argentina)',
    summary:
      "Argentina's first data protection authority, in the Ministry of Justice. It issued Dispositions 11/2006 and 60-E/2016.",
    sources: [
      { source: 'trust-center-principles', lines: [9], basis: 'inferred' },
      {
        source: 'ar-official-texts',
        locator: 'recitals of Resolution 47/2018 and of Disposition 42/2019',
        basis: 'explicit',
      },
    ],
    role: 'data-protection-authority',
    jurisdiction: 'ar',
    names: [
      { language: 'es', text: 'Dirección Nacional de Protección de Datos Personales', evidence: 'official' },
      { language: 'en', text: 'National Directorate for the Protection of Personal Data', evidence: 'secondary' },
    ],
    abbreviations: ['DNPDP'],
    site: unresolved('We have not looked up its own site of that time. The Agency that followed it could say.'),
    established: { date: '2001-11-29', how: 'Created by Decree 1558/2001 of this day.', evidence: 'official' },
    ended: {
      date: '2017-09-25',
      how: 'Decree 746/2017 gave its role as the authority to the Agency of Access to Public Information.',
      evidence: 'official',
    },
    successor: 'ar-aaip',
    remarks: [
      {
        text: 'The source page speaks of the Argentine Data Protection Authority as the issuer of [11/2006](/instruments/ar-disposition-11-2006/). At the date of that rule this was the DNPDP.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ar-official-texts'],
      },
      {
        text: 'A directorate of the same name went on within the Agency. It signed dispositions in 2019.',
        evidence: 'official',
        sources: ['ar-official-texts'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ca-opc': {
    title: 'Office of the Privacy Commissioner of Canada',
    summary: "Canada's federal privacy authority, for the Privacy Act and for PIPEDA.",
    sources: [
      { source: 'trust-center-principles', lines: [14], basis: 'explicit' },
      { source: 'ca-opc-site', basis: 'explicit' },
    ],
    role: 'data-protection-authority',
    jurisdiction: 'ca',
    names: [
      { language: 'en', text: 'Office of the Privacy Commissioner of Canada', evidence: 'official' },
      { language: 'fr', text: 'Commissariat à la protection de la vie privée du Canada', evidence: 'official' },
    ],
    abbreviations: ['OPC'],
    wrongAbbreviations: ['OPCC'],
    site: 'https://www.priv.gc.ca',
    established: { date: '1983', how: 'Following the passage of the Privacy Act.', evidence: 'official' },
    remarks: [
      {
        text: '[Bill C-36](/instruments/ca-pipeda/) of June 2026 would move enforcement in the private sector to a new commission.',
        evidence: 'secondary',
        sources: ['ca-bill-c-36-notes'],
      },
      {
        text: 'Microsoft documentation writes OPCC.',
        evidence: 'official',
        sources: ['ms-docs-canada'],
      },
    ],
    openPoints: ['bill-c-36-stage'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ca-ab-oipc': {
    title: 'Office of the Information and Privacy Commissioner of Alberta',
    summary: 'The privacy authority of Alberta. The source page does not name it.',
    sources: [{ source: 'ca-secondary', locator: 'notes on Alberta', basis: 'explicit' }],
    role: 'data-protection-authority',
    jurisdiction: 'ca-ab',
    names: [
      { language: 'en', text: 'Office of the Information and Privacy Commissioner of Alberta', evidence: 'secondary' },
    ],
    abbreviations: ['OIPC'],
    site: 'https://oipc.ab.ca',
    established: unresolved('We have not looked up when the office was set up. The office could say.'),
    remarks: [{ text: 'The address of the site is from memory.', evidence: 'recalled-high' }],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ca-bc-oipc': {
    title: 'Office of the Information and Privacy Commissioner for British Columbia',
    summary: 'The privacy authority of British Columbia. The source page does not name it.',
    sources: [{ source: 'ca-secondary', locator: 'notes on Bill 22 of 2021', basis: 'explicit' }],
    role: 'data-protection-authority',
    jurisdiction: 'ca-bc',
    names: [
      {
        language: 'en',
        text: 'Office of the Information and Privacy Commissioner for British Columbia',
        evidence: 'secondary',
      },
    ],
    abbreviations: ['OIPC'],
    site: 'https://www.oipc.bc.ca',
    established: unresolved('We have not looked up when the office was set up. The office could say.'),
    remarks: [{ text: 'The address of the site is from memory.', evidence: 'recalled-high' }],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'us-doj': {
    title: 'United States Department of Justice',
    summary:
      'Not a privacy authority. Under the CLOUD Act the Attorney General certifies agreements with other governments.',
    sources: [{ source: 'us-secondary', locator: 'certification under 18 U.S.C. 2523', basis: 'explicit' }],
    role: 'other-authority',
    jurisdiction: 'us',
    names: [{ language: 'en', text: 'United States Department of Justice', evidence: 'secondary' }],
    abbreviations: ['DOJ'],
    site: 'https://www.justice.gov',
    established: unresolved('We have not looked up when the department was set up. Nothing here depends on it.'),
    remarks: [{ text: 'The address of the site is from memory.', evidence: 'recalled-high' }],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'us-copyright-office': {
    title: 'United States Copyright Office',
    summary:
      'Keeps the public directory of agents whom providers name to receive notices of infringement. It does not supervise the DMCA.',
    sources: [{ source: 'us-federal-register-2016', basis: 'explicit' }],
    role: 'other-authority',
    jurisdiction: 'us',
    names: [{ language: 'en', text: 'U.S. Copyright Office', evidence: 'official' }],
    abbreviations: [],
    site: 'https://www.copyright.gov',
    established: unresolved('We have not looked up when the office was set up. Nothing here depends on it.'),
    remarks: [
      {
        text: 'The address of the site, and that no authority supervises the DMCA, are from memory.',
        evidence: 'recalled-high',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'authorities'>;
