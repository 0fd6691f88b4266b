import type { Entries } from '../../model/schema.ts';

/** What is promised about audits and the reports on them. */
export const auditPromises = {
  'PC-AUD-1': {
    title: 'Yearly audits of security',
    topic: 'audits',
    principles: ['transparency', 'security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AUD-2', 'PC-AUD-3', 'PC-AUD-4'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For each of the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract that an audit is begun at least once a year, where a control standard or framework provides for audits.',
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
            id: 'security-audits',
            kind: 'limit',
            text: 'Is about audits of the security of the computers, the computing environment and the data centers in which customer data is processed.',
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
            provision: 'audits',
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
        frequency: 'P1Y',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Microsoft Audits of Online Services',
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
  'PC-AUD-2': {
    title: 'Audits by independent auditors',
    topic: 'audits',
    principles: ['transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AUD-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract that its audits of security are performed by qualified and independent auditors from outside, at its own expense.',
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
            id: 'security-audits',
            kind: 'limit',
            text: 'Is about audits of the security of the computers, the computing environment and the data centers in which customer data is processed.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'chosen-by-microsoft',
            kind: 'limit',
            text: 'Microsoft selects the auditors.',
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
            provision: 'audits',
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
            locator: 'Data Processing Terms, Microsoft Audits of Online Services',
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
  'PC-AUD-3': {
    title: 'Audit reports on request',
    topic: 'audits',
    principles: ['transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AUD-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract to give customers, if they request it, each report on its audits of security.',
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
            id: 'security-audits',
            kind: 'limit',
            text: 'Is about audits of the security of the computers, the computing environment and the data centers in which customer data is processed.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'confidential',
            kind: 'limit',
            text: 'The reports are confidential. Microsoft and the auditor limit their disclosure and distribution.',
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
            provision: 'audits',
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
        trigger: 'A customer requests a report.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Microsoft Audits of Online Services',
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
        locator: 'Compliance',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark:
          'Points to a portal with reports on standards and other documents, and to audit reports in the Trust Center.',
      },
      {
        source: 'ms-managed-hsm-control-data',
        locator: 'administrative security controls',
        services: ['azure-managed-hsm'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark: 'Counts audit reports among the resources that are there to verify compliance.',
      },
    ],
    responsibilities: ['audit-by-instruction'],
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
  'PC-AUD-4': {
    title: 'Issues of an audit mended',
    topic: 'audits',
    principles: ['security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-AUD-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract to mend promptly what a report on an audit of security raises, to the satisfaction of the auditor.',
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
            id: 'security-audits',
            kind: 'limit',
            text: 'Is about audits of the security of the computers, the computing environment and the data centers in which customer data is processed.',
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
            provision: 'audits',
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
        trigger: 'A report on an audit raises an issue.',
        timeLimit: {
          within: 'promptly',
          after: 'the report',
        },
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Microsoft Audits of Online Services',
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
