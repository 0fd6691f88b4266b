/** Going through the entries of a registry, all of which are well-formed. */
import { entriesOf } from '../model/entries.ts';
import type { Kind } from '../model/ids.ts';
import type { EntryOf, Registry, Version } from '../model/schema.ts';
import type { Leaf } from '../model/shapes/shape.ts';
import type { Path } from '../model/shapes/walk.ts';
import { judged, type LocatedLeaf } from './well-formed.ts';

/** Rules go through entries as everybody does. */
export { entriesOf };

/** The entry of that id, where there is one: a reference may lead nowhere. */
export function entryOf<K extends Kind>(registry: Registry, kind: K, id: string | undefined): EntryOf[K] | undefined {
  const entries: Readonly<Record<string, EntryOf[K]>> = registry[kind];
  return id !== undefined && Object.hasOwn(entries, id) ? entries[id] : undefined;
}

/** The services that a collective word stands for, where a source lists them. */
export function membersOf(registry: Registry, umbrella: string): readonly string[] {
  const members = entryOf(registry, 'services', umbrella)?.members;
  return Array.isArray(members) ? members.map(({ service }) => service) : [];
}

/** The texts of an entry in some of its fields, those that its kind has. */
export function fieldTexts(entry: EntryOf[Kind], fields: readonly string[]): [field: string, text: string][] {
  return fields.flatMap((field): [string, string][] => {
    const value: unknown = field in entry ? entry[field as keyof typeof entry] : undefined;
    return typeof value === 'string' ? [[field, value]] : [];
  });
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
    commitment.versions.map((version, index) => ({
      id,
      commitment,
      version,
      index,
      at: ['commitments', id, 'versions', index],
    })),
  );
}

/** The latest version of every commitment. */
export function latestVersions(registry: Registry): LocatedVersion[] {
  return versionsOf(registry).filter(({ commitment, index }) => index === commitment.versions.length - 1);
}

/** Every version that has one before it, and that one. */
export function changesOf(registry: Registry): (LocatedVersion & { readonly before: Version })[] {
  return versionsOf(registry).flatMap((located) => {
    const before = located.commitment.versions[located.index - 1];
    return before ? [{ ...located, before }] : [];
  });
}

/** Every leaf of every entry. */
export function leavesOf(registry: Registry): readonly LocatedLeaf[] {
  return judged(registry).leaves;
}

/** A leaf of a type whose values are texts. */
export interface TextLeaf<T extends Leaf['type'] = 'text' | 'markdown'> extends LocatedLeaf {
  readonly leaf: Extract<Leaf, { readonly type: T }>;
  readonly value: string;
}

/** Every leaf of these types, which hold texts: words, addresses, dates, references. */
export function textLeavesOf<T extends Leaf['type']>(registry: Registry, ...types: readonly T[]): TextLeaf<T>[] {
  return leavesOf(registry).filter((one): one is TextLeaf<T> => types.some((type) => type === one.leaf.type));
}
