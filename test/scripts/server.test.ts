import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer, get, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { probePort, serveSite } from '../../scripts/lib/site/server.ts';

let folder: string;
let servers: Server[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  servers = [];
});
afterEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  // It would wait for as long as who asked keeps the connection.
  for (const server of servers) server.closeAllConnections();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
});

/** A port that is free now. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

test('an occupied port is a clear error, before any work', async () => {
  const server = createServer();
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await expect(probePort(port)).rejects.toThrow(
    `Unexpected occupied port ${port}, expected a free one; use --port or PORT to choose another`,
  );
});

test('a site that was not built is a clear error', async () => {
  await expect(serveSite(folder, 1, '/')).rejects.toThrow(/expected .*index\.html; run "npm run build" first/);
});

test.each([
  ['/', '/reading/', 'Reading'],
  ['/base/', '/base/reading/', 'Reading'],
  ['/base/', '/', 'Home'],
  ['/', '/nowhere/', 'Not found'],
])('below %s, %s answers "%s"', async (baseUrl, path, expected) => {
  mkdirSync(join(folder, 'reading'));
  writeFileSync(join(folder, 'index.html'), 'Home');
  writeFileSync(join(folder, '404.html'), 'Not found');
  writeFileSync(join(folder, 'reading/index.html'), 'Reading');
  const port = await freePort();
  servers.push(await serveSite(folder, port, baseUrl));
  expect(await (await fetch(`http://127.0.0.1:${port}${path}`)).text()).toBe(expected);
});

test('what is no address of the site is refused, and nothing outside it is served', async () => {
  writeFileSync(join(folder, 'index.html'), 'Home');
  symlinkSync('/etc', join(folder, 'etc'));
  symlinkSync('/etc/hostname', join(folder, 'hostname.txt'));
  const port = await freePort();
  servers.push(await serveSite(folder, port, '/'));
  const answer = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).status;
  const paths = ['/', '/%00', '/%E0%A4%A', '/hostname.txt', '/etc/hostname', '/etc%2fhostname'];
  expect(await Promise.all(paths.map(answer))).toEqual([200, 400, 400, 404, 404, 404]);
  // Longer than the name of a file, and longer than a path, may be.
  expect(await Promise.all([`/${'a'.repeat(300)}/`, `/${'a/'.repeat(3000)}`].map(answer))).toEqual([404, 404]);
  const sent = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body: 'a=b' });
  expect([sent.status, sent.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  const { headers } = await fetch(`http://127.0.0.1:${port}/`);
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('what the site says how long to keep is kept, and that a file is not there is not', async () => {
  writeFileSync(join(folder, 'index.html'), 'Home');
  writeFileSync(join(folder, '_headers'), '/assets/*\n  Cache-Control: immutable\n');
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/a.js'), '1');
  const port = await freePort();
  servers.push(await serveSite(folder, port, '/'));
  const kept = async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).headers.get('cache-control');
  expect(await Promise.all(['/assets/a.js', '/assets/b.js', '/'].map(kept))).toEqual(['immutable', null, null]);
});

test.each<[string, string | undefined, number]>([
  ['localhost', undefined, 200],
  ['127.0.0.1:80', undefined, 200],
  ['[::1]:80', undefined, 200],
  ['evil.example', undefined, 421],
  ['127.0.0.1.evil.example', undefined, 421],
  ['a b', undefined, 421],
  ['Preview.example:443', 'preview.example', 200],
  ['evil.example', 'preview.example', 421],
  ['localhost', 'preview.example', 200],
])('who asks for the host %s, with the name %s, is answered %i', async (asked, name, status) => {
  writeFileSync(join(folder, 'index.html'), 'Home');
  const port = await freePort();
  servers.push(await serveSite(folder, port, '/', name));
  const headers = { Host: asked };
  const answer = await new Promise<IncomingMessage>((resolve) => get({ port, host: '127.0.0.1', headers }, resolve));
  answer.resume();
  expect(answer.statusCode).toBe(status);
});

test.each<[string, string, string, number, string]>([
  ['GET', 'bytes=1-2', 'a part', 206, 'om'],
  ['GET', 'bytes=9-', 'none', 416, ''],
  ['GET', 'lines=1-2', 'the whole, as the unit is unknown', 200, 'Home'],
  ['GET', 'nonsense', 'the whole, as it is no range', 200, 'Home'],
  ['HEAD', 'bytes=1-2', 'nothing', 200, ''],
])('%s with the range %s is answered by %s', async (method, range, _, status, body) => {
  writeFileSync(join(folder, 'index.html'), 'Home');
  const port = await freePort();
  servers.push(await serveSite(folder, port, '/'));
  const answer = await fetch(`http://127.0.0.1:${port}/`, { method, headers: { Range: range } });
  expect([answer.status, status === 416 ? '' : await answer.text()]).toEqual([status, body]);
});
