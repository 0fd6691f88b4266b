/** What stands before a citation. */
import { type Sentence, sentenceAt, sentencesOf } from '../../../../language/sentences.ts';
import type { DocumentBlock } from '../../../document.ts';
import type { JudgedCitation } from '../../citation-rule.ts';
import type { CitedPassage } from '../cited-passage.ts';

/** A sentence with the block that it stands in. */
interface SentenceOfBlock extends Sentence {
  readonly of: DocumentBlock;
  readonly at: NonNullable<CitedPassage['at']>;
}

/** The sentences before that of a citation, in its block and in so many blocks before. */
export function sentencesBefore({ blocks, citation: { main } }: JudgedCitation, reach: number): SentenceOfBlock[] {
  const first = Math.max(0, main.block - reach);
  return blocks.slice(first, main.block + 1).flatMap((of, index) => {
    const block = first + index;
    const end = block === main.block ? sentenceAt(of.text, main.start).start : Number.POSITIVE_INFINITY;
    const before = sentencesOf(of.text).filter(({ start }) => start < end);
    return before.map((one) => ({ ...one, of, at: { block, offset: one.start } }));
  });
}
