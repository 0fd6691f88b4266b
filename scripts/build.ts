/** `commitments build`: generates the pages and builds the site. */
import { join } from 'node:path';
import { commitmentPreviews, sitePreview } from '../src/generate/previews/page-previews.ts';
import { siteAddressOf } from '../src/model/site.ts';
import { algoliaHosts, algoliaIndex } from '../src/plugins/search/algolia-index.ts';
import { pageFacts } from '../src/publish/linked-data/page-facts.ts';
import { registry } from '../src/registry/index.ts';
import { site as siteFacts } from '../src/registry/site.ts';
import type { Subcommand } from './commitments.ts';
import { readOptions } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { replaceFolder } from './lib/files/replace-folder.ts';
import { projectRoot } from './lib/project/project.ts';
import { docusaurus } from './lib/site/docusaurus.ts';
import { finishPages } from './lib/site/finish-pages.ts';
import { generateBeside } from './lib/site/generate-beside.ts';
import { writePreviews } from './lib/site/previews/write-previews.ts';

export const build: Subcommand = {
  summary: 'Generates the pages and builds the site into build/.',
  usage: '',
  async run(args) {
    readOptions(args, {});
    const root = projectRoot();
    return (await generateBeside(root)) || (await buildSite(root));
  },
};

/**
 * Builds the generated pages into `build/`, beside it first: a build that fails or is stopped leaves the site of the last one
 * whole. Resolves to Docusaurus' exit code.
 *
 * @throws UsageError where another build is running
 */
export async function buildSite(root: string): Promise<number> {
  let code = 0;
  await replaceFolder(join(root, 'build'), async (next) => {
    code = await docusaurus(root, ['build', '--out-dir', next]);
    if (code === 0) await finish(root, next);
    return code === 0;
  });
  return code;
}

/** Adds what is known of a page once it is built: JSON-LD in its head, the picture for shared links, the security policy. */
async function finish(root: string, folder: string): Promise<void> {
  const baseUrl = process.env.BASE_URL ?? siteFacts.baseUrl;
  const address = siteAddressOf({ url: siteFacts.url, baseUrl });
  const [preview, previews] = [sitePreview(siteFacts), commitmentPreviews(registry, siteFacts)];
  const drawn = await writePreviews(root, folder, [preview, ...previews.values()]);
  say(`${drawn} pictures for shared links drawn, the rest as before`);
  finishPages(folder, {
    siteAddress: address,
    facts: pageFacts(registry, address),
    previewOf: (page) => previews.get(page) ?? preview,
    baseUrl,
    connect: algoliaIndex(process.env) ? algoliaHosts : [],
  });
}
