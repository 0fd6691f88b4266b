/** The words that pages use for the registry's codes, and dates as people read them. */
import type {
  Basis,
  Commitment,
  Evidence,
  Instrument,
  Registry,
  Relation,
  Responsibility,
  Since,
  Version,
} from '../registry/schema.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `29 January 2017`, `April 2018`, `2018`. */
export function dateInWords(date: string): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && months[Number(month) - 1], year].filter(Boolean).join(' ');
}

type When = Since | { readonly date: string } | { readonly notBefore: string; readonly notAfter: string };

/** `on 29 January 2017`, `between April 2018 and December 2020`. */
export function whenInWords(when: When): string {
  if (!('date' in when)) return `between ${dateInWords(when.notBefore)} and ${dateInWords(when.notAfter)}`;
  return `${when.date.length === 10 ? 'on' : 'in'} ${dateInWords(when.date)}`;
}

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

export const modalityWords: Readonly<Record<Version['modality'], string>> = {
  obligation: 'Something that the provider does',
  prohibition: 'Something that the provider does not do',
  assurance: 'Something that the provider states as a fact',
};

export const beneficiaryWords: Readonly<Record<Commitment['beneficiary'], string>> = {
  customer: 'Customers',
  individual: 'Individuals',
  public: 'Everyone',
};

export const obligorWords: Readonly<Record<Version['obligor'], string>> = {
  provider: 'The provider',
  customer: 'The customer',
  shared: 'Provider and customer',
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

/** For whom a law holds. */
export const sectorWords = {
  public: 'Public sector',
  private: 'Private sector',
  both: 'Public and private sector',
} as const;

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

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** `Japanese` for `ja`. */
export function languageInWords(tag: string): string {
  return languageNames.of(tag) ?? tag;
}

/** `every 6 months` for `P6M`; `90 days` for `P90D` with `every` left out. */
export function durationInWords(duration: string): string {
  const units: Record<string, string> = { Y: 'year', M: 'month', W: 'week', D: 'day', H: 'hour' };
  const parts = [...duration.matchAll(/(\d+)([YMWDH])/g)].map(([, count = '', unit = '']) => {
    const name = units[unit] ?? unit;
    return `${count} ${name}${count === '1' ? '' : 's'}`;
  });
  return parts.join(' ');
}

/** The title of an entry, or its id where a broken reference leaves nothing else. */
export function titleOf(registry: Registry, kind: keyof Registry, id: string): string {
  return registry[kind][id]?.title ?? id;
}

/** An upper-case first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
