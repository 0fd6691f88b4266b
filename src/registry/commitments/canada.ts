import { type Entries, unresolved } from '../../model/schema.ts';

/** What is promised to business customers in Canada. */
export const canada = {
  'PC-CA-1': {
    title: 'Security safeguards for customers in Canada',
    topic: 'local-privacy-laws',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'For Canada, Microsoft committed by contract that the in-scope services of Azure and Intune have security safeguards in place to help business customers protect the privacy of individuals.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Holds only for the parts of Azure and Intune that are in scope. The source page does not list them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'two-services-only',
            kind: 'exclusion',
            text: 'Names Azure and Intune only. Dynamics 365 and Office 365 are left out.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'help-for-the-customer',
            kind: 'limit',
            text: 'The safeguards help business customers. In the end, responsibility for personal data lies with those customers.',
            basis: 'explicit',
            reason: 'The source page says that business customers own personal data and are responsible for it.',
          },
          {
            id: 'no-certificate',
            kind: 'limit',
            text: 'Promises no certificate, and does not promise that what a customer sets up complies with Canadian law.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [
          {
            instrument: 'online-services-terms',
            subject: 'data-protection',
            provision: unresolved(
              'The source page names no clause of the Online Services Terms. The edition in force at the time, or the publisher, could say.',
              'current-dpa-edition',
            ),
          },
        ],
        scope: {
          services: ['azure', 'intune'],
          excluded: [
            { service: 'dynamics-365', basis: 'inferred', reason: 'not-stated' },
            { service: 'office-365', basis: 'inferred', reason: 'not-stated' },
          ],
          jurisdictions: ['ca'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'iso-27001',
            relation: 'supports',
            rationale:
              'The source page, and later Microsoft documentation, give ISO/IEC 27001 as a standard that the safeguards are based on. No edition is named, and being based on a standard is no certificate.',
            evidence: 'official',
          },
          {
            instrument: 'soc',
            relation: 'supports',
            rationale:
              'The source page, and later Microsoft documentation, give the SOC framework as one that the safeguards are based on. No type of report is named, and an attestation is no certificate.',
            evidence: 'official',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [14], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['ca-data-owner', 'ca-reasonable-safeguards', 'ca-right-of-access'],
    remarks: [
      {
        text: 'The source page names the Online Services Terms for who owns the data, and speaks of a contractual commitment in the next sentence. That the commitment stands in the same terms is our reading.',
        evidence: 'inferred',
      },
      {
        text: "That the services can meet the recommendations of the Privacy Commissioner is Microsoft's own assessment and no part of this commitment: see [PC-CLM-7](/claims/#pc-clm-7).",
        evidence: 'inferred',
      },
      {
        text: 'Microsoft documentation seen in a copy from 2021 names Azure and Intune for Canada too, adds ISO/IEC 27002 and ISO/IEC 27018, and calls privacy a shared responsibility. That page was removed from its repository in July 2021. The Azure documentation has a later page, of which we have read the beginning alone: it tells about the laws, and of promises nothing.',
        evidence: 'official',
        sources: ['ms-docs-canada'],
      },
      {
        text: 'The Online Services Terms gave way, for data protection, to the [Online Services DPA](/instruments/online-services-dpa/) in January 2020 and to the [Products and Services DPA](/instruments/products-and-services-dpa/) in September 2021. We have not read whether these carry the same commitment.',
        evidence: 'secondary',
        sources: ['ms-dpa'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
} as const satisfies Entries<'commitments'>;
