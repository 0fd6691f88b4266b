/** Serves the built site on loopback, and finds the browser that each worker starts. */
import { existsSync, statfsSync } from 'node:fs';
import type { LaunchOptions } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { serveSite } from '../../scripts/lib/site/server.ts';
import { root } from '../root.ts';
import { builtBase } from './built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site stands: origin and base path, with a slash at the end. */
    siteAddress: string;
    /** What a browser is started with. */
    browser: LaunchOptions;
  }
}

const flags = [
  // No host but this machine is ever reached.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Whether what the browser draws fits the memory that processes share. If it does not, as in many containers, it is kept in files, which
 * cost more.
 */
function sharesMemory(): boolean {
  const folder = '/dev/shm';
  if (!existsSync(folder)) return false;
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize > 2 ** 31;
}

export default async function setup(project: TestProject): Promise<() => void> {
  const executablePath = findBrowser(root);
  if (executablePath === undefined) throw new Error('No browser; run "npm run browser:install"');
  const baseUrl = builtBase();
  const server = await serveSite(`${root}/build`, 0, baseUrl);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const ignoreDefaultArgs = sharesMemory() ? ['--disable-dev-shm-usage'] : [];
  project.provide('siteAddress', `http://127.0.0.1:${address.port}${baseUrl}`);
  project.provide('browser', { executablePath, chromiumSandbox: false, args: flags, ignoreDefaultArgs });
  return () => {
    server.closeAllConnections();
    server.close();
  };
}
