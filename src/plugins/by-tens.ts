/**
 * Routes by the tens of the numbers that names end in. A route is found by asking one sibling after the other, on every page and several
 * times, so that the cost of a page would grow with their number.
 */

/** Names of a group, and the path segment that matches each of them and nothing else. */
export interface Tens<T> {
  /** `:id(pc-gov-1[024])`, as routes have it (path-to-regexp 1); `undefined` of all that are in no group. */
  readonly segment: string | undefined;
  readonly items: readonly T[];
}

/**
 * Groups of at most ten names each; those that would be alone, and names without a number, stand together at the end.
 *
 * @param nameOf an item's segment of its address
 * @param kindOf what the items of a group have in common besides
 */
export function byTens<T>(
  items: readonly T[],
  nameOf: (item: T) => string,
  kindOf: (item: T) => string = () => '',
): Tens<T>[] {
  const groups = new Map<string, { stem: string; items: T[] }>();
  const rest: T[] = [];
  for (const item of items) {
    const stem = /^([a-z0-9-]+)[0-9]$/.exec(nameOf(item))?.[1];
    if (stem === undefined) rest.push(item);
    else {
      const key = `${stem} ${kindOf(item)}`;
      const group = groups.get(key) ?? { stem, items: [] };
      group.items.push(item);
      groups.set(key, group);
    }
  }
  const all = [...groups.values()];
  const single = all.filter((group) => group.items.length === 1).flatMap((group) => group.items);
  return [
    ...all
      .filter((group) => group.items.length > 1)
      .map(({ stem, items: some }) => ({
        segment: `:id(${stem}[${some.map((item) => nameOf(item).slice(-1)).join('')}])`,
        items: some,
      })),
    { segment: undefined, items: [...single, ...rest] },
  ].filter(({ items: some }) => some.length > 0);
}
