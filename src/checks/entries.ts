/** Going through the entries of a registry that may be broken. */
import { type Kind, kinds } from '../model/ids.ts';
import { type EntryOf, type Registry, shapes, type Version } from '../model/schema.ts';
import type { Leaf } from '../model/shapes/shape.ts';
import { isObject, type Path, walk } from '../model/shapes/walk.ts';

/** Id and entry of each entry of a kind that is an object at all; what else it lacks is another rule's business. */
export function entriesOf<K extends Kind>(registry: Registry, kind: K): [id: string, entry: EntryOf[K]][] {
  return Object.entries(registry[kind] ?? {}).filter(([, entry]) => isObject(entry));
}

/** A version with the commitment it belongs to and its path. */
export interface LocatedVersion {
  readonly id: string;
  readonly commitment: EntryOf['commitments'];
  readonly version: Version;
  /** From 0, as in the path; readers count from 1. */
  readonly index: number;
  readonly at: Path;
}

/** Every version of every commitment. */
export function versionsOf(registry: Registry): LocatedVersion[] {
  return entriesOf(registry, 'commitments').flatMap(([id, commitment]) =>
    arrayOf(commitment.versions).flatMap((version, index) =>
      isObject(version) ? [{ id, commitment, version, index, at: ['commitments', id, 'versions', index] }] : [],
    ),
  );
}

/** The list, or nothing where a broken registry has something else there. */
export function arrayOf<T>(list: readonly T[] | string | undefined): readonly T[] {
  return Array.isArray(list) ? list : [];
}

/** A leaf of an entry. */
export interface LocatedLeaf {
  readonly kind: Kind;
  readonly id: string;
  readonly leaf: Leaf;
  readonly value: unknown;
  readonly at: Path;
}

/** Many rules ask for the leaves of the same registry, which does not change under them. */
const leavesSeen = new WeakMap<Registry, readonly LocatedLeaf[]>();

/** Every leaf of every entry. */
export function leavesOf(registry: Registry): readonly LocatedLeaf[] {
  const seen = leavesSeen.get(registry);
  if (seen) return seen;
  const found: LocatedLeaf[] = [];
  leavesSeen.set(registry, found);
  for (const kind of kinds)
    for (const [id, entry] of entriesOf(registry, kind)) found.push(...leavesOfEntry(kind, id, entry));
  return found;
}

interface Leaves {
  readonly kind: Kind;
  readonly id: string;
  readonly leaves: readonly LocatedLeaf[];
}

/** A registry that differs in one entry shares the others, and what was found out about their leaves. */
const leavesOfEntries = new WeakMap<object, Leaves>();

function leavesOfEntry(kind: Kind, id: string, entry: object): readonly LocatedLeaf[] {
  const seen = leavesOfEntries.get(entry);
  if (seen?.kind === kind && seen.id === id) return seen.leaves;
  const leaves: LocatedLeaf[] = [];
  walk(shapes[kind], entry, [kind, id], { leaf: (leaf, value, at) => void leaves.push({ kind, id, leaf, value, at }) });
  leavesOfEntries.set(entry, { kind, id, leaves });
  return leaves;
}
