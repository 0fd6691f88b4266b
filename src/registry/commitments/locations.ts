import type { Entries } from '../../model/schema.ts';

/** Where customer data is promised to be kept, service by service and place by place. */
export const locationPromises = {
  'PC-LOC-1': {
    title: 'Where content of Office 365 is kept',
    topic: 'data-location',
    principles: ['control', 'transparency'],
    beneficiary: 'customer',
    status: 'in-force',
    related: ['PC-LOC-2', 'PC-LOC-3', 'PC-EU-1'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For Office 365, Microsoft promised by contract that, if a customer has its tenant provisioned in the European Union, the United Kingdom, the United States, Canada, Australia, India, Japan or South Korea, it stores mailbox content of Exchange Online, sites and files of SharePoint Online, data of Project Online and files of OneDrive for Business at rest only there.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'In scope is what the table of the Data Processing Terms lists as services of Office 365. Previews are left out.',
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
            id: 'access-and-moves',
            kind: 'limit',
            text: 'Customers and their users may access and move the data from anywhere.',
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
            provision: 'location-at-rest',
          },
        ],
        scope: {
          services: ['office-365'],
          excluded: [],
          jurisdictions: ['au', 'ca', 'eu', 'in', 'jp', 'kr', 'gb', 'us'],
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
            locator: 'Data Processing Terms, Location of Customer Data at Rest',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
      {
        from: {
          notBefore: '2017-11-02',
          notAfter: '2022-10-06',
          basis: 'attested',
        },
        statement:
          'For Office 365, Microsoft promised by contract that, if a customer has its tenant provisioned in the European Union, France, Germany, Sweden, Norway, Switzerland, the United Kingdom, the United States, Canada, Brazil, Australia, India, Japan, South Korea, Qatar, the United Arab Emirates or South Africa, it stores mailbox content of Exchange Online, sites and files of SharePoint Online and files of OneDrive for Business at rest only there.',
        qualifiers: [],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'product-terms',
            subject: 'data-protection',
            provision: 'location-at-rest-2022',
          },
        ],
        scope: {
          services: ['office-365'],
          excluded: [],
          jurisdictions: [
            'au',
            'br',
            'ca',
            'eu',
            'fr',
            'de',
            'in',
            'jp',
            'no',
            'qa',
            'za',
            'kr',
            'se',
            'ch',
            'gb',
            'ae',
            'us',
          ],
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'broadening',
          reason: 'Nine places more are named. Data of Project Online is named no more.',
        },
        sources: [
          {
            source: 'ms-m365-data-residency-2022',
            locator: 'extract of the Privacy and Security Terms',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2022-10-06',
        },
      },
      {
        from: {
          notBefore: '2025-09-01',
          notAfter: '2026-09-11',
          basis: 'attested',
        },
        statement:
          'For Office 365, Microsoft by contract stores mailbox content of Exchange Online, sites and files of SharePoint Online, files of OneDrive, chat messages of Teams and stored content of interactions with Microsoft 365 Copilot at rest only in the place in which a customer provisions its tenant, if that is the European Union, France, Germany, Sweden, Norway, Switzerland, the United Kingdom, the United States, Canada, Brazil, Australia, India, Japan, South Korea, Qatar, the United Arab Emirates or South Africa.',
        qualifiers: [
          {
            id: 'at-rest',
            kind: 'limit',
            text: 'Is about data at rest. Requests may be handled by servers elsewhere.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'in-country-setting',
            kind: 'exclusion',
            text: 'In France, Germany, Norway, Sweden and Switzerland, a setting decides for eligible commercial tenants, and is off by default for those created after 14 September 2026. From 14 December 2026, data of tenants that have it off may be stored elsewhere in the EU Data Boundary.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'education',
            kind: 'exclusion',
            text: 'Does not hold for Office 365 Education without an add-on on residency: such data may be stored anywhere in the European Union or, outside of it and of EFTA, in North America too.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'commitment-period',
            kind: 'limit',
            text: 'Lasts as long as the agreement of the customer, which is typically one to three years.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'copilot-elsewhere',
            kind: 'limit',
            text: 'For interactions with Microsoft 365 Copilot, a page of their own on residency may apply instead.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'as-told',
            kind: 'limit',
            text: 'The page tells what the Product Terms say. In a discrepancy, the terms prevail.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'product-terms',
            subject: 'data-protection',
            provision: 'location-at-rest-2026',
          },
        ],
        scope: {
          services: ['office-365', 'microsoft-365-copilot'],
          excluded: [],
          jurisdictions: [
            'au',
            'br',
            'ca',
            'eu',
            'fr',
            'de',
            'in',
            'jp',
            'no',
            'qa',
            'za',
            'kr',
            'se',
            'ch',
            'gb',
            'ae',
            'us',
          ],
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: {
          kind: 'broadening',
          reason:
            'Chat messages of Teams and interactions with Microsoft 365 Copilot came in. At the same time, a setting in five places may take the promise away.',
        },
        sources: [
          {
            source: 'ms-m365-product-terms-residency',
            locator: 'commitments for commercial customers; the setting for select geographies',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2026-09-11',
        },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-gdpr-dpia-office-365',
        locator: 'table on the elements of an assessment, location',
        services: ['office-365'],
        jurisdictions: ['au', 'ca', 'eu', 'fr', 'in', 'jp', 'kr', 'gb', 'us'],
        customers: ['business'],
        effect: 'broader',
        basis: 'inferred',
        remark: 'The same with France beside the places of 2017.',
        version: 1,
      },
    ],
    responsibilities: ['checks-location-setting'],
    remarks: [
      {
        text: 'The page dates the additions: Teams in November 2022, Microsoft 365 Copilot in March 2024, Copilot Chat in September 2025.',
        evidence: 'official',
        sources: ['ms-m365-product-terms-residency'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-LOC-2': {
    title: 'Where data of Dynamics 365 is kept',
    topic: 'data-location',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-LOC-1', 'PC-LOC-3'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For core services of Dynamics 365, Microsoft promised by contract that, if a customer has its instance provisioned in the European Union, the United Kingdom, the United States, Canada, Australia, India or Japan, it stores customer data of the entities that these services manage at rest there.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'In scope is what the table of the Data Processing Terms lists as core services. Finance and operations, retail and talent are among what it leaves out, as are previews.',
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
            id: 'social-engagement',
            kind: 'exclusion',
            text: 'Does not hold for Microsoft Social Engagement.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'some-entities',
            kind: 'exclusion',
            text: 'Certain entities may not be configured for one place, and may be stored elsewhere, as a page of the time told.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'access-and-moves',
            kind: 'limit',
            text: 'Customers and their users may access and move the data from anywhere.',
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
            provision: 'location-at-rest',
          },
        ],
        scope: {
          services: ['dynamics-365'],
          excluded: [],
          jurisdictions: ['au', 'ca', 'eu', 'in', 'jp', 'gb', 'us'],
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
            locator: 'Data Processing Terms, Location of Customer Data at Rest',
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
        source: 'ms-docs-gdpr-dpia-dynamics',
        locator: 'table on the elements of an assessment, location',
        services: ['dynamics-365'],
        jurisdictions: ['au', 'ca', 'eu', 'in', 'jp', 'gb', 'us'],
        customers: ['business'],
        effect: 'same',
        basis: 'inferred',
        remark: 'The same for core services, in the same places, with exceptions that the terms set out.',
      },
      {
        source: 'ms-d365-implementation-guide',
        locator: 'Transparency',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark:
          'Customers select the region in which data is stored. Copies may go to other regions in the same geography, and some data of Microsoft Entra ID, of multi-factor authentication and of onboarding may be stored elsewhere.',
      },
      {
        source: 'ms-data-controls',
        locator: 'Data residency',
        services: ['dynamics-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark: 'Customers can choose where their data is stored. That it stays there is not said.',
      },
    ],
    responsibilities: ['chooses-place'],
    remarks: [
      {
        text: 'Data protection moved from the Online Services Terms to an addendum, today the [Products and Services Data Protection Addendum](/instruments/products-and-services-dpa/), which we have not read. Whether it says the same has to be read there.',
        evidence: 'inferred',
      },
      {
        text: 'For Business Central, a part of Dynamics 365, a text of 13 August 2025 says, where it treats backup and failover, that customer data is never replicated or transferred outside the geography in which it is stored.',
        evidence: 'official',
        sources: ['ms-business-central-sovereignty'],
      },
    ],
    review: {
      owner: 'Registry editors',
      reviewed: '2026-11-20',
      due: '2027-05-20',
    },
  },
  'PC-LOC-3': {
    title: 'Where data of Azure is kept',
    topic: 'data-location',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-LOC-1', 'PC-LOC-4'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For core services of Azure, Microsoft promised by contract that, if a customer configures a service to be deployed within a geographic area, it stores customer data of that service at rest within that area.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'In scope is what the table of the Data Processing Terms lists as core services. Previews are left out.',
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
            id: 'some-services',
            kind: 'exclusion',
            text: 'Certain services may not be deployed in one area, or only in the United States, and may store backups elsewhere, as a page of the time told.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'access-and-moves',
            kind: 'limit',
            text: 'Customers and their users may access and move the data from anywhere.',
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
            provision: 'location-at-rest',
          },
        ],
        scope: {
          services: ['azure'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'online-services-terms',
        },
        obligor: 'provider',
        trigger: 'A customer configures a service to be deployed within a geographic area.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Location of Customer Data at Rest',
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
        source: 'ms-docs-gdpr-dpia-azure',
        locator: 'table on the elements of an assessment, location',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'weaker',
        basis: 'explicit',
        remark:
          'Customers have the ability to provision data at rest within specified regions, with exceptions that the terms set out.',
      },
      {
        source: 'ms-data-controls',
        locator: 'Data residency',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark: 'Customers can choose where their data is stored. That it stays there is not said.',
      },
    ],
    responsibilities: ['chooses-place'],
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
  'PC-LOC-4': {
    title: 'No new exceptions for the place of Azure data',
    topic: 'data-location',
    principles: ['control', 'transparency'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-LOC-3'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For core services of Azure, Microsoft promised by contract not to add exceptions to where data is stored at rest for existing services in general release.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'In scope is what the table of the Data Processing Terms lists as core services. Previews are left out.',
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
            provision: 'location-at-rest',
          },
        ],
        scope: {
          services: ['azure'],
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
            locator: 'Data Processing Terms, Location of Customer Data at Rest',
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
  'PC-LOC-5': {
    title: 'Where data of Intune is kept',
    topic: 'data-location',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-LOC-3'],
    versions: [
      {
        from: {
          date: '2017-11-01',
          basis: 'attested',
        },
        statement:
          'For Intune, Microsoft promised by contract not to transfer customer data out of the geographic area that the customer selects for it when it provisions a tenant account.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'In scope is the cloud service of Intune, as the table of the Data Processing Terms lists it. Previews are left out.',
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
            id: 'noted-exceptions',
            kind: 'exclusion',
            text: 'Does not hold for what a page of the time noted as exceptions.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'access-and-moves',
            kind: 'limit',
            text: 'Customers and their users may access and move the data from anywhere.',
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
            provision: 'location-at-rest',
          },
        ],
        scope: {
          services: ['intune'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'online-services-terms',
        },
        obligor: 'provider',
        trigger: 'A customer provisions a tenant account.',
        supports: [],
        change: {
          kind: 'initial',
          reason: 'Oldest wording that we have seen.',
        },
        sources: [
          {
            source: 'ms-online-services-terms-2017',
            locator: 'Data Processing Terms, Location of Customer Data at Rest',
            basis: 'explicit',
          },
        ],
        lastAttested: {
          date: '2017-11-01',
        },
      },
    ],
    responsibilities: ['chooses-place'],
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
