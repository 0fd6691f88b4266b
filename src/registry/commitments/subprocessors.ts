import type { Entries } from '../../model/schema.ts';

/** What is promised about the subcontractors that get to see customer data. */
export const subprocessorPromises = {
  'PC-SUB-1': {
    title: 'List of subcontractors',
    topic: 'subprocessors',
    principles: ['transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SUB-2'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract to provide a website that lists the subcontractors authorised to access customer data, and the services that they provide.',
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
            provision: 'subcontractor-transfer',
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
            locator: 'Data Processing Terms, Subcontractor Transfer',
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
        locator: 'table on the elements of an assessment, sharing with subprocessors',
        services: ['office-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'All third parties with which customer data of the core online services is shared are in the list of subcontractors. The services that they provide are not named.',
      },
      {
        source: 'ms-docs-gdpr-dpia-azure',
        locator: 'table on the elements of an assessment, sharing with subprocessors',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'All third parties with which customer data of the core online services is shared are in the list of subcontractors. The services that they provide are not named.',
      },
      {
        source: 'ms-docs-gdpr-dpia-dynamics',
        locator: 'table on the elements of an assessment, sharing with subprocessors',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'All third parties with which customer data of the core online services is shared are in the list of subcontractors. The services that they provide are not named.',
      },
      {
        source: 'ms-docs-supplier-management',
        locator: 'notice of changes to suppliers',
        services: ['online-services'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'Names the list of subprocessors as the place in which customers find changes. The services that they provide are not named.',
      },
    ],
    responsibilities: ['follows-subprocessor-list'],
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
  'PC-SUB-2': {
    title: "Six months' notice of a new subcontractor",
    topic: 'subprocessors',
    principles: ['transparency', 'control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SUB-1', 'PC-SUB-3', 'PC-SUB-4'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract to update its list of subcontractors at least six months before it authorises a new one to access customer data, and to offer customers a way to be notified of the update.',
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
            provision: 'subcontractor-transfer',
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
        trigger: 'A new subcontractor is to be authorised to access customer data.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Subcontractor Transfer',
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
        source: 'ms-docs-supplier-management',
        locator: 'notice of changes to suppliers',
        services: ['online-services'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'inferred',
        remark:
          'As the addendum is told: notice at least six months before a new subprocessor processes customer data, by an update of the list. A way to be notified of the update is not named.',
      },
      {
        source: 'ms-dpa-2026-reports',
        locator: 'reports on the edition of 22 May 2026',
        services: ['azure', 'dynamics-365', 'microsoft-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'narrower',
        basis: 'explicit',
        remark:
          'As reports say: 30 days for subprocessors of artificial intelligence; six months stay for others. We have not read the edition.',
      },
    ],
    responsibilities: ['follows-subprocessor-list'],
    remarks: [
      {
        text: 'Data protection moved from the Online Services Terms to an addendum, today the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which we have not read. Whether it says the same has to be read there.',
        evidence: 'inferred',
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SUB-3': {
    title: "Thirty days' notice for personal data other than customer data",
    topic: 'subprocessors',
    principles: ['transparency', 'control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SUB-2'],
    versions: [
      {
        from: {
          date: '2022-06-23',
          basis: 'attested',
        },
        statement:
          'For its online services, Microsoft said that its data protection addendum commits it to at least 30 days of notice of a new subprocessor for personal data other than customer data.',
        qualifiers: [
          {
            id: 'as-told',
            kind: 'limit',
            text: 'The documentation tells what the addendum says. We have not read the edition that it means.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['online-services'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        role: 'processor',
        trigger: 'A new subprocessor is to process personal data other than customer data.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-docs-supplier-management',
            locator: 'notice of changes to suppliers',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2022-06-23',
        },
      },
    ],
    responsibilities: ['follows-subprocessor-list'],
    remarks: [
      {
        text: 'A law firm told of 14 days in the addendum of January 2020.',
        evidence: 'secondary',
        sources: ['ms-agreements-secondary'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SUB-4': {
    title: 'Ending a service because of a new subcontractor',
    topic: 'subprocessors',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SUB-2'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract to let a customer that disapproves of a new subcontractor end the service concerned without penalty.',
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
          {
            id: 'written-notice',
            kind: 'condition',
            text: 'The customer has to give notice in writing, with its grounds, before the time of notice ends.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'whole-suite',
            kind: 'limit',
            text: 'If the service is part of a suite, the termination is of the whole suite.',
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
            provision: 'subcontractor-transfer',
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
        trigger: 'A customer disapproves of a new subcontractor.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Subcontractor Transfer',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    responsibilities: ['follows-subprocessor-list', 'consent-to-subcontractors'],
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
  'PC-SUB-5': {
    title: 'Subcontractors bound no less strictly',
    topic: 'subprocessors',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SUB-6', 'PC-SUB-7'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract that subcontractors to whom it transfers customer data have entered into written agreements no less protective than its Data Processing Terms.',
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
            provision: 'subcontractor-transfer',
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
            locator: 'Data Processing Terms, Subcontractor Transfer',
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
        locator: 'table on the elements of an assessment, sharing with subprocessors',
        services: ['office-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark:
          'Written agreements protect customer data, support data and personal data no less than its own terms do.',
      },
      {
        source: 'ms-docs-gdpr-dpia-azure',
        locator: 'table on the elements of an assessment, sharing with subprocessors',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark:
          'Written agreements protect customer data, support data and personal data no less than its own terms do.',
      },
      {
        source: 'ms-docs-gdpr-dpia-dynamics',
        locator: 'table on the elements of an assessment, sharing with subprocessors',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark:
          'Written agreements protect customer data, support data and personal data no less than its own terms do.',
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
  'PC-SUB-6': {
    title: 'Subcontractors use customer data for nothing else',
    topic: 'subprocessors',
    principles: ['control', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SUB-5'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract that its subcontractors may not use customer data for any purpose other than delivering what Microsoft retained them for.',
        qualifiers: [
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for six services with terms of their own, none of which is an entry here.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'use-of-subcontractors',
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
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Use of Subcontractors',
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
      {
        text: 'Cognitive Services had terms of their own in this contract, but the section on subcontractors applied to them as well.',
        evidence: 'official',
        sources: ['ms-online-services-terms-2017'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-SUB-7': {
    title: 'Microsoft answers for its subcontractors',
    topic: 'subprocessors',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-SUB-5'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract that it remains responsible for the compliance of its subcontractors with its own obligations in those terms.',
        qualifiers: [
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for six services with terms of their own, none of which is an entry here.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'use-of-subcontractors',
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
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Use of Subcontractors',
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
      {
        text: 'Cognitive Services had terms of their own in this contract, but the section on subcontractors applied to them as well.',
        evidence: 'official',
        sources: ['ms-online-services-terms-2017'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'commitments'>;
