import type { Entries } from '../../model/schema.ts';

/** Who at Microsoft gets at customer data, and with whose approval. */
export const accessPromises = {
  'PC-ACC-1': {
    title: 'Keys and other data of Key Vault out of reach of Microsoft',
    topic: 'data-access',
    principles: ['security', 'control'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-GOV-19'],
    versions: [
      {
        from: {
          date: '2026-04-07',
          basis: 'attested',
        },
        statement:
          'Microsoft designs, deploys and operates Azure Key Vault Managed HSM and Azure Key Vault so that it and its agents cannot access, use or extract data stored in them, keys included.',
        qualifiers: [],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-key-vault', 'azure-managed-hsm'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
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
            source: 'ms-managed-hsm-control-data',
            locator: 'how Managed HSM protects keys',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-04-07',
        },
      },
    ],
    responsibilities: ['keeps-own-keys'],
    remarks: [
      {
        text: 'The text adds, of keys that customers create in a managed HSM or import into it, that customers may set otherwise whether they can be extracted.',
        evidence: 'official',
        sources: ['ms-managed-hsm-control-data'],
      },
      {
        text: 'A text for public sector customers of July 2022 said of Azure Key Vault and of keys alone that Microsoft does not see or extract them.',
        evidence: 'official',
        sources: ['ms-azure-government-overview'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-ACC-2': {
    title: 'No access to customer data by default for operating staff (Azure)',
    topic: 'data-access',
    principles: ['security', 'control'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-DATA-4', 'PC-ACC-3'],
    versions: [
      {
        from: {
          date: '2018-06-28',
          basis: 'attested',
        },
        statement:
          'In Azure, those who operate and support the service for Microsoft cannot access customer data by default.',
        qualifiers: [
          {
            id: 'default',
            kind: 'limit',
            text: 'Is the default. The texts go on to speak of access that is given: that of 2026 for a support case, that of 2018 with approval of leaders.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
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
            source: 'ms-azure-customer-data-protection-2018',
            locator: 'opening paragraph',
            basis: 'explicit',
          },
          {
            source: 'ms-azure-customer-data-protection',
            locator: 'opening paragraph',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-01-12',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-azure-government-overview',
        locator: 'Insider data access',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['public-sector'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'Access of operations and support staff is denied by default, and is not needed to operate the service.',
      },
    ],
    responsibilities: ['encrypts-own-data'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-ACC-3': {
    title: 'Access for a support case just in time (Azure)',
    topic: 'data-access',
    principles: ['security'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-ACC-2', 'PC-ACC-4'],
    versions: [
      {
        from: {
          date: '2026-01-12',
          basis: 'attested',
        },
        statement:
          'In Azure, Microsoft gives its staff access to data for a support case just in time, under policies that it audits and vets.',
        qualifiers: [],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'Staff need access to data for a support case.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-azure-customer-data-protection',
            locator: 'opening paragraph',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-01-12',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The text of June 2018 spoke of the approval of leaders, and of access that is managed and logged.',
        evidence: 'official',
        sources: ['ms-azure-customer-data-protection-2018'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-ACC-4': {
    title: 'Approval of access by the customer (Customer Lockbox for Azure)',
    topic: 'data-access',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-ACC-3', 'PC-ACC-7'],
    versions: [
      {
        from: {
          date: '2024-03-15',
          basis: 'attested',
        },
        statement:
          'For Azure, Microsoft said that Customer Lockbox lets customers approve or reject a request of its engineers to access their data.',
        qualifiers: [
          {
            id: 'enabled',
            kind: 'condition',
            text: 'The customer has to have a support plan of level Developer or higher, and to have enabled Customer Lockbox.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'listed-services',
            kind: 'limit',
            text: 'Holds for the services that the page lists.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'emergencies',
            kind: 'exclusion',
            text: 'Does not hold in emergencies outside of standard procedures, such as a major outage.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'inadvertent',
            kind: 'exclusion',
            text: 'Does not hold where an engineer is exposed to data inadvertently in the course of troubleshooting.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'legal-demands',
            kind: 'exclusion',
            text: 'Does not hold for legal demands for data from outside.',
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
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
          plans: [
            {
              service: 'azure',
              plans: ['developer-support'],
            },
          ],
        },
        obligor: 'provider',
        trigger: 'A Microsoft engineer needs access to customer data.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-azure-customer-lockbox',
            locator: 'introduction, workflow and exclusions',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2024-03-15',
        },
      },
    ],
    responsibilities: ['answers-lockbox'],
    remarks: [
      {
        text: 'The page adds that a request which is not answered in four days expires, and that access, once approved, lasts eight hours by default.',
        evidence: 'official',
        sources: ['ms-azure-customer-lockbox'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-ACC-5': {
    title: 'No standing access of engineers to customer data by default (Microsoft 365)',
    topic: 'data-access',
    principles: ['security', 'control'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-DATA-4', 'PC-JP-2', 'PC-ACC-6'],
    versions: [
      {
        from: {
          date: '2025-02-24',
          basis: 'attested',
        },
        statement: 'In Microsoft 365, Microsoft engineers have by default no standing access to customer data.',
        qualifiers: [
          {
            id: 'default',
            kind: 'limit',
            text: 'Is the default. Limited access may be given when it is necessary for normal operations.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['microsoft-365'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
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
            source: 'ms-m365-data-residency',
            locator: 'questions and answers, on access of Microsoft',
            basis: 'explicit',
          },
          {
            source: 'ms-m365-data-residency-2026',
            locator: 'questions and answers, on access of Microsoft',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-04-01',
        },
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-ACC-6': {
    title: 'Access of engineers only with approval of senior management (Microsoft 365)',
    topic: 'data-access',
    principles: ['security'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-ACC-5', 'PC-ACC-7'],
    versions: [
      {
        from: {
          date: '2025-02-24',
          basis: 'attested',
        },
        statement:
          'In Microsoft 365, a Microsoft engineer gets access to customer data only when senior management of Microsoft approves it and it is necessary for normal operations.',
        qualifiers: [
          {
            id: 'necessary',
            kind: 'condition',
            text: 'Access has to be necessary for normal operations.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'limited-and-logged',
            kind: 'limit',
            text: 'The access is limited in extent and time, and logged.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['microsoft-365'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'An engineer needs access to customer data.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-m365-data-residency',
            locator: 'questions and answers, on access of Microsoft',
            basis: 'explicit',
          },
          {
            source: 'ms-m365-data-residency-2026',
            locator: 'questions and answers, on access of Microsoft',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-04-01',
        },
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-ACC-7': {
    title: 'Approval of access by the customer (Customer Lockbox for Microsoft 365)',
    topic: 'data-access',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-ACC-4', 'PC-ACC-6'],
    versions: [
      {
        from: {
          date: '2025-02-24',
          basis: 'attested',
        },
        statement:
          'In Microsoft 365, a Microsoft engineer gets access to customer data only when the customer approves it, if the customer is licensed for Customer Lockbox.',
        qualifiers: [
          {
            id: 'licensed',
            kind: 'condition',
            text: 'The customer has to be licensed for Customer Lockbox.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'turned-on',
            kind: 'condition',
            text: 'An undated page on the feature says that the customer has to turn it on.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['microsoft-365'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
          plans: [
            {
              service: 'microsoft-365',
              plans: ['with-customer-lockbox'],
            },
          ],
        },
        obligor: 'provider',
        trigger: 'An engineer needs access to customer data.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-m365-data-residency',
            locator: 'questions and answers, on access of Microsoft',
            basis: 'explicit',
          },
          {
            source: 'ms-m365-data-residency-2026',
            locator: 'questions and answers, on access of Microsoft',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-04-01',
        },
      },
    ],
    responsibilities: ['answers-lockbox'],
    remarks: [
      {
        text: 'An undated page on the feature names the E5 plans of Office 365 and Microsoft 365, and add-ons, as having it, and says that it has to be turned on.',
        evidence: 'inferred',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-ACC-8': {
    title: 'No processing of customer data by staff without authorisation',
    topic: 'data-access',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-ACC-2', 'PC-ACC-5', 'PC-ACC-9'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract that its personnel does not process customer data unless the customer authorises it.',
        qualifiers: [
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
        modality: 'prohibition',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'personnel',
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
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Microsoft Personnel',
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
  'PC-ACC-9': {
    title: 'Staff bound to secrecy',
    topic: 'data-access',
    principles: ['security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-ACC-8'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract that its personnel is obliged to keep customer data secure and secret, even after it has left.',
        qualifiers: [
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
        modality: 'assurance',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'personnel',
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
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Microsoft Personnel',
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
} as const satisfies Entries<'commitments'>;
