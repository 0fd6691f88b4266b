/** Pages for tests: each in a context of its own, on the served site, with a record of everything that it asked other hosts for. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** Where the site stands: origin and base path, with a slash at the end. */
export const siteAddress = inject('siteAddress');

/** A library within DocSearch asks whether it may make code from text, and is content with the policy's no. */
const isProbe = (complaint: string) => complaint.includes("'unsafe-eval' is not an allowed source");

let browser: Promise<Browser> | undefined;

/** A page, and what must stay empty. */
export interface TestPage {
  readonly page: Page;
  /** Addresses of other hosts that the page asked for; none of them was let through. */
  readonly foreign: readonly string[];
  /** What the page complained of: uncaught errors, and errors on the console. */
  readonly complaints: readonly string[];
}

/**
 * A new page at an address of the site (`/commitments/`), closed at the end of the test. It may read and write the clipboard
 * unless `permissions` says otherwise.
 */
export async function openPage(address: string, options: BrowserContextOptions = {}): Promise<TestPage> {
  browser ??= chromium.connect(inject('browserAddresses')[Number(process.env.VITEST_POOL_ID) - 1] ?? '');
  const context = await (await browser).newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    baseURL: siteAddress,
    ...options,
  });
  onTestFinished(() => context.close());
  const foreign: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== new URL(siteAddress).origin,
    (route) => {
      foreign.push(route.request().url());
      return route.abort();
    },
  );
  // What hangs is all that a limit is for.
  context.setDefaultTimeout(300_000);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isProbe(message.text())) complaints.push(message.text());
  });
  await page.goto(addressOf(address));
  if (options.javaScriptEnabled !== false) await awake(page);
  return { page, foreign, complaints };
}

/** Waits until a page answers: what is typed or pressed before would be lost. A document to print has no script to wait for. */
export async function awake(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"], html:not(:has(script[src]))').first().waitFor();
}

/** Gives the window of a page another size, and waits until the page is laid out for it. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  // What a script does on the first frame is drawn with the next.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

/** Opens everything on a page that unfolds. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** The full address of a path of the site. */
export function addressOf(path: string): string {
  return new URL(path.replace(/^\//, ''), siteAddress).href;
}
