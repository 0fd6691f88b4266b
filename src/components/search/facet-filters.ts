/** Facets as they stand in an address: `/search/?q=keys&kind=Commitment&service=Vault`. */
import type { Filters } from '../../search/engine.ts';
import { facetNames } from '../../search/records/record.ts';

export function filtersIn(query: string): Filters {
  const parameters = new URLSearchParams(query);
  return Object.fromEntries(
    facetNames.map((facet) => [facet, parameters.getAll(facet)] as const).filter(([, values]) => values.length > 0),
  );
}
