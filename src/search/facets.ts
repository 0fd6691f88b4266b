/** Narrowing hits by facets, and counting what each choice would leave. */
import { tally } from '../language/groups.ts';
import type { Filters, SearchAnswer, SearchHit } from './engine.ts';
import { type FacetName, facetNames, type SearchRecord, searchKinds, seenAges } from './records/record.ts';

function valuesOf(record: SearchRecord, facet: FacetName): readonly string[] {
  return facet === 'kind' ? [record.kind] : record[facet];
}

export function passes(record: SearchRecord, filters: Filters, except?: FacetName): boolean {
  return facetNames.every((facet) => {
    const wanted = facet === except ? undefined : filters[facet];
    return !wanted?.length || valuesOf(record, facet).some((value) => wanted.includes(value));
  });
}

/** The order in which values of these facets are offered. */
const orders: { readonly [F in FacetName]?: readonly string[] } = {
  kind: Object.values(searchKinds),
  seen: Object.values(seenAges),
};

/** Values in an order of their own, others by how often they stand. */
export function facetsOf(all: readonly SearchHit[], filters: Filters): SearchAnswer['facets'] {
  const counts = (facet: FacetName) => {
    const passing = all.filter(({ record }) => passes(record, filters, facet));
    const count = tally(passing.flatMap(({ record }) => valuesOf(record, facet)));
    // What is chosen stays on offer, even where nothing is left of it.
    for (const value of filters[facet] ?? []) if (!count.has(value)) count.set(value, 0);
    const values = [...count].map(([value, many]) => ({ value, count: many }));
    const order = orders[facet];
    return order
      ? values.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value))
      : values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
  };
  return {
    kind: counts('kind'),
    jurisdiction: counts('jurisdiction'),
    service: counts('service'),
    principle: counts('principle'),
    seen: counts('seen'),
  };
}
