/** Pages for tests on the served site, with a record of everything that they asked other hosts for. */
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  type ConsoleMessage,
  chromium,
  type Disposable,
  type Page,
  type Request,
} from 'playwright-core';
import { inject, onTestFinished } from 'vitest';

/** Where the site stands: origin and base path, with a slash at the end. */
export const siteAddress = inject('siteAddress');

/** A library within DocSearch asks whether it may make code from text, and is content with the policy's no. */
const isProbe = (complaint: string) => complaint.includes("'unsafe-eval' is not an allowed source");

/** A page, and what must stay empty. */
export interface TestPage {
  readonly page: Page;
  /** Addresses of other hosts that the page asked for; the browser of the tests reaches none. */
  readonly foreign: readonly string[];
  /** What the page complained of: uncaught errors, and errors on the console. */
  readonly complaints: readonly string[];
}

/** What a page that stands can be given: a window of a size, and colours. */
export type PageLook = Pick<BrowserContextOptions, 'viewport' | 'colorScheme'>;

/** What the site finds stored by its name, as by a visit before. */
export interface Stored {
  readonly local?: Readonly<Record<string, string>>;
  readonly session?: Readonly<Record<string, string>>;
}

/** This worker's own, for all of its files: what one copies must not reach another's tests. It ends with the worker. */
let browser: Promise<Browser> | undefined;
let standing: Page | undefined;
let tests = 0;

/** What each page has asked for that has not come yet. */
const awaited = new WeakMap<Page, ReadonlySet<Request>>();

/**
 * A page at an address of the site (`/commitments/`) which may read and write the clipboard. It is the page of the test before,
 * cleaned: a process for each costs more than what is tested. What can't be undone, as a script that runs before each page's
 * own, needs `openFreshPage`.
 */
export async function openPage(address: string, look: PageLook = {}, stored: Stored = {}): Promise<TestPage> {
  return openOn(await emptyPage(look, stored), address);
}

/** The page that `openPage` opens, before it goes anywhere: for what finds its own way, or is answered by the test. */
export async function emptyPage(
  { viewport = { width: 1280, height: 720 }, colorScheme = null }: PageLook = {},
  stored: Stored = {},
): Promise<Page> {
  // Two of one test are two.
  const page = standing ?? (await (await newContext({})).newPage());
  standing = undefined;
  if (viewport) await page.setViewportSize(viewport);
  await page.emulateMedia({ colorScheme, media: null });
  tests += 1;
  const script = await page.addInitScript(storeOnce, { stored, turn: `test ${tests}` });
  onTestFinished(async () => {
    if (standing === undefined && (await cleaned(page, script))) standing = page;
    else await page.context().close();
  });
  return page;
}

/**
 * Runs before the scripts of each document, and has the site find this stored and nothing else on the first that a test goes to: the
 * name of a window lasts as long as the window is the site's.
 */
function storeOnce({ stored, turn }: { readonly stored: Stored; readonly turn: string }): void {
  if (window !== window.top || window.name === turn || location.protocol === 'about:') return;
  localStorage.clear();
  sessionStorage.clear();
  for (const [key, value] of Object.entries(stored.local ?? {})) localStorage.setItem(key, value);
  for (const [key, value] of Object.entries(stored.session ?? {})) sessionStorage.setItem(key, value);
  window.name = turn;
}

/**
 * A page in a context of its own, for what only a context can be given, such as no JavaScript, or scripts that run before each page's own;
 * closed after the test.
 */
export async function openFreshPage(
  address: string,
  options: BrowserContextOptions = {},
  ...scripts: readonly (() => void)[]
): Promise<TestPage> {
  const context = await newContext(options);
  onTestFinished(() => context.close());
  for (const script of scripts) await context.addInitScript(script);
  return openOn(await context.newPage(), address, options.javaScriptEnabled);
}

async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
  browser ??= chromium.launch(inject('browser'));
  const context = await (await browser).newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    baseURL: siteAddress,
    ...options,
  });
  // What hangs is all that a limit is for.
  context.setDefaultTimeout(300_000);
  return context;
}

/** Goes to an address on a page of `emptyPage`, and records what is asked and complained of until the test ends. */
export async function openOn(page: Page, address: string, hasScripts = true): Promise<TestPage> {
  const foreign: string[] = [];
  const complaints: string[] = [];
  const underway = new Set<Request>();
  awaited.set(page, underway);
  const came = (request: Request) => underway.delete(request);
  const asked = (request: Request) => {
    underway.add(request);
    const { protocol, origin, href } = new URL(request.url());
    if (/^(?:http|ws)s?:$/.test(protocol) && origin !== new URL(siteAddress).origin) foreign.push(href);
  };
  const threw = (error: Error) => complaints.push(String(error));
  const wrote = (message: ConsoleMessage) => {
    if (message.type() === 'error' && !isProbe(message.text()))
      complaints.push(`${message.text()} ${message.location().url}`);
  };
  page.context().on('request', asked);
  page.context().on('requestfinished', came);
  page.context().on('requestfailed', came);
  page.on('pageerror', threw);
  page.on('console', wrote);
  onTestFinished(() => {
    page.context().off('request', asked);
    page.context().off('requestfinished', came);
    page.context().off('requestfailed', came);
    page.off('pageerror', threw);
    page.off('console', wrote);
  });
  await page.goto(addressOf(address));
  if (hasScripts) await awake(page);
  return { page, foreign, complaints };
}

/** Leaves the page as a new one would be: no other beside it, nothing answered in the server's place, no script of the site at work. */
async function cleaned(page: Page, script: Disposable): Promise<boolean> {
  if (page.isClosed()) return false;
  const context = page.context();
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await script.dispose();
  await page.goto('about:blank');
  return true;
}

/** Waits until a page answers: what is typed or pressed before would be lost. A document to print has no script to wait for. */
export async function awake(page: Page): Promise<void> {
  await page.locator('html[data-has-hydrated="true"], html:not(:has(script[src]))').first().waitFor();
}

/**
 * Waits until a page has what it asks for and has nothing left to do: what is not asked for by then, twice over, is not asked for
 * until a reader acts.
 */
export async function settled(page: Page): Promise<void> {
  for (let quiet = 0; quiet < 2; quiet = awaited.get(page)?.size ? 0 : quiet + 1)
    await page.evaluate(
      () =>
        // What a frame's script begins is drawn with the next.
        new Promise((resolve) =>
          requestAnimationFrame(() => requestAnimationFrame(() => requestIdleCallback(() => resolve(undefined)))),
        ),
    );
}

/** Gives the window of a page another size, and waits until the page is laid out for it. */
export async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  // What a script does on the first frame is drawn with the next.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

/** What the site has stored in the browser, by its names. */
export function storedOn(page: Page) {
  return page.evaluate(() => ({
    local: Object.keys(localStorage).sort(),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
  }));
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
