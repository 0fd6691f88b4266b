import { type Entries, unresolved } from '../../../src/model/schema.ts';

/** What is promised about keeping and deleting data. */
export const data = {
  // Every field, each explained where it stands.
  'EX-DATA-1': {
    title: 'Deletion after the end of a subscription',
    topic: 'keeping-data',
    principles: ['customer-control'],
    // To whom it is promised: the customer, each individual, or the public.
    beneficiary: 'customer',
    // draft: not published yet. in-force: a source of today says so. historic: said once, and not known to be said today.
    // replaced: see replacedBy. withdrawn: not promised any more.
    status: 'in-force',
    // Other commitments that a reader should see.
    related: ['EX-XN-1'],
    // Oldest first. Wording that was published never changes: what changes is a new version.
    versions: [
      {
        // Since when: a date, or a window { notBefore, notAfter }. stated: the source gives it. attested: seen then.
        from: { notBefore: '2023-05-02', notAfter: '2023-05-30', basis: 'attested' },
        // One sentence or two that stand alone wherever they are pasted.
        statement:
          'By contract, Contoso deletes the customer data of Contoso Files and Contoso Mail within 90 days after a subscription ends.',
        // What narrows it; travels with every quotation.
        qualifiers: [],
        // obligation: does. prohibition: never does. assurance: states as a fact.
        modality: 'obligation',
        // contractual: an agreement makes it binding. public-statement: said in public.
        strength: 'contractual',
        // The agreement that makes it binding. The subject, data-protection or licence-terms, picks its successor if it was split.
        binding: [
          {
            instrument: 'terms-of-service',
            subject: 'data-protection',
            provision: unresolved(
              'The copy of the page names no section. The edition of that time could say.',
              'sections-of-2023',
            ),
          },
        ],
        scope: {
          // The services that it holds for, or all.
          services: ['files', 'mail'],
          excluded: [],
          // The places that it holds for, or worldwide.
          jurisdictions: 'worldwide',
          // The data that it is about, as terms of the glossary.
          dataScope: ['customer-data'],
          // The document that lists the services in scope, where the source limits itself to those of a list.
          inScopeList: 'not-limited',
        },
        // Who owes it.
        obligor: 'provider',
        // The event that sets it off.
        trigger: 'A subscription ends.',
        // By when: P90D is 90 days, promptly where the source says no more.
        timeLimit: { within: 'P90D', after: 'the end of the subscription' },
        // Laws and standards that it serves.
        supports: [],
        change: { kind: 'initial', reason: 'The oldest wording that we have.' },
        sources: [{ source: 'trust-page-2023', locator: 'When you leave', basis: 'explicit' }],
        // The last day on which a source was seen to say so.
        lastAttested: { notBefore: '2023-05-02', notAfter: '2023-05-30' },
      },
      {
        from: { date: '2025-03-01', basis: 'stated' },
        statement:
          'By contract, Contoso deletes the customer data of Contoso Files and Contoso Mail within 30 days after a subscription ends.',
        qualifiers: [
          {
            // Unique within the version.
            id: 'orders-of-courts',
            kind: 'exclusion',
            text: 'Data that a court has ordered Contoso to keep is not deleted.',
            // Which part of the statement it narrows, where not the whole.
            limits: 'deletes the customer data',
            // explicit: the source says so. inferred: we conclude it. ambiguous: it can be read in more than one way.
            basis: 'explicit',
            // Why, as the source says, or not-stated.
            reason: 'The law of the place asks for it.',
          },
          {
            id: 'backup-copies',
            kind: 'limit',
            text: 'Whether backup copies are deleted in the same time is open.',
            basis: 'ambiguous',
            reason: 'not-stated',
            openPoint: 'backup-copies',
          },
        ],
        modality: 'obligation',
        strength: 'contractual',
        binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-9' }],
        scope: {
          services: ['files', 'mail'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        trigger: 'A subscription ends.',
        timeLimit: { within: 'P30D', after: 'the end of the subscription' },
        supports: [
          {
            instrument: 'cloud-privacy-standard',
            provision: 'choice',
            relation: 'intersects-with',
            rationale: 'The standard asks for deletion on request; the commitment needs no request.',
            evidence: 'inferred',
          },
        ],
        // editorial, clarifying, narrowing, broadening, or erratum, where we had the source wrong.
        change: { kind: 'broadening', reason: 'The agreement of March 2025 shortened the time from 90 days to 30.' },
        sources: [
          { source: 'trust-page', lines: [4], basis: 'explicit' },
          { source: 'agreement-text', locator: 'Section 9', basis: 'explicit' },
        ],
        lastAttested: { date: '2026-11-20' },
      },
    ],
    // What stays with customers.
    responsibilities: ['customer-exports-data'],
    openPoints: ['backup-copies'],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'EX-DATA-2': {
    title: 'No advertising with what people write',
    topic: 'keeping-data',
    principles: ['customer-control'],
    beneficiary: 'individual',
    status: 'draft',
    versions: [
      {
        // The future, where it is announced.
        from: { date: '2027-11-20', basis: 'stated', announced: true },
        statement: 'Contoso does not use what people write in Contoso Mail for advertising.',
        qualifiers: [],
        modality: 'prohibition',
        strength: 'public-statement',
        binding: [],
        scope: {
          services: ['mail'],
          excluded: [],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data', 'personal-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        supports: [],
        change: { kind: 'initial', reason: 'Prepared for the next edition of the Trust page.' },
        sources: [{ source: 'trust-page', lines: [1], basis: 'inferred' }],
        lastAttested: { date: '2026-11-20' },
      },
    ],
    responsibilities: [],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
  'EX-DATA-3': {
    title: 'Logs of access',
    topic: 'keeping-data',
    principles: ['openness'],
    beneficiary: 'customer',
    status: 'in-force',
    versions: [
      {
        from: { date: '2025-03-01', basis: 'stated' },
        statement: 'By contract, Contoso keeps the logs of access to the customer data of Contoso Files for 180 days.',
        qualifiers: [],
        modality: 'obligation',
        strength: 'contractual',
        binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-9' }],
        scope: {
          services: ['files'],
          excluded: [],
          // The plans of a service that alone are meant.
          plans: [{ service: 'files', plans: ['enterprise'] }],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        // In which role it is promised: controller or processor.
        role: 'processor',
        // How long data is kept: a time, or as-long-as-needed where the source says no more.
        retention: { period: 'P180D', after: 'the access' },
        supports: [],
        change: { kind: 'initial', reason: 'First in the agreement of March 2025.' },
        sources: [{ source: 'agreement-text', locator: 'Section 9', basis: 'explicit' }],
        lastAttested: { date: '2026-11-20' },
      },
      {
        // Announced: the version before holds until that day.
        from: { date: '2027-05-20', basis: 'stated', announced: true },
        statement: 'By contract, Contoso keeps the logs of access to the customer data of Contoso Files for one year.',
        qualifiers: [],
        modality: 'obligation',
        strength: 'contractual',
        binding: [{ instrument: 'data-protection-agreement', subject: 'data-protection', provision: 'section-9' }],
        scope: {
          services: ['files'],
          excluded: [],
          plans: [{ service: 'files', plans: ['enterprise'] }],
          jurisdictions: 'worldwide',
          dataScope: ['customer-data'],
          inScopeList: 'not-limited',
        },
        obligor: 'provider',
        role: 'processor',
        retention: { period: 'P1Y', after: 'the access' },
        supports: [],
        change: { kind: 'broadening', reason: 'The trust page announces one year instead of 180 days.' },
        sources: [{ source: 'agreement-text', locator: 'Section 9, announcement', basis: 'explicit' }],
        lastAttested: { date: '2026-11-20' },
      },
    ],
    responsibilities: [],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'commitments'>;
