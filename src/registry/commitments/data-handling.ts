import type { Entries } from '../../model/schema.ts';

/** What contracts and later texts promise about keeping, deleting and using customer data. */
export const dataHandling = {
  'PC-DATA-5': {
    title: 'Ninety days to take data out',
    topic: 'data-ownership',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-2', 'PC-DATA-3', 'PC-DATA-6'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract to keep customer data in an account with limited functions for 90 days after a subscription ends, so that the customer may extract it.',
        qualifiers: [
          {
            id: 'trials-and-linkedin',
            kind: 'exclusion',
            text: 'Does not hold for free trials and for LinkedIn services.',
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
            provision: 'data-retention',
          },
        ],
        scope: {
          services: ['ost-services'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A subscription expires or is terminated.',
        retention: {
          period: 'P90D',
          after: 'the end of the subscription',
        },
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Terms, Data Retention',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-gdpr-dpia-office-365',
        locator: 'table on the elements of an assessment, data retention',
        services: ['office-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'Customer data is kept in an account with limited functions for 90 days, so that it can be extracted. Free trials and LinkedIn services are left out.',
      },
      {
        source: 'ms-docs-m365-retention',
        locator: 'Subscription Retention',
        services: ['microsoft-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark: 'The same for paid subscriptions. For a free trial it speaks of 30 days in most places.',
      },
      {
        source: 'ms-docs-gdpr-dpia-azure',
        locator: 'table on the elements of an assessment, data retention',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'Customer data is kept in an account with limited functions for 90 days, so that it can be extracted. Free trials and LinkedIn services are left out.',
      },
      {
        source: 'ms-docs-gdpr-dpia-dynamics',
        locator: 'table on the elements of an assessment, data retention',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark: 'Customer data is kept in an account with limited functions for 90 days, so that it can be extracted.',
      },
      {
        source: 'ms-docs-privacy-overview',
        locator: 'deletion when a customer leaves',
        services: ['online-services'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark: 'Customer data is kept in an account with limited functions for 90 days, so that it can be extracted.',
      },
    ],
    responsibilities: ['takes-data-out'],
    remarks: [
      {
        text: 'The terms add that a service may not support the retention or extraction of software that the customer provided.',
        evidence: 'official',
        sources: ['ms-online-services-terms-2017'],
      },
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
  'PC-DATA-6': {
    title: 'Deletion no later than 180 days after the end',
    topic: 'data-ownership',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-2', 'PC-DATA-5'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract to disable the account and to delete the customer data in it no more than 180 days after the use of a service ends.',
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
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'deletion-or-return',
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
        trigger: 'The use of a service expires or is terminated.',
        timeLimit: {
          within: 'P180D',
          after: 'the end of the use of the service',
        },
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Customer Data Deletion or Return',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-m365-retention',
        locator: 'Subscription Retention',
        services: ['microsoft-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark: 'All customer data is deleted from the account within 180 days of the end of the subscription.',
      },
      {
        source: 'ms-docs-privacy-overview',
        locator: 'deletion when a customer leaves',
        services: ['online-services'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'narrower',
        basis: 'inferred',
        remark:
          'All customer data is deleted from the account within 180 days, unless Microsoft is authorised to keep it or the law requires it.',
      },
    ],
    responsibilities: ['takes-data-out'],
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
  'PC-DATA-7': {
    title: 'No advertising with customer data',
    topic: 'data-ownership',
    principles: ['no-content-based-targeting', 'control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-1', 'PC-DATA-8', 'PC-PRI-6'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract to use neither customer data nor information that derives from it for advertising or commercial purposes like it.',
        qualifiers: [
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services and six other services, which had terms of their own.',
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
            provision: 'use-of-customer-data',
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
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Use of Customer Data',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-my-number',
        locator: 'Microsoft and the My Number Act',
        services: ['azure', 'dynamics-365', 'intune', 'office-365'],
        jurisdictions: ['jp'],
        customers: ['business'],
        effect: 'narrower',
        basis: 'explicit',
        remark:
          'The terms are said to commit Microsoft not to use customer data for advertising. Information derived from it and similar purposes are not named. Holds for what is in scope of these services.',
      },
      {
        source: 'ms-intune-privacy-personal-data',
        locator: 'introduction',
        services: ['intune'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark:
          'Personal data that is collected in providing the service is used neither for advertising nor for marketing or profiling. It speaks of personal data, and not of all customer data.',
      },
      {
        source: 'ms-docs-gdpr-dpia-office-365',
        locator: 'table on the elements of an assessment, purposes',
        services: ['office-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark: 'Not for advertising or similar commercial purposes, and not for profiling.',
      },
      {
        source: 'ms-docs-gdpr-dpia-azure',
        locator: 'table on the elements of an assessment, purposes of processing',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark: 'Not for advertising or similar commercial purposes, and not for profiling.',
      },
      {
        source: 'ms-docs-gdpr-dpia-dynamics',
        locator: 'table on the elements of an assessment, purposes',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark: 'Not for advertising or similar commercial purposes, and not for profiling.',
      },
      {
        source: 'ms-d365-implementation-guide',
        locator: 'How we use your data',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'narrower',
        basis: 'explicit',
        remark:
          'Not for purposes like advertising or market research, and data is not shared with services that advertising pays for. Information derived from data is not named.',
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
  'PC-DATA-8': {
    title: 'No profiling with customer data (Azure)',
    topic: 'data-ownership',
    principles: ['no-content-based-targeting', 'control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-7'],
    versions: [
      {
        from: {
          date: '2022-01-05',
          basis: 'attested',
        },
        statement:
          'For Azure, Microsoft said that it uses neither customer data nor information that derives from it for profiling.',
        qualifiers: [],
        modality: 'prohibition',
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
            source: 'ms-docs-gdpr-dpia-azure',
            locator: 'table on the elements of an assessment, purposes of processing',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2022-01-05',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'A law firm told of the same in the addendum of January 2020, for customer data and personal data, unless the customer instructs it.',
        evidence: 'secondary',
        sources: ['ms-agreements-secondary'],
      },
      {
        text: 'Personal data is also used for listed business operations of Microsoft: see [PC-DATA-1](/commitments/pc-data-1/).',
        evidence: 'official',
        sources: ['ms-docs-gdpr-dpia-azure'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-DATA-9': {
    title: 'Rights in customer data stay with the customer',
    topic: 'data-ownership',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract that it acquires no rights in customer data beyond those granted to it to provide the services.',
        qualifiers: [
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services and six other services, which had terms of their own.',
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
            provision: 'use-of-customer-data',
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
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Use of Customer Data',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-d365-implementation-guide',
        locator: 'Privacy',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark: 'The customer owns its data. Rights of Microsoft are not mentioned.',
      },
      {
        source: 'ms-azure-customer-data-protection',
        locator: 'Customer data ownership',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark: 'No ownership is claimed of the information that customers enter. Rights of use are not mentioned.',
      },
    ],
    responsibilities: ['customer-owns-data'],
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
