/** Looking into lists and entries that may be broken: what is not of the expected kind is passed over, for another rule to report. */
import type { Kind } from '../model/ids.ts';
import type { EntryOf, Registry } from '../model/schema.ts';
import { isObject, type Path } from '../model/shapes/walk.ts';
import { arrayOf } from './entries.ts';

/** An item of a list, with its path. */
export interface LocatedItem<T> {
  readonly item: T;
  /** From 0, as in the path. */
  readonly index: number;
  readonly at: Path;
}

/** The objects of a list that stands at a path. */
export function objectsIn<T>(list: readonly T[] | string | undefined, at: Path): LocatedItem<T>[] {
  return arrayOf(list).flatMap((item, index) => (isObject(item) ? [{ item, index, at: [...at, index] }] : []));
}

/** The texts of a list that stands at a path: ids, synonyms. */
export function textsIn(list: unknown, at: Path): LocatedItem<string>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: unknown, index) =>
    typeof item === 'string' && item !== '' ? [{ item, index, at: [...at, index] }] : [],
  );
}

/** The entry of that id, where there is one and it is an object at all. */
export function entryOf<K extends Kind>(registry: Registry, kind: K, id: unknown): EntryOf[K] | undefined {
  const entries: Readonly<Record<string, EntryOf[K]>> = registry[kind] ?? {};
  if (typeof id !== 'string' || !Object.hasOwn(entries, id)) return undefined;
  const entry = entries[id];
  return isObject(entry) ? entry : undefined;
}

/** The items that an earlier one of the list repeats, by what `keyOf` makes of them. */
export function repeatsOf<T>(
  items: readonly LocatedItem<T>[],
  keyOf: (item: T) => unknown,
): { readonly repeat: LocatedItem<T>; readonly first: LocatedItem<T> }[] {
  const firsts = new Map<unknown, LocatedItem<T>>();
  return items.flatMap((repeat) => {
    const key = keyOf(repeat.item);
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, repeat);
    return first === undefined ? [] : [{ repeat, first }];
  });
}
