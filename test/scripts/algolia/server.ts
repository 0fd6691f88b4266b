/** A server on the loopback that speaks the calls of a push to Algolia, keeps its indexes in memory, and misbehaves on request. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

interface StoredIndex {
  readonly objects: Map<string, Record<string, unknown>>;
  settings: unknown;
  synonyms: unknown;
  rules: string[];
}

/** What a call is answered with instead of being done; `undefined`: it is done. */
export type Misbehaviour = (call: string, count: number) => { status: number; message: string } | 'silence' | undefined;

export interface AlgoliaServer {
  readonly port: number;
  /** Index name → what it holds. */
  readonly indexes: Map<string, StoredIndex>;
  /** `METHOD path`, in order. */
  readonly calls: string[];
  misbehave: Misbehaviour;
  /** How often a task is said to be pending before it is published. */
  pending: number;
  close(): Promise<void>;
}

export const adminKey = 'admin-key';
export const appId = 'TESTAPP';

export function emptyIndex(): StoredIndex {
  return { objects: new Map(), settings: {}, synonyms: [], rules: [] };
}

export async function algoliaServer(): Promise<AlgoliaServer> {
  const indexes = new Map<string, StoredIndex>();
  const calls: string[] = [];
  const asked = new Map<string, number>();
  const state = { misbehave: (() => undefined) as Misbehaviour, pending: 0 };
  const server = createServer((request, response) => {
    void answer(request, response);
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await bodyOf(request);
    const path = decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    const call = `${request.method} ${path}`;
    calls.push(call);
    const send = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(value));
    };
    const count = calls.filter((one) => one === call).length;
    const wrong = state.misbehave(call, count);
    if (wrong === 'silence') return;
    if (wrong) return send(wrong.status, wrong);
    if (request.headers['x-algolia-api-key'] !== adminKey || request.headers['x-algolia-application-id'] !== appId)
      return send(403, { status: 403, message: 'Invalid Application-ID or API key' });
    const result = perform(request.method ?? '', path, body === '' ? {} : JSON.parse(body));
    if (result === undefined) return send(404, { status: 404, message: `Not found: ${call}` });
    send(200, result);
  }

  function perform(method: string, path: string, body: Record<string, unknown>): unknown {
    if (path === '/1/indexes/*/queries') return { results: (body.requests as Query[]).map(search) };
    const [, , , name = '', ...rest] = path.split('/');
    const what = rest.join('/');
    const index = () => {
      const known = indexes.get(name) ?? emptyIndex();
      indexes.set(name, known);
      return known;
    };
    const taken = { taskID: calls.length };
    if (method === 'PUT' && what === 'settings') {
      index().settings = body;
      return taken;
    }
    if (method === 'POST' && what === 'synonyms/batch') {
      index().synonyms = body;
      return taken;
    }
    if (method === 'POST' && what === 'batch') {
      for (const one of body.requests as { action: string; body: { objectID: string } }[])
        index().objects.set(one.body.objectID, one.body);
      return { ...taken, objectIDs: [] };
    }
    if (method === 'POST' && what === 'operation') return operation(name, body, taken);
    if (method === 'DELETE' && what === '') return indexes.delete(name) ? taken : undefined;
    if (method === 'GET' && what.startsWith('task/')) {
      const times = (asked.get(path) ?? 0) + 1;
      asked.set(path, times);
      return { status: times > state.pending ? 'published' : 'notPublished' };
    }
    return undefined;
  }

  function operation(name: string, body: Record<string, unknown>, taken: object): unknown {
    const from = indexes.get(name);
    const to = String(body.destination);
    if (body.operation === 'copy') {
      if (from) indexes.set(to, { ...emptyIndex(), rules: from.rules });
    } else if (from) {
      indexes.set(to, from);
      indexes.delete(name);
    }
    return taken;
  }

  interface Query {
    readonly indexName: string;
    readonly query: string;
    readonly hitsPerPage: number;
  }

  function search({ indexName, query, hitsPerPage }: Query): unknown {
    const all = [...(indexes.get(indexName)?.objects.values() ?? [])];
    const found = all.filter((object) => JSON.stringify(object).toLowerCase().includes(query.toLowerCase()));
    return { nbHits: found.length, hits: found.slice(0, hitsPerPage), page: 0, nbPages: 1, hitsPerPage };
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return Object.assign(state, {
    port: (server.address() as AddressInfo).port,
    indexes,
    calls,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  });
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
