/** Which places a place lies in. */
import type { Registry } from '../../model/schema.ts';
import { entryOf } from '../entries.ts';

/** A place and every place that it is part of, innermost first: `ca-ab`, `ca`. */
export function enclosingPlaces(registry: Registry, place: string): readonly string[] {
  const places: string[] = [];
  for (let next: string | undefined = place; next !== undefined && !places.includes(next); ) {
    places.push(next);
    next = entryOf(registry, 'jurisdictions', next)?.parent;
  }
  return places;
}
