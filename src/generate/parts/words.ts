/** The words that pages use for the registry's codes. Those of a commitment that citations use as well are the registry's. */
import type { Commitment, Evidence, Registry, Relation, Version } from '../../model/schema.ts';

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
