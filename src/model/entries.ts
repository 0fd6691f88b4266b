/** Going through the entries of a kind, with their type. */
import { type Kind, kinds } from './ids.ts';
import type { EntryOf, Registry } from './schema.ts';

/** Id and entry of each entry of a kind, in page order. */
export function entriesOf<K extends Kind>(registry: Registry, kind: K): [id: string, entry: EntryOf[K]][] {
  const entries: Readonly<Record<string, EntryOf[K]>> = registry[kind];
  return Object.entries(entries);
}

/** The ids of everything that a token may name. */
export function citableIds(registry: Registry): readonly string[] {
  return [...Object.keys(registry.commitments), ...Object.keys(registry.claims)];
}

/** The newest day on which an entry was read against its sources. */
export function lastReviewed(registry: Registry): string {
  const days = kinds.flatMap((kind) =>
    Object.values(registry[kind]).flatMap((entry) => ('review' in entry ? [entry.review.reviewed] : [])),
  );
  return days.sort().at(-1) ?? '1970-01-01';
}

/** Entries as a reader looks names up: by title. */
export function byTitle<T extends { readonly title: string }>(entries: readonly (readonly [id: string, entry: T])[]) {
  return [...entries].sort(([, a], [, b]) => a.title.localeCompare(b.title, 'en'));
}
