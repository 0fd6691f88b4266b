import type { Entries } from '../../src/model/schema.ts';

/** Questions as customers ask them. Leave the list empty where there are none: then there is no page. */
export const questions = {
  'told-of-requests': {
    // As a customer would write it.
    title: 'Will we be told when a government asks for our data?',
    // The same in other words; a search for them finds the question.
    wordings: ['Does Contoso notify customers of subpoenas?', 'Gag orders'],
    // A sentence or two. Only commitments promise: name each that the answer rests on by its token, with its version.
    answer: 'Yes, where the law does not forbid it, and not for Contoso Insights: EX-GOV-1@1.',
    // The same in a line, for the front page; the answer itself stands there without it.
    short: 'Yes, where the law does not forbid it, and not for one service.',
    // Whom the answer is for: business, public-sector, consumer.
    customers: ['business', 'public-sector'],
    services: 'all',
    jurisdictions: 'worldwide',
    // What stays with somebody else.
    responsibilities: ['person-asks-customer'],
    // What a reader may expect here, and this site does not hold.
    absences: ['health-records-act'],
    review: { owner: 'Privacy team', reviewed: '2026-11-20', due: '2027-11-20' },
  },
} as const satisfies Entries<'questions'>;
