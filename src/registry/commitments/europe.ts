import type { Entries } from '../../model/schema.ts';

/** What is promised to customers in Europe: the data boundary, the digital commitments of 2025, and transfers. */
export const europeanPromises = {
  'PC-EU-1': {
    title: 'Customer data stays in the EU Data Boundary',
    topic: 'data-location',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-EU-2', 'PC-EU-3', 'PC-LOC-1'],
    versions: [
      {
        from: {
          date: '2022-12-14',
          basis: 'attested',
        },
        statement:
          'For Azure, Dynamics 365, Microsoft 365 and Power Platform, Microsoft committed itself to store and process customer data within the EU Data Boundary, which is made up of countries of the European Union and of EFTA such as Norway and Switzerland.',
        qualifiers: [
          {
            id: 'states',
            kind: 'limit',
            text: 'The boundary consists of the countries of the European Union and of EFTA. Of the latter, Norway and Switzerland are entries here.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'transfers',
            kind: 'exclusion',
            text: 'In limited circumstances, which other pages list, data is transferred out of the boundary all the same.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'listed-services',
            kind: 'limit',
            text: 'Holds for the services that the terms of the agreements list as within the boundary.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure', 'dynamics-365', 'microsoft-365', 'power-platform'],
          excluded: [],
          jurisdictions: ['eu', 'no', 'ch'],
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
            source: 'ms-eu-data-boundary-2022',
            locator: 'overview',
            basis: 'explicit',
          },
          {
            source: 'ms-azure-data-boundary-2024',
            locator: 'introduction',
            basis: 'explicit',
          },
          {
            source: 'ms-azure-data-boundary-2025',
            locator: 'introduction',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2025-04-01',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-copilot-flex-routing',
        locator: 'introduction; questions and answers',
        services: ['microsoft-365', 'dynamics-365', 'power-platform'],
        jurisdictions: ['eu', 'no', 'ch'],
        customers: ['business'],
        effect: 'narrower',
        basis: 'explicit',
        remark:
          'For Copilot, models may run outside of the boundary at peak times where a setting allows it, in the United States, Canada or Australia. It is on by default for eligible tenants created after 25 March 2026. Data at rest stays inside, save for limited pseudonymised data.',
      },
      {
        source: 'ms-m365-choose-residency',
        locator: 'check eligibility for included commitments',
        services: ['microsoft-365'],
        jurisdictions: ['eu', 'no', 'ch'],
        customers: ['business'],
        effect: 'narrower',
        basis: 'explicit',
        remark:
          'Tenants that signed up in the European Union or EFTA have the commitments of the boundary without asking, but not if they have or had Multi-Geo.',
      },
    ],
    responsibilities: ['configures-boundary', 'sets-flex-routing'],
    remarks: [
      {
        text: '[A page of the documentation](https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-permanent-transfers-from-services), seen without a date, names services that are outside of the boundary, such as Azure Front Door, and says that the Product Terms settle which services are in it.',
        evidence: 'official',
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-EU-2': {
    title: 'Pseudonymised personal data stays in the EU Data Boundary',
    topic: 'data-location',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-EU-1'],
    versions: [
      {
        from: {
          date: '2024-11-20',
          basis: 'attested',
        },
        statement:
          'For Azure, Dynamics 365, Microsoft 365 and Power Platform, Microsoft committed itself to store and process pseudonymised personal data within the EU Data Boundary, which is made up of countries of the European Union and of EFTA such as Norway and Switzerland.',
        qualifiers: [
          {
            id: 'transfers',
            kind: 'exclusion',
            text: 'In limited circumstances, which other pages list, data is transferred out of the boundary all the same.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'listed-services',
            kind: 'limit',
            text: 'Holds for the services that the terms of the agreements list as within the boundary.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure', 'dynamics-365', 'microsoft-365', 'power-platform'],
          excluded: [],
          jurisdictions: ['eu', 'no', 'ch'],
          dataScope: ['pseudonymised-personal-data'],
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
            source: 'ms-azure-data-boundary-2024',
            locator: 'introduction',
            basis: 'explicit',
          },
          {
            source: 'ms-azure-data-boundary-2025',
            locator: 'introduction',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2025-04-01',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-copilot-flex-routing',
        locator: 'questions and answers',
        services: ['microsoft-365', 'dynamics-365', 'power-platform'],
        jurisdictions: ['eu', 'no', 'ch'],
        customers: ['business'],
        effect: 'narrower',
        basis: 'explicit',
        remark:
          'For Copilot, limited pseudonymised data may be stored outside of the boundary for security and operations.',
      },
    ],
    responsibilities: [],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-EU-3': {
    title: 'Data of professional services kept in the EU Data Boundary',
    topic: 'data-location',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-EU-1'],
    versions: [
      {
        from: {
          date: '2024-11-20',
          basis: 'attested',
        },
        statement:
          'For Azure, Dynamics 365, Microsoft 365 and Power Platform, Microsoft committed itself to store data of professional services within the EU Data Boundary, which is made up of countries of the European Union and of EFTA such as Norway and Switzerland.',
        qualifiers: [
          {
            id: 'transfers',
            kind: 'exclusion',
            text: 'In limited circumstances, which other pages list, data is transferred out of the boundary all the same.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'azure-configured',
            kind: 'condition',
            text: 'For Azure, customers have to configure Azure Resource Manager for the boundary, in a new tenant.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'storing-alone',
            kind: 'limit',
            text: 'Speaks of storing, not of processing.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure', 'dynamics-365', 'microsoft-365', 'power-platform'],
          excluded: [],
          jurisdictions: ['eu', 'no', 'ch'],
          dataScope: ['professional-services-data'],
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
            source: 'ms-azure-data-boundary-2024',
            locator: 'introduction',
            basis: 'explicit',
          },
          {
            source: 'ms-azure-data-boundary-2025',
            locator: 'introduction; important note',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2025-04-01',
        },
      },
    ],
    responsibilities: ['configures-boundary'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-EU-4': {
    title: 'Contesting an order to stop cloud operations',
    topic: 'european-commitments',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-EU-5', 'PC-GOV-15'],
    versions: [
      {
        from: {
          date: '2025-10-13',
          basis: 'attested',
        },
        statement:
          'Towards government customers in the European Union, Microsoft committed itself to contest an order to suspend or stop its cloud operations in Europe.',
        qualifiers: [
          {
            id: 'european-union-alone',
            kind: 'limit',
            text: 'The text speaks of Europe. We tell it for the European Union alone, because it does not say which other states it means.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'relevant-public-sector',
            kind: 'limit',
            text: 'Holds for government customers. The text speaks of relevant contexts in the public sector, and does not say which these are.',
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
          dataScope: ['no-data-named'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'An order to suspend or stop cloud operations.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-european-digital-commitments',
            locator: 'resilience; questions and answers',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2025-10-13',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The text calls it a contractual assurance in relevant contexts. Reports of May 2025 say that it goes into contracts with national governments and the European Commission, and that litigation in court is among the means. We have read no such contract.',
        evidence: 'secondary',
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-EU-5': {
    title: 'Continuity with European partners',
    topic: 'european-commitments',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-EU-4'],
    versions: [
      {
        from: {
          date: '2025-10-13',
          basis: 'attested',
        },
        statement:
          'Towards the public sector in the European Union, Microsoft committed itself to work with European partners so that cloud operations continue if it is ordered to suspend or cease them.',
        qualifiers: [
          {
            id: 'european-union-alone',
            kind: 'limit',
            text: 'The text speaks of Europe. We tell it for the European Union alone, because it does not say which other states it means.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'relevant-public-sector',
            kind: 'limit',
            text: 'Holds for what the text calls relevant contexts in the public sector. It does not say which these are.',
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
          dataScope: ['no-data-named'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'Such an order is issued.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-european-digital-commitments',
            locator: 'questions and answers',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2025-10-13',
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
  'PC-EU-6': {
    title: 'A European board over data centers',
    topic: 'european-commitments',
    principles: ['strong-legal-protections', 'transparency'],
    beneficiary: 'customer',
    status: 'historic',
    versions: [
      {
        from: {
          date: '2025-10-13',
          basis: 'attested',
        },
        statement:
          'In the European Union, Microsoft said that the operations of its data centers are overseen by a European board of directors that works under European law.',
        qualifiers: [
          {
            id: 'european-union-alone',
            kind: 'limit',
            text: 'The text speaks of Europe. We tell it for the European Union alone, because it does not say which other states it means.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [],
          jurisdictions: ['eu'],
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
            source: 'ms-european-digital-commitments',
            locator: 'resilience',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2025-10-13',
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
  'PC-EU-7': {
    title: 'Remote access approved by people who live in Europe (Sovereign Public Cloud)',
    topic: 'european-commitments',
    principles: ['security', 'control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-ACC-2'],
    versions: [
      {
        from: {
          date: '2025-10-07',
          basis: 'attested',
        },
        statement:
          'For the Sovereign Public Cloud in regions such as those of the European Union, Norway and Switzerland, Microsoft said that authorised people who live in Europe approve and monitor remote access of its staff to systems.',
        qualifiers: [
          {
            id: 'a-feature',
            kind: 'limit',
            text: 'Is told of a feature named Data Guardian, which only part of the customers may have. The text gives the European Union and EFTA as an example of regions.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['sovereign-public-cloud'],
          excluded: [],
          jurisdictions: ['eu', 'no', 'ch'],
          dataScope: ['no-data-named'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A Microsoft engineer requests access.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-data-guardian',
            locator: 'introduction and key features',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2025-10-07',
        },
      },
    ],
    responsibilities: [],
    remarks: [
      {
        text: 'The same text says that access which was approved is logged in a ledger that shows tampering.',
        evidence: 'official',
        sources: ['ms-data-guardian'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-EU-8': {
    title: 'Transfers out of Europe under safeguards',
    topic: 'data-location',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-EU-9'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For services under the Online Services Terms, Microsoft promised by contract that transfers of personal data from the European Union, Norway and Switzerland to a third country take place under appropriate safeguards as in Article 46 of the General Data Protection Regulation.',
        qualifiers: [
          {
            id: 'from-2018',
            kind: 'limit',
            text: 'Holds from the start of enforcement of that regulation on.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'excepted-services',
            kind: 'exclusion',
            text: 'Does not hold for six services with terms of their own, none of which is an entry here.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'area',
            kind: 'limit',
            text: 'The terms speak of the European Economic Area and Switzerland. Iceland and Liechtenstein, which belong to that area, are no entries here.',
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
            provision: 'location-of-processing',
          },
        ],
        scope: {
          services: ['ost-services'],
          excluded: [],
          jurisdictions: ['eu', 'no', 'ch'],
          dataScope: ['personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'eu-gdpr',
            provision: 'art-46',
            relation: 'intersects-with',
            rationale: 'The promise names the safeguards of this article, and does not say which of them are used.',
            evidence: 'inferred',
          },
        ],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'General Privacy and Security Terms, Location of Data Processing',
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
        locator: 'table on the elements of an assessment, location',
        services: ['office-365'],
        jurisdictions: ['eu', 'no', 'ch', 'gb'],
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark: 'The same for data from the United Kingdom too.',
      },
      {
        source: 'ms-docs-gdpr-dpia-azure',
        locator: 'table on the elements of an assessment, location',
        services: ['azure'],
        jurisdictions: ['eu', 'no', 'ch', 'gb'],
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark: 'The same for data from the United Kingdom too.',
      },
      {
        source: 'ms-docs-gdpr-dpia-dynamics',
        locator: 'table on the elements of an assessment, location',
        services: ['dynamics-365'],
        jurisdictions: ['eu', 'no', 'ch', 'gb'],
        customers: ['business'],
        effect: 'broader',
        basis: 'explicit',
        remark: 'The same for data from the United Kingdom too.',
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
  'PC-EU-9': {
    title: 'Transfers out of Europe under standard contractual clauses',
    topic: 'data-location',
    principles: ['strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-EU-8'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For the in-scope services of Azure, Dynamics 365, Intune and Office 365, Microsoft promised by contract that where customer data leaves the European Union, Norway or Switzerland, the standard contractual clauses govern that transfer.',
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
            id: 'opt-out-of-clauses',
            kind: 'exclusion',
            text: 'Does not hold for a customer that has opted out of these clauses.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'area',
            kind: 'limit',
            text: 'The terms speak of the European Union, the European Economic Area and Switzerland. Iceland and Liechtenstein, which belong to that area, are no entries here.',
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
            provision: 'transfer-of-customer-data',
          },
        ],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['eu', 'no', 'ch'],
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
            locator: 'Data Processing Terms, Transfer of Customer Data',
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
        text: 'The clauses that the contract attaches are those under Directive 95/46/EC, which the General Data Protection Regulation replaced.',
        evidence: 'inferred',
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
