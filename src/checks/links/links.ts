/** Finding links: in the Markdown of the registry, in the Markdown of documents, and in the attributes of their elements. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { location } from 'vfile-location';
import { addressOf } from '../../model/addresses/routes.ts';
import type { Document } from '../document.ts';
import type { LocatedLeaf } from '../entries.ts';
import type { Place } from '../rule.ts';
import { addressStart } from './address-start.ts';

/** What can be wrong with a link: all of its address, or only what follows the `#`. */
export type LinkPart = 'address' | 'fragment';

/** A link as written, with what a relative one is relative to. */
export interface LocatedLink {
  readonly url: string;
  /** What the reader sees of it, or the description of an image; nothing for an attribute. */
  readonly text: string;
  readonly place: Place;
  /** Where a part of its address is, for a link in Markdown; the address begins before its fragment. */
  readonly placeOf?: (part: LinkPart) => Place;
  /** The address of the page it stands on; `undefined` where it stands on several or on none that is known. */
  readonly page: string | undefined;
  /** The document's file, where Docusaurus resolves relative paths against files: in Markdown, not in attributes. */
  readonly file?: string;
}

/** Inline Markdown, as the registry's `markdown` leaves hold it. */
export const inlineParser = unified().use(remarkParse).use(remarkGfm);
/** What any link begins with; most remarks have none of it and need no parsing. */
const mayHoldLink = /[[<@]|:\/\/|www\./i;

/** Several rules ask for the links of the same leaves; parsing is what costs. */
const linksSeen = new WeakMap<readonly LocatedLeaf[], readonly LocatedLink[]>();

/** Every link in a `markdown` leaf, with its offset in the text. */
export function registryLinks(leaves: readonly LocatedLeaf[]): readonly LocatedLink[] {
  const seen = linksSeen.get(leaves);
  if (seen) return seen;
  const links: LocatedLink[] = [];
  linksSeen.set(leaves, links);
  for (const { kind, id, leaf, value, at } of leaves) {
    if (leaf.type !== 'markdown' || typeof value !== 'string' || !mayHoldLink.test(value)) continue;
    const page = addressOf(kind, id).replace(/#.*/, '');
    visit(inlineParser.parse(value), (node: Root | RootContent) => {
      if (!isLink(node)) return;
      const place = { at, offset: node.position?.start.offset ?? 0 };
      const placeOf = (part: LinkPart) => ({ at, offset: partStart(node, value, part) });
      links.push({ url: node.url, text: linkText(node), place, placeOf, page });
    });
  }
  return links;
}

/** Every link of a parsed document, attributes `href`, `to` and `src` included. */
export function documentLinks({ file, path, text }: Document, tree: Root): LocatedLink[] {
  const links: LocatedLink[] = [];
  visit(tree, (node: Root | RootContent) => {
    if (isLink(node)) {
      const placeOf = (part: LinkPart) => placeAt(file, text, partStart(node, text, part));
      links.push({ url: node.url, text: linkText(node), place: { file, ...startOf(node) }, placeOf, page: path, file });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        const url = addressIn(attribute, node.name ?? '');
        if (url !== undefined) links.push({ url, text: '', place: { file, ...startOf(attribute, node) }, page: path });
      }
    }
  });
  return links;
}

/** The place of a character in a document, from its offset. */
export function placeAt(file: string, text: string, offset: number): Place {
  const { line, column } = location(text).toPoint(offset) ?? { line: 1, column: 1 };
  return { file, line, column };
}

type MarkdownLink = Extract<RootContent, { url: string }>;

/** Where a part of an address begins; its fragment only where the address is written as it reads. */
function partStart(node: MarkdownLink, text: string, part: LinkPart): number {
  const start = addressStart(node, text);
  return part === 'fragment' && text.startsWith(node.url, start) ? start + node.url.indexOf('#') : start;
}

function isLink(node: Root | RootContent): node is MarkdownLink {
  return node.type === 'link' || node.type === 'image' || node.type === 'definition';
}

function linkText(node: MarkdownLink): string {
  return node.type === 'definition' ? '' : textOf(node);
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
