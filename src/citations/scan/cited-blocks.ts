/** The blocks that a document's citations speak for: what stands there is `verify`'s to judge. */
import type { CitedDocument } from '../find/find.ts';
import { sayings } from '../verify/passage/foreign-words.ts';

/** How many blocks may lie between words and a citation that stands apart from them. */
const nearBlocks = 8;
/** A citation that stands apart says little itself: at most so many words, such as a title. */
const fewWords = 9;

/** By index. */
export function citedBlocks({ blocks, citations, rows }: CitedDocument): ReadonlySet<number> {
  const cited = new Set<number>();
  for (const { mentions } of citations) {
    for (const { block } of mentions) {
      cited.add(block);
      for (const other of rows.get(blocks[block]?.row ?? '') ?? []) cited.add(other);
      const { text = '', row } = blocks[block] ?? {};
      if (row !== undefined || sayings(text) > fewWords * mentions.length) continue;
      // A token below a quotation and what narrows it, or on a line of its own.
      for (let at = block - 1; at >= Math.max(0, block - nearBlocks); at--) {
        const role = blocks[at]?.role;
        if (role === 'heading' || role === 'cell') break;
        cited.add(at);
        if (role === 'paragraph') break;
      }
      for (let at = block + 1; blocks[at]?.role === 'quotation' && at <= block + nearBlocks; at++) cited.add(at);
    }
  }
  return cited;
}
