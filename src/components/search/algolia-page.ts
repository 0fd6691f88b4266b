/** The search page's questions to Algolia: the hits, and for each chosen facet the counts without its own choice. */

import type { DocSearchResult } from '../../search/algolia/docsearch.ts';
import type { SearchRequest, SearchResponse } from '../../search/answer.ts';
import { type FacetName, facetNames } from '../../search/records/record.ts';
import { currentOnly } from './modal-client.ts';

/** As far as it is used. */
export interface AlgoliaClient {
  search(input: { readonly requests: readonly unknown[] }): Promise<{ readonly results: readonly unknown[] }>;
}

interface AlgoliaResult extends DocSearchResult {
  readonly facets?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/**
 * @param context facets that the theme asks for, each with a value: the language and the docs tags
 */
export async function askAlgolia(
  client: AlgoliaClient,
  { query, index, page, size, filters = {} }: SearchRequest,
  context: readonly (readonly [string, string])[],
): Promise<SearchResponse> {
  const contextual = [...new Set(context.map(([facet]) => facet))].map((facet) =>
    context.filter(([name]) => name === facet).map(([name, value]) => `${name}:${value}`),
  );
  const narrowed = (except?: FacetName) => [
    ...contextual,
    ...facetNames
      .filter((facet) => facet !== except)
      .map((facet) => (filters[facet] ?? []).map((value) => `${facet}:${value}`))
      .filter((values) => values.length > 0),
  ];
  const base = { indexName: index, query, ...currentOnly(query) };
  const chosen = facetNames.filter((facet) => filters[facet]?.length);
  const requests = [
    { ...base, page, hitsPerPage: size, facets: facetNames, facetFilters: narrowed() },
    ...chosen.map((facet) => ({ ...base, hitsPerPage: 0, facets: [facet], facetFilters: narrowed(facet) })),
  ];
  const { results } = await client.search({ requests });
  const [main, ...others] = results as readonly AlgoliaResult[];
  if (!main) throw new Error('Unexpected answer of Algolia, expected a result for each request');
  const counts = (facet: FacetName) => {
    const from = others[chosen.indexOf(facet)] ?? main;
    const values = Object.entries(from.facets?.[facet] ?? {}).map(([value, count]) => ({ value, count }));
    return values.sort((a, b) => b.count - a.count || a.value.localeCompare(b.value, 'en'));
  };
  return {
    result: main,
    facets: {
      kind: counts('kind'),
      jurisdiction: counts('jurisdiction'),
      service: counts('service'),
      principle: counts('principle'),
      seen: counts('seen'),
    },
  };
}
