import { type Entries, unresolved } from '../../model/schema.ts';

/** Later texts of Microsoft that repeat, change or leave out what the two source pages say; each speaks for its own services alone. */
export const laterSources = {
  'ms-d365-implementation-guide': {
    title: 'Secure your Dynamics 365 data and apps (Dynamics 365 implementation guide)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/dynamics365/guidance/implementation-guide/security',
    dated: { date: '2024-01-08' },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/dynamics365-guidance/blob/13d0d23ebb83f07028088206e7b9c5d09ff2b283/guidance/implementation-guide/security.md',
      commit: '13d0d23ebb83f07028088206e7b9c5d09ff2b283',
      date: '2026-07-15',
    },
    about: { services: ['dynamics-365'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary:
      'A chapter of the guide for Dynamics 365 projects, with goals and practices for privacy, compliance and transparency.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself. The file was last touched on 15 July 2026, in its metadata alone, and still stood in public then. We do not take that for a newer statement.',
        evidence: 'official',
      },
      { text: 'The address follows the path of the file.', evidence: 'inferred' },
    ],
  },
  'ms-training-privacy-principles': {
    title: "Describe Microsoft's privacy principles (training module)",
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: unresolved(
      'The module has changed since, and we have not seen its address at that time. The history of the training repository could give it.',
    ),
    dated: { date: '2023-06-27' },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/learn/blob/b165ed891561221f7ba16b5e4ae86f9c732408ad/learn-pr/wwl-sci/describe-compliance-management-capabilities-microsoft/includes/3-describe-microsofts-privacy-principles.md',
      commit: 'b165ed891561221f7ba16b5e4ae86f9c732408ad',
      date: '2023-06-27',
    },
    about: { services: 'all', jurisdictions: 'worldwide', customers: ['business', 'public-sector'] },
    accessed: '2026-11',
    summary: 'A unit of a training module that explains the six privacy principles, one paragraph each.',
    remarks: [
      {
        text: 'Training material: it tells of promises, and is no contract. A later edition of the module is reported to have four areas and no six principles.',
        evidence: 'secondary',
      },
      {
        text: 'The date is that of the unit. That the text of this state of the repository is the one of that date is our conclusion.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-privacy-statement-2026': {
    title: 'Microsoft Privacy Statement, July 2026',
    publisher: 'Microsoft, as kept by Open Terms Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://privacy.microsoft.com/privacystatement',
    dated: { date: '2026-07' },
    copy: {
      address:
        'https://github.com/OpenTermsArchive/genai-eu-versions/blob/91c9942f3fae8e8bd107681290a599f9d2b8d2aa/Microsoft%20Copilot/Privacy%20Policy.md',
      commit: '91c9942f3fae8e8bd107681290a599f9d2b8d2aa',
      date: '2026-08-03',
    },
    about: { services: 'all', jurisdictions: 'worldwide', customers: ['consumer'] },
    accessed: '2026-11',
    summary:
      'What Microsoft says about personal data of the people who use its products. For products that an organisation uses, it gives way to the agreements with that organisation.',
    remarks: [
      {
        text: 'The edition of 14 December 2022 still spoke of chat, that of 15 February 2023 of chat between humans: states of the same archive.',
        evidence: 'official',
        sources: ['ms-privacy-statement-2022', 'ms-privacy-statement-2023'],
      },
    ],
  },
  'ms-azure-government-overview': {
    title: 'Azure for secure worldwide public sector cloud adoption',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/azure-government/documentation-government-overview-wwps',
    dated: { date: '2022-07-29' },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-docs/blob/3b9d7e48ea5eb9114907dbaa09ae2823a5a4d8b2/articles/azure-government/documentation-government-overview-wwps.md',
      commit: '3b9d7e48ea5eb9114907dbaa09ae2823a5a4d8b2',
      date: '2022-07-29',
    },
    about: { services: ['azure'], jurisdictions: 'worldwide', customers: ['public-sector'] },
    accessed: '2026-11',
    summary:
      'Azure explained to governments: where data is, who has access, requests of governments, and notice of breaches, with quotations of the data protection addendum.',
    remarks: [{ text: 'The address follows the path of the file.', evidence: 'inferred' }],
  },
  'ms-azure-customer-data-protection': {
    title: 'Azure customer data protection (Azure security documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/azure/security/fundamentals/protection-customer-data',
    dated: { date: '2026-01-12' },
    about: { services: ['azure'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary:
      'How data of customers is protected in Azure: access of staff, segregation, encryption, redundancy, deletion.',
    remarks: [
      {
        text: 'The same document is known in states of 28 June 2018 and 29 August 2023. The repository of the text of 2026 is not known to us.',
        evidence: 'official',
      },
    ],
  },
  'ms-docs-gdpr-dpia-azure': {
    title: 'Data protection impact assessment for Azure, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/gdpr-dpia-azure',
    dated: { date: '2022-01-05' },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/gdpr-dpia-azure.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: { services: ['azure'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary:
      'What a customer of Azure needs for an impact assessment under the GDPR, after the Product Terms and the data protection addendum.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-docs-iso-27018': {
    title: 'ISO/IEC 27018, Microsoft Compliance documentation',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/compliance/regulatory/offering-iso-27018',
    dated: { date: '2022-07-11' },
    copy: {
      address:
        'https://github.com/jwmiller5/Compliance/blob/556e5b6c7a16c24927e04be9cbffd2b67bb8204d/compliance/regulatory/offering-ISO-27018.md',
      commit: '556e5b6c7a16c24927e04be9cbffd2b67bb8204d',
      date: '2023-12-07',
    },
    about: {
      services: ['azure', 'dynamics-365', 'intune', 'office-365'],
      jurisdictions: 'worldwide',
      customers: ['business'],
    },
    accessed: '2026-11',
    summary:
      'What Microsoft said about the code of practice for personal data in the cloud, with the services in scope and what customers have of it.',
    remarks: [
      {
        text: 'Seen in a public copy of the documentation repository. Of the services that it lists, those that are entries here are named. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-services-agreement-2025': {
    title: 'Microsoft Services Agreement of 30 September 2025',
    publisher: 'Microsoft, as kept by Open Terms Archive',
    type: 'archive-copy',
    language: 'en',
    url: 'https://www.microsoft.com/servicesagreement',
    dated: { date: '2025-07-30' },
    copy: {
      address:
        'https://github.com/OpenTermsArchive/contrib-versions/blob/5a05cc779d6d73ce29e1ae7abf3f622a369e10e9/Microsoft/Terms%20of%20Service.md',
      commit: '5a05cc779d6d73ce29e1ae7abf3f622a369e10e9',
      date: '2026-08-04',
    },
    about: { services: 'all', jurisdictions: 'worldwide', customers: ['consumer'] },
    accessed: '2026-11',
    summary:
      'The agreement on consumer products and services, published on 30 July 2025, with the procedure for claims that rights are infringed.',
  },
  'ms-managed-hsm-control-data': {
    title: 'Control your data in the cloud by using Managed HSM (Azure Key Vault documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/azure/key-vault/managed-hsm/mhsm-control-data',
    dated: { date: '2026-04-07' },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/azure-security-docs/blob/cc9ac0f545a688e4f2016a1541f565f136e23129/articles/key-vault/managed-hsm/mhsm-control-data.md',
      commit: 'cc9ac0f545a688e4f2016a1541f565f136e23129',
      date: '2026-06-12',
    },
    about: { services: ['azure-managed-hsm'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary:
      'The physical, technical and administrative controls of Azure Key Vault Managed HSM, among them a commitment on requests of governments.',
    remarks: [
      {
        text: 'It lists what is in place in Managed HSM, and is not read here as a text about Azure as a whole. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-m365-data-residency': {
    title: 'Data residency of Microsoft 365: overview and definitions',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/m365-dr-overview',
    dated: { date: '2025-02-24' },
    about: { services: ['microsoft-365'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary:
      'Where data of Microsoft 365 is kept, with questions and answers on access to data, encryption and the access of Microsoft staff.',
    remarks: [
      {
        text: 'The date is the one that the text gives itself; a note in it speaks of July 2025. The questions and answers stood in a state of 29 February 2024 in the same words (repository MicrosoftDocs/microsoft-365-docs, commit ba01cbe59ca4652a0c05a3d15bea4f9bcec94861).',
        evidence: 'official',
      },
      { text: 'The address follows the path of the file.', evidence: 'inferred' },
    ],
  },
  'ms-m365-eu-data-locations': {
    title: 'Data locations for the European Union (Microsoft 365 documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/enterprise/eu-data-storage-locations',
    dated: { notBefore: '2020-11-19', notAfter: '2021-10-06' },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/c95bd8557834eef5a2062ae099d31e192e49c589/microsoft-365/enterprise/EU-data-storage-locations.md',
      commit: 'c95bd8557834eef5a2062ae099d31e192e49c589',
      date: '2021',
    },
    about: { services: ['microsoft-365'], jurisdictions: ['eu'], customers: ['business'] },
    accessed: '2026-11',
    summary:
      'Where data of customers of Microsoft 365 in the European Union is kept and processed, how it is protected, and what is done about requests of governments.',
    remarks: [
      {
        text: 'The text has no date. It links to a post of 19 November 2020, and its Danish translation was handed over on 6 October 2021: hence between the two. The address follows the path of the file.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-law-enforcement-report-2020': {
    title: 'Law Enforcement Requests Report, page of 8 October 2020',
    publisher: 'Microsoft, as kept by ToSBack',
    type: 'archive-copy',
    language: 'en',
    url: 'https://www.microsoft.com/en-us/corporate-responsibility/law-enforcement-requests-report',
    dated: { date: '2020-10-08' },
    copy: {
      address:
        'https://github.com/tosdr/tosback2/blob/7ff10f8f8725a03c4d49a82bff74c0070b02a2cc/crawl/microsoft.com/Law%20Enforcement%20Requests%20Report.txt',
      commit: '7ff10f8f8725a03c4d49a82bff74c0070b02a2cc',
      date: '2020-10-08',
    },
    about: { services: 'all', jurisdictions: 'worldwide', customers: ['business', 'public-sector', 'consumer'] },
    accessed: '2026-11',
    summary:
      'The first sentences of the page of the report: what it counts, how often it appears, what a request must be.',
    remarks: [
      { text: 'The date is that of the crawl. The address follows the name of the file.', evidence: 'inferred' },
    ],
  },
  'ms-online-services-terms-2017': {
    title: 'Online Services Terms of 1 November 2017',
    publisher: 'Microsoft, as kept in the repository of a third party',
    type: 'archive-copy',
    language: 'en',
    url: unresolved(
      'The edition was offered for download by Microsoft; its address there is not known to us. Microsoft keeps earlier editions and could say.',
    ),
    dated: { date: '2017-11-01' },
    copy: {
      address:
        'https://github.com/intra365/intra365/blob/c76d4c802511fdb71cce45241911f2b5a657fb30/packages/jumpto365-app-PRO/src/microsoft-ost/MicrosoftOnlineServicesTerms.md',
      commit: 'c76d4c802511fdb71cce45241911f2b5a657fb30',
      date: '2019-06-03',
    },
    about: { services: ['online-services'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary:
      'The whole contract, among it the privacy and security terms: use of customer data, disclosure, retention and deletion, location, subcontractors, audits.',
    remarks: [
      {
        text: 'Its general privacy terms leave out seven services, Cognitive Services among them, which had terms of their own: data sent to them could also be used to improve Microsoft products and services, and only four sections of the general terms applied.',
        evidence: 'official',
      },
    ],
  },
  'ms-docs-message-encryption': {
    title: 'Message Encryption: questions and answers (Microsoft 365 compliance documentation)',
    publisher: 'Microsoft',
    type: 'provider-document',
    language: 'en',
    url: 'https://learn.microsoft.com/en-us/microsoft-365/compliance/ome-faq',
    dated: { date: '2021-07-14' },
    copy: {
      address:
        'https://github.com/MicrosoftDocs/microsoft-365-docs/blob/0170fb927fd48d22249a661dbe55477393db2a36/microsoft-365/compliance/ome-faq.yml',
      commit: '0170fb927fd48d22249a661dbe55477393db2a36',
      date: '2021-07-14',
    },
    about: { services: ['office-365'], jurisdictions: 'worldwide', customers: ['business'] },
    accessed: '2026-11',
    summary: 'Questions and answers on Office 365 Message Encryption, one of them on subpoenas.',
    remarks: [{ text: 'The address follows the path of the file.', evidence: 'inferred' }],
  },
  'ms-defending-your-data-reports': {
    title: 'Press reports on the post "New steps to defend your data" of 19 November 2020',
    publisher: 'MSPoweruser, Bloomberg Law, Techzine, ITPro and others',
    type: 'secondary',
    language: 'en',
    url: 'https://mspoweruser.com/microsoft-announce-new-steps-to-protect-enterprise-data/',
    dated: { date: '2020-11-19' },
    about: { services: 'all', jurisdictions: 'worldwide', customers: ['business', 'public-sector'] },
    accessed: '2026-11',
    summary:
      'Reports on a post in which Microsoft committed itself to challenge requests of governments where there is a lawful basis, and to compensate users.',
    remarks: [
      {
        text: 'Of the [post itself](/sources/ms-defending-your-data/) we have read the beginning.',
        evidence: 'inferred',
      },
      {
        text: 'MSPoweruser repeats both commitments nearly whole. [Bloomberg Law](https://news.bloomberglaw.com/privacy-and-data-security/microsoft-vows-to-challenge-government-requests-for-user-data) says too that users are compensated; [Techzine](https://www.techzine.eu/news/data/52492/microsoft-improves-privacy-policy-based-on-eu-advice/) says that customers are.',
        evidence: 'secondary',
      },
    ],
  },
  'ms-digital-trust-reports-2022': {
    title: 'Post on the digital trust reports, 21 April 2022 (Microsoft On the Issues)',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://blogs.microsoft.com/on-the-issues/2022/04/21/microsoft-releases-biannual-digital-trust-reports-2022/',
    dated: { date: '2022-04-21' },
    about: { services: 'all', jurisdictions: 'worldwide', customers: ['business', 'consumer'] },
    accessed: '2026-11',
    summary:
      'A post that announces reports on law enforcement requests, national security orders and more, and says how requests are looked at.',
    remarks: [
      {
        text: 'Read in a copy at a third party that has its beginning. Address and date follow the path of the copy.',
        evidence: 'inferred',
      },
    ],
  },
  'ms-defending-your-data': {
    title: 'New steps to defend your data',
    publisher: 'Microsoft',
    type: 'provider-page',
    language: 'en',
    url: 'https://blogs.microsoft.com/on-the-issues/2020/11/19/defending-your-data-edpb-gdpr/',
    dated: {
      date: '2020-11-19',
    },
    about: {
      services: 'all',
      jurisdictions: ['eu'],
      customers: ['business', 'public-sector'],
    },
    accessed: '2026-11',
    summary:
      'A post that announces two commitments on requests of governments to public sector and enterprise customers who need to move data from the European Union.',
    remarks: [
      {
        text: 'Read in a stored copy that has its beginning: the first commitment whole, the second up to its first words.',
        evidence: 'official',
      },
    ],
  },
} as const satisfies Entries<'sources'>;
