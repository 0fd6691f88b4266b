/** Telling the entries that are well-formed from those that are not, which no other rule sees. */
import { rememberedFor } from '../language/remembered.ts';
import { type Kind, kinds } from '../model/ids.ts';
import { type EntryOf, type Registry, shapes } from '../model/schema.ts';
import type { Leaf } from '../model/shapes/shape.ts';
import { type Path, type ShapeProblem, walk } from '../model/shapes/walk.ts';

/** The name of an entry. */
export interface EntryRef {
  readonly kind: Kind;
  readonly id: string;
}

/** A leaf of an entry. */
export interface LocatedLeaf extends EntryRef {
  readonly leaf: Leaf;
  readonly value: unknown;
  readonly at: Path;
}

/** What a look at every field of a registry shows. */
export interface Judged {
  /** The well-formed entries alone; the registry itself where all of them are. */
  readonly wellFormed: Registry;
  readonly leftOut: readonly EntryRef[];
  readonly problems: readonly ShapeProblem[];
  /** Every leaf of every entry, well-formed or not. */
  readonly leaves: readonly LocatedLeaf[];
}

/** Holds every entry of a registry against the shape of its kind. */
export const judged = rememberedFor((registry: Registry): Judged => {
  const entries = kinds.flatMap((kind) =>
    Object.entries<EntryOf[Kind]>(registry[kind]).map(([id, entry]) => looked(kind, id, entry)),
  );
  const leftOut = entries.flatMap(({ kind, id, problems }) => (problems.length > 0 ? [{ kind, id }] : []));
  return {
    wellFormed: leftOut.length === 0 ? registry : without(registry, leftOut),
    leftOut,
    problems: entries.flatMap(({ problems }) => problems),
    leaves: entries.flatMap(({ leaves }) => leaves),
  };
});

interface Looked extends EntryRef {
  readonly leaves: readonly LocatedLeaf[];
  readonly problems: readonly ShapeProblem[];
}

/** A registry that differs in one entry shares the others, and what was found out about their leaves. */
const entriesSeen = new WeakMap<object, Looked>();

function looked(kind: Kind, id: string, entry: unknown): Looked {
  const key = typeof entry === 'object' && entry !== null ? entry : undefined;
  const known = key && entriesSeen.get(key);
  if (known?.kind === kind && known.id === id) return known;
  const leaves: LocatedLeaf[] = [];
  const problems: ShapeProblem[] = [];
  walk(shapes[kind], entry, [kind, id], {
    leaf: (leaf, value, at) => void leaves.push({ kind, id, leaf, value, at }),
    problem: (problem) => void problems.push(problem),
  });
  const found = { kind, id, leaves, problems };
  if (key) entriesSeen.set(key, found);
  return found;
}

function without(registry: Registry, leftOut: readonly EntryRef[]): Registry {
  const kept = kinds.map((kind) => {
    const gone = new Set(leftOut.flatMap((name) => (name.kind === kind ? [name.id] : [])));
    const entries: [string, EntryOf[Kind]][] = Object.entries(registry[kind]);
    return [kind, Object.fromEntries(entries.filter(([id]) => !gone.has(id)))];
  });
  return Object.fromEntries(kept) as Registry;
}
