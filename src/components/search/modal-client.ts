/** The client behind the modal: the site's own index, or Algolia's client with what the modal leaves out. */

import { watched } from '../basics/watched.ts';
import { isLocal } from './backend.ts';
import { prepare, search } from './local-search.ts';
import { newestOnly } from './newest-only.ts';
import { unavailableResult } from './unavailable.ts';

/** As far as the modal uses it. */
export interface ModalClient {
  search(input: { readonly requests: readonly ModalRequest[] }): Promise<{ readonly results: readonly unknown[] }>;
  addAlgoliaAgent(segment: string, version?: string): void;
  readonly transporter: { readonly algoliaAgent: { readonly value: string } };
}

interface ModalRequest {
  readonly query: string;
  readonly indexName: string;
  readonly hitsPerPage?: number;
  readonly highlightPreTag?: string;
  readonly highlightPostTag?: string;
  readonly filters?: string;
}

/** What is known of the words in the modal's box. */
export interface ModalAnswer {
  /** Those that were asked for last. */
  readonly query: string;
  /** How many records they find; missing until that is known. */
  readonly total?: number;
  /** Why they find nothing, where search is not to be had. */
  readonly problem?: string;
}

/** The modal itself says that nothing was found before an answer is there, and adds up the counts of all keys typed so far. */
export const modalAnswer = watched<ModalAnswer>({ query: '' });

/** Replaces the client that the modal made, or adds to it. Called when the modal opens: the moment to load the index. */
export function modalClient(algolia: ModalClient): ModalClient {
  prepare();
  const answer = newestOnly(
    isLocal ? answerHere : (requests: readonly ModalRequest[]) => answerThere(algolia, requests),
  );
  return {
    addAlgoliaAgent: (segment, version) => algolia.addAlgoliaAgent(segment, version),
    transporter: algolia.transporter,
    async search({ requests }) {
      const query = requests[0]?.query ?? '';
      modalAnswer.set({ query });
      const tell = (answered: Omit<ModalAnswer, 'query'>) => {
        if (modalAnswer.get().query === query) modalAnswer.set({ query, ...answered });
      };
      try {
        const results = await answer(requests);
        tell({ total: results.reduce((sum, { nbHits }) => sum + nbHits, 0) });
        return { results };
      } catch (error) {
        const problem = failureInWords(error);
        tell({ problem });
        return { results: requests.map(({ indexName }) => unavailableResult(problem, query, indexName)) };
      }
    },
  };
}

interface Counted {
  readonly query: string;
  readonly nbHits: number;
}

async function answerHere(requests: readonly ModalRequest[]): Promise<Counted[]> {
  return Promise.all(
    requests.map(async ({ query, indexName, hitsPerPage = 20, highlightPreTag, highlightPostTag }) => {
      const marks = { before: highlightPreTag ?? '<mark>', after: highlightPostTag ?? '</mark>' };
      const { result } = await search({ query, index: indexName, page: 0, size: hitsPerPage, marks });
      return result;
    }),
  );
}

async function answerThere(algolia: ModalClient, requests: readonly ModalRequest[]): Promise<Counted[]> {
  const filtered = requests.map((request) => ({ ...request, ...currentOnly(request.query) }));
  const { results } = await algolia.search({ requests: filtered });
  return results as readonly Counted[] as Counted[];
}

/** Wordings of their own are for those who name one. */
export function currentOnly(query: string): { readonly filters?: string } {
  return /@\s*\d+\W*$|\bversion\s+\d+\W*$/i.test(query) ? {} : { filters: 'version:false' };
}

/** In words for the reader. */
export function failureInWords(error: unknown): string {
  if (isLocal && error instanceof Error) return error.message;
  return 'the search service does not answer';
}
