/**
 * The ids of each kind, in the order in which pages list them.
 *
 * They stand apart from the entries because kinds refer to each other in cycles: an id that is missing here does not
 * compile where it is used, and an entry that is missing for an id does not compile in `index.ts`.
 * An id that was published is for ever: never renamed, never reused, never removed (see `versions.lock.json`).
 */
import type { Ids } from '../../src/model/ids.ts';

export const principleIds = ['customer-control', 'openness'] as const;

export const topicIds = ['keeping-data', 'requests-by-authorities', 'local-law'] as const;

export const jurisdictionIds = ['xn', 'xn-su', 'de', 'eu', 'gb'] as const;

export const authorityIds = ['xn-dpc', 'xn-registrar', 'xn-su-ombud'] as const;

export const instrumentIds = [
  'xn-data-act',
  'xn-su-records-regulation',
  'xn-cloud-guidance',
  'cloud-privacy-standard',
  'cloud-security-standard',
  'terms-of-service',
  'data-protection-agreement',
  'xn-letters-case',
  'transparency-report',
] as const;

export const serviceIds = ['files', 'mail', 'insights', 'cloud'] as const;

export const commitmentIds = [
  'EX-DATA-1',
  'EX-DATA-2',
  'EX-DATA-3',
  'EX-GOV-1',
  'EX-GOV-2',
  'EX-RPT-1',
  'EX-RPT-2',
  'EX-XN-1',
] as const;

export const questionIds = ['told-of-requests'] as const;

export const absenceIds = ['health-records-act'] as const;

export const responsibilityIds = ['customer-exports-data', 'person-asks-customer'] as const;

export const certificationIds = ['cloud-privacy-2026', 'cloud-security'] as const;

export const subprocessorIds = ['norhost', 'southmail'] as const;

export const claimIds = ['EX-CLM-1'] as const;

export const termIds = ['customer-data', 'personal-data'] as const;

export const openPointIds = ['backup-copies', 'sections-of-2023', 'devices-bill'] as const;

export const sourceIds = [
  'trust-page',
  'trust-page-2023',
  'files-handbook',
  'agreement-text',
  'act-text',
  'act-commentary',
] as const;

/** Kind → its ids, in page order. */
export const ids = {
  principles: principleIds,
  topics: topicIds,
  jurisdictions: jurisdictionIds,
  authorities: authorityIds,
  instruments: instrumentIds,
  services: serviceIds,
  commitments: commitmentIds,
  questions: questionIds,
  absences: absenceIds,
  responsibilities: responsibilityIds,
  certifications: certificationIds,
  subprocessors: subprocessorIds,
  claims: claimIds,
  terms: termIds,
  openPoints: openPointIds,
  sources: sourceIds,
} as const satisfies Ids;

declare module '../../src/model/ids.ts' {
  interface Register {
    readonly ids: typeof ids;
  }
}
