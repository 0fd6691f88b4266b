import type { CommitmentId } from '../ids.ts';
import type { Commitment } from '../schema.ts';

/** What is promised about requests of governments, law enforcement and other third parties for customer data. */
export const governmentRequests = {
  'PC-GOV-2': {
    title: 'Redirecting requests to the customer',
    topic: 'government-requests',
    principles: ['control', 'strong-legal-protections'],
    beneficiary: 'customer',
    status: 'historic',
    related: ['PC-GOV-3', 'PC-GOV-5'],
    versions: [
      {
        from: { date: '2017-01-29', basis: 'attested' },
        statement:
          'When Microsoft receives a request from a government or law enforcement agency for customer data, it always tries to have the requester obtain the data from the customer instead.',
        qualifiers: [
          {
            id: 'cognitive-services',
            kind: 'exclusion',
            text: 'Does not hold for Cognitive Services where customer data has been de-linked.',
            basis: 'explicit',
            reason: 'Once data has been de-linked, there is no practical way to keep the promise.',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: 'A request may still require that basic contact information of the customer be released.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [
            {
              service: 'cognitive-services',
              basis: 'explicit',
              reason: 'Once data has been de-linked, there is no practical way to keep the promise.',
              where: 'Customer data has been de-linked.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A request of a government or law enforcement agency for customer data.',
        supports: [],
        change: { kind: 'initial', reason: 'Oldest wording that we have seen.' },
        sources: [{ source: 'government-requests-2017', locator: 'Our data privacy standards', basis: 'explicit' }],
        lastAttested: { date: '2017-01-29' },
      },
      {
        from: { notBefore: '2018-04', notAfter: '2020-12', basis: 'inferred' },
        statement:
          'When Microsoft receives a request from a government or law enforcement agency for customer data, it always tries to have the requester obtain the data from the customer instead.',
        qualifiers: [
          {
            id: 'bing-search-services',
            kind: 'exclusion',
            text: 'Does not hold for Bing Search Services where customer data has been de-linked.',
            basis: 'explicit',
            reason: 'Once data has been de-linked, there is no practical way to keep the promise.',
          },
          {
            id: 'contact-information',
            kind: 'limit',
            text: 'A request may still require that basic contact information of the customer be released.',
            basis: 'explicit',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: 'all',
          excluded: [
            {
              service: 'bing-search-services',
              basis: 'explicit',
              reason: 'Once data has been de-linked, there is no practical way to keep the promise.',
              where: 'Customer data has been de-linked.',
            },
          ],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A request of a government or law enforcement agency for customer data.',
        supports: [],
        change: {
          kind: 'broadening',
          reason:
            'The exclusion names Bing Search Services where it named Cognitive Services, the larger family to which the Bing Search APIs belonged until October 2020.',
        },
        sources: [
          { source: 'government-requests', lines: [29], basis: 'explicit' },
          { source: 'government-requests', lines: [32], basis: 'explicit' },
        ],
        lastAttested: { notBefore: '2018-04', notAfter: '2020-12' },
      },
    ],
    responsibilities: [],
    review: { owner: 'Registry editors', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Partial<Record<CommitmentId, Commitment>>;
