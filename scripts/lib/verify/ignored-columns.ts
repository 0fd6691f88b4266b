/** Columns of tables and sheets whose cells are left out. */
import type { CitingDocument, DocumentBlock } from '../../../src/citations/document.ts';

/** A document without the cells of some columns, and how many those are. */
export function withoutColumns<D extends CitingDocument>(
  document: D,
  heads: readonly string[],
): { readonly kept: D; readonly ignored: number } {
  if (heads.length === 0) return { kept: document, ignored: 0 };
  const ignoredHeads = new Set(heads.map(plainHead));
  const isKept = ({ role, heads: own = [] }: DocumentBlock) =>
    role !== 'cell' || !own.some((one) => ignoredHeads.has(plainHead(one)));
  const blocks = document.blocks.filter(isKept);
  return { kept: { ...document, blocks }, ignored: document.blocks.length - blocks.length };
}

function plainHead(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
