/** What took the place of a commitment. */
import type { Inventory } from '../../model/inventory/inventory.ts';

/** The ids at the ends of the chain of replacements; none where nothing took its place, or where the chain runs in a circle. */
export function endOfReplacements(inventory: Pick<Inventory, 'commitments'>, id: string): readonly string[] {
  const ends = new Set<string>();
  const seen = new Set([id]);
  const open = [...(inventory.commitments[id]?.replacedBy ?? [])];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const further = inventory.commitments[next]?.replacedBy ?? [];
    if (further.length === 0) ends.add(next);
    else open.push(...further);
  }
  return [...ends];
}
