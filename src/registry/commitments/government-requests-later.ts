import type { Entries } from '../../model/schema.ts';

/** What the contract of 2017 and texts after 2020 promise about requests for data, beside the source page on them. */
export const laterGovernmentRequests = {
  'PC-GOV-13': {
    title: 'Rejecting requests unless the law requires them',
    topic: 'government-requests',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-1', 'PC-GOV-2', 'PC-GOV-14'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract to reject a request of a third party for customer data unless the law requires it to comply.',
        qualifiers: [
          {
            id: 'other-than-law-enforcement',
            kind: 'limit',
            text: 'Speaks of third parties other than law enforcement, for which the contract has sentences of its own.',
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
            provision: 'disclosure-of-customer-data',
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
        trigger: 'A request for customer data from a third party other than law enforcement.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Disclosure of Customer Data and Support Data',
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
        locator: 'table on the elements of an assessment, sharing with independent third parties',
        services: ['office-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark: 'Rejects requests of third parties other than law enforcement unless the law requires it to comply.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'Data protection moved from the Online Services Terms to an addendum, today the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which we have not read. Whether it says the same has to be read there.',
        evidence: 'inferred',
      },
      {
        text: 'A page on professional services of 27 January 2022 says the same of support and consulting data, which is other data.',
        evidence: 'official',
        sources: ['ms-docs-gdpr-dpia-prof-services'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-GOV-14': {
    title: 'No access for purposes other than those stated',
    topic: 'government-requests',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-7', 'PC-GOV-13'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract not to provide a third party with access to customer data if it knows that the data will serve other purposes than the request states.',
        qualifiers: [
          {
            id: 'knowledge',
            kind: 'condition',
            text: 'Holds where Microsoft knows of the other purposes.',
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
        modality: 'prohibition',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: 'disclosure-of-customer-data',
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
        trigger: 'A request of a third party for customer data.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Disclosure of Customer Data and Support Data',
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
  'PC-GOV-15': {
    title: 'Challenging requests of governments',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-10', 'PC-GOV-16'],
    versions: [
      {
        from: {
          date: '2020-11-19',
          basis: 'attested',
        },
        statement:
          'For customers who need to move data from the European Union, Microsoft committed itself to challenge every request of a government for data of public sector or enterprise customers where there is a lawful basis for a challenge.',
        qualifiers: [
          {
            id: 'data-from-the-union',
            kind: 'limit',
            text: 'The post introduces it as a protection for public sector and enterprise customers who need to move data from the European Union. Whether it is meant for others too is not said in the part that we read.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'lawful-basis',
            kind: 'condition',
            text: 'Holds where there is a lawful basis for a challenge.',
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
          jurisdictions: ['eu'],
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A request of a government for data of a public sector or enterprise customer.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-defending-your-data',
            locator: 'first of the two commitments',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2020-11-19',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-m365-eu-data-locations',
        locator: 'How Microsoft handles government requests',
        services: ['microsoft-365'],
        jurisdictions: ['eu'],
        customers: ['business'],
        effect: 'in-kind',
        basis: 'inferred',
        remark: 'Links to the post, in a text on what is done about requests of governments.',
      },
      {
        source: 'ms-training-privacy-principles',
        locator: 'principle on strong legal protections',
        services: 'all',
        jurisdictions: 'worldwide',
        customers: ['business', 'public-sector'],
        effect: 'broader',
        basis: 'explicit',
        remark:
          'Will challenge every request of a government for data of commercial and public sector customers where it lawfully can. No place is named.',
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The post calls the challenge a contractual commitment, and reports say that it goes into contracts at once. No agreement is named, and we have read none that has it, so it is kept as a public statement.',
        evidence: 'official',
        sources: ['ms-defending-your-data'],
      },
      {
        text: 'A text on Managed HSM of April 2026 refers to the post and speaks of a strong commitment to challenge requests: see [PC-GOV-10](/commitments/pc-gov-10/).',
        evidence: 'official',
        sources: ['ms-managed-hsm-control-data'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-GOV-16': {
    title: 'Compensation after an unlawful disclosure',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'individual',
    status: 'historic',
    related: ['PC-GOV-15'],
    versions: [
      {
        from: {
          date: '2020-11-19',
          basis: 'attested',
        },
        statement:
          'For customers who need to move data from the European Union, Microsoft committed itself, as reports told, to compensate users of public sector and enterprise customers in money if it discloses their data in response to a request of a government in violation of the General Data Protection Regulation.',
        qualifiers: [
          {
            id: 'data-from-the-union',
            kind: 'limit',
            text: 'The post introduces it as a protection for public sector and enterprise customers who need to move data from the European Union. Whether it is meant for others too is not said in the part that we read.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'reported',
            kind: 'limit',
            text: 'Known from reports that repeat the post. The part of the post that we read breaks off in this sentence.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: ['eu'],
          dataScope: ['personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'Data is disclosed in response to a request of a government in violation of that regulation.',
        supports: [
          {
            instrument: 'eu-gdpr',
            relation: 'supports',
            rationale: 'A violation of the regulation is what gives rise to the compensation.',
            evidence: 'secondary',
          },
        ],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-defending-your-data-reports',
            locator: 'reports on the second step',
            basis: 'explicit',
          },
          {
            source: 'ms-defending-your-data',
            locator: 'second of the two commitments, its beginning',
            basis: 'inferred',
          },
        ],
        lastAttested: {
          date: '2020-11-19',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The terms under which compensation is paid are not in what we read.',
        evidence: 'inferred',
      },
      {
        text: 'Two of the reports say that users are compensated, one says that customers are. We keep to the one that repeats the post most fully.',
        evidence: 'secondary',
        sources: ['ms-defending-your-data-reports'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-GOV-17': {
    title: 'The right to object to an order (Azure)',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-18', 'PC-GOV-15'],
    versions: [
      {
        from: {
          date: '2022-07-29',
          basis: 'attested',
        },
        statement:
          'For Azure, Microsoft told public sector customers that it keeps the legal right to object to an American law enforcement order that clearly conflicts with the law of the place in which their data is hosted.',
        qualifiers: [
          {
            id: 'a-right',
            kind: 'limit',
            text: 'Says that the right exists. That it is used in a given case is not promised.',
            basis: 'inferred',
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
            source: 'ms-azure-government-overview',
            locator: 'CLOUD Act provisions',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2022-07-29',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'It stands among points on the [CLOUD Act](/instruments/us-cloud-act/). The same text says that no extra data is disclosed because of that law.',
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
  'PC-GOV-18': {
    title: 'Every request of law enforcement weighed (Azure)',
    topic: 'government-requests',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-17'],
    versions: [
      {
        from: {
          date: '2022-07-29',
          basis: 'attested',
        },
        statement:
          'For Azure, Microsoft told public sector customers that it will go on evaluating each law enforcement request with care and use its rights to protect customers where appropriate.',
        qualifiers: [
          {
            id: 'where-appropriate',
            kind: 'condition',
            text: 'Rights are used where that is appropriate. The text does not say who judges that.',
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
        },
        obligor: 'provider',
        trigger: 'A request of law enforcement.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-azure-government-overview',
            locator: 'CLOUD Act provisions',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2022-07-29',
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
  'PC-GOV-19': {
    title: 'No attempt to defeat encryption that customers control',
    topic: 'government-requests',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-GOV-8', 'PC-GOV-9', 'PC-GOV-20'],
    versions: [
      {
        from: {
          date: '2026-04-07',
          basis: 'attested',
        },
        statement:
          'Microsoft does not attempt to defeat encryption features that customers control, such as Azure Key Vault Managed HSM and Azure Key Vault.',
        qualifiers: [],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-key-vault', 'azure-managed-hsm'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['no-data-named'],
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
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-GOV-20': {
    title: 'Challenging demands to defeat encryption',
    topic: 'government-requests',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-GOV-15', 'PC-GOV-19'],
    versions: [
      {
        from: {
          date: '2026-04-07',
          basis: 'attested',
        },
        statement:
          'Microsoft would challenge, on any lawful basis, a legal demand to defeat encryption features that customers control, such as Azure Key Vault Managed HSM and Azure Key Vault.',
        qualifiers: [
          {
            id: 'lawful-basis',
            kind: 'condition',
            text: 'Holds where there is a lawful basis for a challenge.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure-key-vault', 'azure-managed-hsm'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['no-data-named'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A legal demand to defeat such features.',
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
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
} as const satisfies Entries<'commitments'>;
