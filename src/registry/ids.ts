/**
 * The ids of each kind, in the order in which pages list them.
 *
 * They stand apart from the entries because kinds refer to each other in cycles: an id that is missing here does not
 * compile where it is used, and an entry that is missing for an id does not compile in `index.ts`.
 * An id that was published is for ever: never renamed, never reused, never removed (see `versions.lock.json`).
 */
import type { Ids } from '../model/ids.ts';

export const principleIds = [
  'control',
  'transparency',
  'security',
  'strong-legal-protections',
  'no-content-based-targeting',
  'benefit-to-you',
] as const;

export const topicIds = [
  'privacy-principles',
  'data-ownership',
  'data-location',
  'data-access',
  'government-requests',
  'reporting',
  'privacy-advocacy',
  'copyright',
  'local-privacy-laws',
] as const;

export const jurisdictionIds = ['jp', 'ar', 'ca', 'ca-ab', 'ca-bc', 'us', 'eu'] as const;

export const authorityIds = [
  'jp-ppc',
  'jp-sppc',
  'ar-aaip',
  'ar-dnpdp',
  'ca-opc',
  'ca-ab-oipc',
  'ca-bc-oipc',
  'us-doj',
  'us-copyright-office',
] as const;

export const instrumentIds = [
  'jp-my-number-act',
  'jp-appi',
  'jp-ppc-my-number-guidelines',
  'jp-ppc-my-number-qa',
  'ar-constitution',
  'ar-pdpa',
  'ar-decree-1558-2001',
  'ar-disposition-11-2006',
  'ar-resolution-47-2018',
  'ar-disposition-60-e-2016',
  'ar-resolution-198-2023',
  'ca-privacy-act',
  'ca-pipeda',
  'ca-ab-pipa',
  'ca-bc-fippa',
  'ca-bc-reg-294-2021',
  'ca-opc-recommendations',
  'us-cloud-act',
  'us-dmca',
  'us-microsoft-warrant-case',
  'online-services-terms',
  'online-services-dpa',
  'products-and-services-dpa',
  'product-terms',
  'ar-data-transfer-agreement',
  'iso-27001',
  'iso-27002',
  'iso-27018',
  'iso-27701',
  'iso-29100',
  'soc',
  'oecd-privacy-guidelines',
  'dpv',
  'law-enforcement-requests-report',
  'us-national-security-orders-report',
  'reports-hub',
  'policy-roadmap',
  'cloud-act-position',
  'warrant-case-story',
  'notices-of-infringement',
] as const;

export const serviceIds = [
  'azure',
  'dynamics-365',
  'intune',
  'office-365',
  'bing-search-services',
  'cognitive-services',
  'microsoft-cloud',
  'online-services',
] as const;

export const commitmentIds = [
  'PC-PRI-1',
  'PC-PRI-2',
  'PC-PRI-3',
  'PC-PRI-4',
  'PC-PRI-5',
  'PC-PRI-6',
  'PC-PRI-7',
  'PC-DATA-1',
  'PC-DATA-2',
  'PC-DATA-3',
  'PC-DATA-4',
  'PC-GOV-1',
  'PC-GOV-2',
  'PC-GOV-3',
  'PC-GOV-4',
  'PC-GOV-5',
  'PC-GOV-6',
  'PC-GOV-7',
  'PC-GOV-8',
  'PC-GOV-9',
  'PC-GOV-10',
  'PC-GOV-11',
  'PC-GOV-12',
  'PC-RPT-1',
  'PC-RPT-2',
  'PC-JP-1',
  'PC-JP-2',
  'PC-AR-1',
  'PC-AR-2',
  'PC-AR-3',
  'PC-AR-4',
  'PC-CA-1',
  'PC-IP-1',
  'PC-IP-2',
  'PC-IP-3',
] as const;

export const responsibilityIds = [
  'customer-owns-data',
  'jp-data-owner',
  'jp-handle-and-protect',
  'jp-relief-from-supervision',
  'jp-safety-measures',
  'ar-right-of-access',
  'ca-data-owner',
  'ca-reasonable-safeguards',
  'ca-right-of-access',
  'dmca-direct-resolution',
  'dmca-suspension',
] as const;

export const claimIds = [
  'PC-CLM-1',
  'PC-CLM-2',
  'PC-CLM-3',
  'PC-CLM-4',
  'PC-CLM-5',
  'PC-CLM-6',
  'PC-CLM-7',
  'PC-CLM-8',
  'PC-CLM-9',
  'PC-CLM-10',
  'PC-CLM-11',
  'PC-CLM-12',
  'PC-CLM-13',
  'PC-CLM-14',
  'PC-CLM-15',
  'PC-CLM-16',
  'PC-CLM-17',
  'PC-CLM-18',
] as const;

export const termIds = [
  'my-number',
  'my-number-data',
  'in-scope-services',
  'technical-and-organisational-measures',
  'personal-data',
  'standing-access',
  'personal-content',
  'corporate-social-responsibility',
  'customer-data',
  'enterprise-customer',
  'third-party',
  'de-linked-data',
  'legal-order',
  'basic-contact-information',
  'criminal-law-request',
  'national-security-request',
  'entrustment',
  'controller',
  'processor',
  'data-subject',
  'habeas-data',
] as const;

export const openPointIds = [
  'repeal-of-11-2006',
  'current-dpa-edition',
  'lost-link-targets',
  'ppc-qa-official-pages',
  'bill-c-36-stage',
  'notice-or-copy-proviso',
  'bing-exclusion-and-copy',
  'number-78',
  'provider-name',
  'source-page-date',
  'court-challenge-as-promise',
] as const;

export const sourceIds = [
  'trust-center-principles',
  'government-requests',
  'government-requests-2017',
  'ms-docs-my-number',
  'ms-docs-argentina',
  'ms-docs-canada',
  'ms-docs-privacy-overview',
  'ms-docs-access-management',
  'ms-own-your-data',
  'ms-data-location',
  'ms-data-access',
  'ms-customer-data-definition',
  'ms-online-services-terms',
  'ms-product-terms',
  'ms-dpa',
  'ms-our-practices',
  'ms-reports',
  'ms-cloud-act-statement',
  'ms-policy-roadmap',
  'jp-e-gov',
  'jp-digital-agency',
  'jp-my-number-secondary',
  'jp-ppc-site',
  'jp-qa-secondary',
  'jp-cloud-exception-notes',
  'ar-official-texts',
  'ar-secondary',
  'ar-reform-notes',
  'ca-laws-site',
  'ca-alberta-government',
  'ca-bc-government',
  'ca-secondary',
  'ca-bill-c-36-notes',
  'ca-opc-tool',
  'ca-opc-site',
  'us-case-texts',
  'us-federal-register-2016',
  'us-secondary',
  'standards-secondary',
  'aicpa-soc-guidelines',
  'services-secondary',
  'ms-agreements-secondary',
  'w3c-dpv',
] as const;

export const certificationIds = [] as const;

export const subprocessorIds = [] as const;

/** Kind → its ids, in page order. */
export const ids = {
  principles: principleIds,
  topics: topicIds,
  jurisdictions: jurisdictionIds,
  authorities: authorityIds,
  instruments: instrumentIds,
  services: serviceIds,
  commitments: commitmentIds,
  responsibilities: responsibilityIds,
  certifications: certificationIds,
  subprocessors: subprocessorIds,
  claims: claimIds,
  terms: termIds,
  openPoints: openPointIds,
  sources: sourceIds,
} as const satisfies Ids;

declare module '../model/ids.ts' {
  interface Register {
    readonly ids: typeof ids;
  }
}
