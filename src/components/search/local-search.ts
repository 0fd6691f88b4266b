/** Questions to the site's own index. One worker serves the whole visit, so that what is loaded once answers without a network. */
import type { SearchRequest, SearchResponse } from '../../search/answer.ts';
import type { Start } from './answerer.ts';
import { indexFolder, isLocal, searchSite } from './backend.ts';

/** What the page tells the worker. Without a request it only loads the index. */
export type Order =
  | { readonly type: 'start'; readonly start: Start }
  | { readonly type: 'ask'; readonly id: number; readonly request?: SearchRequest };

/** What the worker tells the page. */
interface Reply {
  readonly id: number;
  readonly response?: SearchResponse;
  readonly error?: string;
}

type Ask = (request?: SearchRequest) => Promise<SearchResponse | undefined>;

let asking: Promise<Ask> | undefined;

/** Begins to load the index, so that it is there when the first word is typed; nothing where Algolia answers. What goes wrong is told to who asks. */
export function prepare(): void {
  if (isLocal) void ask().catch(() => undefined);
}

/**
 * The answer to a request.
 *
 * @throws SearchUnavailable or Error where the index can't be had; the message says why in words for the reader
 */
export async function search(request: SearchRequest): Promise<SearchResponse> {
  const response = await ask(request);
  if (!response) throw new Error('the index did not answer');
  return response;
}

async function ask(request?: SearchRequest): Promise<SearchResponse | undefined> {
  asking ??= startWorker().catch(startHere);
  return (await asking)(request);
}

function start(): Start {
  const base = new URL(indexFolder, window.location.href).href;
  const file = document.querySelector<HTMLMetaElement>('meta[name="search-index"]')?.content;
  return { base, file, site: searchSite };
}

/** Rejects where the browser has no workers, forbids them, or can't load this one. */
async function startWorker(): Promise<Ask> {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url));
  const waiting = new Map<number, (reply: Reply) => void>();
  let last = 0;
  worker.onmessage = ({ data }: MessageEvent<Reply>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  };
  worker.onerror = (event) => {
    // The script did not load: those who wait are told, and the next question is answered in the page.
    event.preventDefault();
    asking = startHere();
    for (const [id, reply] of waiting) reply({ id, error: 'worker' });
    waiting.clear();
  };
  worker.postMessage({ type: 'start', start: start() } satisfies Order);
  return (request) =>
    new Promise((resolve, reject) => {
      last += 1;
      waiting.set(last, ({ response, error }) => {
        if (error === 'worker') resolve(ask(request));
        else if (error === undefined) resolve(response);
        else reject(new Error(error));
      });
      worker.postMessage({ type: 'ask', id: last, ...(request && { request }) } satisfies Order);
    });
}

async function startHere(): Promise<Ask> {
  const { createAnswerer } = await import('./answerer.ts');
  return createAnswerer(start());
}
