/** A web server on this machine that misbehaves as its paths say, and remembers what it was asked. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export interface MisbehavingServer {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly origin: string;
  /** The same over TLS, with a certificate that nobody trusts. */
  readonly secureOrigin: string;
  /** `METHOD path`, in the order of arrival. */
  readonly asked: string[];
  /** Bytes of bodies that were taken off our hands. */
  readonly sent: { bytes: number };
  close(): Promise<void>;
}

const page = '<!doctype html><title>Contoso</title><h1>Privacy</h1>';

export async function misbehavingServer(): Promise<MisbehavingServer> {
  const asked: string[] = [];
  const sent = { bytes: 0 };
  const counts = new Map<string, number>();
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const path = request.url ?? '/';
    const method = request.method ?? '';
    asked.push(`${method} ${path}`);
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const send = (status: number, headers: Record<string, string> = {}, body: string | Buffer = page) => {
      response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
      response.end(method === 'HEAD' ? undefined : body);
    };
    const behaviours: Record<string, () => void> = {
      '/good': () => send(200),
      '/file.pdf': () => send(200, { 'Content-Type': 'application/pdf' }, '%PDF'),
      '/missing': () => send(404),
      '/forbidden': () => send(403),
      '/slow': () => {},
      '/slow-body': () => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        response.flushHeaders();
        if (method === 'HEAD') response.end();
        else response.write('<title>');
      },
      '/reset': () => void request.socket.destroy(),
      '/reset-body': () => {
        response.writeHead(200, { 'Content-Type': 'text/html', 'Content-Length': '1000' });
        response.write(method === 'HEAD' ? '' : '<title>');
        setTimeout(() => request.socket.destroy(), 10);
      },
      '/no-head': () => send(method === 'HEAD' ? 405 : 200),
      '/busy': () => (count === 1 ? send(429, { 'Retry-After': '7' }) : send(200)),
      '/always-busy': () => send(429, { 'Retry-After': '3600' }),
      '/down-once': () => send(count <= 2 ? 500 : 200),
      '/down': () => send(503),
      '/loop': () => send(302, { Location: '/loop-back' }),
      '/loop-back': () => send(302, { Location: '/loop' }),
      '/moved': () => send(301, { Location: '/good' }),
      '/moved-308': () => send(308, { Location: '/moved' }),
      '/elsewhere': () => send(302, { Location: '/good' }),
      '/inward': () => send(302, { Location: 'http://10.0.0.1/' }),
      '/soft-404': () => send(200, {}, '<title>Page not found | Contoso</title>'),
      '/soft-404-latin': () =>
        send(
          200,
          { 'Content-Type': 'text/html' },
          Buffer.from('<meta charset=iso-8859-1><h1>P\u00e1gina no encontrada</h1>', 'latin1'),
        ),
      '/huge': () => {
        response.writeHead(200, { 'Content-Type': 'text/html' });
        if (method === 'HEAD') return void response.end();
        const pour = () => {
          while (!response.destroyed && sent.bytes < 200e6) {
            sent.bytes += 65_536;
            if (!response.write(`${page}${' '.repeat(65_536)}`)) return void response.once('drain', pour);
          }
        };
        pour();
      },
    };
    const hop = /^\/hops-(\d+)$/.exec(path)?.[1];
    if (hop !== undefined) send(302, { Location: `/hops-${Number(hop) + 1}` });
    else (behaviours[path.split('?')[0] ?? ''] ?? behaviours['/missing'])?.();
  };
  const fixture = (name: string) => readFileSync(new URL(`../../fixtures/self-signed/${name}.pem`, import.meta.url));
  const plain = createServer(handle);
  const secure = createSecureServer({ key: fixture('key'), cert: fixture('certificate') }, handle);
  const ports = await Promise.all([plain, secure].map(listen));
  return {
    origin: `http://127.0.0.1:${ports[0]}`,
    secureOrigin: `https://127.0.0.1:${ports[1]}`,
    asked,
    sent,
    async close() {
      await Promise.all(
        [plain, secure].map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
