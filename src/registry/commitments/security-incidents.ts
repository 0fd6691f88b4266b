import type { Entries } from '../../model/schema.ts';

/** What is promised for when data was lost, disclosed or got at. */
export const incidentPromises = {
  'PC-SEC-1': {
    title: 'Prompt notice of a security incident',
    topic: 'security-incidents',
    principles: ['transparency', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SEC-2', 'PC-SEC-3', 'PC-SEC-5', 'PC-SEC-6'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract to notify the customer promptly of a security incident of which it becomes aware.',
        qualifiers: [
          {
            id: 'security-incident',
            kind: 'limit',
            text: "Means unlawful access to customer data stored on Microsoft's equipment or in its facilities, or unauthorised access to these that leads to loss, disclosure or alteration of customer data.",
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services and six other services, which had terms of their own.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'means-of-notice',
            kind: 'limit',
            text: 'The notice goes to one or more administrators of the customer, by any means that Microsoft chooses.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'security-incident-notification',
          },
        ],
        scope: {
          services: ['ost-services'],
          excluded: [
            {
              service: 'cognitive-services',
              basis: 'explicit',
              reason: 'not-stated',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'Microsoft becomes aware of a security incident.',
        timeLimit: {
          within: 'promptly',
          after: 'Microsoft becomes aware of the incident',
        },
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Security Incident Notification',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    responsibilities: ['keeps-contacts-current', 'tells-of-own-incidents'],
    remarks: [
      {
        text: 'Data protection moved from the Online Services Terms to an addendum, today the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which we have not read. Whether it says the same has to be read there.',
        evidence: 'inferred',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SEC-2': {
    title: 'Investigation of a security incident',
    topic: 'security-incidents',
    principles: ['transparency', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SEC-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract to investigate promptly a security incident of which it becomes aware, and to give the customer detailed information about it.',
        qualifiers: [
          {
            id: 'security-incident',
            kind: 'limit',
            text: "Means unlawful access to customer data stored on Microsoft's equipment or in its facilities, or unauthorised access to these that leads to loss, disclosure or alteration of customer data.",
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services and six other services, which had terms of their own.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'security-incident-notification',
          },
        ],
        scope: {
          services: ['ost-services'],
          excluded: [
            {
              service: 'cognitive-services',
              basis: 'explicit',
              reason: 'not-stated',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'Microsoft becomes aware of a security incident.',
        timeLimit: {
          within: 'promptly',
          after: 'Microsoft becomes aware of the incident',
        },
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Security Incident Notification',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Data protection moved from the Online Services Terms to an addendum, today the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which we have not read. Whether it says the same has to be read there.',
        evidence: 'inferred',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SEC-3': {
    title: 'Mitigation of a security incident',
    topic: 'security-incidents',
    principles: ['security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SEC-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract to take promptly reasonable steps to mitigate the effects of a security incident of which it becomes aware and to minimise the damage.',
        qualifiers: [
          {
            id: 'security-incident',
            kind: 'limit',
            text: "Means unlawful access to customer data stored on Microsoft's equipment or in its facilities, or unauthorised access to these that leads to loss, disclosure or alteration of customer data.",
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services and six other services, which had terms of their own.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'security-incident-notification',
          },
        ],
        scope: {
          services: ['ost-services'],
          excluded: [
            {
              service: 'cognitive-services',
              basis: 'explicit',
              reason: 'not-stated',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'Microsoft becomes aware of a security incident.',
        timeLimit: {
          within: 'promptly',
          after: 'Microsoft becomes aware of the incident',
        },
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Security Incident Notification',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Data protection moved from the Online Services Terms to an addendum, today the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which we have not read. Whether it says the same has to be read there.',
        evidence: 'inferred',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SEC-4': {
    title: 'Notice of a security incident within five business days',
    topic: 'security-incidents',
    principles: ['transparency', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SEC-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract to notify customers of a security incident with no unreasonable delay, and within five business days at the latest.',
        qualifiers: [
          {
            id: 'security-incident',
            kind: 'limit',
            text: "Means unlawful access to customer data stored on Microsoft's equipment or in its facilities, or unauthorised access to these that leads to loss, disclosure or alteration of customer data.",
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'In scope is what the table of the Data Processing Terms lists: core services alone in the case of Azure and of Dynamics 365, and the cloud service of Intune. Previews are left out.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'opt-out',
            kind: 'exclusion',
            text: 'Does not hold for a customer that has opted out of the Data Processing Terms.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'security-measures',
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'online-services-terms',
        },
        obligor: 'provider',
        trigger: 'A security breach is a security incident as the terms define it.',
        timeLimit: {
          within: 'P5D',
          after: 'the terms do not say from when the five business days are counted',
        },
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Security, Information Security Incident Management',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    responsibilities: ['keeps-contacts-current'],
    remarks: [
      {
        text: 'Data protection moved from the Online Services Terms to an addendum, today the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which we have not read. Whether it says the same has to be read there.',
        evidence: 'inferred',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SEC-5': {
    title: 'Notice of a personal data breach within 72 hours (Office 365)',
    topic: 'security-incidents',
    principles: ['transparency', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SEC-1', 'PC-SEC-6'],
    versions: [
      {
        from: {
          date: '2022-05-19',
          basis: 'attested',
        },
        statement:
          'Microsoft said that it is committed to notifying customers of Office 365 of a personal data breach within 72 hours of declaring it.',
        qualifiers: [
          {
            id: 'declared',
            kind: 'limit',
            text: 'Counts from the declaration of a breach, and not from when it happened or was noticed.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'unintelligible-data',
            kind: 'exclusion',
            text: 'Does not hold where the personal data is confirmed to be unintelligible, for example encrypted with keys that are confirmed to be safe.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['office-365'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        role: 'processor',
        trigger: 'Microsoft declares a personal data breach.',
        timeLimit: {
          within: 'PT72H',
          after: 'the breach is declared',
        },
        supports: [
          {
            instrument: 'eu-gdpr',
            provision: 'art-33',
            relation: 'intersects-with',
            rationale:
              'Both are about notice of a breach; the promise counts from its declaration, the regulation from becoming aware of it.',
            evidence: 'inferred',
          },
        ],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-docs-gdpr-breach-office-365',
            locator: 'opening paragraphs',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2022-05-19',
        },
      },
    ],
    responsibilities: ['keeps-contacts-current', 'judges-breach'],
    remarks: [
      {
        text: 'Copies of the page without a date, among them one under its present address, say the same.',
        evidence: 'inferred',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SEC-6': {
    title: 'Notice of a data breach within 72 hours (Azure)',
    topic: 'security-incidents',
    principles: ['transparency', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SEC-1', 'PC-SEC-5'],
    versions: [
      {
        from: {
          date: '2021-12-21',
          basis: 'attested',
        },
        statement:
          'Microsoft said that customers of Azure get notice of a data breach in no more than 72 hours from the time at which it declares the breach.',
        qualifiers: [
          {
            id: 'declared',
            kind: 'limit',
            text: 'Counts from the declaration of a breach, and not from when it happened or was noticed.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'risk-to-others',
            kind: 'exclusion',
            text: 'Does not hold where Microsoft believes that the notice increases the risk to other customers.',
            basis: 'explicit',
            reason: 'The notice may tip off an adversary.',
          },
          {
            id: 'extreme-circumstances',
            kind: 'exclusion',
            text: 'Does not hold in other unusual or extreme circumstances that its legal department and the incident manager have vetted.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'details-later',
            kind: 'limit',
            text: 'Some details may be missing then, and are given as the investigation proceeds.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data', 'personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'Microsoft declares a data breach.',
        timeLimit: {
          within: 'PT72H',
          after: 'the breach is declared',
        },
        supports: [
          {
            instrument: 'eu-gdpr',
            provision: 'art-33',
            relation: 'intersects-with',
            rationale:
              'Both are about notice of a breach; the promise counts from its declaration, the regulation from becoming aware of it.',
            evidence: 'inferred',
          },
        ],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-docs-gdpr-breach-azure',
            locator: 'Customer notification',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2021-12-21',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-azure-government-overview',
        locator: 'Breach notifications',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['public-sector'],
        effect: 'broader',
        basis: 'explicit',
        remark:
          'Notice of any breach of customer or personal data within 72 hours of the declaration of the incident, as a deadline to which Microsoft commits contractually. It names no circumstances in which it may be later.',
      },
    ],
    responsibilities: ['keeps-contacts-current', 'watches-own-part'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'commitments'>;
