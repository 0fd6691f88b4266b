/** The mentions of citations in and beside a sentence. */
import { lastAtMost } from '../../../../language/lines.ts';
import type { CitedDocument, FoundCitation } from '../../../find/find.ts';

/** A stretch of a block's text. */
export interface SentencePart {
  readonly start: number;
  readonly end: number;
}

/** The mentions that begin in a stretch of a block, and the one before: blocks may hold thousands. */
export function mentionsNear({ mentioned }: CitedDocument, block: number, start: number, end: number) {
  const all = mentioned.get(block) ?? [];
  const indexOf = (offset: number) => lastAtMost(all, offset, ({ mention }) => mention.start);
  return all.slice(indexOf(start), indexOf(end) + 1);
}

/** Whether a sentence has a mention of another citation. */
export function citesOther(
  cited: CitedDocument,
  citation: FoundCitation,
  block: number,
  { start, end }: SentencePart,
): boolean {
  return mentionsNear(cited, block, start, end).some(
    (one) => one.citation !== citation && one.mention.start >= start && one.mention.start < end,
  );
}
