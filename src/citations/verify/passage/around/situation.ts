/** What whoever writes says of their own situation before a citation: `We are on a trial. Norland promised us …`. */
import { sentencesOf } from '../../../../language/sentences.ts';
import type { JudgedCitation } from '../../citation-rule.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';

/** Blocks before that of the citation. */
const reach = 2;
const ofWriter =
  /^\W*(?:(?:as\s+)?(?:we|they)|(?:our|the)\s+(?:\p{L}+\s+){0,2}\p{L}+)\s+(?:are|is|was|were|ran?|runs?|us(?:e|es|ed)|ha(?:ve|s|d)|bought)\b/iu;

/** The sentences of it in the paragraphs right before, in the same section. */
export function situationOf({ blocks, citation: { main } }: JudgedCitation): readonly CitedPassage[] {
  const own = blocks[main.block];
  const first = Math.max(0, main.block - reach);
  return blocks
    .slice(first, main.block)
    .flatMap(({ role, text, under }, at) =>
      (role === 'paragraph' || role === 'list-item') && under.join() === own?.under.join()
        ? sentencesOf(text).flatMap((one) =>
            ofWriter.test(one.text) ? [passageOf('sentence', one.text, { block: first + at, offset: one.start })] : [],
          )
        : [],
    );
}
