import type { Entries } from '../../model/schema.ts';

/** The law of the European Union that later texts name. */
export const europeanUnionInstruments = {
  'eu-gdpr': {
    kind: 'regulation',
    title: 'General Data Protection Regulation (European Union)',
    summary:
      'Protects personal data of individuals: what may be done with it, who answers for it, what a processor owes, and when data may leave the union.',
    sources: [
      {
        source: 'ms-online-services-terms-2017',
        locator: 'Attachment 4, GDPR Terms',
        basis: 'explicit',
      },
      {
        source: 'eu-gdpr-structure',
        basis: 'explicit',
      },
    ],
    names: [
      {
        language: 'en',
        text: 'General Data Protection Regulation',
        evidence: 'secondary',
      },
    ],
    shortNames: ['GDPR'],
    jurisdiction: 'eu',
    issuer: {
      none: 'Adopted by the European Parliament and the Council, not by a data protection authority.',
    },
    citation: 'Regulation (EU) 2016/679',
    protects: 'Personal data of individuals.',
    sector: 'both',
    sectorDetail: 'Public and private controllers and processors.',
    authorities: {
      none: 'Each member state has supervisory authorities of its own. They are not entries here.',
    },
    dates: [
      {
        stage: 'adopted',
        date: '2016-04-27',
        evidence: 'recalled-high',
      },
      {
        stage: 'applies',
        date: '2018-05-25',
        what: 'The contract of November 2017 speaks of the start of enforcement and gives this day.',
        evidence: 'secondary',
        sources: ['ms-online-services-terms-2017'],
      },
    ],
    provisions: [
      {
        id: 'art-28',
        title: 'Article 28: processor',
        gist: 'A processor engages another one only with authorisation in writing, processes on documented instructions, deletes or returns data at the end, and allows audits.',
        evidence: 'secondary',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Attachment 4, section C',
            basis: 'explicit',
          },
        ],
      },
      {
        id: 'art-33',
        title: 'Article 33: notice of a breach to the authority',
        gist: 'A processor notifies the controller of a personal data breach without undue delay after becoming aware of it.',
        evidence: 'secondary',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Attachment 4, section C',
            basis: 'explicit',
          },
        ],
      },
      {
        id: 'art-46',
        title: 'Article 46: transfers with safeguards',
        gist: 'Without a decision on adequacy, personal data goes to a third country only under appropriate safeguards.',
        evidence: 'secondary',
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Location of Data Processing',
            basis: 'inferred',
          },
          {
            source: 'eu-gdpr-structure',
            basis: 'explicit',
          },
        ],
      },
    ],
    amendments: [],
    officialTexts: [
      {
        label: 'Official text',
        url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        language: 'en',
        authentic: true,
        evidence: 'recalled-high',
      },
    ],
    standing: 'in-force',
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'instruments'>;
