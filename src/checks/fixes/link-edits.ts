/** Replacing the addresses of links where they stand, in the Markdown of the registry and in documents. */
import { textLeavesOf } from '../entries.ts';
import type { Fix } from '../fix.ts';
import { documentLinks, type LocatedLink, leafLinks } from '../links/links.ts';
import type { CheckContext } from '../rule.ts';

/** A link as far as its address and the page it stands on decide what is canonical. */
export type WrittenLink = Pick<LocatedLink, 'url' | 'page' | 'file'>;

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly from: string;
  readonly to: string;
}

/**
 * A fix for each link that has another address by `canonical`, which says `undefined` where a link may stay. Only an
 * address that is written as it reads is replaced, never one with entities or escapes in it.
 */
export function linkFixes(
  { registry, documents }: Pick<CheckContext, 'registry' | 'documents'>,
  canonical: (link: WrittenLink) => string | undefined,
): Fix[] {
  const editsOf = (links: readonly LocatedLink[]): Edit[] =>
    links.flatMap(({ written, url, page, file }) => {
      const to = written === undefined ? undefined : canonical({ url, page, ...(file !== undefined && { file }) });
      return written === undefined || to === undefined
        ? []
        : [{ start: written, end: written + url.length, from: url, to }];
    });
  const inRegistry = textLeavesOf(registry, 'markdown').flatMap((leaf): Fix[] => {
    const edits = editsOf(leafLinks(leaf));
    const { value, at } = leaf;
    if (edits.length === 0) return [];
    return [{ at, from: value, to: edited(value, edits), description: edits.map(descriptionOf).join(', ') }];
  });
  const inDocuments = documents.flatMap((document) =>
    editsOf(documentLinks(document)).map((edit): Fix => {
      const { start, end, to: text } = edit;
      return { file: document.file, start, end, text, description: descriptionOf(edit) };
    }),
  );
  return [...inRegistry, ...inDocuments];
}

function edited(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, to }) => result.slice(0, start) + to + result.slice(end), text);
}

function descriptionOf({ from, to }: Edit): string {
  return `${from} → ${to}`;
}
