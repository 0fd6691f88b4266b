/**
 * What Lighthouse says of the built pages, beside the same words on a bare Docusaurus site: a phone on a slow line (its own
 * default), both sites compressed as a host does it. Nothing leaves the machine.
 */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { serveSite } from '../../scripts/lib/site/server.ts';
import { pageKinds } from '../browser/built.ts';
import { root } from '../root.ts';
import { writeBareSite } from './bare-site.ts';

const run = promisify(execFile);
const peers = join(root, 'test/bench/node_modules/.bin');
const categories = ['accessibility', 'best-practices', 'seo', 'performance'] as const;
const flags = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The part of a report of Lighthouse that is read. */
interface Report {
  readonly categories: Readonly<
    Record<
      string,
      { readonly score: number | null; readonly auditRefs: readonly { readonly id: string; readonly weight: number }[] }
    >
  >;
  readonly audits: Readonly<Record<string, { readonly score: number | null; readonly numericValue?: number }>>;
}

/** What a page got: points of a hundred, by category. */
interface Scores {
  readonly points: Readonly<Record<(typeof categories)[number], number>>;
  readonly shift: number;
  /** Audits that took points, but those of performance, which are many and small. */
  readonly below: readonly string[];
}

/**
 * Measures and prints.
 *
 * @param folder where the bare site may be built
 * @param runs of each page; the one in the middle by its performance counts
 */
export async function lighthouse(folder: string, runs: number, only: RegExp): Promise<void> {
  const browser = findBrowser(root);
  if (browser === undefined || !existsSync(join(peers, 'lighthouse')))
    return console.log('\nNo Lighthouse: it needs a browser and npm --prefix test/bench ci');
  const paths = pageKinds().filter((path) => path !== '/no-such-page/' && only.test(path));
  const ours = await served(join(root, 'build'));
  const bare = await served(await bareSite(folder));
  console.log(
    `\nLighthouse, each page ${runs} times; bare: the same words, or none, on a site without anything of ours`,
  );
  console.log(
    `${'page'.padEnd(40)} ${['access', 'best', 'seo', 'perf', 'shift', 'bare', 'ratio'].map((head) => head.padStart(6)).join(' ')}`,
  );
  try {
    const plain = await median(`${bare.address}/`, runs, browser);
    for (const path of paths) {
      const own = await median(ours.address + path, runs, browser);
      const other = hasTwin(path) ? await median(bare.address + path, runs, browser) : plain;
      const { accessibility, seo, performance } = own.points;
      const columns = [
        ...[accessibility, own.points['best-practices'], seo, performance].map(String),
        own.shift.toFixed(3),
        String(other.points.performance),
        (performance / other.points.performance).toFixed(2),
      ];
      console.log(`${path.padEnd(40)} ${columns.map((one) => one.padStart(6)).join(' ')}  ${own.below.join(', ')}`);
    }
  } finally {
    ours.close();
    bare.close();
  }
}

async function median(address: string, runs: number, browser: string): Promise<Scores> {
  const all: Scores[] = [];
  for (let time = 0; time < runs; time++) all.push(await scoresOf(address, browser));
  const middle = all.sort((a, b) => a.points.performance - b.points.performance)[Math.floor(runs / 2)];
  if (!middle) throw new Error(`Unexpected ${runs} runs, expected one or more`);
  return middle;
}

async function scoresOf(address: string, browser: string): Promise<Scores> {
  const args = [
    address,
    '--quiet',
    '--output=json',
    '--no-enable-error-reporting',
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${flags.join(' ')}`,
  ];
  const { stdout } = await run(join(peers, 'lighthouse'), args, {
    env: { ...process.env, CHROME_PATH: browser },
    maxBuffer: 2 ** 28,
  });
  const report = JSON.parse(stdout) as Report;
  const pointsOf = (category: string) => Math.round((report.categories[category]?.score ?? 0) * 100);
  const below = categories
    .filter((one) => one !== 'performance')
    .flatMap((one) => report.categories[one]?.auditRefs ?? [])
    .filter(({ id, weight }) => weight > 0 && (report.audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return {
    points: {
      accessibility: pointsOf('accessibility'),
      'best-practices': pointsOf('best-practices'),
      seo: pointsOf('seo'),
      performance: pointsOf('performance'),
    },
    shift: report.audits['cumulative-layout-shift']?.numericValue ?? 0,
    below,
  };
}

/** A folder on loopback, each answer compressed once. */
async function served(folder: string): Promise<{ readonly address: string; close(): void }> {
  const plain = await serveSite(folder, 0, '/');
  const from = addressOf(plain.address() as AddressInfo);
  const kept = new Map<
    string,
    { readonly status: number; readonly headers: Map<string, string>; readonly body: Buffer }
  >();
  const server = createServer(async ({ url = '/' }, response) => {
    let answer = kept.get(url);
    if (!answer) {
      const got = await fetch(from + url, { redirect: 'manual' });
      const headers = new Map(
        [...got.headers].filter(
          ([name]) => !/^(?:content-(?:length|encoding)|transfer-encoding|connection|keep-alive)$/.test(name),
        ),
      );
      answer = { status: got.status, headers, body: gzipSync(Buffer.from(await got.arrayBuffer())) };
      kept.set(url, answer);
    }
    response.setHeaders(answer.headers).setHeader('Content-Encoding', 'gzip');
    response.writeHead(answer.status).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: addressOf(server.address() as AddressInfo),
    close: () => {
      for (const one of [server, plain]) {
        one.closeAllConnections();
        one.close();
      }
    },
  };
}

const addressOf = ({ port }: AddressInfo) => `http://127.0.0.1:${port}`;

/** Whether the bare site has a page too: of those whose Markdown the built site has beside them. */
function hasTwin(path: string): boolean {
  return path !== '/' && existsSync(join(root, 'build', `${path.slice(1, -1)}.md`));
}

/** A bare site with the words of every page of ours, built. */
async function bareSite(folder: string): Promise<string> {
  const site = join(folder, 'bare');
  mkdirSync(site, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(site, 'node_modules'));
  writeBareSite(site, root);
  await run(join(root, 'node_modules/.bin/docusaurus'), ['build'], { cwd: site });
  return join(site, 'build');
}
