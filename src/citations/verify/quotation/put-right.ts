/** Quotations of what nobody takes for the words of a promise. */
import type { JudgedCitation } from '../citation-rule.ts';
import { isOnlyAsked } from '../vocabulary/polarity.ts';

/** Whether words like those of a promise are quoted from somebody else to put them right, or proposed: `Proposal: "…"`. */
export function isPutRight({ quoted, text, blocks }: JudgedCitation): boolean {
  if (quoted?.statement.exact) return false;
  const passages = text().layers.flat();
  if (passages.some(({ own, denied }) => own && denied)) return true;
  const [word] = quoted?.statement.words ?? [];
  return word !== undefined && isOnlyAsked(blocks[word.block]?.text ?? '', word.start, word.end);
}
