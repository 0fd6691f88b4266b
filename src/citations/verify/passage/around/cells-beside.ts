/** What the other cells of a row say of the citation in one of them. */
import { sentencesOf } from '../../../../language/sentences.ts';
import type { CitedDocument, FoundCitation } from '../../../find/find.ts';
import {
  answeringHead,
  demandingHead,
  denyingHead,
  recordHead,
  referenceHead,
  sharedHead,
} from '../../vocabulary/head-words.ts';
import { affirms, isCorrected, isQuestion, leavesOut, refusesQuestion } from '../../vocabulary/polarity.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';
import { sayings } from '../foreign-words.ts';
import { type HeadFinder, rowHeadOf } from './heads-above.ts';
import { rowWindow } from './row-window.ts';

/** What an answer is about. */
export interface AnswerKind {
  /** Whether the promise itself says that something is not done. */
  readonly prohibits: boolean;
  /** Whether the row or block of the citation quotes it. */
  readonly isQuoted: boolean;
  /** Who promises, by name. */
  readonly publisher: string;
}

/** The other cells of the row that cite nothing else, and the heads of those that say yes. */
export function cellsBeside(
  { blocks, mentioned, rows }: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  find: HeadFinder,
  { prohibits, isQuoted, publisher }: AnswerKind,
): readonly CitedPassage[] {
  const at = citation.main.block;
  const block = blocks[at];
  if (block?.row === undefined) return [];
  const headsAt = (index: number) => blocks[index]?.heads ?? [];
  const beside = rowWindow(rows.get(block.row) ?? [], at).filter(
    (index) =>
      blocks[index]?.column !== block.column &&
      own(index).trim() !== '' &&
      !headsAt(index).some((head) => recordHead.pattern.test(head)) &&
      (mentioned.get(index) ?? []).every((one) => one.citation.id === citation.id),
  );
  const asks = beside.some((index) => isQuestion(own(index))) || isQuestion(own(at));
  const answers = (index: number) => asks || headsAt(index).some((head) => answeringHead.pattern.test(head));
  const question = [...beside, at].map(own).filter(isQuestion).join(' ');
  const refuses = (index: number) =>
    refusesQuestion(own(index), question === '' ? headsAt(index).join(' ') : question, prohibits);
  // Who quotes the promise does not say that there is none.
  // A remark in brackets, `(historic)`, is about the citation alone.
  const speaks = sayings(own(at).replace(/\([^()]*\)/gu, ' ')) > 0;
  const first = blocks[rows.get(block.row)?.[0] ?? at]?.column;
  const names = (index: number) =>
    blocks[index]?.column === first || headsAt(index).some((head) => sharedHead.pattern.test(head));
  // The first cell of a row is its head, and names no column.
  const isPublishers = headsAt(at).some(
    (head) => head.includes(publisher) && !beside.some((index) => blocks[index]?.text === head),
  );
  // A column of promises has its own cells of those that are none: `At rest: not covered | At the end: NC-DATA-1@2`.
  const isReference = !speaks && headsAt(at).some((head) => referenceHead.pattern.test(head));
  // `Contoso Mail | no | NC-GOV-8@1`: what the row names, what is said of it, and nothing else.
  const isOnlyAnswer = (index: number) => !names(index) && beside.every((other) => other === index || names(other));
  const denies = (index: number) =>
    (isReference && leavesOut(own(index))) ||
    ((answers(index) || (isReference && isOnlyAnswer(index))) && refuses(index));
  const isAffirmed = beside.some((index) => affirms(own(index)));
  const refused = !isQuoted && beside.some(denies);
  return beside.flatMap((index) => {
    const text = own(index);
    if (affirms(text) && sayings(text) === 0) {
      return headsAt(index)
        .map((head) => rowHeadOf(head, find(head, index, 'cell')))
        .concat(passageOf('cell', text, { block: index, offset: 0 }));
    }
    const heads = headsAt(index);
    // A cell that speaks for itself says nothing of the columns to its right, such as those of competitors, nor one of the
    // publisher's of any that stands under another name.
    const isOthers =
      speaks &&
      (index > at || (isPublishers && !names(index) && !heads.some((head) => head.includes(publisher)))) &&
      !heads.some((head) => sharedHead.pattern.test(head) || answeringHead.pattern.test(head));
    if (isOthers) return [];
    const isDenying = heads.some(
      (head) => denyingHead.pattern.test(head) || (!isAffirmed && demandingHead.pattern.test(head)),
    );
    // `"It is guaranteed." | Not so: …`
    const isTakenBack =
      /[.!"”»」]\s*$/u.test(text) && blocks[index + 1]?.row === block.row && isCorrected('', own(index + 1));
    return sentencesOf(text).map(({ text: sentence, start }) =>
      passageOf('cell', sentence, { block: index, offset: start }, refused || isDenying || isTakenBack),
    );
  });
}
