import { type Entries, unresolved } from '../../model/schema.ts';

/** What is promised to customers in Japan who keep My Number data. */
export const japan = {
  'PC-JP-1': {
    title: 'Security safeguards for customers in Japan',
    topic: 'local-privacy-laws',
    principles: ['security', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-JP-2'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'For Japan, Microsoft committed by contract that the in-scope cloud services of Azure, Dynamics 365, Intune and Office 365 have technical and organisational security safeguards in place to help customers protect the privacy of individuals.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Holds only for the parts of these services that are in scope. The source page does not list them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'help-for-the-customer',
            kind: 'limit',
            text: 'The safeguards help customers. Responsibility for personal data stays with the customer.',
            basis: 'explicit',
            reason: 'The source page says that customers own personal data and are responsible for it.',
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
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['jp'],
          dataScope: ['personal-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'jp-my-number-act',
            relation: 'supports',
            rationale:
              'Later Microsoft documentation says that these safeguards help customers comply with the Act; the source page says only that they help protect privacy.',
            evidence: 'official',
          },
          {
            instrument: 'soc',
            relation: 'supports',
            rationale:
              'The source page gives SOC as an example of the standards that the safeguards are based on. It names no type of report, and being based on a standard is no certificate.',
            evidence: 'secondary',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'trust-center-principles', lines: [5], basis: 'explicit' }],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-my-number',
        locator: 'Microsoft and the My Number Act',
        services: ['azure', 'dynamics-365', 'intune', 'office-365'],
        jurisdictions: ['jp'],
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'By contract, through the Online Services Terms, what is in scope of these services has technical and organisational safeguards that help customers to comply with the My Number Act.',
      },
    ],
    responsibilities: ['jp-data-owner', 'jp-handle-and-protect', 'jp-safety-measures'],
    remarks: [
      {
        text: 'The sentence on the source page can be read as naming the Online Services Terms only for who owns the data. Later Microsoft documentation names them for the safeguards too.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
      {
        text: 'The Online Services Terms gave way, for data protection, to the [Online Services DPA](/instruments/online-services-dpa/) in January 2020 and to the [Products and Services DPA](/instruments/products-and-services-dpa/) in September 2021. We have not read whether these carry the same commitment.',
        evidence: 'secondary',
        sources: ['ms-dpa'],
      },
      {
        text: 'The source page also gives ISO, without a number, as an example of a standard: see [PC-CLM-2](/claims/#pc-clm-2).',
        evidence: 'secondary',
        sources: ['trust-center-principles'],
      },
    ],
    openPoints: ['current-dpa-edition'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-05-20' },
  },
  'PC-JP-2': {
    title: 'No standing access to My Number data',
    topic: 'local-privacy-laws',
    principles: ['security', 'control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-JP-1'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'For Japan, Microsoft said that it has no standing access to My Number data that is stored in the in-scope cloud services of Azure, Dynamics 365, Intune and Office 365.',
        qualifiers: [
          {
            id: 'in-scope-only',
            kind: 'limit',
            text: 'Holds only for My Number data stored in the parts of these services that are in scope. The source page does not list them.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'standing-access-only',
            kind: 'limit',
            text: 'Speaks of standing access only. Access on a single occasion, for example because the customer asks for it, is not addressed.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['azure', 'dynamics-365', 'intune', 'office-365'],
          excluded: [],
          jurisdictions: ['jp'],
          dataScope: ['my-number-data'],
          inScopeList: unresolved(
            'The source page limits itself to services in scope and does not list them. The publisher could say which were meant.',
          ),
        },
        obligor: 'provider',
        supports: [
          {
            instrument: 'jp-ppc-my-number-qa',
            provision: 'q3-12',
            relation: 'supports',
            rationale:
              'The source page and later Microsoft documentation rely on this statement and on Q3-12 when they say that companies need not supervise. The test of Q3-12 asks for more than the absence of standing access: whether the provider handles the numbers, which depends on a contract clause and on access control.',
            evidence: 'secondary',
          },
        ],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [7], basis: 'explicit' },
          { source: 'trust-center-principles', lines: [5], basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    sightings: [
      {
        source: 'ms-docs-my-number',
        locator: 'Microsoft and the My Number Act',
        services: ['azure', 'dynamics-365', 'intune', 'office-365'],
        jurisdictions: ['jp'],
        customers: ['business'],
        effect: 'same',
        basis: 'explicit',
        remark:
          'There is no standing access to My Number data that is stored in the cloud services. Holds for what is in scope of these services.',
      },
      {
        source: 'ms-m365-data-residency',
        locator: 'questions and answers, on access of Microsoft',
        services: ['microsoft-365'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark:
          'By default, engineers have no standing access to customer data. Japan and My Number data are not named.',
      },
      {
        source: 'ms-azure-customer-data-protection',
        locator: 'opening paragraph',
        services: ['azure'],
        jurisdictions: 'worldwide',
        customers: ['business'],
        effect: 'in-kind',
        basis: 'explicit',
        remark:
          'By default, operations and support staff have no access to customer data. Japan and My Number data are not named.',
      },
    ],
    responsibilities: ['jp-relief-from-supervision', 'jp-safety-measures'],
    remarks: [
      {
        text: 'From this the source page concludes that companies need not supervise Microsoft. That holds on conditions only: see [the relief and its test](/responsibilities/#jp-relief-from-supervision).',
        evidence: 'inferred',
      },
      {
        text: 'Microsoft documentation seen in copies from 2021 and 2023 adds that a customer who wants Microsoft to access such data needs an additional outsourcing contract for every case.',
        evidence: 'official',
        sources: ['ms-docs-my-number'],
      },
      {
        text: 'Microsoft documentation on access management, seen in a copy from December 2023, describes zero standing access, just-in-time and just-enough access, and Lockbox. It is not limited to Japan or to My Number data.',
        evidence: 'official',
        sources: ['ms-docs-access-management'],
      },
    ],
    openPoints: ['ppc-qa-official-pages'],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'commitments'>;
