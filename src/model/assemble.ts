/** Putting a registry together from the parts that its files hold. */
import { type IdOf, type Ids, type Kind, kinds } from './ids.ts';
import type { Registry } from './schema.ts';

/**
 * The files' entries by kind: each kind a list of objects, id → entry. Only the ids are looked at here: what an entry says is
 * held to its type where it stands (`satisfies Entries<…>`), so that a mistake is told once, in its file.
 */
export type Parts = {
  readonly [K in Kind]: readonly Readonly<Record<string, object>>[];
};

type Intersection<U> = (U extends unknown ? (part: U) => void : never) extends (all: infer I) => void ? I : never;

/** For each kind the ids that no part gives; a registry is whole where each is `never`. A kind without ids misses none. */
type Missing<P extends Parts> = {
  readonly [K in Kind]: string extends IdOf[K] ? never : Exclude<IdOf[K], keyof Intersection<P[K][number]>>;
};

/** The parts themselves where every id has its entry; otherwise what is missing, for the compiler to say. */
export type Whole<P extends Parts> = { readonly [K in Kind]: [Missing<P>[K]] extends [never] ? P[K] : Missing<P>[K] };

/** An id that is given more often than once, as often as it is given beyond the first. */
export interface RepeatedId {
  readonly kind: Kind;
  readonly id: string;
}

/** A registry made of parts, with what putting them together lost. */
export interface Assembled {
  /** The entries in the order of the ids, whatever file they stand in. */
  readonly registry: Registry;
  /** Where two parts give the same id the later wins, and the id is told here. */
  readonly repeatedIds: readonly RepeatedId[];
}

/** The registry of these parts. An id without its entry does not compile. */
export function assemble<const P extends Parts>(parts: P & Whole<P>, ids: Ids): Assembled {
  const given: Parts = parts;
  const repeatedIds = kinds.flatMap((kind) => {
    const all = given[kind].flatMap((part) => Object.keys(part));
    return all.filter((id, index) => all.indexOf(id) < index).map((id) => ({ kind, id }));
  });
  const entries = kinds.map((kind) => {
    const order = new Map(ids[kind].map((id, index) => [id, index]));
    const position = (id: string) => order.get(id) ?? Number.POSITIVE_INFINITY;
    const merged: object = Object.assign({}, ...given[kind]);
    return [kind, Object.fromEntries(Object.entries(merged).sort(([a], [b]) => position(a) - position(b)))];
  });
  return { registry: Object.fromEntries(entries) as Registry, repeatedIds };
}
