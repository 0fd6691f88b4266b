/** The words for a commitment's codes: the same on pages, in citations and in messages. */
import { dateInWords } from '../language/dates-in-words.ts';
import type { Basis, Claim, Commitment, Instrument, Responsibility, Since, Version } from './schema.ts';

/** Where a version begins, and how we know. */
export function sinceInWords(from: Since): string {
  if (!('date' in from))
    return `Not before ${dateInWords(from.notBefore)} and not after ${dateInWords(from.notAfter)} (${from.basis === 'inferred' ? 'inferred from the page' : 'first and last sighting'})`;
  if (from.basis === 'attested') return `${dateInWords(from.date)} or earlier (first sighting)`;
  return `${dateInWords(from.date)}${from.announced ? ' (announced)' : ''}`;
}

export const statusWords: Readonly<Record<Commitment['status'], string>> = {
  draft: 'Draft',
  'in-force': 'In force',
  historic: 'Historic',
  replaced: 'Replaced',
  withdrawn: 'Withdrawn',
};

export const statusMeaning: Readonly<Record<Commitment['status'], string>> = {
  draft: 'Not published yet; do not cite it.',
  'in-force': 'A source of today says so.',
  historic: 'Said in the past; not known to be said today.',
  replaced: 'Another commitment took its place.',
  withdrawn: 'No longer made.',
};

export const strengthWords: Readonly<Record<Version['strength'], string>> = {
  contractual: 'Contractual',
  'public-statement': 'Public statement',
};

export const strengthMeaning: Readonly<Record<Version['strength'], string>> = {
  contractual: 'The source presents it as part of an agreement with the customer.',
  'public-statement': 'Said in public; the source names no agreement that contains it.',
};

export const changeWords: Readonly<Record<Version['change']['kind'], string>> = {
  initial: 'First version',
  editorial: 'Editorial change',
  clarifying: 'Clarification',
  narrowing: 'Narrower promise',
  broadening: 'Broader promise',
  erratum: 'Correction of our own error',
};

export const qualifierWords = { condition: 'Condition', exclusion: 'Exclusion', limit: 'Limit' } as const;

export const basisWords: Readonly<Record<Basis, string>> = {
  explicit: 'says so',
  inferred: 'inferred',
  ambiguous: 'ambiguous',
};

export const instrumentKindWords: Readonly<Record<Instrument['kind'], string>> = {
  statute: 'Statute',
  regulation: 'Regulation',
  guidance: 'Guidance',
  standard: 'Standard',
  agreement: 'Agreement',
  case: 'Court case',
  publication: 'Publication',
};

export const standingWords: Readonly<Record<Instrument['standing'], string>> = {
  'in-force': 'In force or current',
  superseded: 'Superseded',
  repealed: 'Repealed',
  retired: 'Retired',
  pending: 'Pending',
  'not-established': 'Not established',
};

export const effectWords: Readonly<Record<Responsibility['effect'], string>> = {
  duty: 'Duty',
  relief: 'Relief',
  right: 'Right',
  'reserved-right': 'Right that the provider reserves',
};

export const partyWords: Readonly<Record<Responsibility['party'], string>> = {
  customer: 'Customer',
  individual: 'Individual',
  provider: 'Provider',
};

export const claimStandingWords: Readonly<Record<Claim['standing'], string>> = {
  undisputed: 'Not disputed',
  outdated: 'Outdated',
  'not-confirmed': 'Not confirmed',
};
