import type { Entries } from '../../src/model/schema.ts';

/** Certificates and reports that others gave the company. Leave the list empty where there are none: then there is no page. */
export const certifications = {
  'cloud-privacy-2026': {
    title: 'Report on NS 4100 for 2025',
    summary: 'Auditors looked at how Files and Mail follow the code of practice.',
    sources: [{ source: 'agreement-text', locator: 'Annex 2', basis: 'explicit' }],
    // The standard, and its edition as the document names it.
    instrument: 'cloud-privacy-standard',
    edition: 'NS 4100:2024',
    // certificate: holds until it expires. report: an opinion on a time that is over.
    type: 'report',
    // Which kind of report.
    reportType: 'Type 2',
    issuer: 'Southmark Auditors',
    issued: '2026-02-10',
    // The time that a report speaks of.
    period: { from: '2025-01-01', to: '2025-12-31' },
    services: ['files', 'mail'],
    jurisdictions: 'worldwide',
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'cloud-security': {
    title: 'Certificate of NS 4200',
    summary: 'The management of security behind Files is certified.',
    sources: [{ source: 'agreement-text', locator: 'Annex 2', basis: 'explicit' }],
    instrument: 'cloud-security-standard',
    type: 'certificate',
    issuer: 'Southmark Auditors',
    issued: '2026-02-10',
    // The last day of a certificate; the check tells when it comes near.
    expires: '2027-11-20',
    services: ['files'],
    jurisdictions: ['xn'],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'certifications'>;
