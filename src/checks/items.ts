/** The items of a list, with their places. */
import type { Path } from '../model/shapes/walk.ts';

/** An item of a list, with its path. */
export interface LocatedItem<T> {
  readonly item: T;
  /** From 0, as in the path. */
  readonly index: number;
  readonly at: Path;
}

/** The items of a list that stands at a path; none where it was left out, or a word such as `all` stands in its place. */
export function itemsAt<T>(list: readonly T[] | string | undefined, at: Path): LocatedItem<T>[] {
  return (typeof list === 'object' ? list : []).map((item, index) => ({ item, index, at: [...at, index] }));
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
