/** Going through the entries of a kind, with their type. */
import type { Kind } from './ids.ts';
import type { EntryOf, Registry } from './schema.ts';

/** Id and entry of each entry of a kind, in page order. */
export function entriesOf<K extends Kind>(registry: Registry, kind: K): [id: string, entry: EntryOf[K]][] {
  const entries: Readonly<Record<string, EntryOf[K]>> = registry[kind];
  return Object.entries(entries);
}
