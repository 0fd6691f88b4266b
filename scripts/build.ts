/** `commitments build`: generates the pages and builds the site. */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { algoliaHosts, algoliaIndex } from '../src/plugins/search/algolia-index.ts';
import { site as siteFacts } from '../src/registry/site.ts';
import type { Subcommand } from './commitments.ts';
import { writeSite } from './generate.ts';
import { readOptions } from './lib/options.ts';
import { projectRoot } from './lib/project.ts';
import { docusaurus } from './lib/site/docusaurus.ts';
import { secureSite } from './lib/site/security-headers.ts';

export const build: Subcommand = {
  summary: 'Generates the pages and builds the site into build/.',
  usage: '',
  async run(args) {
    readOptions(args, {});
    const root = projectRoot();
    writeSite(root);
    return await buildSite(root);
  },
};

/**
 * Builds the generated pages into `build/`, beside it first: a build that fails or is stopped leaves the site of the last one
 * whole. Resolves to Docusaurus' exit code.
 */
export async function buildSite(root: string): Promise<number> {
  const [site, next, last] = [join(root, 'build'), join(root, 'build.next'), join(root, 'build.last')];
  rmSync(next, { recursive: true, force: true });
  const code = await docusaurus(root, ['build', '--out-dir', 'build.next']);
  if (code !== 0) return code;
  secureSite(next, process.env.BASE_URL ?? siteFacts.baseUrl, algoliaIndex(process.env) ? algoliaHosts : []);
  rmSync(last, { recursive: true, force: true });
  if (existsSync(site)) renameSync(site, last);
  renameSync(next, site);
  rmSync(last, { recursive: true, force: true });
  return 0;
}
