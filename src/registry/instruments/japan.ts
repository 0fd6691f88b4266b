import { type Entries, unresolved } from '../../model/schema.ts';

/** The law and guidance of Japan: the My Number Act, the general data protection Act, the regulator's guidelines and questions and answers. */
export const japanInstruments = {
  'jp-my-number-act': {
    kind: 'statute',
    title: 'My Number Act (Japan)',
    summary:
      'Gives residents of Japan a 12-digit Individual Number, and limits its use to purposes set by law. It protects personal information that contains such a number.',
    sources: [
      { source: 'trust-center-principles', lines: [3], basis: 'explicit' },
      { source: 'ms-docs-my-number', basis: 'explicit' },
      { source: 'jp-e-gov', locator: 'law id 425AC0000000027', basis: 'explicit' },
    ],
    names: [
      {
        language: 'ja',
        text: '行政手続における特定の個人を識別するための番号の利用等に関する法律',
        authentic: true,
        evidence: 'official',
      },
      {
        language: 'en',
        text: 'Act on the Use of Numbers to Identify a Specific Individual in Administrative Procedures',
        authentic: false,
        evidence: 'secondary',
      },
    ],
    shortNames: ['My Number Act', 'マイナンバー法', '番号法', '番号利用法'],
    jurisdiction: 'jp',
    rank: 'act',
    citation: '平成二十五年法律第二十七号 (Act No. 27 of 2013; e-Gov law id 425AC0000000027)',
    protects: 'The Individual Number (個人番号) and personal information that contains it (特定個人情報).',
    sector: 'both',
    sectorDetail: 'Public bodies, and businesses that handle the numbers of their staff and others.',
    authorities: ['jp-ppc'],
    dates: [
      { stage: 'adopted', date: '2013-05-24', evidence: 'secondary', sources: ['jp-my-number-secondary'] },
      { stage: 'promulgated', date: '2013-05-31', evidence: 'secondary', sources: ['jp-my-number-secondary'] },
      {
        stage: 'amended',
        date: '2015-09-09',
        what: 'Act No. 65 of 2015, passed on 3 September, is promulgated.',
        evidence: 'official',
        sources: ['jp-e-gov'],
      },
      {
        stage: 'in-force',
        date: '2015-10-05',
        what: 'Numbers are assigned and notified.',
        evidence: 'secondary',
        sources: ['jp-my-number-secondary'],
      },
      {
        stage: 'applies',
        date: '2016-01-01',
        what: 'Numbers are used, for social security, tax and disaster response.',
        evidence: 'secondary',
        sources: ['jp-my-number-secondary'],
      },
      {
        stage: 'amended',
        date: '2023-06-09',
        what: 'Act No. 48 of 2023 is promulgated.',
        evidence: 'secondary',
        sources: ['jp-my-number-secondary'],
      },
      {
        stage: 'amended',
        date: '2026-06-14',
        what: 'A consolidated text is in force from this day, as a note of July 2026 says.',
        evidence: 'secondary',
        sources: ['jp-my-number-secondary'],
      },
    ],
    provisions: [
      {
        id: 'art-19',
        title: 'Article 19: limits on providing Specific Personal Information',
        gist: 'Lists the cases in which information that contains a number may be provided to others. Consent does not widen the list.',
        evidence: 'secondary',
        sources: [{ source: 'jp-my-number-secondary', locator: 'Article 19', basis: 'explicit' }],
      },
    ],
    amendments: [
      {
        title: 'Act No. 65 of 2015',
        date: '2015-09-09',
        effect: 'Created the Personal Information Protection Commission from 1 January 2016.',
        evidence: 'official',
      },
      {
        title: 'Act No. 48 of 2023',
        date: '2023-06-09',
        effect: 'Widens the fields of use beyond the original three. The bill dates from 7 March 2023.',
        evidence: 'secondary',
      },
    ],
    officialTexts: [
      {
        label: 'Text of the Act in Japanese (e-Gov)',
        url: 'https://laws.e-gov.go.jp/law/425AC0000000027',
        language: 'ja',
        authentic: true,
        evidence: 'official',
        sources: [
          { source: 'trust-center-principles', lines: [3], basis: 'explicit' },
          { source: 'ms-docs-my-number', basis: 'explicit' },
        ],
      },
      {
        label: 'English translation of the Act',
        url: 'https://www.ppc.go.jp/files/pdf/en3.pdf',
        language: 'en',
        authentic: false,
        evidence: 'official',
        sources: [
          { source: 'trust-center-principles', lines: [3], basis: 'explicit' },
          { source: 'ms-docs-my-number', basis: 'explicit' },
        ],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The source page linked to the Act in Japanese and in English, and both addresses are lost. The addresses given here are those of later Microsoft documentation.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'ms-docs-my-number'],
      },
      {
        text: 'The source page gives 2013 for the adoption of the Act and January 2016 for its effect. That is right in substance, but merges two steps: numbers were notified from October 2015, and used from 1 January 2016.',
        evidence: 'secondary',
        sources: ['trust-center-principles', 'jp-my-number-secondary'],
      },
      {
        text: 'The source page says that everyone resident in Japan gets a number. A law firm is more exact on foreign nationals: those who have lawfully resided in Japan for more than three months.',
        evidence: 'secondary',
        sources: ['trust-center-principles', 'jp-my-number-secondary'],
      },
      {
        text: "The source page gives a second name for the number, which is rather a name of the scheme. The Act's own word is 個人番号 (Individual Number); see [My Number](/glossary/#my-number).",
        evidence: 'inferred',
        sources: ['jp-e-gov'],
      },
      {
        text: "In the English name, Japan's Digital Agency writes Specific Individuals in the plural.",
        evidence: 'official',
        sources: ['jp-digital-agency'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'jp-appi': {
    kind: 'statute',
    title: 'Act on the Protection of Personal Information (Japan)',
    summary:
      "Japan's general data protection Act. It establishes the Personal Information Protection Commission. The source pages do not name it.",
    sources: [{ source: 'jp-e-gov', locator: 'law id 415AC0000000057', basis: 'explicit' }],
    names: [
      { language: 'ja', text: '個人情報の保護に関する法律', authentic: true, evidence: 'official' },
      {
        language: 'en',
        text: 'Act on the Protection of Personal Information',
        authentic: false,
        evidence: 'secondary',
      },
    ],
    shortNames: ['APPI'],
    jurisdiction: 'jp',
    rank: 'act',
    citation: 'Act No. 57 of 2003 (e-Gov law id 415AC0000000057)',
    protects: 'Personal information.',
    sector: 'both',
    sectorDetail: 'Businesses and, as we recall, public bodies too since an amendment of 2021.',
    authorities: ['jp-ppc'],
    dates: [
      { stage: 'adopted', date: '2003', evidence: 'official', sources: ['jp-e-gov'] },
      {
        stage: 'amended',
        date: '2026-11-02',
        what: 'A consolidated text is in force from this day.',
        evidence: 'official',
        sources: ['jp-e-gov'],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Text of the Act in Japanese (e-Gov)',
        url: 'https://laws.e-gov.go.jp/law/415AC0000000057',
        language: 'ja',
        authentic: true,
        evidence: 'inferred',
        sources: [{ source: 'jp-e-gov', locator: 'address formed from the law id', basis: 'inferred' }],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The Commission reads a rule on cloud services under this Act that resembles [Q3-12](/instruments/jp-ppc-my-number-qa/#provision-q3-12) of the guidance on the My Number Act. In March 2024 it published a warning that reads that rule strictly.',
        evidence: 'secondary',
        sources: ['jp-cloud-exception-notes'],
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'jp-ppc-my-number-guidelines': {
    kind: 'guidance',
    title: 'Guidelines on Specific Personal Information, for businesses (Japan)',
    summary:
      'Tells businesses how to handle personal information that contains an Individual Number in line with the My Number Act.',
    sources: [
      { source: 'trust-center-principles', lines: [3], basis: 'explicit' },
      { source: 'jp-qa-secondary', basis: 'explicit' },
    ],
    names: [
      {
        language: 'ja',
        text: '特定個人情報の適正な取扱いに関するガイドライン（事業者編）',
        authentic: true,
        evidence: 'secondary',
      },
      {
        language: 'en',
        text: 'Guidelines for the proper handling of Specific Personal Information (for businesses)',
        authentic: false,
        evidence: 'secondary',
      },
    ],
    jurisdiction: 'jp',
    issuer: 'jp-sppc',
    accompanies: ['jp-my-number-act'],
    dates: [
      { stage: 'published', date: '2014-12-11', evidence: 'secondary', sources: ['jp-qa-secondary'] },
      { stage: 'revised', date: '2017-03-29', evidence: 'secondary', sources: ['jp-my-number-secondary'] },
      {
        stage: 'revised',
        date: '2025-06',
        what: 'In part.',
        evidence: 'secondary',
        sources: ['jp-my-number-secondary'],
      },
    ],
    officialTexts: [
      {
        label: 'Guidelines, for businesses (in Japanese)',
        url: 'https://www.ppc.go.jp/legal/policy/my_number_guideline_jigyosha/',
        language: 'ja',
        authentic: true,
        evidence: 'secondary',
        sources: [
          { source: 'trust-center-principles', lines: [3], basis: 'explicit' },
          { source: 'jp-my-number-secondary', basis: 'explicit' },
        ],
      },
    ],
    standing: 'in-force',
    remarks: [
      {
        text: 'The source page names the [Personal Information Protection Commission](/authorities/jp-ppc/) as the issuer. In December 2014 that body did not exist yet: the issuer was the [commission that it was formed from](/authorities/jp-sppc/). The Commission has revised and published the guidelines since.',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'jp-qa-secondary', 'jp-my-number-secondary'],
      },
      {
        text: 'The source page had links to the guidelines and to the questions and answers, and said that they lead to Japanese text. The addresses are lost. We found the one given here elsewhere.',
        evidence: 'inferred',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'jp-ppc-my-number-qa': {
    kind: 'guidance',
    title: 'Questions and answers on the My Number guidelines (Japan)',
    summary:
      'Answers of the Japanese regulator on its guidelines for Specific Personal Information and on their annex for the financial sector. Chapter 3 deals with entrusting work to others.',
    sources: [
      { source: 'trust-center-principles', lines: [3, 7], basis: 'explicit' },
      { source: 'ms-docs-my-number', basis: 'explicit' },
      { source: 'jp-ppc-site', locator: 'Q3-14', basis: 'explicit' },
      { source: 'jp-qa-secondary', basis: 'explicit' },
    ],
    names: [
      {
        language: 'ja',
        text: '「特定個人情報の適正な取扱いに関するガイドライン（事業者編）」及び「（別冊）金融業務における特定個人情報の適正な取扱いに関するガイドライン」に関するQ&A',
        authentic: true,
        evidence: 'secondary',
      },
      {
        language: 'en',
        text: 'Q&A on the guidelines for Specific Personal Information (for businesses) and on their annex for financial business',
        authentic: false,
        evidence: 'inferred',
      },
    ],
    shortNames: ['Q&A'],
    jurisdiction: 'jp',
    issuer: 'jp-sppc',
    accompanies: ['jp-ppc-my-number-guidelines'],
    dates: [
      {
        stage: 'published',
        date: '2014-12',
        what: 'Sources differ on the day: 11 or 19 December.',
        evidence: 'secondary',
        sources: ['jp-qa-secondary'],
      },
    ],
    provisions: [
      {
        id: 'q3-12',
        title: 'Q3-12: whether a cloud contract entrusts the handling of numbers',
        gist: 'What counts is whether the provider, in carrying out the contract, handles electronic data that contain Individual Numbers. If it does not, the contract is no entrustment under the Act, and no duty to supervise the provider follows from it. Both parts of the test together are given as an example of not handling. A provider that does handle the data is entrusted with them.',
        test: [
          'A clause of the contract says that the provider does not handle electronic data that contain Individual Numbers.',
          'Access is properly controlled.',
        ],
        edition: unresolved(
          'Which edition the source page meant. A trade journal cites this number in an edition dated 11 December 2014; another source says that the questions and answers appeared on 19 December 2014. The Commission could say, and could confirm the number in the edition that stands today.',
          'ppc-qa-official-pages',
        ),
        links: [
          {
            label: 'Q3-12 (in Japanese; address formed after that of Q3-14, not read)',
            url: 'https://www.ppc.go.jp/all_faq_index/faq5-q3-12',
            language: 'ja',
            authentic: true,
            evidence: 'inferred',
            sources: [
              { source: 'trust-center-principles', lines: [7], basis: 'inferred' },
              { source: 'jp-ppc-site', locator: 'Q3-14', basis: 'inferred' },
            ],
          },
        ],
        evidence: 'secondary',
        sources: [
          { source: 'trust-center-principles', lines: [7], basis: 'explicit' },
          { source: 'jp-qa-secondary', locator: 'Q3-12', basis: 'explicit' },
          { source: 'ms-docs-my-number', basis: 'explicit' },
        ],
      },
      {
        id: 'q3-13',
        title: "Q3-13: the cloud customer's own safety measures",
        gist: 'Even where the contract is no entrustment, the business that uses the cloud must itself take the safety control measures of the Act for the data that it keeps there. Later Microsoft documentation gives the control of administrator passwords as an example.',
        edition: unresolved(
          'Which edition the source page meant. A trade journal cites this number in an edition dated 11 December 2014; another source says that the questions and answers appeared on 19 December 2014. The Commission could say, and could confirm the number in the edition that stands today.',
          'ppc-qa-official-pages',
        ),
        links: [
          {
            label: 'Q3-13 (in Japanese; address formed after that of Q3-14, not read)',
            url: 'https://www.ppc.go.jp/all_faq_index/faq5-q3-13',
            language: 'ja',
            authentic: true,
            evidence: 'inferred',
            sources: [
              { source: 'trust-center-principles', lines: [7], basis: 'inferred' },
              { source: 'jp-ppc-site', locator: 'Q3-14', basis: 'inferred' },
            ],
          },
        ],
        evidence: 'secondary',
        sources: [
          { source: 'trust-center-principles', lines: [7], basis: 'explicit' },
          { source: 'jp-qa-secondary', locator: 'Q3-13', basis: 'explicit' },
          { source: 'ms-docs-my-number', basis: 'explicit' },
        ],
      },
      {
        id: 'q3-14',
        title: 'Q3-14: maintenance of systems by others',
        gist: 'A maintenance firm that handles data with Individual Numbers as part of its service is entrusted with them. Mere maintenance of hardware or software is no entrustment where a clause rules out handling and access is properly controlled.',
        edition: unresolved(
          "The Commission's page that we read shows the number without the date of its edition. The Commission could say.",
          'ppc-qa-official-pages',
        ),
        links: [
          {
            label: 'Q3-14 (in Japanese)',
            url: 'https://www.ppc.go.jp/all_faq_index/faq5-q3-14',
            language: 'ja',
            authentic: true,
            evidence: 'official',
            sources: [{ source: 'jp-ppc-site', locator: 'Q3-14', basis: 'explicit' }],
          },
        ],
        evidence: 'official',
        sources: [{ source: 'jp-ppc-site', locator: 'Q3-14', basis: 'explicit' }],
      },
    ],
    officialTexts: [
      {
        label: 'Questions and answers (in Japanese)',
        url: unresolved(
          'The source page linked to the questions and answers as a whole, and the address is lost. The Commission could say where to find the edition of that time.',
          'lost-link-targets',
        ),
        language: 'ja',
        authentic: true,
        evidence: 'inferred',
        sources: [{ source: 'trust-center-principles', lines: [3], basis: 'explicit' }],
      },
    ],
    standing: 'not-established',
    remarks: [
      {
        text: 'Q3-12 is no general exemption. A consultation column of January 2016 reports that the Commission, when asked, looked at whether the provider knows that the data in its keeping include Specific Personal Information. The column counts a service made for keeping My Numbers as entrustment.',
        evidence: 'secondary',
        sources: ['jp-qa-secondary'],
      },
      {
        text: 'In March 2024 the Commission published a warning that reads strictly the similar rule on cloud services under the [Act on the Protection of Personal Information](/instruments/jp-appi/). How far it bears on Q3-12 is not established.',
        evidence: 'secondary',
        sources: ['jp-cloud-exception-notes'],
      },
      {
        text: 'Sources of 2015 to 2023 give Q3-12 and Q3-13 the same meaning. The numbers can change when the questions are revised, so a citation needs the edition and the day of reading as well as the number.',
        evidence: 'inferred',
        sources: ['jp-qa-secondary', 'ms-docs-my-number'],
      },
      {
        text: 'Later Microsoft documentation adds that a customer who wants Microsoft to access such data needs an additional outsourcing contract for every case.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
      {
        text: 'The source page names the [Personal Information Protection Commission](/authorities/jp-ppc/) as the issuer. In December 2014 that body did not exist yet: the issuer was the [commission that it was formed from](/authorities/jp-sppc/).',
        evidence: 'inferred',
        sources: ['trust-center-principles', 'jp-qa-secondary'],
      },
    ],
    openPoints: ['ppc-qa-official-pages', 'lost-link-targets'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
} as const satisfies Entries<'instruments'>;
