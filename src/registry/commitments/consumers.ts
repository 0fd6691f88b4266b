import type { Entries } from '../../model/schema.ts';

/** What the privacy statement promises to people, beside the promises to businesses that they resemble. */
export const consumerPromises = {
  'PC-CON-1': {
    title: "People's words and files kept out of ad targeting",
    topic: 'consumer-privacy',
    principles: ['no-content-based-targeting'],
    beneficiary: 'individual',
    status: 'in-force',
    related: ['PC-PRI-6', 'PC-DATA-7'],
    versions: [
      {
        from: {
          date: '2020-12-08',
          basis: 'attested',
        },
        statement:
          'Microsoft does not target advertisements at people by what they say in e-mail, chat, video calls or voice mail, or by their documents, photos and other personal files.',
        qualifiers: [
          {
            id: 'agreements-prevail',
            kind: 'limit',
            text: 'Stands in the privacy statement, for people who use products. For enterprise and developer products, an agreement with the organisation prevails in a conflict.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-content'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2020',
            locator: 'use of personal data; advertising',
            basis: 'explicit',
          },
          {
            source: 'ms-privacy-statement-2022',
            locator: 'use of personal data; advertising',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2022-12-14',
        },
      },
      {
        from: {
          date: '2023-02-15',
          basis: 'attested',
        },
        statement:
          'Microsoft does not target advertisements at people by what they say in e-mail, chat between humans, video calls or voice mail, or by their documents, photos and other personal files.',
        qualifiers: [
          {
            id: 'agreements-prevail',
            kind: 'limit',
            text: 'Stands in the privacy statement, for people who use products. For enterprise and developer products, an agreement with the organisation prevails in a conflict.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'conversations-with-copilot',
            kind: 'exclusion',
            text: 'Does not hold for conversations with Copilot, files shared in them included: advertisements may relate to them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-content'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'narrowing',
          reason: 'Of chat, only that between humans is named any more.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2023',
            locator: 'use of personal data; advertising',
            basis: 'explicit',
          },
          {
            source: 'ms-privacy-statement-2026',
            locator: 'use of personal data; advertising',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
      {
        from: {
          date: '2026-06-25',
          basis: 'attested',
        },
        statement:
          'Microsoft does not target advertisements at people by what they say in e-mail, chat between humans, video calls or voice mail, or by their documents, photos and other personal files that are stored on a device or in cloud storage.',
        qualifiers: [
          {
            id: 'agreements-prevail',
            kind: 'limit',
            text: 'Stands in the privacy statement, for people who use products. For enterprise and developer products, an agreement with the organisation prevails in a conflict.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'conversations-with-copilot',
            kind: 'exclusion',
            text: 'Does not hold for conversations with Copilot, files shared in them included: advertisements may relate to them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'stored-files',
            kind: 'limit',
            text: 'One passage of the statement names stored files alone, the other does not say so. We take the weaker promise.',
            basis: 'explicit',
            reason: 'not-stated',
            limits: 'documents, photos and other personal files',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-content'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'erratum',
          reason:
            'We had let the wording of 2023 run on to July 2026, and had overlooked that since June 2026 one passage of the statement names stored files alone.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2026-06',
            locator: 'use of personal data; advertising',
            basis: 'explicit',
          },
          {
            source: 'ms-privacy-statement-2026',
            locator: 'use of personal data; advertising',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The exclusion of conversations with Copilot is younger than the second wording: the state of February 2023 knows no Copilot. A state of June 2024 says that the consumer product uses its data for advertising too; in these words the exclusion was seen from June 2026 on.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2023', 'ms-privacy-statement-2026-06'],
      },
      {
        text: 'For Copilot Health, the statement of July 2026 says that what people submit to it is not used for advertising.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2026'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-CON-2': {
    title: 'No personalised advertising to minors, by the age in their account',
    topic: 'consumer-privacy',
    principles: ['no-content-based-targeting'],
    beneficiary: 'individual',
    status: 'in-force',
    versions: [
      {
        from: {
          date: '2020-12-08',
          basis: 'attested',
        },
        statement:
          'Microsoft does not deliver personalised advertising to children whose Microsoft account gives a date of birth by which they are younger than 16.',
        qualifiers: [
          {
            id: 'agreements-prevail',
            kind: 'limit',
            text: 'Stands in the privacy statement, for people who use products. For enterprise and developer products, an agreement with the organisation prevails in a conflict.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'as-given',
            kind: 'limit',
            text: 'Goes by the date of birth in the account.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2020',
            locator: 'advertising',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2020-12-08',
        },
      },
      {
        from: {
          date: '2021-12-08',
          basis: 'attested',
        },
        statement:
          'Microsoft does not deliver personalised advertising to children whose Microsoft account gives a date of birth by which they are younger than 18.',
        qualifiers: [
          {
            id: 'agreements-prevail',
            kind: 'limit',
            text: 'Stands in the privacy statement, for people who use products. For enterprise and developer products, an agreement with the organisation prevails in a conflict.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'as-given',
            kind: 'limit',
            text: 'Goes by the date of birth in the account.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'broadening',
          reason: 'The age rose from 16 to 18.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2021',
            locator: 'advertising',
            basis: 'explicit',
          },
          {
            source: 'ms-privacy-statement-2026',
            locator: 'advertising; data of children',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The state of 5 October 2021, the last before that of December, still said 16.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2021'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-CON-3': {
    title: 'Vendors may use personal data for nothing else',
    topic: 'consumer-privacy',
    principles: ['control', 'security'],
    beneficiary: 'individual',
    status: 'in-force',
    related: ['PC-SUB-6'],
    versions: [
      {
        from: {
          date: '2026-07',
          basis: 'attested',
        },
        statement:
          'Microsoft does not let vendors and agents that work on its behalf use the personal data that it provides to them for other purposes.',
        qualifiers: [
          {
            id: 'agreements-prevail',
            kind: 'limit',
            text: 'Stands in the privacy statement, for people who use products. For enterprise and developer products, an agreement with the organisation prevails in a conflict.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2026',
            locator: 'reasons for disclosing personal data',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The promise is older than its first wording here: the states of December 2020, December 2022 and February 2023 have it too.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2020', 'ms-privacy-statement-2022', 'ms-privacy-statement-2023'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-CON-4': {
    title: 'Student data not sold (K-12)',
    topic: 'consumer-privacy',
    principles: ['no-content-based-targeting', 'control'],
    beneficiary: 'individual',
    status: 'in-force',
    related: ['PC-CON-5'],
    versions: [
      {
        from: {
          date: '2022-12-14',
          basis: 'attested',
        },
        statement:
          'For products that a K-12 school provides, Microsoft does not sell or rent personal data of students.',
        qualifiers: [
          {
            id: 'school-products',
            kind: 'limit',
            text: 'Holds for products that a school of the levels from kindergarten to grade 12 provides, Microsoft 365 Education among them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['student-personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2022',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
          {
            source: 'ms-privacy-statement-2026',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The promise is older than its first wording here: the state of December 2020 has it in the same words.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2020'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-CON-5': {
    title: 'No advertising with student data (K-12)',
    topic: 'consumer-privacy',
    principles: ['no-content-based-targeting', 'control'],
    beneficiary: 'individual',
    status: 'in-force',
    related: ['PC-CON-4', 'PC-DATA-7'],
    versions: [
      {
        from: {
          date: '2022-12-14',
          basis: 'attested',
        },
        statement:
          'For products that a K-12 school provides, Microsoft neither uses nor shares personal data of students for advertising or commercial purposes like it.',
        qualifiers: [
          {
            id: 'school-products',
            kind: 'limit',
            text: 'Holds for products that a school of the levels from kindergarten to grade 12 provides, Microsoft 365 Education among them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['student-personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2022',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
          {
            source: 'ms-privacy-statement-2026',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The promise is older than its first wording here: the state of December 2020 has it too. The example that it gives has changed since.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2020'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-CON-6': {
    title: 'No personal profiles of students without authorisation (K-12)',
    topic: 'consumer-privacy',
    principles: ['no-content-based-targeting', 'control'],
    beneficiary: 'individual',
    status: 'in-force',
    related: ['PC-CON-4'],
    versions: [
      {
        from: {
          date: '2022-12-14',
          basis: 'attested',
        },
        statement:
          'For products that a K-12 school provides, Microsoft does not put together a personal profile of a student, except for authorised purposes of education or the school, or as the student or a parent authorises.',
        qualifiers: [
          {
            id: 'school-products',
            kind: 'limit',
            text: 'Holds for products that a school of the levels from kindergarten to grade 12 provides, Microsoft 365 Education among them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'authorised',
            kind: 'exclusion',
            text: 'Does not hold for authorised purposes of education or the school, or where a parent, a guardian or a student who is old enough authorises it.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['student-personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2022',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
          {
            source: 'ms-privacy-statement-2026',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The promise is older than its first wording here: the state of December 2020 has it in the same words.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2020'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-CON-7': {
    title: 'No more student data than needed (K-12)',
    topic: 'consumer-privacy',
    principles: ['control'],
    beneficiary: 'individual',
    status: 'in-force',
    related: ['PC-CON-4', 'PC-CON-8'],
    versions: [
      {
        from: {
          date: '2026-07',
          basis: 'attested',
        },
        statement:
          'For products that a K-12 school provides, Microsoft collects and uses personal data of students no further than authorised purposes of education or the school need it.',
        qualifiers: [
          {
            id: 'school-products',
            kind: 'limit',
            text: 'Holds for products that a school of the levels from kindergarten to grade 12 provides, Microsoft 365 Education among them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['student-personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2026',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The promise is older than its first wording here: the state of December 2020 has it in the same words.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2020'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-CON-8': {
    title: 'Vendors bound for student data (K-12)',
    topic: 'consumer-privacy',
    principles: ['control', 'security'],
    beneficiary: 'individual',
    status: 'in-force',
    related: ['PC-CON-3', 'PC-CON-7'],
    versions: [
      {
        from: {
          date: '2026-07',
          basis: 'attested',
        },
        statement:
          'For products that a K-12 school provides, Microsoft requires its vendors who receive personal data of students to keep its own commitments for that data.',
        qualifiers: [
          {
            id: 'school-products',
            kind: 'limit',
            text: 'Holds for products that a school of the levels from kindergarten to grade 12 provides, Microsoft 365 Education among them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'educational-services',
            kind: 'limit',
            text: 'Speaks of vendors who receive the data to provide educational services of Microsoft.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['student-personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-privacy-statement-2026',
            locator: 'products provided by your organisation',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The promise is older than its first wording here: the state of December 2020 has it, nearly in the same words.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2020'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'commitments'>;
