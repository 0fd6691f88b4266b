/** Finding the circles of a relation between entries that is meant to lead somewhere: replacements, supersessions. */

/** The shortest way from an id back to itself, with the id at both ends; `undefined` where there is none. */
export function circleThrough(start: string, next: (id: string) => readonly string[]): readonly string[] | undefined {
  const ways: string[][] = [[start]];
  const seen = new Set<string>();
  for (const way of ways) {
    for (const id of next(way.at(-1) ?? start)) {
      if (id === start) return [...way, id];
      if (seen.has(id)) continue;
      seen.add(id);
      ways.push([...way, id]);
    }
  }
  return undefined;
}

/** Every circle among some ids, each once: at its first id in the given order. */
export function circlesAmong(ids: Iterable<string>, next: (id: string) => readonly string[]): (readonly string[])[] {
  const reported = new Set<string>();
  const circles: (readonly string[])[] = [];
  for (const id of ids) {
    if (reported.has(id)) continue;
    const circle = circleThrough(id, next);
    if (!circle) continue;
    circles.push(circle);
    for (const member of circle) reported.add(member);
  }
  return circles;
}

/** `a → b → a`. */
export function chainText(ids: readonly string[]): string {
  return ids.join(' → ');
}
