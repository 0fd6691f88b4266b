/** Narrowing hits by facets, and counting what each choice would leave. */
import type { Filters, SearchAnswer, SearchHit } from './engine.ts';
import { type FacetName, facetNames, type SearchRecord, searchKinds } from './records/record.ts';

function valuesOf(record: SearchRecord, facet: FacetName): readonly string[] {
  return facet === 'kind' ? [record.kind] : record[facet];
}

export function passes(record: SearchRecord, filters: Filters, except?: FacetName): boolean {
  return facetNames.every((facet) => {
    const wanted = facet === except ? undefined : filters[facet];
    return !wanted?.length || valuesOf(record, facet).some((value) => wanted.includes(value));
  });
}

/** Values in the order of kinds, others by how often they stand. */
export function facetsOf(all: readonly SearchHit[], filters: Filters): SearchAnswer['facets'] {
  const kinds: readonly string[] = Object.values(searchKinds);
  const counts = (facet: FacetName) => {
    const count = new Map<string, number>();
    for (const { record } of all) {
      if (!passes(record, filters, facet)) continue;
      for (const value of valuesOf(record, facet)) count.set(value, (count.get(value) ?? 0) + 1);
    }
    // What is chosen stays on offer, even where nothing is left of it.
    for (const value of filters[facet] ?? []) if (!count.has(value)) count.set(value, 0);
    const values = [...count].map(([value, many]) => ({ value, count: many }));
    return facet === 'kind'
      ? values.sort((a, b) => kinds.indexOf(a.value) - kinds.indexOf(b.value))
      : values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
  };
  return {
    kind: counts('kind'),
    jurisdiction: counts('jurisdiction'),
    service: counts('service'),
    principle: counts('principle'),
  };
}
