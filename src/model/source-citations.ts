/** Finding citations: every place where an entry says which source, and which of its lines, it rests on. */
import { type Kind, kinds } from './ids.ts';
import type { Citation, Registry } from './schema.ts';
import type { Path } from './shapes/walk.ts';

/** A citation with the entry that it belongs to and its path. */
export interface LocatedCitation {
  readonly citation: Citation;
  readonly kind: Kind;
  readonly id: string;
  /** Path of the citation itself, from kind and id on: `['claims', 'PC-CLM-1', 'sources', 0]`. */
  readonly at: Path;
}

/** Every citation of every entry, however deep, by kind in the model's order and then in the entry's own order. */
export function citationsOf(registry: Registry): readonly LocatedCitation[] {
  return kinds.flatMap((kind) =>
    Object.entries(registry[kind]).flatMap(([id, entry]) =>
      citationsIn(entry, [kind, id]).map(([citation, at]) => ({ citation, kind, id, at })),
    ),
  );
}

/** Depth first: a citation is what has both a source and a basis. */
function citationsIn(value: unknown, at: Path): [Citation, Path][] {
  if (typeof value !== 'object' || value === null) return [];
  const items: Iterable<[string | number, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [
    ...(isCitation(value) ? [[value, at] satisfies [Citation, Path]] : []),
    ...[...items].flatMap(([name, item]) => citationsIn(item, [...at, name])),
  ];
}

function isCitation(value: object): value is Citation {
  return 'source' in value && 'basis' in value;
}
