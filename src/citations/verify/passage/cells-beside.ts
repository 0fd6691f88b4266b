/** What the other cells of a row say of the citation in one of them. */
import { sentencesOf } from '../../../language/sentences.ts';
import type { CitedDocument, FoundCitation } from '../../find/find.ts';
import { affirms, isQuestion, refusesQuestion } from '../vocabulary/polarity.ts';
import { type CitedPassage, passageOf } from './cited-passage.ts';
import { sayings } from './foreign-words.ts';
import { type HeadFinder, rowHeadOf } from './heads-above.ts';

/** A head that says what does not hold. */
const denyingHead =
  /\b(?:exclu\w+|except\w*|exempt\w*|not\s+\p{L}+|out\s+of\s+scope|outside|limit\w*|qualifier\w*|conditions?)\b/iu;
/** A head of what says yes or no to the row's question. */
const answeringHead =
  /\b(?:answers?|responses?|repl(?:y|ies)|cover(?:ed|age|s)?|status|verdict|result|applies|applicable|complian\w+|y(?:es)?\s*\/\s*no?|in\s+scope|comments?)\b/iu;

/** A head under which a cell belongs to the row as a whole, and does not stand for something else beside it. */
const sharedHead =
  /\b(?:services?|products?|offerings?|solutions?|plans?|countr(?:y|ies)|regions?|markets?|places?|locations?|jurisdictions?|scope|appl\w+|questions?|subjects?|topics?|titles?|tags?|notes?|remarks?|body|text|strength)\b/iu;

/** The other cells of the row that cite nothing else, and the heads of those that say yes. */
export function cellsBeside(
  { blocks, mentioned, rows }: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  find: HeadFinder,
): readonly CitedPassage[] {
  const at = citation.main.block;
  const block = blocks[at];
  if (block?.row === undefined) return [];
  const beside = (rows.get(block.row) ?? []).filter(
    (index) =>
      blocks[index]?.column !== block.column &&
      (mentioned.get(index) ?? []).every((one) => one.citation.id === citation.id),
  );
  const headsAt = (index: number) => blocks[index]?.heads ?? [];
  const asks = beside.some((index) => isQuestion(own(index))) || isQuestion(own(at));
  const answers = (index: number) => asks || headsAt(index).some((head) => answeringHead.test(head));
  const refused = beside.some((index) => answers(index) && refusesQuestion(own(index)));
  const speaks = sayings(own(at)) > 0;
  return beside.flatMap((index) => {
    const text = own(index);
    if (affirms(text) && sayings(text) === 0) {
      return headsAt(index)
        .map((head) => rowHeadOf(head, find(head, index, 'cell')))
        .concat(passageOf('cell', text, { block: index, offset: 0 }));
    }
    const heads = headsAt(index);
    // A cell that speaks for itself says nothing of the columns to its right, such as those of competitors.
    const isOthers = speaks && index > at && !heads.some((head) => sharedHead.test(head) || answeringHead.test(head));
    if (isOthers) return [];
    const denies = heads.some((head) => denyingHead.test(head));
    return sentencesOf(text).map(({ text: sentence, start }) =>
      passageOf('cell', sentence, { block: index, offset: start }, refused || denies),
    );
  });
}
