import type { Entries } from '../../model/schema.ts';

/** Later texts on access, artificial intelligence and people, with older states of the privacy statement. */
export const laterServiceSources = {
  'ms-azure-customer-data-protection-2018': {
    title: 'Azure customer data protection, June 2018',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/protection-customer-data',
    dated: {
      date: '2018-06-28',
    },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-docs/blob/0b9b1f7c4ef21f183a34660b5cffdd1fdb4efc03/articles/security/fundamentals/protection-customer-data.md',
      commit: '0b9b1f7c4ef21f183a34660b5cffdd1fdb4efc03',
      date: '2018-06-28',
    },
    about: {
      services: ['azure'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'An older state of the page on how data of customers is protected in Azure.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-azure-customer-lockbox': {
    title: 'Customer Lockbox for Microsoft Azure',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/security/fundamentals/customer-lockbox-overview',
    dated: {
      date: '2024-03-15',
    },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-docs/blob/01bf8ac7b2ee5044588af8774076019cc2489cfe/articles/security/fundamentals/customer-lockbox-overview.md',
      commit: '01bf8ac7b2ee5044588af8774076019cc2489cfe',
      date: '2024-03-15',
    },
    about: {
      services: ['azure'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary:
      'How customers approve or reject requests of Microsoft engineers, for which services, and when they are not asked.',
    remarks: [
      {
        text: 'Older states are of 20 June 2019 and 14 August 2023. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-m365-data-residency-2026': {
    title: 'Data residency of Microsoft 365: overview and definitions, April 2026',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview',
    dated: {
      date: '2026-04-01',
    },
    about: {
      services: ['microsoft-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary:
      'A later state of the page on where data of Microsoft 365 is kept, with the same questions and answers on access.',
    remarks: [
      {
        text: "Seen in a copy that names its address; the date is the one of the provider's list of pages, as the copy gives it. The repository of the copy is not known to us.",
        evidence: 'inferred',
      },
    ],
  },
  'ms-copilot-privacy-2023': {
    title: 'Data, privacy, and security for Microsoft 365 Copilot',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365-copilot/microsoft-365-copilot-privacy',
    dated: {
      date: '2023-09-26',
    },
    about: {
      services: ['microsoft-365-copilot'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'How Microsoft 365 Copilot uses and protects data, as of its Early Access Program.',
    remarks: [
      {
        text: 'Seen in a copy of the documentation; the date is the one that the text gives itself.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-copilot-extensibility': {
    title: 'Data, privacy, and security considerations for extending Microsoft 365 Copilot',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/copilot/extensibility/data-privacy-security',
    dated: {
      date: '2026-06-18',
    },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/m365copilot-docs/blob/90efae8471866ebf729fd3da7712eabdbaa838d8/docs/data-privacy-security.md',
      commit: '90efae8471866ebf729fd3da7712eabdbaa838d8',
      date: '2026-08-21',
    },
    about: {
      services: ['microsoft-365-copilot'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'What becomes of data when Microsoft 365 Copilot is extended with agents and connectors.',
    remarks: [
      {
        text: 'The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-foundry-data-privacy': {
    title: 'Data, privacy, and security for Azure Direct Models in Microsoft Foundry',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/ai-foundry/responsible-ai/openai/data-privacy',
    dated: {
      notBefore: '2025-06-01',
      notAfter: '2026-05-18',
    },
    about: {
      services: ['azure-direct-models'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary:
      'How prompts, completions and other data are processed, used and stored for models such as those of Azure OpenAI.',
    remarks: [
      {
        text: 'The copy has no date. It stands in one file with a page that names 1 June 2025, and a note of July 2026 gives the page another title and the date 18 May 2026: hence between the two.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-privacy-statement-2020': {
    title: 'Microsoft Privacy Statement, as of 8 December 2020',
    publisher: 'Microsoft, as kept by Open Terms Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://privacy.microsoft.com/privacystatement',
    dated: {
      date: '2020-12-08',
    },
    copy: {
      address:
        'https://github.com/OpenTermsArchive/contrib-versions/blob/69103b5fe57a5f48dd55c78be30ca301559aeb1a/Microsoft/Privacy%20Policy.md',
      commit: '69103b5fe57a5f48dd55c78be30ca301559aeb1a',
      date: '2020-12-08',
    },
    about: {
      services: 'all',
      jurisdictions: 'worldwide',
      customers: ['consumer'],
    },
    accessed: '2026-11',
    summary:
      'An older state of the privacy statement, with its sections on the use of personal data and on advertising.',
    remarks: [
      {
        text: 'The date is that on which the archive recorded the state.',
        evidence: 'official',
      },
    ],
  },
  'ms-privacy-statement-2021': {
    title: 'Microsoft Privacy Statement, as of 8 December 2021',
    publisher: 'Microsoft, as kept by Open Terms Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://privacy.microsoft.com/privacystatement',
    dated: {
      date: '2021-12-08',
    },
    copy: {
      address:
        'https://github.com/OpenTermsArchive/contrib-versions/blob/de08818dfc27a614e26ca29edd43d58064af16d8/Microsoft/Privacy%20Policy.md',
      commit: 'de08818dfc27a614e26ca29edd43d58064af16d8',
      date: '2021-12-08',
    },
    about: {
      services: 'all',
      jurisdictions: 'worldwide',
      customers: ['consumer'],
    },
    accessed: '2026-11',
    summary:
      'An older state of the privacy statement, with its sections on the use of personal data and on advertising.',
    remarks: [
      {
        text: 'The date is that on which the archive recorded the state.',
        evidence: 'official',
      },
    ],
  },
  'ms-privacy-statement-2022': {
    title: 'Microsoft Privacy Statement, as of 14 December 2022',
    publisher: 'Microsoft, as kept by Open Terms Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://privacy.microsoft.com/privacystatement',
    dated: {
      date: '2022-12-14',
    },
    copy: {
      address:
        'https://github.com/OpenTermsArchive/contrib-versions/blob/28a2802b308409ebef4b5b37c5681b0725a8a384/Microsoft/Privacy%20Policy.md',
      commit: '28a2802b308409ebef4b5b37c5681b0725a8a384',
      date: '2022-12-14',
    },
    about: {
      services: 'all',
      jurisdictions: 'worldwide',
      customers: ['consumer'],
    },
    accessed: '2026-11',
    summary:
      'An older state of the privacy statement, with its sections on the use of personal data and on advertising.',
    remarks: [
      {
        text: 'The date is that on which the archive recorded the state.',
        evidence: 'official',
      },
    ],
  },
  'ms-privacy-statement-2023': {
    title: 'Microsoft Privacy Statement, as of 15 February 2023',
    publisher: 'Microsoft, as kept by Open Terms Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://privacy.microsoft.com/privacystatement',
    dated: {
      date: '2023-02-15',
    },
    copy: {
      address:
        'https://github.com/OpenTermsArchive/contrib-versions/blob/df057e00530d9951408214abcca9ba090d91eb77/Microsoft/Privacy%20Policy.md',
      commit: 'df057e00530d9951408214abcca9ba090d91eb77',
      date: '2023-02-15',
    },
    about: {
      services: 'all',
      jurisdictions: 'worldwide',
      customers: ['consumer'],
    },
    accessed: '2026-11',
    summary:
      'An older state of the privacy statement, with its sections on the use of personal data and on advertising.',
    remarks: [
      {
        text: 'The date is that on which the archive recorded the state.',
        evidence: 'official',
      },
    ],
  },
  'ms-privacy-statement-2026-06': {
    title: 'Microsoft Privacy Statement, June 2026',
    publisher: 'Microsoft, as kept by Open Terms Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://privacy.microsoft.com/privacystatement',
    dated: {
      date: '2026-06-25',
    },
    copy: {
      address:
        'https://github.com/OpenTermsArchive/genai-eu-versions/blob/241a2c5c96245cf33a21443e53fdc5d368ae5952/Microsoft%20Copilot/Privacy%20Policy.md',
      commit: '241a2c5c96245cf33a21443e53fdc5d368ae5952',
      date: '2026-06-25',
    },
    about: {
      services: 'all',
      jurisdictions: 'worldwide',
      customers: ['consumer'],
    },
    accessed: '2026-11',
    summary: 'The edition before that of July 2026, and the first in which a limit to stored files was seen.',
    remarks: [
      {
        text: 'The date is that on which the archive recorded the state. The state before it, of 15 June 2026, is the edition of March 2026.',
        evidence: 'official',
      },
    ],
  },
} as const satisfies Entries<'sources'>;
