/**
 * Search beside other engines over the same built pages and the same judged queries, each in a browser: whether the right
 * page is found, the size of the index, the time of the first query and of those after it.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../scripts/lib/browser.ts';
import { serveSite } from '../../../scripts/lib/site/server.ts';
import { root } from '../../root.ts';
import { accuracy } from '../search/accuracy.ts';
import { type JudgedQuery, judgedQueries } from '../search/queries.ts';
import { unseenQueries } from '../search/unseen-queries.ts';
import { easyopsSearcher, ownSearcher, pagefindSearcher, peersInstalled, type Searcher } from './searchers.ts';

declare global {
  interface Window {
    /** Set by the script of a searcher. */
    ask(query: string): Promise<string[][]>;
  }
}

interface Asked {
  /** Of the first ten hits, the addresses that each shows. */
  readonly hits: readonly (readonly string[])[];
  readonly milliseconds: number;
}

/** Asks on the page, one question after the other, each once: what is fetched or warmed up counts. */
function askAll(page: Page, queries: readonly string[]): Promise<Asked[]> {
  return page.evaluate(async (all) => {
    const answers = [];
    for (const query of all) {
      const start = performance.now();
      const hits = await window.ask(query);
      answers.push({ hits, milliseconds: performance.now() - start });
    }
    return answers;
  }, queries);
}

/** Serves a folder while something is done with it. */
async function served<T>(folder: string, use: (address: string) => Promise<T>): Promise<T> {
  const server = await serveSite(folder, 0, '/');
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port');
  try {
    return await use(`http://127.0.0.1:${address.port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** A page in a browser that has never been here. */
async function freshPage<T>(browser: Browser, address: string, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(address, { waitUntil: 'networkidle' });
    return await use(page);
  } finally {
    await context.close();
  }
}

/** The path of the script of the worker that the site starts when search is opened. */
function workerOf(browser: Browser): Promise<string> {
  return served(join(root, 'build'), (address) =>
    freshPage(browser, `${address}about/`, async (page) => {
      const [worker] = await Promise.all([page.waitForEvent('worker'), page.keyboard.press('Control+K')]);
      return new URL(worker.url()).pathname;
    }),
  );
}

/** A hit counts by that of its addresses which is right; by the first where none is. */
function placed({ hits }: Asked, { expected }: JudgedQuery): { readonly record: { readonly path: string } }[] {
  return hits.map((addresses) => ({
    record: { path: addresses.find((address) => expected.includes(address)) ?? addresses[0] ?? '' },
  }));
}

function sum(queries: readonly JudgedQuery[], answers: readonly Asked[]): string {
  const found = new Map(
    queries.map((judged, index) => [judged.query, placed(answers[index] ?? { hits: [], milliseconds: 0 }, judged)]),
  );
  const { top1, top3, top10 } = accuracy({ search: (query) => ({ hits: found.get(query) ?? [] }) }, queries);
  return [top1, top3, top10].map((share) => (share * 100).toFixed(1).padStart(5)).join(' ');
}

async function measure(browser: Browser, { name, folder, page: start, script, bytes, files }: Searcher): Promise<void> {
  const queries = [...judgedQueries, ...unseenQueries];
  const words = queries.map(({ query }) => query);
  const [first, answers] = await served(folder, async (address) => {
    const runs = [];
    for (let run = 0; run < 3; run++)
      runs.push(
        await freshPage(browser, address + start, async (page) => {
          await page.evaluate(script);
          const [one] = await askAll(page, ['encryption keys']);
          return { first: one?.milliseconds ?? 0, answers: await askAll(page, words) };
        }),
      );
    return [Math.min(...runs.map((run) => run.first)), runs.map((run) => run.answers)] as const;
  });
  const times = words.map((_, index) => Math.min(...answers.map((run) => run[index]?.milliseconds ?? 0)));
  const p95 = times.sort((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;
  const [one = []] = answers;
  console.log(
    `${name.padEnd(24)} ${sum(judgedQueries, one.slice(0, judgedQueries.length))}   ${sum(
      unseenQueries,
      one.slice(judgedQueries.length),
    )}   ${(bytes / 1000).toFixed(0).padStart(5)} KB in ${String(files).padStart(3)} ${first.toFixed(0).padStart(9)} ms ${p95
      .toFixed(1)
      .padStart(7)} ms`,
  );
}

/**
 * Prints a line for each engine. Says so where there is no built site or no browser, and measures ours alone where the peers are not installed.
 *
 * @param folder where the peers' indexes are written
 */
export async function searchPeers(folder: string): Promise<void> {
  console.log('\nSearch in a browser: right page first, among three, among ten, in % of the judged queries');
  const executablePath = findBrowser(root);
  if (!existsSync(join(root, 'build', 'index.html'))) return console.log('No built site: npm run build');
  if (executablePath === undefined) return console.log('No browser: npm run browser:install');
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false, args: ['--disable-gpu'] });
  const made = (name: string) => {
    const path = join(folder, name);
    mkdirSync(path, { recursive: true });
    return path;
  };
  try {
    console.log(
      `${''.padEnd(24)} ${`${judgedQueries.length} judged`.padEnd(17)}   ${`${unseenQueries.length} unseen`.padEnd(17)}   index gz, files   first query     p95`,
    );
    await measure(browser, ownSearcher(await workerOf(browser)));
    if (!peersInstalled()) return console.log('No peers installed: npm --prefix test/bench ci');
    await measure(browser, await pagefindSearcher(made('pagefind')));
    // Of the settings of languages this one answers best here.
    await measure(browser, await easyopsSearcher(made('easyops'), ['en', 'ja']));
  } finally {
    await browser.close();
  }
}
