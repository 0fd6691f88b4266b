import type { Entries } from '../../model/schema.ts';

/** Later texts on where data is kept, the EU Data Boundary and the European digital commitments. */
export const laterLocationSources = {
  'ms-m365-product-terms-residency': {
    title: 'Overview of Product Terms data residency (Microsoft 365)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-product-terms-dr',
    dated: {
      date: '2026-09-11',
    },
    about: {
      services: ['office-365', 'microsoft-365', 'microsoft-365-copilot'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary:
      'What the Product Terms say about the location of data at rest, with an extract, and a new setting for five countries.',
    remarks: [
      {
        text: "Seen in a copy that names its address; the date is the one of the provider's list of pages, as the copy gives it. The repository of the copy is not known to us.",
        evidence: 'inferred',
      },
    ],
  },
  'ms-m365-data-residency-2022': {
    title: 'Data residency of Microsoft 365: overview and definitions, October 2022',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview',
    dated: {
      date: '2022-10-06',
    },
    about: {
      services: ['office-365', 'microsoft-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'An older state of the page, with an extract of the Privacy and Security Terms.',
    remarks: [
      {
        text: 'Seen in a copy of the documentation; the date is the one that the text gives itself.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-m365-choose-residency': {
    title: 'Choose the right Microsoft 365 data residency solution',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-choose-solution',
    dated: {
      date: '2026-10-08',
    },
    about: {
      services: ['microsoft-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'Which commitments on location a tenant has, and which can be bought.',
    remarks: [
      {
        text: "Seen in a copy that names its address; the date is the one of the provider's list of pages, as the copy gives it. The repository of the copy is not known to us.",
        evidence: 'inferred',
      },
    ],
  },
  'ms-copilot-flex-routing': {
    title: 'Flex routing (EU and EFTA)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/copilot/copilot-flex-routing',
    dated: {
      date: '2026-05-05',
    },
    about: {
      services: ['microsoft-365', 'dynamics-365', 'power-platform'],
      jurisdictions: ['eu', 'no', 'ch'],
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'A setting by which models of Copilot may run outside of the EU Data Boundary at peak times.',
    remarks: [
      {
        text: "Seen in a copy that names its address; the date is the one of the provider's list of pages, as the copy gives it. The repository of the copy is not known to us.",
        evidence: 'inferred',
      },
    ],
  },
  'ms-data-controls': {
    title: 'Data controls (Microsoft Sovereign Cloud documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/azure-sovereign-clouds/data-controls',
    dated: {
      date: '2025-10-06',
    },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-sovereign-clouds/blob/fe192aa32de2f32f4334d68566a77697f76b3b28/articles/data-controls.md',
      commit: 'fe192aa32de2f32f4334d68566a77697f76b3b28',
      date: '2026-06-26',
    },
    about: {
      services: ['azure', 'dynamics-365', 'microsoft-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'Data sovereignty, encryption and data residency explained.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself; it stood in the repository until June 2026. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-european-digital-commitments': {
    title: 'What are the European digital commitments? (Microsoft Sovereign Cloud documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/azure-sovereign-clouds/european-digital-commitments',
    dated: {
      date: '2025-10-13',
    },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-sovereign-clouds/blob/fe192aa32de2f32f4334d68566a77697f76b3b28/articles/european-digital-commitments.md',
      commit: 'fe192aa32de2f32f4334d68566a77697f76b3b28',
      date: '2026-06-26',
    },
    about: {
      services: 'all',
      jurisdictions: ['eu'],
      customers: ['business', 'public-sector'],
    },
    accessed: '2026-11',
    summary: 'The five commitments for Europe of 30 April 2025, with questions and answers.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself; it stood in the repository until June 2026. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-data-guardian': {
    title: 'Data Guardian overview (Microsoft Sovereign Cloud documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/azure-sovereign-clouds/public/data-guardian',
    dated: {
      date: '2025-10-07',
    },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-sovereign-clouds/blob/fe192aa32de2f32f4334d68566a77697f76b3b28/articles/public/data-guardian.md',
      commit: 'fe192aa32de2f32f4334d68566a77697f76b3b28',
      date: '2026-06-26',
    },
    about: {
      services: ['sovereign-public-cloud'],
      jurisdictions: ['eu', 'no', 'ch'],
      customers: ['business', 'public-sector'],
    },
    accessed: '2026-11',
    summary: 'How remote access of Microsoft staff is approved, monitored and logged in regions of Europe.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself; it stood in the repository until June 2026. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-business-central-sovereignty': {
    title: 'Data sovereignty in Dynamics 365 Business Central',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/azure-sovereign-clouds/public/sovereign-controls-d365-business-central',
    dated: {
      date: '2025-08-13',
    },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-sovereign-clouds/blob/fe192aa32de2f32f4334d68566a77697f76b3b28/articles/public/sovereign-controls-d365-business-central.md',
      commit: 'fe192aa32de2f32f4334d68566a77697f76b3b28',
      date: '2026-06-26',
    },
    about: {
      services: ['dynamics-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'Residency, geographies and the EU Data Boundary for environments of Business Central.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself; it stood in the repository until June 2026. The address follows the path of the file.',
        evidence: 'inferred',
      },
      {
        text: 'Is about Business Central alone, and no evidence for the rest of Dynamics 365.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-eu-data-boundary-2022': {
    title: 'What is the EU Data Boundary?',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/privacy/eudb/eu-data-boundary-learn',
    dated: {
      date: '2022-12-14',
    },
    about: {
      services: ['azure', 'dynamics-365', 'microsoft-365', 'power-platform'],
      jurisdictions: ['eu', 'no', 'ch'],
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'What the EU Data Boundary is, and of which countries it consists.',
    remarks: [
      {
        text: 'Read in a stored copy that has its beginning. The date is the one that the page gives itself.',
        evidence: 'official',
      },
      {
        text: 'When it was to be read a second time, on 29 November 2026, that copy was not found again. [A blog of December 2022](https://jussiroine.com/2022/12/an-early-look-at-the-eu-data-boundary/) quotes its first sentence, on customer data and major commercial enterprise online services, and names the same four services.',
        evidence: 'secondary',
      },
      {
        text: 'A note of a third party of July 2026 gives the page the date 21 July 2026, with 27 countries of the union and four of EFTA.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-azure-data-boundary-2024': {
    title: 'Configure data boundary (Azure Resource Manager), November 2024',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/manage-data-boundary',
    dated: {
      date: '2024-11-20',
    },
    about: {
      services: ['azure', 'dynamics-365', 'microsoft-365', 'power-platform'],
      jurisdictions: ['eu', 'no', 'ch'],
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'How a tenant of Azure is configured for the EU Data Boundary, and what the boundary is.',
    remarks: [
      {
        text: 'Seen in a copy of the documentation; the date is the one that the text gives itself. An older state, of 16 October 2024, stands in the repository MicrosoftDocs/azure-docs.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-azure-data-boundary-2025': {
    title: 'Configure data boundary (Azure Resource Manager), April 2025',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/manage-data-boundary',
    dated: {
      date: '2025-04-01',
    },
    about: {
      services: ['azure', 'dynamics-365', 'microsoft-365', 'power-platform'],
      jurisdictions: ['eu', 'no', 'ch'],
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'A later state of the page, with a note on data of professional services.',
    remarks: [
      {
        text: 'Seen in a copy of the documentation; the date is the one that the text gives itself.',
        evidence: 'inferred',
      },
    ],
  },
} as const satisfies Entries<'sources'>;
