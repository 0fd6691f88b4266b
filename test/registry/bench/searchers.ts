/**
 * Search engines over the built site, each as a reader's browser runs it: ours, and two peers that index the same pages.
 * The peers' own indexers and own client code run here, neither changed nor imitated.
 */
import { cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { filesBelow } from '../../../scripts/lib/project/project.ts';
import { root } from '../../root.ts';

const site = join(root, 'build');
const peers = join(root, 'test/bench/node_modules');

/** An engine, and how to ask it. */
export interface Searcher {
  readonly name: string;
  /** What is served, with the index in it. */
  readonly folder: string;
  /** The page of it on which the question is asked. */
  readonly page: string;
  /**
   * A script that sets `window.ask`: from a query to the first ten hits, each with the addresses that it shows. Nothing is
   * loaded before the first question.
   */
  readonly script: string;
  /** Bytes of all files of the index, compressed. */
  readonly bytes: number;
  readonly files: number;
}

export function peersInstalled(): boolean {
  return existsSync(join(peers, 'pagefind')) && existsSync(join(peers, '@easyops-cn/docusaurus-search-local'));
}

/** Bytes as they are sent; the files of pagefind are compressed already. */
function compressed(files: readonly string[]): number {
  return files.reduce((sum, file) => {
    const bytes = readFileSync(file);
    const packed = gzipSync(bytes);
    return sum + Math.min(bytes.length, packed.length);
  }, 0);
}

function pages(folder: string): string[] {
  return filesBelow(folder, '.').filter((name) => name.endsWith('index.html'));
}

/**
 * The site's own index, asked through the site's own worker.
 *
 * @param worker the path of the worker's script, which a page of the site loads when search is opened
 */
export function ownSearcher(worker: string): Searcher {
  const index = readdirSync(site).filter((name) => /^search-index\..+\.json$/.test(name));
  return {
    name: 'this site',
    folder: site,
    page: 'about/',
    bytes: compressed(index.map((name) => join(site, name))),
    files: index.length,
    script: `
      const worker = new Worker(${JSON.stringify(worker)});
      const base = new URL('/', location.href).href;
      const file = document.querySelector('meta[name="search-index"]')?.content;
      worker.postMessage({ type: 'start', start: { base, file, site: { address: base } } });
      let last = 0;
      window.ask = (query) => new Promise((resolve, reject) => {
        const id = ++last;
        worker.onmessage = ({ data }) => {
          if (data.id !== id) return;
          if (data.error) reject(new Error(data.error));
          else resolve(data.response.result.hits.map(({ url }) => [url.slice(base.length - 1)]));
        };
        const marks = { before: '<mark>', after: '</mark>' };
        worker.postMessage({ type: 'ask', id, request: { query, index: 'local', page: 0, size: 10, marks } });
      });`,
  };
}

/** As far as it is used. */
interface Pagefind {
  createIndex(options: { readonly rootSelector: string }): Promise<{
    readonly index?: {
      addDirectory(directory: { readonly path: string }): Promise<unknown>;
      writeFiles(options: { readonly outputPath: string }): Promise<unknown>;
    };
  }>;
  close(): Promise<unknown>;
}

/** Pagefind over all pages, without what stands around the text. */
export async function pagefindSearcher(folder: string): Promise<Searcher> {
  const { createIndex, close }: Pagefind = await import(join(peers, 'pagefind/lib/index.js'));
  const { index } = await createIndex({ rootSelector: 'article' });
  await index?.addDirectory({ path: site });
  await index?.writeFiles({ outputPath: join(folder, 'pagefind') });
  await close();
  writeFileSync(join(folder, 'index.html'), '<!doctype html><html lang="en"><title>pagefind</title></html>');
  const data = filesBelow(folder, 'pagefind').filter((name) => /\.pf_|pagefind-entry/.test(name));
  return {
    name: 'pagefind 1.6.0',
    folder,
    page: '',
    bytes: compressed(data.map((name) => join(folder, name))),
    files: data.length,
    script: `
      let pagefind;
      window.ask = async (query) => {
        pagefind ??= await import('/pagefind/pagefind.js');
        const { results } = await pagefind.search(query);
        const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()));
        return shown.map(({ url, sub_results }) => [url, ...sub_results.map((part) => part.url)]);
      };`,
  };
}

/** The indexer of a Docusaurus plugin, as far as it is used. */
type EasyopsPlugin = (
  context: unknown,
  options: unknown,
) => { postBuild(build: Readonly<Record<string, unknown>>): Promise<void> };

/**
 * The plugin over the pages of documents: it leaves out those of other plugins, here the pages of single versions.
 *
 * @param language what the plugin calls so: the languages of the texts
 */
export async function easyopsSearcher(folder: string, language: readonly string[]): Promise<Searcher> {
  const outDir = join(folder, 'site');
  cpSync(site, outDir, { recursive: true, filter: (file) => statSync(file).isDirectory() || file.endsWith('.html') });
  const routesPaths = pages(outDir)
    .map((name) => `/${relative('.', name).split(sep).slice(0, -1).join('/')}/`.replace('//', '/'))
    .filter((route) => !/\/(v\d+|as-of)\/$/.test(route));
  const require = createRequire(join(peers, 'package.json'));
  const name = '@easyops-cn/docusaurus-search-local';
  const { default: plugin, validateOptions } = require(name) as {
    readonly default: EasyopsPlugin;
    validateOptions(input: unknown): unknown;
  };
  const { Joi } = require('@docusaurus/utils-validation') as {
    readonly Joi: { attempt(value: unknown, schema: unknown): unknown };
  };
  const options = validateOptions({
    options: { language, indexBlog: false, docsRouteBasePath: '/' },
    validate: (schema: unknown, value: unknown) => Joi.attempt(value, schema),
  });
  const siteConfig = { themeConfig: {}, trailingSlash: true };
  const generatedFilesDir = join(folder, 'generated');
  await plugin({ generatedFilesDir, siteDir: root, siteConfig, baseUrl: '/' }, options).postBuild({
    routesPaths,
    outDir,
    baseUrl: '/',
    siteConfig,
  });
  const bundle = (file: string, outfile: string) =>
    build({
      entryPoints: [join(peers, name, 'dist/client/client', file)],
      outfile: join(folder, 'site', outfile),
      bundle: true,
      minify: true,
      format: outfile === 'worker.js' ? 'iife' : 'esm',
      define: { 'process.env.NODE_ENV': '"production"' },
      alias: { '@generated': generatedFilesDir },
      nodePaths: [peers],
      logLevel: 'error',
    });
  await Promise.all([bundle('theme/worker.js', 'worker.js'), bundle('theme/searchByWorker.js', 'search.js')]);
  writeFileSync(join(outDir, 'index.html'), '<!doctype html><html lang="en"><title>easyops</title></html>');
  return {
    name: `easyops 0.55.3 (${language.join(', ')})`,
    folder: outDir,
    page: '',
    bytes: compressed([join(outDir, 'search-index.json')]),
    files: 1,
    script: `
      let client;
      window.ask = async (query) => {
        client ??= await import('/search.js');
        const hits = await client.searchByWorker('/', '', query, 10);
        return hits.map(({ document: { u, h } }) => [u + (h ?? '')]);
      };`,
  };
}
