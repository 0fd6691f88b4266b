/** What narrows a statement, in words. */

import type { Basis, Qualifier, Version } from '../schema.ts';
import { type PlanNames, planLimits } from '../scope/plans.ts';
import { basisInWords, reasonInWords } from './phrase.ts';

/** A qualifier in words. Every form has label and words; the reason where it has room. */
export interface SaidQualifier {
  readonly kind: Qualifier['kind'];
  readonly basis: Basis;
  /** `Exclusion`. */
  readonly name: string;
  /** `Exclusion`, `Limit (inferred)`: the name, and how we know. */
  readonly label: string;
  /** What it says, and which part of the statement it narrows where that is not the whole. */
  readonly words: string;
  /** Why, where the source says so. */
  readonly reason?: string;
  /** The id of a question about it. */
  readonly openPoint?: string;
}

const kindWords: Readonly<Record<Qualifier['kind'], string>> = {
  condition: 'Condition',
  exclusion: 'Exclusion',
  limit: 'Limit',
};

export function qualifierInWords({ kind, basis, text, limits, reason, openPoint }: Qualifier): SaidQualifier {
  return {
    kind,
    basis,
    name: kindWords[kind],
    label: [kindWords[kind], basisInWords(basis)].filter(Boolean).join(' '),
    words: limits === undefined ? text : `${text} Narrows: ${limits}`,
    ...(reason !== 'not-stated' && { reason: reasonInWords(reason) }),
    ...(openPoint !== undefined && { openPoint }),
  };
}

/** What of a version has to be quoted with its statement. */
/** A version, as far as what narrows it goes. */
export type Narrowed = Pick<Version, 'qualifiers'> & { readonly scope: Pick<Version['scope'], 'plans'> };

/** Everything that has to be quoted with a statement: its qualifiers, and the plans that alone are meant. */
export function qualifiersInWords(names: PlanNames, { qualifiers, scope }: Narrowed): readonly SaidQualifier[] {
  const name = kindWords.limit;
  return [
    ...qualifiers.map(qualifierInWords),
    ...planLimits(names, scope).map(
      (words) => ({ kind: 'limit', basis: 'explicit', name, label: name, words }) as const,
    ),
  ];
}

/** `Limit (inferred): …`, for each of them. */
export function qualifierLines(names: PlanNames, version: Narrowed): string[] {
  return qualifiersInWords(names, version).map(({ label, words }) => `${label}: ${words}`);
}
