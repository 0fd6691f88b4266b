/** `commitments check-site`: whether the built site shows what the registry says, and its links and resources hold. */
import { relative, resolve, sep } from 'node:path';
import { run } from '../src/checks/run.ts';
import { asRule } from '../src/checks/site/built-site.ts';
import { wordsOfRoute } from '../src/checks/site/generated-words.ts';
import { siteRules } from '../src/checks/site/index.ts';
import { commitmentPreviews, sitePreview } from '../src/generate/previews/page-previews.ts';
import { siteAddressOf } from '../src/model/site.ts';
import { pageFacts } from '../src/publish/linked-data/page-facts.ts';
import { site } from '../src/registry/site.ts';
import { checkContext } from './check.ts';
import type { Subcommand } from './commitments.ts';
import { publishedContents, sitePacks, sitePages } from './generate.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { readOutputs } from './lib/files/outputs.ts';
import type { Content } from './lib/files/write-pages.ts';
import { writeRun } from './lib/files/write-run.ts';
import { sha256Of } from './lib/inventory/cache.ts';
import { projectRoot } from './lib/project/project.ts';
import { pageWords, routesIn } from './lib/site/page-words.ts';
import { isText, type ReadSite, readSite } from './lib/site/read-site.ts';
import { siteForms } from './lib/site/site-forms.ts';

export const checkSite: Subcommand = {
  summary: 'Checks the built site against the registry: statements, links, canonical links, what pages load.',
  usage: '[--format pretty|json|sarif|junit|github|markdown[=FILE]]… [--folder build] [--today YYYY-MM-DD] [--verbose]',
  async run(args) {
    const { values } = readOptions(args, {
      format: { type: 'string', multiple: true, default: [] },
      folder: { type: 'string', default: 'build' },
      today: { type: 'string' },
      verbose: { type: 'boolean', default: false },
    });
    const root = projectRoot();
    const outputs = readOutputs(values.format, process.env.INIT_CWD ?? process.cwd());
    const today = readToday(values.today);
    const folder = relative(root, resolve(root, values.folder)).split(sep).join('/') || '.';
    const { bytes, milliseconds, ...read } = readSite(root, folder);
    const context = checkContext(root, today);
    const { registry, routes, documents } = context;
    const pages = sitePages(root);
    const address = { url: site.url, baseUrl: process.env.BASE_URL ?? site.baseUrl };
    const published = await publishedTexts(root, pages);
    const built = {
      ...read,
      texts: new Map([...read.texts, ...bytesTold(published, read)]),
      folder,
      ...address,
      published,
      generated: new Map([
        ...pageWords(registry, documents, pages),
        ...sitePacks(root).map((pack) => [pack.address, wordsOfRoute(pack)] as const),
      ]),
      pageData: routesIn(pages).map(([, text]) => text),
      pageFacts: pageFacts(registry, siteAddressOf(address)),
      previews: new Map([['/', sitePreview(site)], ...commitmentPreviews(registry, site)]),
      registry,
      routes,
      documents: new Set(documents.flatMap(({ path }) => path ?? [])),
    };
    const began = performance.now();
    const forms = await siteForms(built, today);
    const readBack = performance.now() - began;
    const result = run(
      siteRules.map((rule) => asRule(rule, { ...built, forms })),
      context,
    );
    if (values.verbose) {
      const size = `${(bytes / 1e6).toFixed(1)} MB in ${Math.round(milliseconds)} ms`;
      say(`read ${size}: ${(bytes / 1e3 / milliseconds).toFixed(0)} MB/s`);
      say(`${forms.length} forms read back in ${Math.round(readBack)} ms`);
    }
    return await writeRun(root, `${siteRules.length} checks of ${folder}/`, result, {
      level: 'error',
      today,
      outputs: outputs.length > 0 ? outputs : [{ format: 'pretty' }],
    });
  },
};

/** What is no text is told by its digest. */
function toldByDigest(content: Uint8Array): string {
  return `bytes with the digest ${sha256Of(content)}`;
}

/** The files of the site that are no texts and yet published as they are. */
function bytesTold(
  published: ReadonlyMap<string, string>,
  { bytesOf, texts }: Pick<ReadSite, 'bytesOf' | 'texts'>,
): [string, string][] {
  return [...published.keys()].flatMap((file): [string, string][] => {
    const bytes = texts.has(file) || isText(file) ? undefined : bytesOf(file);
    return bytes && published.get(file)?.startsWith('bytes with') ? [[file, toldByDigest(bytes)]] : [];
  });
}

/** Files that are published as they are, by their addresses. */
async function publishedTexts(root: string, pages: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const text = (file: string, content: Content) =>
    typeof content === 'string'
      ? content
      : isText(file)
        ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(content)
        : toldByDigest(content);
  return new Map(
    [...(await publishedContents(root, pages))].map(([file, content]) => [`/${file}`, text(file, content)]),
  );
}
