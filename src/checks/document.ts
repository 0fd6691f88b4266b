/** Hand-written pages as rules see them: their address, and their Markdown tree, parsed when first asked for. */
import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { parse as parseYaml } from 'yaml';

/** A hand-written page. */
export interface Document {
  /** Path from the repository's root, with forward slashes: `docs/about.mdx`. */
  readonly file: string;
  readonly text: string;
  /** The address of the page, `/about/`; `undefined` for a partial (a name that begins with `_`). */
  readonly path: string | undefined;
  /** The parsed page, or why it can't be parsed. */
  readonly parsed: ParsedDocument;
}

export type ParsedDocument =
  | { readonly tree: Root; readonly fragments: ReadonlySet<string>; readonly error?: undefined }
  | { readonly error: { readonly reason: string; readonly line: number; readonly column: number } };

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/**
 * A document from its file.
 *
 * @param file path from the repository's root
 * @param text its content
 * @param root the folder whose pages stand at `/`, `docs` unless told
 */
export function document(file: string, text: string, root = 'docs'): Document {
  let parsed: ParsedDocument | undefined;
  return {
    file,
    text,
    path: pathOf(file, text, root),
    get parsed() {
      parsed ??= parseDocument(text);
      return parsed;
    },
  };
}

function parseDocument(text: string): ParsedDocument {
  try {
    const tree = parser.parse(text);
    return { tree, fragments: fragmentsOf(tree) };
  } catch (error) {
    const { reason, line, column, message } = error as Partial<VFileMessage> & Error;
    // Of an element that is not closed, the sentence alone has the place; else that of the paragraph around it is given.
    const [, inLine = '1', inColumn = '1'] = /\((\d+):(\d+)/.exec(message) ?? [];
    const own = message.includes('Expected a closing tag') ? {} : { line, column };
    return {
      error: { reason: reason ?? message, line: own.line ?? Number(inLine), column: own.column ?? Number(inColumn) },
    };
  }
}

/** Docusaurus' rule: the front matter's slug, or the path with `index` standing for its folder. */
function pathOf(file: string, text: string, root: string): string | undefined {
  const below = file.slice(root.length + 1).replace(/\.mdx?$/, '');
  if (below.split('/').some((part) => part.startsWith('_'))) return undefined;
  const slug = slugOf(text);
  const folder = below.includes('/') ? below.slice(0, below.lastIndexOf('/') + 1) : '';
  const path = slug === undefined ? below.replace(/(?:^|\/)index$/, '') : slug.startsWith('/') ? slug : folder + slug;
  return `/${path}/`.replace(/\/+/g, '/');
}

function slugOf(text: string): string | undefined {
  const matter = /^---\n([\s\S]*?)\n---/.exec(text)?.[1];
  if (!matter) return undefined;
  try {
    const slug: unknown = (parseYaml(matter) as { slug?: unknown } | null)?.slug;
    return typeof slug === 'string' ? slug : undefined;
  } catch {
    return undefined;
  }
}

/** Fragments of a page: headings (with Docusaurus' explicit `{/* #id *​/}`), and elements with an `id`. */
function fragmentsOf(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const fragments = new Set<string>();
  visit(tree, (node: Root | RootContent) => {
    if (node.type === 'heading') {
      const last = node.children.at(-1);
      const explicit =
        last?.type === 'mdxTextExpression' ? /^\/\*\s*#([\w-]+)\s*\*\/$/.exec(last.value)?.[1] : undefined;
      fragments.add(explicit ?? slugger.slug(textOf(node)));
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
          fragments.add(attribute.value);
    }
  });
  return fragments;
}
