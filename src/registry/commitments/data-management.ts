import type { Entries } from '../../model/schema.ts';

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
        statement: 'Microsoft said that customer data is used only for providing the services agreed on.',
        qualifiers: [
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Comes from the short text of a card. The fuller page on the subject also allows purposes that are compatible with providing the services.',
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
        text: 'The fuller page in the Trust Center is wider than this short text: besides providing the agreed services, it allows compatible purposes such as troubleshooting, improving the service and personalising the experience. It adds that customer data is not shared with services that advertising pays for, nor mined for marketing. It says of itself that it does not apply to Windows Server 2016.',
        evidence: 'official',
        sources: ['ms-own-your-data'],
      },
      {
        text: 'The source page names no service here. We read the sentence as being about online services, and claim it for no single service.',
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
        statement: "Microsoft said that a customer's data is removed if the customer leaves.",
        qualifiers: [
          {
            id: 'no-period',
            kind: 'limit',
            text: 'The source page does not say how soon the data is removed.',
            basis: 'inferred',
            reason: 'not-stated',
          },
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Comes from the short text of a card. The fuller page on the subject sets periods and excludes free trials.',
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
        text: 'The fuller page in the Trust Center describes the steps. The data stays in an account with limited functions for 90 days. Then the account is disabled and the data deleted; for services in scope this takes up to 90 days more, so 180 days at most. Free trials are excluded, and the page says of itself that it does not apply to Windows Server 2016. It points to the Online Services Terms for the contract; a later page on data management points to the Product Terms.',
        evidence: 'official',
        sources: ['ms-own-your-data'],
      },
      {
        text: 'The source page names no service here. We read the sentence as being about online services, and claim it for no single service.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-DATA-3': {
    title: "Customers' access to their own data",
    topic: 'data-access',
    principles: ['control'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-4'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'Microsoft said that customers can access their own data whenever they want and for whatever reason.',
        qualifiers: [
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Comes from the short text of a card. The fuller page on the subject did not apply to Cognitive Services and Windows.',
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
        text: 'The fuller page in the Trust Center says that customers of Azure, Dynamics 365, Intune and Office 365 services in scope can, during the subscription, take a copy of their customer data without telling Microsoft first or asking for help, and can take the data with them when it ends. The page says of itself that it does not apply to Cognitive Services and Windows.',
        evidence: 'official',
        sources: ['ms-data-access'],
      },
      {
        text: 'The source page names no service here. We read the sentence as being about online services, and claim it for no single service.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'PC-DATA-4': {
    title: 'Protection from improper access',
    topic: 'data-access',
    principles: ['security'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-DATA-3', 'PC-PRI-3'],
    versions: [
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement: "Microsoft said that customers' data is protected from improper access.",
        qualifiers: [
          {
            id: 'short-form',
            kind: 'limit',
            text: 'Comes from the short text of a card. The fuller page on the subject did not apply to Cognitive Services and Windows.',
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
        text: 'The fuller page in the Trust Center names role-based access, multi-factor authentication, keeping standing access to a minimum, and logging. It speaks of measures that help to protect data, which is less than saying that data is protected. It says of itself that it does not apply to Cognitive Services and Windows.',
        evidence: 'official',
        sources: ['ms-data-access'],
      },
      {
        text: 'The source page names no service here. We read the sentence as being about online services, and claim it for no single service.',
        evidence: 'inferred',
      },
    ],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'commitments'>;
