/** What whoever writes says of their own situation before a citation: `We are on a trial. Norland promised us …`. */
import type { JudgedCitation } from '../../citation-rule.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';
import { sentencesBefore } from './sentences-before.ts';

/** Blocks before that of the citation. */
const reach = 2;
const ofWriter =
  /^[^\p{L}]*(?:\p{L}{1,30}:\s+)?(?:(?:as\s+)?(?:we|they)|(?:our|the)\s+(?:\p{L}+\s+){0,2}\p{L}+)\s+(?:are|is|was|were|ran?|runs?|us(?:e|es|ed)|ha(?:ve|s|d)|bought)\b/iu;

/** The sentences of it before the citation, in its paragraph and in those right before, in the same section. */
export function situationOf(judged: JudgedCitation): readonly CitedPassage[] {
  const own = judged.blocks[judged.citation.main.block];
  return sentencesBefore(judged, reach).flatMap(({ text, at, of: { role, under } }) =>
    (role === 'paragraph' || role === 'list-item') && under.join() === own?.under.join() && ofWriter.test(text)
      ? [passageOf('sentence', text, at)]
      : [],
  );
}
