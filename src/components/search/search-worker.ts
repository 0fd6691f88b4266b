/** The engine in a worker: loading and searching take no time from the page. */

import { createAnswerer } from './answerer.ts';
import type { Order } from './local-search.ts';

/** The page's first message says where the index is; each other is an order. */
let answer: ReturnType<typeof createAnswerer> | undefined;

self.onmessage = async ({ data }: MessageEvent<Order>) => {
  if (data.type === 'start') {
    answer = createAnswerer(data.start);
    return;
  }
  const { id, request } = data;
  try {
    self.postMessage({ id, response: await answer?.(request) });
  } catch (error) {
    self.postMessage({ id, error: (error as Error).message });
  }
};
