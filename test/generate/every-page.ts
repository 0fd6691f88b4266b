/** What holds for the pages of any registry: round trip, links, what must stand on them. */
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { ignored } from '../../scripts/lib/init/source-files.ts';
import { type Document, document } from '../../src/checks/document.ts';
import { documentedRuleIds, documentedRules } from '../../src/documented-rules.ts';
import { generate, generateRoutes } from '../../src/generate/index.ts';
import { routes as addressesOf, routesFolder } from '../../src/model/addresses/routes.ts';
import type { Registry } from '../../src/model/schema.ts';
import type { Settings } from '../../src/model/settings.ts';
import { currentVersion } from '../../src/model/versions/current-version.ts';
import { root } from '../root.ts';
import { compile } from './docusaurus.ts';
import { pageOptions } from './pages/pages.ts';

/**
 * The tests of every page.
 *
 * @param handWritten the addresses of pages that are not made from the registry, `/citing/`
 * @returns what a page says to a reader, by its file, `commitments/ex-data-1.mdx`; and the pages, parsed
 */
export function everyPage(
  registry: Registry,
  settings: Settings,
  handWritten: ReadonlySet<string>,
): { readonly pageOf: (file: string) => string; readonly documents: readonly Document[] } {
  const options = { ...pageOptions, rules: documentedRules, settings };
  const pages = generate(registry, options);
  const routes = generateRoutes(registry, options);
  const addresses = addressesOf(registry, documentedRuleIds);
  const documents = [...pages].map(([file, text]) => document(`docs/${file}`, text));
  const parsedPages = new Map(documents.map(({ file, parsed }) => [file, parsed]));
  const pageOf = (file: string) => {
    const parsed = parsedPages.get(`docs/${file}`);
    return parsed && !parsed.error ? textOf(parsed.tree).replace(/\s+/g, ' ') : '';
  };

  test('the same registry gives the same texts', () => {
    expect([...generate(registry, options)]).toEqual([...pages]);
  });

  test('every address has its page, and every page its address', () => {
    const paths = documents.flatMap(({ path }) => (path === undefined ? [] : [path]));
    const others = [...routes.keys()].map((file) => `/${file.slice(routesFolder.length, -'.json'.length)}/`);
    expect([...paths, ...others].sort()).toEqual([...addresses.keys()].sort());
  });

  test('none of them is kept in the repository, where it would grow stale', () => {
    const isIgnored = ignored(root);
    const isKept = (file: string) =>
      !isIgnored(`docs/${file}`) && !isIgnored(`docs/${file.slice(0, file.indexOf('/') + 1)}`);
    expect([...pages.keys()].filter(isKept)).toEqual([]);
  });

  // Docusaurus parses as we do, and then reads front matter, links and images, which are of a kind with the page: the build has every page
  // as it is built, and `content-as-data.test.ts` those of the example both ways.
  const folderOf = (file: string) => file.slice(0, file.lastIndexOf('/'));
  const ofEachFolder = new Map(documents.map((one) => [folderOf(one.file), one])).values();

  test.each([...ofEachFolder])('$file compiles with Docusaurus, as one of each folder does', async ({ file, text }) => {
    expect(await compile(text, `/site/${file}`)).toContain('function MDXContent');
  });

  describe.each(documents)('$file', ({ path, text, parsed }) => {
    test('is Markdown that parses, with the fragments that its address promises', () => {
      expect(parsed.error).toBeUndefined();
      const fragments = parsed.error ? new Set() : parsed.fragments;
      expect([...(addresses.get(path ?? '') ?? [])].filter((fragment) => !fragments.has(fragment))).toEqual([]);
    });

    test('says where it comes from', () => {
      expect(text).toMatch(/^\{\/\* Generated from src\/[\w/.-]+; do not edit/m);
    });

    test('links only to addresses and fragments that exist', () => {
      const broken: string[] = [];
      if (parsed.error) throw new Error(parsed.error.reason);
      visit(parsed.tree, 'link', ({ url }) => {
        const [path = '', fragment] = url.split('#');
        const target = path.replace(/\?.*$/, '');
        if (!url.startsWith('/') || handWritten.has(target)) return;
        if (!addresses.has(target) || (fragment && !addresses.get(target)?.has(fragment))) broken.push(url);
      });
      expect(broken).toEqual([]);
    });
  });

  describe.each(Object.entries(registry.commitments))('%s', (id, commitment) => {
    const page = pageOf(`commitments/${id.toLowerCase()}.mdx`);
    const current = currentVersion(commitment);

    test('begins with the statement and every qualifier, before anything else is said', () => {
      const words = [current.statement, ...current.qualifiers.map(({ text }) => text)];
      const places = words.map((part) => page.indexOf(part));
      expect(places).not.toContain(-1);
      expect(Math.max(...places)).toBeLessThan(page.indexOf('Id and version'));
      expect(places).toEqual([...places].sort((a, b) => a - b));
    });

    test('has every version in its history, and the words of each on its own page', () => {
      for (const [index, { statement, qualifiers, change }] of commitment.versions.entries()) {
        const number = index + 1;
        expect(page.slice(page.lastIndexOf(`Version ${number}`))).toContain(change.reason);
        const words = routes.get(`${routesFolder}commitments/${id.toLowerCase()}/v${number}.json`);
        if (commitment.status === 'draft') expect(words).toBeUndefined();
        // JSON writes some characters otherwise than text does.
        else
          for (const part of [statement, ...qualifiers.map(({ text }) => text)])
            expect(words).toContain(JSON.stringify(part).slice(1, -1));
      }
    });
  });

  return { pageOf, documents };
}
