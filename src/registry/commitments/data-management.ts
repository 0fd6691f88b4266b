import type { CommitmentId } from '../ids.ts';
import type { Commitment } from '../schema.ts';

/** What is promised about the use, removal, reach and protection of customer data. */
export const dataManagement = {
  'PC-DATA-1': {
    title: 'Customer data used only for the agreed services',
    topic: 'data-ownership',
    principles: ['control', 'benefit-to-you'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-PRI-6', 'PC-PRI-7'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement: 'Microsoft uses customer data only to provide the services that were agreed upon.',
        qualifiers: [
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Said in the short text of a card; the fuller page on the subject also names purposes compatible with providing the services.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['online-services'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [55], basis: 'explicit' },
          { source: 'ms-own-your-data', basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['customer-owns-data'],
    remarks: [
      {
        text: 'The fuller page in the Trust Center is wider than this short text: besides the agreed services it allows use for compatible purposes, and gives troubleshooting, improvement of the service and personalised experience as examples. It adds that customer data is not shared with services paid for by advertising, nor mined for marketing, and that the page did not apply to Windows Server 2016.',
        evidence: 'official',
        sources: ['ms-own-your-data'],
      },
      {
        text: 'The source page names no service here; we read the sentence as one about online services, and claim it for no single service.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-DATA-2': {
    title: 'Removal of data when a customer leaves',
    topic: 'data-ownership',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement: 'If a customer leaves, Microsoft removes the data of that customer.',
        qualifiers: [
          {
            id: 'no-period',
            kind: 'limit',
            text: 'The source page names no period within which the data is removed.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Said in the short text of a card; the fuller page on the subject sets periods and excludes free trials.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['online-services'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A customer leaves.',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [55], basis: 'explicit' },
          { source: 'ms-own-your-data', basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['customer-owns-data'],
    remarks: [
      {
        text: 'The fuller page in the Trust Center describes the steps: the data stays in an account with limited functions for 90 days; then the account is disabled and the data deleted, for services in scope within 90 days more, so 180 days at most. Free trials are excluded, and the page did not apply to Windows Server 2016. It names the Online Services Terms, in later copies the Product Terms, as the place of the contract terms.',
        evidence: 'official',
        sources: ['ms-own-your-data'],
      },
      {
        text: 'The source page names no service here; we read the sentence as one about online services, and claim it for no single service.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-DATA-3': {
    title: 'Access of customers to their own data',
    topic: 'data-access',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-4'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft says that customers can get at their own data whenever they want and whatever the reason.',
        qualifiers: [
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Said in the short text of a card; the fuller page on the subject did not apply to Cognitive Services and Windows.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['online-services'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [63], basis: 'explicit' },
          { source: 'ms-data-access', basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['customer-owns-data'],
    remarks: [
      {
        text: 'The fuller page in the Trust Center says that customers of Azure, Dynamics 365, Intune and Office 365 services in scope can take a copy of their customer data without telling Microsoft first or asking for help, during the subscription, and can take the data with them at its end. The page did not apply to Cognitive Services and Windows.',
        evidence: 'official',
        sources: ['ms-data-access'],
      },
      {
        text: 'The source page names no service here; we read the sentence as one about online services, and claim it for no single service.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-DATA-4': {
    title: 'Protection against improper access',
    topic: 'data-access',
    principles: ['security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-3', 'PC-PRI-3'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement: 'Microsoft says that the data of customers is protected against improper access.',
        qualifiers: [
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Said in the short text of a card; the fuller page on the subject did not apply to Cognitive Services and Windows.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'assurance',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['online-services'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [
          { source: 'trust-center-principles', lines: [63], basis: 'explicit' },
          { source: 'ms-data-access', basis: 'inferred' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: ['customer-owns-data'],
    remarks: [
      {
        text: 'The fuller page in the Trust Center names role-based access, multi-factor authentication, keeping standing access to a minimum, and logging. It speaks of measures that help to protect. The page did not apply to Cognitive Services and Windows.',
        evidence: 'official',
        sources: ['ms-data-access'],
      },
      {
        text: 'The source page names no service here; we read the sentence as one about online services, and claim it for no single service.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Partial<Record<CommitmentId, Commitment>>;
