/** Hand-written pages as rules see them: their address, and their Markdown tree, parsed when first asked for. */
import GithubSlugger from 'github-slugger';
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFileMessage } from 'vfile-message';
import { linePlaces } from '../language/lines.ts';
import { type FrontMatter, frontMatter } from '../language/markdown/front-matter.ts';
import { headingFragment } from '../language/markdown/headings.ts';
import { parseMdx } from '../language/markdown/mdx.ts';
import type { Place } from './rule.ts';

/** A hand-written page. */
export interface Document {
  /** Path from the repository's root, with forward slashes: `docs/about.mdx`. */
  readonly file: string;
  /** Without byte order mark; offsets count in it. */
  readonly text: string;
  /** The address of the page, `/about/`; `undefined` for a partial (a name that begins with `_`). */
  readonly path: string | undefined;
  readonly matter: FrontMatter;
  /** The parsed page, or why it can't be parsed. */
  readonly parsed: ParsedDocument;
  /** The place of a character. */
  placeAt(offset: number): Place;
}

export type ParsedDocument =
  | { readonly tree: Root; readonly fragments: ReadonlySet<string>; readonly error?: undefined }
  | { readonly error: { readonly reason: string; readonly line: number; readonly column: number } };

/**
 * A document from its file.
 *
 * @param file path from the repository's root
 * @param content what it holds
 * @param root the folder whose pages stand at `/`, `docs` unless told
 */
export function document(file: string, content: string, root = 'docs'): Document {
  const text = content.replace(/^\uFEFF/, '');
  const placeOf = linePlaces(text);
  const matter = frontMatter(text);
  let parsed: ParsedDocument | undefined;
  return {
    file,
    text,
    path: pathOf(file, matter, root),
    matter,
    get parsed() {
      parsed ??= matter.problem ? { error: matter.problem } : parseDocument(text);
      return parsed;
    },
    placeAt(offset) {
      const { line, column } = placeOf(offset);
      return { file, line, column };
    },
  };
}

function parseDocument(text: string): ParsedDocument {
  try {
    const tree = parseMdx(text);
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
function pathOf(file: string, { values: { slug } }: FrontMatter, root: string): string | undefined {
  const below = file.slice(root.length + 1).replace(/\.mdx?$/, '');
  if (below.split('/').some((part) => part.startsWith('_'))) return undefined;
  const folder = below.includes('/') ? below.slice(0, below.lastIndexOf('/') + 1) : '';
  const own = typeof slug === 'string' ? (slug.startsWith('/') ? slug : folder + slug) : undefined;
  return `/${own ?? below.replace(/(?:^|\/)index$/, '')}/`.replace(/\/+/g, '/');
}

/** Fragments of a page: headings (with Docusaurus' explicit `{/* #id *​/}`), and elements with an `id`. */
function fragmentsOf(tree: Root): Set<string> {
  const slugger = new GithubSlugger();
  const fragments = new Set<string>();
  visit(tree, (node: Root | RootContent) => {
    if (node.type === 'heading') fragments.add(headingFragment(node, slugger));
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes)
        if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'id' && typeof attribute.value === 'string')
          fragments.add(attribute.value);
    }
  });
  return fragments;
}
