/** Serves the built site on loopback and starts one browser, for all files of a run. */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { serveSite } from '../../scripts/lib/server.ts';
import { root } from '../root.ts';
import { inventory } from './built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the site stands: origin and base path, with a slash at the end. */
    siteAddress: string;
    /** Where the browser listens. */
    browserAddress: string;
  }
}

const flags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = findBrowser(root);
  if (executablePath === undefined) throw new Error('No browser; run "npm run browser:install"');
  const baseUrl = process.env.BASE_URL ?? new URL(inventory.site.address).pathname;
  const server = await serveSite(`${root}/build`, 0, baseUrl);
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  const browser = await chromium.launchServer({ executablePath, chromiumSandbox: false, args: flags });
  project.provide('siteAddress', `http://127.0.0.1:${address.port}${baseUrl}`);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  };
}
