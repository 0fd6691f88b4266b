/** Finding links: in the Markdown of the registry, in the Markdown of documents, and in the attributes of their elements. */
import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { parseInline } from '../../language/markdown/parse.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import type { Document } from '../document.ts';
import { type LocatedLeaf, leavesOf } from '../entries.ts';
import type { CheckContext, Place } from '../rule.ts';
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

/** What any link begins with; most remarks have none of it and need no parsing. */
const mayHoldLink = /[[<@]|:\/\/|www\./i;

/** Several rules ask for the links of the same leaves. */
const linksSeen = new WeakMap<LocatedLeaf, readonly LocatedLink[]>();

/** Every link in a `markdown` leaf, with its offset in the text. */
export function registryLinks(leaves: readonly LocatedLeaf[]): readonly LocatedLink[] {
  return leaves.flatMap((leaf) => {
    const links = linksSeen.get(leaf) ?? leafLinks(leaf);
    linksSeen.set(leaf, links);
    return links;
  });
}

function leafLinks({ kind, id, leaf, value, at }: LocatedLeaf): readonly LocatedLink[] {
  if (leaf.type !== 'markdown' || typeof value !== 'string' || !mayHoldLink.test(value)) return [];
  const links: LocatedLink[] = [];
  const page = addressOf(kind, id).replace(/#.*/, '');
  visit(parseInline(value), (node: Root | RootContent) => {
    if (!isLink(node)) return;
    const place = { at, offset: node.position?.start.offset ?? 0 };
    const placeOf = (part: LinkPart) => ({ at, offset: partStart(node, value, part) });
    links.push({ url: node.url, text: linkText(node), place, placeOf, page });
  });
  return links;
}

/** Every link of the registry, then of each document that can be parsed. */
export function allLinks({ registry, documents }: Pick<CheckContext, 'registry' | 'documents'>): LocatedLink[] {
  return [...registryLinks(leavesOf(registry)), ...documents.flatMap(documentLinks)];
}

/** Every link of a document, attributes `href`, `to` and `src` included; none where it can't be parsed. */
export function documentLinks({ file, path: page, text, parsed, placeAt }: Document): LocatedLink[] {
  const links: LocatedLink[] = [];
  if (parsed.error) return links;
  visit(parsed.tree, (node: Root | RootContent) => {
    const start = node.position?.start.offset ?? 0;
    if (isLink(node)) {
      const placeOf = (part: LinkPart) => placeAt(partStart(node, text, part));
      links.push({ url: node.url, text: linkText(node), place: placeAt(start), placeOf, page, file });
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        const url = addressIn(attribute, node.name ?? '');
        const place = placeAt(attribute.position?.start.offset ?? start);
        if (url !== undefined) links.push({ url, text: '', place, page });
      }
    }
  });
  return links;
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
