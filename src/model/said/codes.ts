/** The words for codes of the model, the same in every form. */
import type {
  Absence,
  Claim,
  Commitment,
  Evidence,
  Instrument,
  Relation,
  Responsibility,
  Service,
  Term,
  Version,
} from '../schema.ts';

export const statusWords: Readonly<Record<Commitment['status'], string>> = {
  draft: 'Draft',
  'in-force': 'In force',
  historic: 'Historic',
  replaced: 'Replaced',
  withdrawn: 'Withdrawn',
};

const strengthWords: Readonly<Record<Version['strength'], string>> = {
  contractual: 'Contractual',
  'public-statement': 'Public statement',
};

type Strength = Pick<Version, 'strength' | 'strengthBasis'>;

/** `Contractual`, `Contractual, in our reading`. */
export function strengthInWords({ strength, strengthBasis }: Strength): string {
  return `${strengthWords[strength]}${strengthBasis === 'inferred' ? ', in our reading' : ''}`;
}

/** A sentence that goes with the word wherever there is room. */
export function strengthMeaning({ strength, strengthBasis }: Strength): string {
  if (strengthBasis === 'inferred') return 'We read it as part of an agreement; the source does not say so in words.';
  return strengthSentences[strength];
}

const strengthSentences: Readonly<Record<Version['strength'], string>> = {
  contractual: 'The source presents it as part of an agreement with the customer.',
  'public-statement': 'Not a contract term: the source names no agreement that contains it.',
};

export const modalityWords: Readonly<Record<Version['modality'], string>> = {
  obligation: 'Something that the provider does',
  prohibition: 'Something that the provider does not do',
  assurance: 'Something that the provider states as a fact',
};

export const roleWords: Readonly<Record<NonNullable<Version['role']>, string>> = {
  controller: 'As controller of the data',
  processor: 'As processor of the data, on behalf of the customer',
};

/** The vocabularies that a word is mapped to. */
export const schemeWords: Readonly<Record<Term['standardTerms'][number]['scheme'], string>> = {
  dpv: 'W3C DPV',
  'iso-29100': 'ISO/IEC 29100',
  gdpr: 'GDPR',
  pipeda: 'PIPEDA',
  oscal: 'OSCAL',
  aicpa: 'AICPA',
};

export const obligorWords: Readonly<Record<Version['obligor'], string>> = {
  provider: 'The provider',
  customer: 'The customer',
  shared: 'Provider and customer',
};

export const beneficiaryWords: Readonly<Record<Commitment['beneficiary'], string>> = {
  customer: 'Customers',
  individual: 'Individuals',
  public: 'Everyone',
};

export const changeWords: Readonly<Record<Version['change']['kind'], string>> = {
  initial: 'First version',
  editorial: 'Editorial change',
  clarifying: 'Clarification',
  narrowing: 'Narrower promise',
  broadening: 'Broader promise',
  erratum: 'Correction of our own error',
};

/** What the small mark behind a fact says. */
export const evidenceWords: Readonly<Record<Evidence, string>> = {
  official: 'official source',
  secondary: 'secondary source',
  'recalled-high': 'not confirmed, high confidence',
  'recalled-medium': 'not confirmed, medium confidence',
  'recalled-low': 'not confirmed, low confidence',
  inferred: 'inferred',
};

export const relationWords: Readonly<Record<Relation, string>> = {
  'equal-to': 'is equal to',
  'equivalent-to': 'is equivalent to',
  'subset-of': 'is a part of',
  'superset-of': 'contains',
  'intersects-with': 'overlaps with',
  'no-relationship': 'has no relation to',
  incorporates: 'takes up',
  supports: 'serves',
};

/** For whom a law holds. */
export const sectorWords = {
  public: 'Public sector',
  private: 'Private sector',
  both: 'Public and private sector',
} as const;

export const lifecycleWords: Readonly<Record<Service['lifecycle']['status'], string>> = {
  active: 'Active',
  renamed: 'Renamed',
  retired: 'Retired',
  'not-established': 'Not established',
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

const standingWords: Readonly<Record<Instrument['standing'], string>> = {
  'in-force': 'In force or current',
  superseded: 'Superseded',
  repealed: 'Repealed',
  retired: 'Retired',
  pending: 'Pending',
  'not-established': 'Standing not known',
};

/** A case does not retire: it is over. */
export function standingInWords({ kind, standing }: Pick<Instrument, 'kind' | 'standing'>): string {
  if (kind === 'case') return 'Closed';
  // A law is in force; of an agreement or a report the same word says that it is the current one.
  return standing === 'in-force' && (kind === 'statute' || kind === 'regulation')
    ? 'In force'
    : standingWords[standing];
}

export const effectWords: Readonly<Record<Responsibility['effect'], string>> = {
  duty: 'Duty',
  request: 'Request',
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

export const absenceWords: Readonly<Record<Absence['about'], string>> = {
  law: 'Laws and frameworks',
  place: 'Places',
  service: 'Services',
  subject: 'Subjects',
  document: 'Documents',
};
