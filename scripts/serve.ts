/** `commitments serve`: serves the built site on this machine alone. */
import { join } from 'node:path';
import { site } from '../src/registry/site.ts';
import type { Subcommand } from './commitments.ts';
import { readOptions, readPort } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { projectRoot } from './lib/project/project.ts';
import { serveSite } from './lib/site/server.ts';

export const serve: Subcommand = {
  summary: 'Serves the built site at http://127.0.0.1:3000 until stopped.',
  usage: '[--port N] [--host NAME]; NAME is what a proxy in front of it is asked by, beside localhost',
  async run(args) {
    const { values } = readOptions(args, { port: { type: 'string' }, host: { type: 'string' } });
    await serveUntilStopped(projectRoot(), readPort(values.port), values.host);
    return 0;
  },
};

/**
 * Serves, says where, and returns when the process is told to stop.
 *
 * @param host a name that it is asked by, beside those of loopback
 */
export async function serveUntilStopped(root: string, port: number, host?: string): Promise<void> {
  const baseUrl = process.env.BASE_URL ?? site.baseUrl;
  const server = await serveSite(join(root, 'build'), port, baseUrl, host);
  say(`The site is at http://127.0.0.1:${port}${baseUrl} (Ctrl+C stops it)`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, resolve);
  });
  server.closeAllConnections();
  server.close();
}
