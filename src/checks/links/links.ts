/** Finding links: in the Markdown of the registry, in the Markdown of documents, and in the attributes of their elements. */

import type { Root, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { isJsxElement } from '../../language/markdown/elements.ts';
import { parseInline } from '../../language/markdown/parse.ts';
import { rememberedFor } from '../../language/remembered.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import type { Registry } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import { type TextLeaf, textLeavesOf } from '../entries.ts';
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
  /** The offset of its address in the leaf's or the document's text, where it is written as it reads. */
  readonly written?: number | undefined;
  /** The address of the page it stands on; `undefined` where it stands on several or on none that is known. */
  readonly page: string | undefined;
  /** The document's file, where Docusaurus resolves relative paths against files: in Markdown, not in attributes. */
  readonly file?: string;
}

/** What any link begins with; most remarks have none of it and need no parsing. */
const mayHoldLink = /[[<@]|:\/\/|www\./i;

/** Every link in the `markdown` leaves. */
export function registryLinks(registry: Registry): readonly LocatedLink[] {
  return textLeavesOf(registry, 'markdown').flatMap(leafLinks);
}

/** Every link in a leaf, with its offset in the text. Several rules ask for those of the same leaves. */
export const leafLinks = rememberedFor(({ kind, id, value, at }: TextLeaf<'markdown'>): readonly LocatedLink[] => {
  const links: LocatedLink[] = [];
  if (!mayHoldLink.test(value)) return links;
  const page = addressOf(kind, id).replace(/#.*/, '');
  visit(parseInline(value), (node: Root | RootContent) => {
    if (isLink(node)) links.push({ ...markdownLink(node, value, (offset) => ({ at, offset })), page });
  });
  return links;
});

/** Every link of the registry, then of each document that can be parsed. */
export function allLinks({ registry, documents }: Pick<CheckContext, 'registry' | 'documents'>): LocatedLink[] {
  return [...registryLinks(registry), ...documents.flatMap(documentLinks)];
}

/** Every link of a document, attributes `href`, `to` and `src` included; none where it can't be parsed. */
export function documentLinks({ file, path: page, text, parsed, placeAt }: Document): LocatedLink[] {
  const links: LocatedLink[] = [];
  if (parsed.error) return links;
  visit(parsed.tree, (node: Root | RootContent) => {
    const start = node.position?.start.offset ?? 0;
    if (isLink(node)) links.push({ ...markdownLink(node, text, placeAt), page, file });
    else if (isJsxElement(node)) {
      for (const attribute of node.attributes) {
        const url = addressIn(attribute, node.name ?? '');
        if (url === undefined) continue;
        const from = attribute.position?.start.offset ?? start;
        const quote = /^[^=]*=\s*["']/.exec(text.slice(from, attribute.position?.end.offset))?.[0].length;
        const written = quote && text.startsWith(url, from + quote) ? from + quote : undefined;
        links.push({ url, text: '', place: placeAt(from), written, page });
      }
    }
  });
  return links;
}

type MarkdownLink = Extract<RootContent, { url: string }>;

/** A link in Markdown. @param placeAt the place of an offset in the text */
function markdownLink(node: MarkdownLink, text: string, placeAt: (offset: number) => Place): Omit<LocatedLink, 'page'> {
  const { url } = node;
  const start = addressStart(node, text);
  const written = url !== '' && text.startsWith(url, start) ? start : undefined;
  return {
    url,
    text: linkText(node),
    place: placeAt(node.position?.start.offset ?? 0),
    // The fragment has a place of its own only where the address is written as it reads.
    placeOf: (part) => placeAt(part === 'fragment' && written !== undefined ? start + url.indexOf('#') : start),
    written,
  };
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
