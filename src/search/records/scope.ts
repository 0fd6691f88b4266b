/** Where something holds, as facets and labels say it: names of services and places, never wider than a source. */

import type { Kind } from '../../model/ids.ts';
import { idsOf } from '../../model/ids.ts';
import { titleOf } from '../../model/said/said.ts';
import type { Registry } from '../../model/schema.ts';
import { coverage, type Scoped } from '../../model/scope/coverage.ts';

/** Titles of entries, ids where there is no such entry. */
export function titlesOf(registry: Registry, kind: Kind, ids: readonly string[]): string[] {
  return [...new Set(ids)].map((id) => titleOf(registry, kind, id));
}

/** The services or places for which a source says that it holds, those that it names included where it leaves out a part of them. */
export function coveredBy(registry: Registry, version: Scoped, facet: 'service' | 'jurisdiction'): string[] {
  const entries = facet === 'service' ? registry.services : registry.jurisdictions;
  return Object.entries(entries)
    .filter(([id]) => {
      const { outcome } = coverage(registry, version, { [facet]: id });
      const isNamed = facet === 'service' && idsOf<string>(version.scope.services).includes(id);
      return outcome === 'covered' || isNamed;
    })
    .map(([, { title }]) => title);
}
