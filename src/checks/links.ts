/** Finding links: in the Markdown of the registry, in the Markdown of documents, and in the attributes of their elements. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { addressOf } from '../registry/routes.ts';
import type { Document } from './document.ts';
import type { LocatedLeaf } from './entries.ts';
import type { Place } from './rule.ts';

/** A link as written, with what a relative one is relative to. */
export interface LocatedLink {
  readonly url: string;
  readonly place: Place;
  /** The address of the page it stands on; `undefined` where it stands on several or on none that is known. */
  readonly page: string | undefined;
  /** The document's file, where Docusaurus resolves relative paths against files: in Markdown, not in attributes. */
  readonly file?: string;
}

const inlineParser = unified().use(remarkParse).use(remarkGfm);
/** What any link begins with; most remarks have none of it and need no parsing. */
const mayHoldLink = /[[<@]|:\/\/|www\./i;

/** Every link in a `markdown` leaf, with its offset in the text. */
export function registryLinks(leaves: readonly LocatedLeaf[]): LocatedLink[] {
  const links: LocatedLink[] = [];
  for (const { kind, id, leaf, value, at } of leaves) {
    if (leaf.type !== 'markdown' || typeof value !== 'string' || !mayHoldLink.test(value)) continue;
    const page = addressOf(kind, id).replace(/#.*/, '');
    visit(inlineParser.parse(value), (node: Root | RootContent) => {
      if (isLink(node)) links.push({ url: node.url, place: { at, offset: node.position?.start.offset ?? 0 }, page });
    });
  }
  return links;
}

/** Every link of a parsed document, attributes `href`, `to` and `src` included. */
export function documentLinks({ file, path }: Document, tree: Root): LocatedLink[] {
  const links: LocatedLink[] = [];
  visit(tree, (node: Root | RootContent) => {
    if (isLink(node)) {
      links.push({ url: node.url, place: { file, ...startOf(node) }, page: path, file });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        const url = addressIn(attribute, node.name ?? '');
        if (url !== undefined) links.push({ url, place: { file, ...startOf(attribute, node) }, page: path });
      }
    }
  });
  return links;
}

function isLink(node: Root | RootContent): node is Extract<RootContent, { url: string }> {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition';
}

interface Positioned {
  readonly position?: { readonly start: { readonly line: number; readonly column: number } } | undefined;
}

/** Where the first of some nodes that has a position begins. */
function startOf(...nodes: readonly Positioned[]): { line: number; column: number } {
  const start = nodes.find(({ position }) => position)?.position?.start;
  return { line: start?.line ?? 1, column: start?.column ?? 1 };
}

/** The address that an attribute gives in so many words; what an expression computes is not known here. */
function addressIn(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute, element: string): string | undefined {
  if (attribute.type !== 'mdxJsxAttribute') return undefined;
  const { name, value } = attribute;
  const literal = typeof value === 'string' ? value : /^\s*(['"`])([^'"`\\$]*)\1\s*$/.exec(value?.value ?? '')?.[2];
  if (name === 'href' || name === 'src') return literal;
  // `to` is also the end of a period or a range.
  const looksLikeAddress =
    literal !== undefined && (element.endsWith('Link') || /^(?:[/#.]|[a-z][a-z\d+.-]*:)/i.test(literal));
  return name === 'to' && looksLikeAddress ? literal : undefined;
}
