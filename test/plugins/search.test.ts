import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LoadContext } from '@docusaurus/types';
import { afterAll, expect, test } from 'vitest';
import search from '../../src/plugins/search/index.ts';
import { root } from '../root.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-plugin-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const plugin = (siteDir: string) => search({ siteDir } as LoadContext);
const tags = (siteDir: string) => plugin(siteDir).injectHtmlTags?.({ content: undefined });

interface Rule {
  readonly test: RegExp;
  readonly resolve: { readonly alias: Readonly<Record<string, string>> };
}

function rules(): readonly Rule[] {
  const configured = plugin(root).configureWebpack as unknown as () => {
    readonly module: { readonly rules: readonly Rule[] };
  };
  return configured().module.rules;
}

test.each([
  ['/x/node_modules/@docusaurus/theme-search-algolia/lib/theme/SearchPage/index.js', ['algoliasearch-helper$']],
  [String.raw`C:\x\node_modules\@docusaurus\theme-search-algolia\lib\theme\SearchBar\index.js`, ['@docusaurus/Head']],
  ['/x/node_modules/@docusaurus/theme-classic/lib/theme/SearchBar/index.js', []],
  ['/x/src/theme/SearchPage/index.tsx', []],
])('%s: its imports %j are replaced', (file, expected) => {
  const matching = rules().filter((rule) => rule.test.test(file));
  expect(matching.flatMap(({ resolve }) => Object.keys(resolve.alias))).toEqual(expected);
});

test('what replaces them is there', () => {
  const files = rules().flatMap(({ resolve }) => Object.values(resolve.alias));
  expect(files).toHaveLength(2);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('every page names the index that it was built with, if there is one', () => {
  expect(tags(folder)).toEqual({});
  mkdirSync(join(folder, 'generated'));
  const manifest = { format: 1, file: 'search-index.3f2a91c04b7e.json', records: 1 };
  writeFileSync(join(folder, 'generated', 'search-index.json'), JSON.stringify(manifest));
  expect(tags(folder)).toEqual({
    headTags: [{ tagName: 'meta', attributes: { name: 'search-index', content: 'search-index.3f2a91c04b7e.json' } }],
  });
});
