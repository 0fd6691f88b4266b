/** Renders MDX as the site does: Docusaurus' own MDX loader, then React; and reads the text back out of the HTML. */
import { createRequire } from 'node:module';
import { transformSync } from 'esbuild';
import { createElement, type ElementType } from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import { renderToStaticMarkup } from 'react-dom/server';
import { renderedNodes } from '../../src/components/rendered-nodes.ts';
import type { PageNode } from '../../src/generate/nodes/elements.ts';
import { dataFolder } from '../../src/model/addresses/routes.ts';
import { root } from '../root.ts';

const require = createRequire(import.meta.url);
type Loader = (this: object, text: string) => Promise<void>;
const { default: mdxLoader } = require('@docusaurus/mdx-loader') as { default: Loader };

const staticDirs = [`${root}/static`, `${root}/example/static`];

const markdownConfig = {
  format: 'mdx',
  emoji: false,
  mermaid: false,
  mdx1Compat: { comments: false, admonitions: false, headingIds: false },
  anchors: { maintainCase: false },
  remarkRehypeOptions: undefined,
  hooks: { onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw' },
  parseFrontMatter: (given: { fileContent: string; defaultParseFrontMatter: (given: unknown) => unknown }) =>
    given.defaultParseFrontMatter(given),
};

/** What the loader makes of a page: a JavaScript module with JSX. `remarkPlugins` stand before Docusaurus' own. */
export function compile(
  text: string,
  file = '/site/docs/page.mdx',
  remarkPlugins: readonly unknown[] = [],
): Promise<string> {
  return new Promise((resolve, reject) => {
    const context = {
      resource: file,
      resourcePath: file,
      _compiler: { name: 'server' },
      async: () => (error: Error | null, code?: string) => (error ? reject(error) : resolve(code ?? '')),
      getOptions: () => ({
        markdownConfig,
        staticDirs,
        siteDir: '/site',
        admonitions: true,
        beforeDefaultRemarkPlugins: remarkPlugins,
      }),
      addDependency: () => undefined,
    };
    mdxLoader.call(context, text).catch(reject);
  });
}

/** Controls of the browser show nothing of the registry. */
const nothing = () => null;

const components: Readonly<Record<string, ElementType>> = {
  Details: 'details',
  FilteredList: 'div',
  SavableTable: 'div',
  FindForm: nothing,
  HoldsForYou: nothing,
  PlaceFilter: 'div',
  PrintButton: 'div',
  PromiseActions: 'div',
  CiteControl: nothing,
  CiteRow: nothing,
};

/** A part of a page that is data. */
function PageNodes({ nodes }: { readonly nodes: readonly PageNode[] }) {
  return renderedNodes(nodes, components);
}

/** The HTML of a page. @param data what it imports as its data */
export async function renderHtml(text: string, data?: object): Promise<string> {
  const { code } = transformSync(await compile(text), { loader: 'jsx', format: 'cjs', jsx: 'automatic' });
  const module = { exports: {} as { default: () => React.ReactNode } };
  // Whatever else a page asks for is an image, which webpack would give an address.
  const asset = { default: '/assets/image.svg' };
  const modules: Record<string, unknown> = {
    'react/jsx-runtime': jsxRuntime,
    '@mdx-js/react': { useMDXComponents: () => ({ ...components, PageNodes }) },
  };
  const imported = (name: string) =>
    name.includes(dataFolder) ? { __esModule: true, default: data } : (modules[name] ?? asset);
  new Function('module', 'exports', 'require', code)(module, module.exports, imported);
  return renderToStaticMarkup(createElement(module.exports.default));
}
