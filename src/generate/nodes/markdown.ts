/** The registry's inline Markdown as nodes: links, emphasis, strong, code, and nothing else. */
import type { PhrasingContent, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { text } from './nodes.ts';

/** Whether a link may lead there: a page of the site, a fragment, or an https, http or mailto address. */
export function isSafeUrl(url: string): boolean {
  return /^(?:\/(?!\/)|#|https?:\/\/|mailto:)/i.test(url);
}

/** Inline nodes of a Markdown text. Whatever is not allowed (HTML, blocks, unsafe addresses) comes out as its characters. */
export function markdown(source: string): PhrasingContent[] {
  const tree = fromMarkdown(source);
  const [only, ...more] = tree.children;
  if (only?.type !== 'paragraph' || more.length > 0) return [text(source)];
  return only.children.flatMap((node) => allowed(node, source));
}

function allowed(node: RootContent, source: string): PhrasingContent[] {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return [node];
    case 'emphasis':
    case 'strong':
      return [{ ...node, children: node.children.flatMap((child) => allowed(child, source)) }];
    case 'link':
      if (!isSafeUrl(node.url)) return [text(textOf(node))];
      return [
        { type: 'link', url: node.url, children: node.children.flatMap((child) => allowed(child, source)) as never[] },
      ];
    default:
      return [text(source.slice(node.position?.start.offset, node.position?.end.offset))];
  }
}
