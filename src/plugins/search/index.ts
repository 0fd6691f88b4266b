/**
 * The theme's search, answered by this site itself unless an Algolia index is configured.
 *
 * Nothing of the theme is copied: `src/theme/SearchBar` and `src/theme/SearchPage` wrap its components, and two of its
 * imports, for which it has no property, are replaced for its own files alone. The rules are the same whoever answers,
 * since the bundler's cache does not look at the environment; the modules ask the configuration when they run.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { manifestFile, readManifest } from '../../search/index-files/index-file.ts';

/** The name of the element of each page that names the index with which it was built. */
export const indexMeta = 'search-index';

export default function search({ siteDir }: LoadContext): Plugin {
  const component = (file: string) => join(siteDir, 'src', 'components', 'search', file);
  const theme = (name: string) =>
    new RegExp(String.raw`[\\/]@docusaurus[\\/]theme-search-algolia[\\/]lib[\\/]theme[\\/]${name}[\\/]`);
  return {
    name: 'search',
    configureWebpack: () => ({
      module: {
        rules: [
          {
            test: theme('SearchPage'),
            resolve: { alias: { 'algoliasearch-helper$': component('search-page-helper.ts') } },
          },
          // The key has to be the one of Docusaurus' own alias, or that one wins.
          { test: theme('SearchBar'), resolve: { alias: { '@docusaurus/Head': component('search-bar-head.tsx') } } },
        ],
      },
    }),
    injectHtmlTags() {
      const file = indexFile(siteDir);
      return file === undefined
        ? {}
        : { headTags: [{ tagName: 'meta', attributes: { name: indexMeta, content: file } }] };
    },
  };
}

/** The newest index; none where `npm run generate` has not run, and the page then asks for the manifest. */
function indexFile(siteDir: string): string | undefined {
  const manifest = join(siteDir, 'generated', manifestFile);
  return existsSync(manifest) ? readManifest(readFileSync(manifest, 'utf8')).file : undefined;
}
