/** Serving the built site on loopback. */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, sep } from 'node:path';
import { systemCode, UsageError } from '../command-line/usage-error.ts';
import { isLoopback } from '../inventory/fetch-inventory.ts';
import { headersFile, headersOf } from './security-headers.ts';

/** Fails with a clear error where a port is taken. */
export function probePort(port: number): Promise<void> {
  const server = createServer();
  return listen(server, port).then(() => new Promise((resolve) => server.close(() => resolve())));
}

/**
 * Serves a built site until the process ends.
 *
 * @param folder the built site
 * @param baseUrl where it stands, `/` or `/base/`
 * @param host a name that this machine is asked by, beside those of loopback
 */
export async function serveSite(folder: string, port: number, baseUrl: string, host?: string): Promise<Server> {
  if (!existsSync(join(folder, 'index.html')))
    throw new UsageError(`Unexpected missing site, expected ${folder}/index.html; run "npm run build" first`);
  const { default: handler } = await import('serve-handler');
  const file = join(folder, headersFile);
  const headers = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const server = createServer((request, response) => {
    if (!isAskedHere(request.headers.host, host)) {
      response.writeHead(421).end('Not a host of this site');
      return;
    }
    // Another unit than bytes is ignored, and so is a part of what is not sent (RFC 9110, section 14.2).
    if (request.method !== 'GET' || !/^bytes=/i.test(request.headers.range ?? '')) delete request.headers.range;
    if (!request.url?.startsWith(baseUrl)) {
      response.writeHead(302, { Location: baseUrl }).end();
      return;
    }
    response.setHeaders(new Map(Object.entries(headersOf(headers, request.url.split('?')[0] ?? ''))));
    request.url = request.url.slice(baseUrl.length - 1);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    const path = pathOf(request.url);
    // That a file is not there is not kept: the next build may have it.
    if (path === undefined || !existsSync(join(folder, path))) response.removeHeader('Cache-Control');
    if (request.method !== 'GET' && request.method !== 'HEAD')
      response.writeHead(405, { Allow: 'GET, HEAD' }).end('Only GET and HEAD');
    else if (path === undefined) response.writeHead(400).end('Bad request');
    else if (isTooLong(path) || leadsOut(folder, path)) response.writeHead(404).end('Not found');
    else
      void handler(request, response, {
        public: folder,
        cleanUrls: true,
        trailingSlash: true,
        directoryListing: false,
      });
  });
  await listen(server, port);
  return server;
}

/** A page elsewhere whose name was made to lead to this machine must not read the site in its visitor's place (DNS rebinding). */
function isAskedHere(asked: string | undefined, host: string | undefined): boolean {
  const address = `http://${asked}`;
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return isLoopback(hostname) || hostname === host?.toLowerCase();
}

/** The path that an address asks for; `undefined` where it is none, such as `%E0%A4%A` or `%00`. */
function pathOf(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.split('?')[0] ?? '');
    return path.includes('\0') ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Longer than the name of a file or a path may be on the usual systems, where looking for it fails. */
function isTooLong(path: string): boolean {
  return path.length > 2000 || path.split('/').some((name) => Buffer.byteLength(name) > 240);
}

/** Whether what stands at a path of the site is a link to somewhere else on this machine. */
function leadsOut(folder: string, path: string): boolean {
  const file = join(folder, path);
  return existsSync(file) && !`${realpathSync(file)}${sep}`.startsWith(realpathSync(folder) + sep);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      reject(
        systemCode(error) === 'EADDRINUSE'
          ? new UsageError(
              `Unexpected occupied port ${port}, expected a free one; use --port or PORT to choose another`,
            )
          : error,
      );
    });
    server.listen(port, '127.0.0.1', () => resolve());
  });
}
