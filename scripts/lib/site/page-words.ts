/** What every page of the site has to say once it is built: those written by hand, with what their citations become, and those generated. */
import { posix } from 'node:path';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { type Document, document } from '../../../src/checks/document.ts';
import { type GeneratedWords, wordsOfRoute, wordsOfTree } from '../../../src/checks/site/generated-words.ts';
import { parseMdx } from '../../../src/language/markdown/mdx.ts';
import { dataFolder, routesFolder } from '../../../src/model/addresses/routes.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { remarkCitations } from '../../../src/plugins/remark/citations.ts';

/**
 * Address → the words of the page.
 *
 * @param written the pages written by hand
 * @param generated the generated pages, path below `docs/` → text
 */
export function pageWords(
  registry: Registry,
  written: readonly Document[],
  generated: ReadonlyMap<string, string>,
): ReadonlyMap<string, GeneratedWords> {
  const texts = new Map(
    [...generated].filter(([path]) => path.endsWith('.mdx')).map(([path, text]) => [`docs/${path}`, text]),
  );
  for (const { file, text } of written) texts.set(file, text);
  const cite = remarkCitations(registry)();

  /** The page's tree, with the pages that it shows as parts of itself in their places. */
  function treeOf(file: string): Root {
    const text = texts.get(file) ?? '';
    const tree = parseMdx(text);
    cite(tree, new VFile({ path: file, value: text }));
    const parts = new Map<string, string>();
    visit(tree, 'mdxjsEsm', ({ value }) => {
      for (const [, name = '', from = ''] of value.matchAll(/^import (\w+) from '([^']+\.mdx)';?$/gm))
        parts.set(
          name,
          from.startsWith('@site/') ? from.slice('@site/'.length) : posix.join(posix.dirname(file), from),
        );
    });
    if (parts.size === 0) return tree;
    tree.children = tree.children.flatMap((node): RootContent[] => {
      const part = node.type === 'mdxJsxFlowElement' ? parts.get(node.name ?? '') : undefined;
      return part === undefined ? [node] : treeOf(part).children;
    });
    return tree;
  }

  const pages = [...texts].flatMap(([file, text]): [string, GeneratedWords][] => {
    const { path, matter } = document(file, text);
    return path === undefined
      ? []
      : [
          [
            path,
            {
              ...titleOf(matter.values),
              ...wordsOfTree(treeOf(file), matter.values.description, dataOf(generated, file)),
            },
          ],
        ];
  });
  return new Map([
    ...pages,
    ...routesIn(generated).map(([address, text]): [string, GeneratedWords] => [
      address,
      wordsOfRoute(JSON.parse(text)),
    ]),
  ]);
}

/** How a page is called in its front matter. */
function titleOf({ title, title_meta: inHead }: Readonly<Record<string, unknown>>): Pick<GeneratedWords, 'title'> {
  const shown = inHead ?? title;
  return typeof shown === 'string' ? { title: shown } : {};
}

/** What a generated page shows of data, by the module beside it. */
function dataOf(generated: ReadonlyMap<string, string>, file: string): readonly unknown[] {
  const module = generated.get(`${dataFolder}${file.replace(/^docs\/|\.mdx$/g, '')}.js`);
  return module === undefined ? [] : JSON.parse(module.replace(/^export default |;\n$/g, ''));
}

/** Address → JSON, of the pages that are made of data. */
export function routesIn(generated: ReadonlyMap<string, string>): [string, string][] {
  return [...generated]
    .filter(([path]) => path.startsWith(routesFolder) && path.endsWith('.json'))
    .map(([path, text]) => [`/${path.slice(routesFolder.length, -'.json'.length)}/`, text]);
}
