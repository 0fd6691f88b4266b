/** Answers requests from the site's own index; runs in the worker, or in the page where there can be no worker. */

import type { SearchSite } from '../../search/algolia/docsearch.ts';
import { answer, type SearchRequest, type SearchResponse } from '../../search/answer.ts';
import { indexLoader } from '../../search/index-files/load-index.ts';

/** Where the index is. */
export interface Start {
  /** Absolute address of the folder of its files. */
  readonly base: string;
  /** The index that the page was built with. */
  readonly file: string | undefined;
  readonly site: SearchSite;
}

/** A slower answer than this is none, in milliseconds. */
const longestWait = 20_000;

export function createAnswerer({
  base,
  file,
  site,
}: Start): (request?: SearchRequest) => Promise<SearchResponse | undefined> {
  const load = indexLoader(base, file, {
    now: () => performance.now(),
    async fetchText(address, { fresh }) {
      const signal = AbortSignal.timeout(longestWait);
      const response = await fetch(address, { signal, ...(fresh && { cache: 'no-cache' as const }) });
      return { status: response.status, text: response.ok ? await response.text() : '' };
    },
  });
  return async (request) => {
    const engine = await load();
    return request && answer(engine, request, site);
  };
}
