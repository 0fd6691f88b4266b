/** Replacing the addresses of links where they stand, in the Markdown of the registry and in documents. */
import type { Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { parseInline } from '../../language/markdown/parse.ts';
import { addressOf } from '../../model/addresses/routes.ts';
import type { Document } from '../document.ts';
import { leavesOf } from '../entries.ts';
import type { Fix } from '../fix.ts';
import type { LocatedLink } from '../links/links.ts';
import type { CheckContext } from '../rule.ts';

/** A link as far as its address and the page it stands on decide what is canonical. */
export type WrittenLink = Pick<LocatedLink, 'url' | 'page' | 'file'>;

/**
 * A fix for each link that has another address by `canonical`, which says `undefined` where a link may stay. Only an
 * address that is written as it reads is replaced, never one with entities or escapes in it.
 */
export function linkFixes(
  { registry, documents }: Pick<CheckContext, 'registry' | 'documents'>,
  canonical: (link: WrittenLink) => string | undefined,
): Fix[] {
  const inRegistry = leavesOf(registry).flatMap(({ kind, id, leaf, value, at }): Fix[] => {
    if (leaf.type !== 'markdown' || typeof value !== 'string') return [];
    const page = addressOf(kind, id).replace(/#.*/, '');
    const edits = editsIn(parseInline(value), value, ({ url }) => canonical({ url, page }));
    if (edits.length === 0) return [];
    return [{ at, from: value, to: edited(value, edits), description: descriptionOf(edits) }];
  });
  const inDocuments = documents.flatMap((document) => documentFixes(document, canonical));
  return [...inRegistry, ...inDocuments];
}

function documentFixes({ file, text, path, parsed }: Document, canonical: (link: WrittenLink) => string | undefined) {
  if (parsed.error) return [];
  const edits = editsIn(parsed.tree, text, ({ url, isAttribute }) =>
    canonical({ url, page: path, ...(isAttribute ? {} : { file }) }),
  );
  return edits.map(({ start, end, from, to }): Fix => ({ file, start, end, text: to, description: `${from} → ${to}` }));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

function editsIn(
  tree: Root,
  text: string,
  replacement: (link: { readonly url: string; readonly isAttribute: boolean }) => string | undefined,
): Edit[] {
  const edits: Edit[] = [];
  const add = (url: string, node: Positioned, before: string, isAttribute: boolean): void => {
    const to = replacement({ url, isAttribute });
    const start = to === undefined ? undefined : addressStart(text, node, before, url);
    if (to !== undefined && start !== undefined) edits.push({ start, end: start + url.length, from: url, to });
  };
  visit(tree, (node: Root | RootContent) => {
    if (node.type === 'link' || node.type === 'image') add(node.url, node, String.raw`\]\(\s*<?|^<`, false);
    else if (node.type === 'definition') add(node.url, node, String.raw`\]:\s*<?`, false);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      for (const attribute of node.attributes) {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') continue;
        if (['href', 'to', 'src'].includes(attribute.name)) add(attribute.value, attribute, String.raw`=\s*["']`, true);
      }
    }
  });
  return edits;
}

interface Positioned {
  readonly position?:
    | {
        readonly start: { readonly offset?: number | undefined };
        readonly end: { readonly offset?: number | undefined };
      }
    | undefined;
}

/** Where the address of a link begins: its last appearance behind what comes before an address. */
function addressStart(text: string, { position }: Positioned, before: string, url: string): number | undefined {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined || url === '') return undefined;
  const written = new RegExp(`(?:${before})${url.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=[\\s)>"']|$)`, 'g');
  const last = [...text.slice(start, end).matchAll(written)].at(-1);
  return last && start + last.index + last[0].length - url.length;
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, to }) => result.slice(0, start) + to + result.slice(end), text);
}

function descriptionOf(edits: readonly Edit[]): string {
  return edits.map(({ from, to }) => `${from} → ${to}`).join(', ');
}
