/**
 * The ids of each kind, as the compiler knows them.
 *
 * The engine compiles without a registry: ids are then strings. A registry registers its own, as routers and i18n libraries
 * let their users do, and from then on an id that does not exist is an error in the file where it stands:
 *
 * ```ts
 * declare module '../model/ids.ts' {
 *   interface Register { readonly ids: typeof ids }
 * }
 * ```
 */

/** What a registry registers: `ids`, the ids of each kind `as const`. Empty where there is no registry. */
// biome-ignore lint/suspicious/noEmptyInterface: it is there to be augmented
export interface Register {}

/** The kinds of entries, named as the collections of a registry are, in the order of pages. */
export const kinds = [
  'principles',
  'topics',
  'jurisdictions',
  'authorities',
  'instruments',
  'services',
  'commitments',
  'questions',
  'absences',
  'responsibilities',
  'certifications',
  'subprocessors',
  'claims',
  'terms',
  'openPoints',
  'sources',
] as const;
export type Kind = (typeof kinds)[number];

/** The ids of each kind, in page order. */
export type Ids = { readonly [K in Kind]: readonly string[] };

type Registered = Register extends { readonly ids: infer I extends Ids } ? I : Ids;

/** Kind → the union of its ids; strings where there is none yet, so that a registry may begin empty. */
export type IdOf = { readonly [K in Kind]: [Registered[K][number]] extends [never] ? string : Registered[K][number] };

/** The ids of a list; none where a word such as `all` stands in its place. */
export function idsOf<T extends string>(list: readonly T[] | string): readonly T[] {
  return typeof list === 'string' ? [] : list;
}
