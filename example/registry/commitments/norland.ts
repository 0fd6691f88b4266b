import type { Entries } from '../../../src/model/schema.ts';

/** What is promised for Norland. */
export const norland = {
  'EX-XN-1': {
    title: 'Storage in Norland',
    topic: 'local-law',
    principles: ['customer-control'],
    beneficiary: 'customer',
    status: 'in-force',
    versions: [
      {
        from: { date: '2025-03-01', basis: 'stated' },
        statement: 'By contract, Contoso stores the customer data of Contoso Files and Contoso Mail in Norland.',
        qualifiers: [
          {
            id: 'plans-in-scope',
            kind: 'limit',
            text: 'Only for plans that are in scope by the list in the agreement.',
            basis: 'explicit',
            reason: 'not-stated',
          },
          {
            id: 'support',
            kind: 'limit',
            text: 'Staff elsewhere can see data while they help a customer.',
            basis: 'inferred',
            reason: 'not-stated',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        // Set where the source does not say so in words, and we read it as part of the agreement.
        strengthBasis: 'inferred',
        binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-8' }],
        scope: {
          services: ['files', 'mail'],
          excluded: [],
          jurisdictions: ['xn'],
          dataScope: ['customer-data'],
          // The document that lists what is in scope, where the source limits itself to that.
          inScopeList: 'data-protection-agreement',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'First in the agreement of March 2025.' },
        sources: [{ source: 'trust-page', lines: [11], basis: 'explicit' }],
        lastAttested: { date: '2026-11-20' },
      },
    ],
    responsibilities: ['person-asks-customer'],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'commitments'>;
