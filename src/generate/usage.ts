/** Which entries speak of which: the links that lead back. */

import type { Kind } from '../model/ids.ts';
import { type Registry, shapes } from '../model/schema.ts';
import { walk } from '../model/shapes/walk.ts';
import { citationsOf } from '../model/source-citations.ts';

/** An entry, by kind and id. */
export interface EntryKey {
  readonly kind: Kind;
  readonly id: string;
}

/** Entries (of any kind but sources) that name the given entry anywhere, in the model's order, each once. */
export type Usage = (kind: Kind, id: string) => readonly EntryKey[];

/** Reads the whole registry once, and answers from what it saw. */
export function usageOf(registry: Registry): Usage {
  const users = new Map<string, Map<string, EntryKey>>();
  for (const kind of Object.keys(shapes) as Kind[]) {
    for (const [id, entry] of Object.entries(registry[kind])) {
      walk(shapes[kind], entry, [], {
        leaf(leaf, value) {
          if (leaf.type !== 'reference' || typeof value !== 'string') return;
          const key = `${leaf.kind}/${value}`;
          const known = users.get(key) ?? new Map<string, EntryKey>();
          users.set(key, known.set(`${kind}/${id}`, { kind, id }));
        },
      });
    }
  }
  return (kind, id) => [...(users.get(`${kind}/${id}`)?.values() ?? [])];
}

/** Line number → the entries that rest on exactly that line of a source. */
export function entriesByLine(registry: Registry, source: string): ReadonlyMap<number, readonly EntryKey[]> {
  const byLine = new Map<number, Map<string, EntryKey>>();
  for (const { citation, kind, id } of citationsOf(registry)) {
    if (citation.source !== source) continue;
    for (const line of citation.lines ?? []) {
      const known = byLine.get(line) ?? new Map<string, EntryKey>();
      byLine.set(line, known.set(`${kind}/${id}`, { kind, id }));
    }
  }
  return new Map([...byLine].map(([line, entries]) => [line, [...entries.values()]]));
}
