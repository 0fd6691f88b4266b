/**
 * Routes by the tens of the numbers that names end in. A route is found by asking one sibling after the other, on every page and several
 * times, so that the cost of a page would grow with their number.
 */

/** Names of a group, and the path segment that matches each of them and none of another group. */
export interface Tens<T> {
  /** `:id(pc-gov-1[0-9])`, as routes have it (path-to-regexp 1); `undefined` of all that are in no group. */
  readonly segment: string | undefined;
  readonly items: readonly T[];
}

/**
 * Groups of at most ten names each; those that would be alone, and names without a number, stand together at the end.
 *
 * @param nameOf an item's segment of its address; several items may share one
 */
export function byTens<T>(items: readonly T[], nameOf: (item: T) => string): Tens<T>[] {
  const groups = new Map<string, T[]>();
  const rest: T[] = [];
  for (const item of items) {
    const stem = /^([a-z0-9-]+)[0-9]$/.exec(nameOf(item))?.[1];
    const group = stem === undefined ? rest : groups.get(stem);
    if (group) group.push(item);
    else groups.set(stem ?? '', [item]);
  }
  const several = [...groups].filter(([, { length }]) => length > 1);
  const single = [...groups.values()].filter(({ length }) => length === 1).flat();
  return [
    ...several.map(([stem, group]) => ({ segment: `:id(${stem}[0-9])`, items: group })),
    { segment: undefined, items: [...single, ...rest] },
  ].filter(({ items: some }) => some.length > 0);
}
