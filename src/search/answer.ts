/** One question to the engine and its answer, in messages that a worker can take and give. */
import { type DocSearchResult, docSearchResult, type SearchSite } from './algolia/docsearch.ts';
import type { Filters, SearchAnswer, SearchEngine } from './engine.ts';
import type { Marks } from './highlight.ts';

export interface SearchRequest {
  readonly query: string;
  readonly index: string;
  /** From 0. */
  readonly page: number;
  /** Hits of a page. */
  readonly size: number;
  readonly marks: Marks;
  readonly filters?: Filters;
}

export interface SearchResponse {
  readonly result: DocSearchResult;
  readonly facets: SearchAnswer['facets'];
}

/** A page of the answer to a request. */
export function answer(engine: SearchEngine, request: SearchRequest, site: SearchSite): SearchResponse {
  const { query, page, size, filters = {}, marks } = request;
  const found = engine.search(query, { filters, from: page * size, size });
  return { result: docSearchResult(found, request, site, marks), facets: found.facets };
}
