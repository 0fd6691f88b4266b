import { type Entries, unresolved } from '../../model/schema.ts';

/** The law of Argentina: the Constitution, the Act of 2000 with its decree, and the authorities' rules on security and transfers. */
export const argentinaInstruments = {
  'ar-constitution': {
    kind: 'statute',
    title: 'National Constitution (Argentina)',
    summary:
      'The national constitution. Article 43 gives individuals a legal action over data recorded about them (habeas data). The data protection Act rests on it.',
    sources: [
      { source: 'trust-center-principles', lines: [9], basis: 'explicit' },
      { source: 'ar-official-texts', locator: 'recitals that cite Article 43', basis: 'explicit' },
    ],
    names: [
      { language: 'es', text: 'Constitución Nacional', authentic: true, evidence: 'official' },
      { language: 'en', text: 'Argentine National Constitution', authentic: false, evidence: 'secondary' },
    ],
    jurisdiction: 'ar',
    rank: 'constitution',
    citation: 'Constitución Nacional, artículo 43, párrafo tercero (Article 43, third paragraph)',
    protects: "Individuals' access to data that is recorded about them (habeas data).",
    sector: 'both',
    authorities: { none: 'A constitution: no data protection authority supervises it as such.' },
    dates: [
      {
        stage: 'amended',
        date: '1994',
        what: 'The reform that brought the third paragraph of Article 43.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
    ],
    provisions: [
      {
        id: 'art-43',
        title: 'Article 43: habeas data',
        gist: 'The third paragraph holds the action of habeas data. The Act of 2000 refers to it.',
        evidence: 'official',
        sources: [{ source: 'ar-official-texts', locator: 'recitals that cite Article 43', basis: 'explicit' }],
      },
    ],
    amendments: [
      {
        title: 'Constitutional reform of 1994',
        date: '1994',
        effect: 'Brought the third paragraph of Article 43 (habeas data).',
        evidence: 'secondary',
      },
    ],
    officialTexts: [
      {
        label: 'Text of the Constitution',
        url: unresolved(
          'The source page probably linked to a text of the Constitution, and the address is lost. Microsoft, or an archived copy of the page, could say.',
          'lost-link-targets',
        ),
        language: 'es',
        evidence: 'inferred',
        sources: [{ source: 'trust-center-principles', lines: [9], basis: 'inferred' }],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The source page names the Constitution, not the article.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ar-pdpa': {
    kind: 'statute',
    title: 'Personal Data Protection Act 25,326 (Argentina)',
    summary:
      'Protects personal data in files, registers, data banks and similar means. It gives the persons concerned rights to information, access, correction and deletion.',
    sources: [
      { source: 'trust-center-principles', lines: [9], basis: 'explicit' },
      { source: 'ms-docs-argentina', basis: 'explicit' },
      { source: 'ar-official-texts', basis: 'explicit' },
      { source: 'ar-secondary', basis: 'explicit' },
    ],
    names: [
      { language: 'es', text: 'Ley de Protección de los Datos Personales', authentic: true, evidence: 'official' },
      { language: 'en', text: 'Personal Data Protection Act 25,326', authentic: false, evidence: 'official' },
    ],
    shortNames: ['PDPA', 'Ley 25.326'],
    jurisdiction: 'ar',
    rank: 'act',
    citation: 'Ley 25.326',
    protects: 'Personal data of individuals and of legal entities.',
    sector: 'both',
    sectorDetail: 'Files, registers and data banks, public or private.',
    authorities: ['ar-aaip'],
    dates: [
      { stage: 'adopted', date: '2000-10-04', evidence: 'secondary', sources: ['ar-secondary'] },
      { stage: 'promulgated', date: '2000-10-30', what: 'In part.', evidence: 'recalled-medium' },
      { stage: 'published', date: '2000-11-02', what: 'Official gazette.', evidence: 'recalled-medium' },
    ],
    provisions: [
      {
        id: 'art-9',
        title: 'Article 9: security',
        gist: 'Whoever answers for a file must take the technical and organisational measures that are needed for the security and confidentiality of the data.',
        evidence: 'secondary',
        sources: [{ source: 'ar-secondary', locator: 'Article 9', basis: 'explicit' }],
      },
      {
        id: 'art-10',
        title: 'Article 10: confidentiality',
        gist: 'A duty of confidentiality.',
        evidence: 'secondary',
        sources: [{ source: 'ar-secondary', locator: 'Article 10', basis: 'explicit' }],
      },
      {
        id: 'art-12',
        title: 'Article 12: transfers abroad',
        gist: 'Bars, in principle, transfers of personal data to places that do not give adequate protection.',
        evidence: 'secondary',
        sources: [{ source: 'ar-secondary', locator: 'Article 12', basis: 'explicit' }],
      },
      {
        id: 'art-14',
        title: 'Article 14: access',
        gist: 'Access to data about oneself, within ten calendar days, and free of charge every six months.',
        evidence: 'secondary',
        sources: [{ source: 'ar-secondary', locator: 'Article 14', basis: 'explicit' }],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the Act in Spanish (InfoLEG), as published',
        url: 'http://servicios.infoleg.gob.ar/infolegInternet/anexos/60000-64999/64790/norma.htm',
        language: 'es',
        authentic: true,
        evidence: 'official',
        sources: [
          { source: 'trust-center-principles', lines: [9], basis: 'inferred' },
          { source: 'ms-docs-argentina', basis: 'explicit' },
        ],
      },
      {
        label: 'Text of the Act in Spanish (InfoLEG), updated',
        url: 'http://servicios.infoleg.gob.ar/infolegInternet/anexos/60000-64999/64790/texact.htm',
        language: 'es',
        authentic: true,
        evidence: 'official',
        sources: [{ source: 'ar-official-texts', basis: 'explicit' }],
      },
      {
        label: 'English translation of the Act',
        url: 'http://www.jus.gob.ar/media/3201023/personal_data_protection_act25326.pdf',
        language: 'en',
        authentic: false,
        evidence: 'official',
        sources: [
          { source: 'trust-center-principles', lines: [9], basis: 'inferred' },
          { source: 'ms-docs-argentina', basis: 'explicit' },
        ],
      },
    ],
    pendingSuccessor: {
      title: 'Bills to replace the Act (644-S-2025, 1948-D-2025, 1751-D-2026)',
      stage:
        'Before Congress in mid-2026; none had been passed in the sources read. Earlier bills of 2018 and 2023 lapsed.',
      since: '2025',
      watch: '2027-05-20',
      evidence: 'secondary',
    },
    standing: 'in-force',
    remarks: [
      {
        text: 'An article of June 2026 still treats the Act of 2000 as the law.',
        evidence: 'secondary',
        sources: ['ar-reform-notes'],
      },
      {
        text: 'The source page speaks of individuals only. The Act also protects data of legal entities.',
        evidence: 'secondary',
        sources: ['trust-center-principles', 'ar-secondary'],
      },
      {
        text: 'Other rules under the Act, which the source page does not name: Resolution AAIP 159/2018 (binding corporate rules, gazette of 7 December 2018), 34/2019 (list of countries), 4/2019 (criteria) and 240/2022 (sanctions). Law 27,699 of 2022 approves the protocol of Convention 108+.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'The European Union found the protection in Argentina adequate on 30 June 2003, and upheld that in January 2024.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'The source page probably linked to the Act, and the address is lost. We took the addresses given here from later Microsoft documentation and from official texts.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ms-docs-argentina'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ar-decree-1558-2001': {
    kind: 'regulation',
    title: 'Decree 1558/2001 (Argentina)',
    summary:
      'Implements Act 25,326, and created the first data protection authority (DNPDP). The source page does not name it.',
    sources: [
      {
        source: 'ar-official-texts',
        locator: 'recitals of Resolution 47/2018 and of Disposition 42/2019',
        basis: 'explicit',
      },
    ],
    names: [{ language: 'es', text: 'Decreto 1558/2001', authentic: true, evidence: 'official' }],
    jurisdiction: 'ar',
    issuer: { none: 'A decree, not an act of a data protection authority.' },
    citation: 'Decreto 1558/2001',
    protects: 'Personal data under Act 25,326, which it implements.',
    sector: 'both',
    sectorDetail: 'As the Act.',
    authorities: ['ar-aaip'],
    dates: [
      { stage: 'adopted', date: '2001-11-29', evidence: 'official', sources: ['ar-official-texts'] },
      {
        stage: 'amended',
        date: '2010-08-11',
        what: 'Decreto 1160/2010.',
        evidence: 'official',
        sources: ['ar-official-texts'],
      },
    ],
    amendments: [
      {
        title: 'Decreto 1160/2010',
        date: '2010-08-11',
        effect: 'Amends the decree. We have not read it.',
        evidence: 'official',
      },
    ],
    officialTexts: [
      {
        label: 'Text of the decree in Spanish',
        url: 'http://servicios.infoleg.gob.ar/infolegInternet/anexos/265000-269999/267922/norma.htm',
        language: 'es',
        authentic: true,
        evidence: 'official',
        sources: [{ source: 'ms-docs-argentina', basis: 'explicit' }],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'A bill of April 2026 would repeal the decree together with the Act. That is the latest sign we have seen that the decree stands.',
        evidence: 'secondary',
        sources: ['ar-reform-notes'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ar-disposition-11-2006': {
    kind: 'regulation',
    title: 'Disposition 11/2006 on security measures (Argentina)',
    summary:
      'Set security measures, in three levels, for personal data in private files and in public files that do not belong to the state. The source page calls it Regulation 11/2006.',
    sources: [
      { source: 'trust-center-principles', lines: [9], basis: 'explicit' },
      { source: 'ar-official-texts', locator: 'recitals of Resolution 47/2018', basis: 'explicit' },
      { source: 'ar-secondary', basis: 'explicit' },
    ],
    names: [
      { language: 'es', text: 'Disposición DNPDP 11/2006', authentic: true, evidence: 'official' },
      { language: 'en', text: 'Regulation 11/2006', authentic: false, evidence: 'secondary' },
    ],
    shortNames: ['11/2006'],
    jurisdiction: 'ar',
    issuer: 'ar-dnpdp',
    citation: 'Disposición DNPDP 11/2006',
    protects: 'The security of personal data.',
    sector: 'both',
    sectorDetail: 'Private files, registers, banks and databases, and public ones that do not belong to the state.',
    authorities: ['ar-dnpdp'],
    dates: [
      { stage: 'adopted', date: '2006-09-19', evidence: 'secondary', sources: ['ar-secondary'] },
      {
        stage: 'published',
        date: '2006-09-22',
        what: 'Official gazette.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        stage: 'repealed',
        date: '2018-07',
        what: 'By Article 1 of Resolution 47/2018. This is from memory. We have not read that article in the official text.',
        evidence: 'recalled-high',
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text in Spanish (argentina.gob.ar)',
        url: 'https://www.argentina.gob.ar/normativa/nacional/disposici%C3%B3n-11-2006-120120',
        language: 'es',
        authentic: true,
        evidence: 'secondary',
        sources: [
          { source: 'trust-center-principles', lines: [9], basis: 'inferred' },
          { source: 'ar-secondary', basis: 'explicit' },
        ],
      },
    ],
    supersededBy: [
      {
        instrument: 'ar-resolution-47-2018',
        date: '2018-07',
        effect:
          'New security measures on the same subject, which the authority recommends rather than requires. The recitals of the resolution name 11/2006; that it repeals 11/2006 is from memory.',
        evidence: 'recalled-high',
      },
    ],
    standing: 'superseded',
    remarks: [
      {
        text: 'The duty of security in [Article 9](/instruments/ar-pdpa/#provision-art-9) of the Act stays, whatever became of 11/2006.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'Many documents in public repositories still cited 11/2006 as current law in 2026.',
        evidence: 'secondary',
      },
      {
        text: 'Resolution 47/2018 cites 11/2006 under 22 September 2006, the day of its publication.',
        evidence: 'official',
        sources: ['ar-official-texts'],
      },
      {
        text: 'The source page probably linked to 11/2006, and the address is lost. We found the one given here elsewhere.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['repeal-of-11-2006', 'lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ar-resolution-47-2018': {
    kind: 'regulation',
    title: 'Resolution 47/2018 on recommended security measures (Argentina)',
    summary:
      'Recommends security measures for personal data: Annex I for computerised media, Annex II for other media. The measures are recommendations, not duties.',
    sources: [
      { source: 'ar-official-texts', locator: 'recitals of Resolution 47/2018', basis: 'explicit' },
      { source: 'ar-secondary', basis: 'explicit' },
    ],
    names: [{ language: 'es', text: 'Resolución AAIP 47/2018', authentic: true, evidence: 'official' }],
    shortNames: ['RESOL-2018-47-APN-AAIP', '47/2018'],
    jurisdiction: 'ar',
    issuer: 'ar-aaip',
    citation: 'Resolución AAIP 47/2018 (RESOL-2018-47-APN-AAIP)',
    protects: 'The security of personal data.',
    sector: 'both',
    sectorDetail: 'As the Act. We have not read the whole resolution.',
    authorities: ['ar-aaip'],
    dates: [
      { stage: 'adopted', date: '2018-07-23', evidence: 'official', sources: ['ar-official-texts'] },
      {
        stage: 'published',
        date: '2018-07-25',
        what: 'Official gazette.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
    ],
    provisions: [
      {
        id: 'art-1',
        title: 'Article 1: repeal of earlier measures (from memory)',
        gist: 'Repeals Dispositions 11/2006 and 9/2008. This is from memory. We have not read the official text.',
        evidence: 'recalled-high',
      },
      {
        id: 'art-2',
        title: 'Article 2: recommended measures',
        gist: 'Approves the recommended measures for computerised media (Annex I).',
        evidence: 'secondary',
        sources: [{ source: 'ar-secondary', locator: 'Article 2', basis: 'explicit' }],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text in Spanish (argentina.gob.ar)',
        url: 'https://www.argentina.gob.ar/normativa/nacional/resoluci%C3%B3n-47-2018-312662/texto',
        language: 'es',
        authentic: true,
        evidence: 'official',
        sources: [{ source: 'ar-official-texts', basis: 'explicit' }],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'We found no later measure in what we read. That does not show that there is none.',
        evidence: 'inferred',
      },
      {
        text: 'The recitals name Dispositions 11/2006 and 9/2008. Whether and how far the resolution repeals them has to be read in its articles.',
        evidence: 'official',
        sources: ['ar-official-texts'],
      },
      {
        text: 'The source page does not name this resolution. A commitment that refers to the measures of [11/2006](/instruments/ar-disposition-11-2006/) is not for that reason a commitment to these.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['repeal-of-11-2006'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'ar-disposition-60-e-2016': {
    kind: 'regulation',
    title: 'Disposition 60-E/2016 on transfers abroad (Argentina)',
    summary:
      'Model clauses for transfers of personal data abroad, and a list of countries with adequate protection. The United States is not on that list.',
    sources: [
      { source: 'ar-secondary', locator: '60-E/2016', basis: 'explicit' },
      { source: 'ms-docs-argentina', basis: 'explicit' },
    ],
    names: [{ language: 'es', text: 'Disposición DNPDP 60-E/2016', authentic: true, evidence: 'secondary' }],
    shortNames: ['60-E/2016'],
    jurisdiction: 'ar',
    issuer: 'ar-dnpdp',
    citation: 'Disposición DNPDP 60-E/2016',
    protects: 'Personal data that is transferred abroad.',
    sector: 'both',
    sectorDetail: 'As the Act. We have not read the whole disposition.',
    authorities: ['ar-aaip'],
    dates: [{ stage: 'adopted', date: '2016-11-16', evidence: 'secondary', sources: ['ar-secondary'] }],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the disposition in Spanish',
        url: 'https://servicios.infoleg.gob.ar/infolegInternet/anexos/265000-269999/267922/norma.htm',
        language: 'es',
        authentic: true,
        evidence: 'secondary',
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The address of the text, in the official collection of Argentine law, is the one that third parties give. We have not opened it.',
        evidence: 'secondary',
      },
      {
        text: 'Microsoft documentation attributes it to the [Agency of Access to Public Information](/authorities/ar-aaip/). In 2016 the authority was the [DNPDP](/authorities/ar-dnpdp/), which issued it.',
        evidence: 'secondary',
        sources: ['ms-docs-argentina', 'ar-secondary'],
      },
      {
        text: 'The clauses of [Resolution 198/2023](/instruments/ar-resolution-198-2023/) came in addition to it. We have read no later source on its standing.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
      {
        text: 'The source page does not name it. Later Microsoft documentation offers the [data transfer agreement](/instruments/ar-data-transfer-agreement/) as a help with it.',
        evidence: 'official',
        sources: ['trust-center-principles', 'ms-docs-argentina'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'ar-resolution-198-2023': {
    kind: 'regulation',
    title: 'Resolution 198/2023 on model clauses (Argentina)',
    summary:
      'Approves the Ibero-American model clauses for transfers of personal data abroad, in addition to those of Disposition 60-E/2016.',
    sources: [{ source: 'ar-secondary', locator: '198/2023', basis: 'explicit' }],
    names: [{ language: 'es', text: 'Resolución AAIP 198/2023', authentic: true, evidence: 'secondary' }],
    shortNames: ['198/2023'],
    jurisdiction: 'ar',
    issuer: 'ar-aaip',
    citation: 'Resolución AAIP 198/2023',
    protects: 'Personal data that is transferred abroad.',
    sector: 'both',
    sectorDetail: 'As the Act. We have not read the whole resolution.',
    authorities: ['ar-aaip'],
    dates: [
      {
        stage: 'published',
        date: '2023-10',
        what: 'Official gazette. Sources differ on the day: 13 or 18 October.',
        evidence: 'secondary',
        sources: ['ar-secondary'],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the resolution in Spanish',
        url: unresolved(
          'The address of an official text was not looked up. InfoLEG, the official collection of Argentine law, could say.',
        ),
        language: 'es',
        authentic: true,
        evidence: 'inferred',
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The source page is older and does not name it. We found no later measure in what we read. That does not show that there is none.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'instruments'>;
