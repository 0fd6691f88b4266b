/** What whoever writes says of their own situation before a citation: `We are on a trial. Norland promised us …`. */
import { sentencesOf } from '../../../../language/sentences.ts';
import type { JudgedCitation } from '../../citation-rule.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';

/** Blocks before that of the citation. */
const reach = 2;
const ofWriter =
  /^[^\p{L}]*(?:\p{L}{1,30}:\s+)?(?:(?:as\s+)?(?:we|they)|(?:our|the)\s+(?:\p{L}+\s+){0,2}\p{L}+)\s+(?:are|is|was|were|ran?|runs?|us(?:e|es|ed)|ha(?:ve|s|d)|bought)\b/iu;

/** The sentences of it before the citation, in its paragraph and in those right before, in the same section. */
export function situationOf({ blocks, citation: { main } }: JudgedCitation): readonly CitedPassage[] {
  const own = blocks[main.block];
  const first = Math.max(0, main.block - reach);
  return blocks.slice(first, main.block + 1).flatMap(({ role, text, under }, at) => {
    if ((role !== 'paragraph' && role !== 'list-item') || under.join() !== own?.under.join()) return [];
    const sentences = sentencesOf(text);
    const before =
      first + at < main.block
        ? sentences
        : sentences.slice(
            0,
            Math.max(
              0,
              sentences.findLastIndex(({ start }) => start <= main.start),
            ),
          );
    return before.flatMap((one) =>
      ofWriter.test(one.text) ? [passageOf('sentence', one.text, { block: first + at, offset: one.start })] : [],
    );
  });
}
