/**
 * What the theme's search page takes for `algoliasearch-helper`: it asks the site's own index or Algolia, narrowed to the
 * facets of the page's address, and asks again where only those change.
 *
 * The page makes a helper with every render and listens to each for results; the newest is the one that shows them.
 */

import { escapeHtml } from '../../language/html.ts';
import type { DocSearchHit } from '../../search/algolia/docsearch.ts';
import type { SearchResponse } from '../../search/answer.ts';
import type { SearchAnswer } from '../../search/engine.ts';
import { facetNames } from '../../search/records/record.ts';
import { watched } from '../basics/watched.ts';
import { type AlgoliaClient, askAlgolia } from './algolia-page.ts';
import { isLocal } from './backend.ts';
import { filtersIn } from './facet-filters.ts';
import { search } from './local-search.ts';
import { failureInWords } from './modal-client.ts';
import { unavailableResult } from './unavailable.ts';

/** What the page's own part shows beside the hits. */
export interface PageState {
  readonly query: string;
  readonly total: number;
  readonly facets: SearchAnswer['facets'];
  /** Set where search is not to be had. */
  readonly problem?: string;
}

type Listener = (event: { readonly results: unknown }) => void;

const noFacets = Object.fromEntries(facetNames.map((facet) => [facet, []])) as unknown as SearchAnswer['facets'];
const state = watched<PageState>({ query: '', total: 0, facets: noFacets });
let again: (() => void) | undefined;
let asked = 0;

export const pageState = {
  get: state.get,
  watch: state.watch,
  /** Asks the last question again, with the facets of the address as they are now. */
  refresh: () => again?.(),
};

/** The theme's mark, which its page turns into its own class. */
const marks = { before: '<span class="algolia-docsearch-suggestion--highlight">', after: '</span>' };

interface HelperOptions {
  readonly hitsPerPage?: number;
}

/** In place of `algoliasearchHelper(client, index, options)`; has what the page calls, and nothing else. */
export default function searchPageHelper(client: AlgoliaClient, index: string, options: HelperOptions = {}) {
  const size = options.hitsPerPage ?? 15;
  const refinements: [string, string][] = [];
  let query = '';
  let page = 0;
  let listener: Listener | undefined;
  const helper = {
    on(_event: 'result', listen: Listener) {
      listener = listen;
      return helper;
    },
    addDisjunctiveFacetRefinement(facet: string, value: string) {
      refinements.push([facet, value]);
      return helper;
    },
    setQuery(value: string) {
      query = value;
      return helper;
    },
    setPage(value: number) {
      page = value;
      return helper;
    },
    search() {
      again = () => void run(0);
      void run(page);
      return helper;
    },
  };
  async function run(from: number): Promise<void> {
    asked += 1;
    const own = asked;
    const filters = filtersIn(window.location.search);
    const request = { query, index, page: from, size, marks, filters };
    try {
      const response = await (isLocal ? search(request) : askAlgolia(client, request, refinements));
      if (own !== asked) return;
      state.set({ query, total: response.result.nbHits, facets: response.facets });
      listener?.({ results: withLabels(response) });
    } catch (error) {
      if (own !== asked) return;
      const problem = failureInWords(error);
      state.set({ query, total: 0, facets: noFacets, problem });
      listener?.({ results: unavailableResult(problem, query, index) });
    }
  }
  return helper;
}

/** The page shows all levels but the last as a path above the hit: one step, as kind, status and scope are no path. */
function withLabels({ result }: SearchResponse) {
  return { ...result, hits: result.hits.map(withLabel) };
}

function withLabel(hit: DocSearchHit) {
  const title = hit._highlightResult.hierarchy.lvl1;
  // The page puts three dots of its own behind.
  const { value } = hit._snippetResult.content;
  return {
    ...hit,
    _highlightResult: { hierarchy: { label: { value: escapeHtml(hit.label) }, title } },
    _snippetResult: { content: { value: value.replace(/[….,;:\s]+$/, '') } },
  };
}
