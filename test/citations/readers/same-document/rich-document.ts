/** A document as somebody writes it who answers customers, with faults planted in it: what it is saved as changes none of them. */
import { inventory } from '../../told.ts';

const statement = inventory.commitments['NC-GOV-8']?.versions[0]?.statement ?? '';
const [first = '', ...others] = statement.split(' ');

/** Words, of which some are struck out or hidden, lead elsewhere, or have a note. */
export type Piece =
  | string
  | { readonly gone: string }
  | { readonly hidden: string }
  | { readonly note: string }
  | { readonly link: string; readonly url: string };

/** What stands in the document, in reading order. */
export type Part =
  | { readonly heading: 1 | 2; readonly text: string }
  | { readonly paragraph: readonly Piece[] }
  | { readonly item: 1 | 2; readonly text: string }
  | { readonly table: readonly (readonly string[])[] };

export const document: readonly Part[] = [
  { heading: 1, text: 'Answers for Ledger 360' },
  { paragraph: ['Files are encrypted at rest: NC-DATA-2@1.'] },
  { heading: 2, text: 'Requests of authorities' },
  {
    paragraph: [
      `“${first} `,
      { gone: 'very ' },
      { hidden: '(draft) ' },
      others.join(' '),
      { note: 'See NC-GOV-96@1.' },
      '” (NC-GOV-8@1)',
    ],
  },
  { paragraph: [`“${statement.replace('every', 'each')}” (NC-GOV-8@1)`] },
  { paragraph: ['Norland guarantees it (NC-GOV-8@1).'] },
  { paragraph: ['Notice: NC-GOV-3@1.'] },
  { paragraph: [{ gone: 'See NC-GOV-95@1.' }] },
  {
    paragraph: [
      'Our ',
      { link: 'promise', url: 'https://privacy.norland.example/commitments/nc-gov-98/v1/' },
      ' stands.',
    ],
  },
  { heading: 2, text: 'Further answers' },
  { item: 1, text: 'Review, see NC-GOV-99@1' },
  { item: 1, text: 'Fleetpilot' },
  { item: 2, text: 'encryption, see NC-DATA-2@1' },
  {
    table: [
      ['Question', 'Answer', 'Source'],
      ['Is Fleetpilot encrypted?', 'Yes', 'NC-DATA-2@1'],
      ['Who reviews requests?', 'Lawyers', 'NC-GOV-97@1'],
      ['Is Stratus encrypted?', 'Yes', 'NC-DATA-2@1'],
    ],
  },
];

/** The rule of each fault, and what it tells of, in the order of the alphabet. */
export const faults: readonly string[] = [
  'citation-current-version NC-GOV-3@1',
  'citation-known "NC-GOV-96@1"',
  'citation-known "NC-GOV-97@1"',
  'citation-known "NC-GOV-98"',
  'citation-known "NC-GOV-99@1"',
  'quotation-exact NC-GOV-8@1',
  'scope-covered "Fleetpilot"',
  'scope-covered "Fleetpilot"',
  'scope-covered "Ledger 360"',
  'strength-not-overstated "guarantees"',
];
