import type { Entries } from '../../model/schema.ts';

/** Pages of Microsoft's Compliance documentation that later promises were read in; each speaks for its own services alone. */
export const complianceSources = {
  'ms-docs-supplier-management': {
    title: 'Supplier management overview, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/assurance/assurance-supplier-management',
    dated: {
      date: '2022-06-23',
    },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/assurance/assurance-supplier-management.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['online-services'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'How Microsoft chooses and watches its subprocessors, and how customers are told of new ones.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository; the date is that of the last change of the file there. The address follows the path of the file.',
        evidence: 'inferred',
      },
      {
        text: 'The state of 22 October 2020, in the same repository, gives the same times of notice.',
        evidence: 'official',
      },
    ],
  },
  'ms-docs-gdpr-breach-office-365': {
    title: 'Breach notification under the GDPR (Office 365), Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-breach-office365',
    dated: {
      date: '2022-05-19',
    },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/gdpr-breach-Office365.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['office-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'What Office 365 does when a personal data breach was declared, and what customers get to know.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository; the date is that of the last change of the file there. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-gdpr-breach-azure': {
    title: 'Breach notification under the GDPR (Azure), Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-breach-azure-dynamics-windows',
    dated: {
      date: '2021-12-21',
    },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/gdpr-breach-azure-dynamics-windows.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['azure'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'How Azure detects and handles breaches of data, and when customers are notified.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository; the date is that of the last change of the file there. The address follows the path of the file.',
        evidence: 'inferred',
      },
      {
        text: 'Its title names Dynamics 365 and Windows too. The sentences on the notice speak of Azure, and are read here as being about Azure alone.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-gdpr-dpia-office-365': {
    title: 'Data protection impact assessment for Office 365, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-dpia-office365',
    dated: {
      date: '2021-11-17',
    },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/gdpr-dpia-office365.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['office-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary:
      'What a customer of Office 365 needs for an impact assessment under the GDPR, after the Online Services Terms and the data protection addendum.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository; the date is that of the last change of the file there. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-m365-retention': {
    title: 'Data retention, deletion and destruction in Microsoft 365, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/assurance/assurance-data-retention-deletion-and-destruction-overview',
    dated: {
      date: '2021-11-17',
    },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/assurance/assurance-data-retention-deletion-and-destruction-overview.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['microsoft-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'How long data is kept in Microsoft 365 after it was deleted and after a subscription ended.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository; the date is that of the last change of the file there. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-dpa-2026-reports': {
    title: 'Reports on the data protection addendum of 22 May 2026',
    publisher: 'PPC Land and PageGuard',
    type: 'secondary',
    language: 'en',
    url: 'https://ppc.land/microsofts-dpa-update-cuts-ai-subprocessor-notice-to-30-days/',
    dated: {
      date: '2026-05-22',
    },
    about: {
      services: ['azure', 'dynamics-365', 'microsoft-365'],
      jurisdictions: 'worldwide',
      customers: ['business', 'public-sector'],
    },
    accessed: '2026-11',
    summary: 'What the edition of 22 May 2026 changed in the notice of new subprocessors for artificial intelligence.',
    remarks: [
      {
        text: 'The date is that of the edition. [PageGuard](https://www.getpageguard.com/blog/microsoft-azure-ai-subprocessor-30-day-notice-dpa-change) adds that customers may disable access of such a subprocessor meanwhile. We have not read the edition.',
        evidence: 'secondary',
      },
    ],
  },
  'eu-gdpr-structure': {
    title: 'Structure and articles of the General Data Protection Regulation',
    publisher: 'law-reg.org and GDPRhub',
    type: 'secondary',
    language: 'en',
    url: 'https://www.law-reg.org/gdpr-en1/document-structure/',
    dated: {
      notBefore: '2016',
      notAfter: '2026-11',
    },
    accessed: '2026-11',
    summary: 'The chapters and articles of the regulation by their headings.',
  },
  'ms-docs-gdpr-dpia-prof-services': {
    title: 'Data protection impact assessment for professional services, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-dpia-prof-services',
    dated: {
      date: '2022-01-27',
    },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/gdpr-dpia-prof-services.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['online-services'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'What a customer of professional services and support needs for an impact assessment under the GDPR.',
    remarks: [
      {
        text: 'Is about support and consulting data, not about customer data in general.',
        evidence: 'official',
      },
    ],
  },
  'ms-docs-gdpr-dpia-dynamics': {
    title: 'Data protection impact assessment for Dynamics 365, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-dpia-dynamics',
    dated: {
      date: '2022-01-05',
    },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/gdpr-dpia-dynamics.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['dynamics-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary:
      'What a customer of Dynamics 365 needs for an impact assessment under the GDPR, after the Product Terms and the data protection addendum.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository; the date is that of the last change of the file there. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-intune-privacy-personal-data': {
    title: 'Privacy and personal data in Intune (Intune documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/mem/intune/protect/privacy-personal-data',
    dated: {
      date: '2020-09-01',
    },
    about: {
      services: ['intune'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary: 'What personal data Intune collects and processes, and for which purposes it does not use them.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself. Seen in the repository MicrosoftDocs/memdocs, commit 0b0b7c73cf3efce9f54a87ec82f2eb1458daa880, in words that are younger in part. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
} as const satisfies Entries<'sources'>;
