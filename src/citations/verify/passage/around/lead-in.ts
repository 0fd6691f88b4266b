/** What leads to a citation from before its own sentence: the paragraph before one that says nothing itself, and the sentence that says for whom. */
import { sentencesOf } from '../../../../language/sentences.ts';
import type { CitedDocument, FoundCitation } from '../../../find/find.ts';
import {
  forWhatWasNamed,
  framingScope,
  livesOn,
  pointingWord,
  scopeLabel,
  servicesBefore,
} from '../../vocabulary/scope-words.ts';
import { type CitedPassage, passageOf } from '../cited-passage.ts';
import { sayings } from '../foreign-words.ts';
import { stemsOf } from '../topic-words.ts';
import { citesOther, type SentencePart } from './mentions-near.ts';

/** A sentence that only points to the citation. */
export const points = /^\W*(?:see|cf|compare|refer|read|more|details|for\s+(?:more|details))\b/iu;
/** A sentence that says itself that it is about something else. */
export const setsApart =
  /^\W*(?:separately|also|further(?:more)?|moreover|in\s+addition|additionally|besides|unrelated(?:ly)?|independently|apart\s+from\s+(?:that|this)|on\s+(?:another|a\s+different)\s+(?:note|subject|matter)|by\s+the\s+way|next)\b/iu;

/** A sentence that turns to others than those that were spoken of. */
const turnsAway =
  /^\W*(?:but|however|yet|nevertheless|instead|conversely|(?:by|in)\s+contrast|on\s+the\s+other\s+hand|no(?:thing|ne|body)?|there\s+is\s+no(?:thing|ne)?)\b|\b(?:others|another|elsewhere|something\s+else|alone|(?:their|its)\s+own)\b/iu;
/** A sentence that sends its reader elsewhere, `For Bonn, ask the desk.`, or says what is not. */
const sendsElsewhere =
  /\b(?:no|not|never|none|nothing|without)\b|n[’']t\b|(?:^|[,;:]|\bplease|\b(?!(?:The|Our|This|That|Its|Your|Their|A)\s)\p{Lu}\p{L}*|\d)\s+(?:see|ask|contact|consult|read|refer\s+to|turn\s+to|look)\b/u;

/** The paragraph that leads to a citation which says nothing itself: `For customers of Vault:`, or the one right before. */
export function leadIn(
  { blocks, mentioned }: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  // The first block of what it leads to: the quotation, or the citation itself.
  from: number,
): readonly CitedPassage[] {
  const at = citation.main.block;
  for (let before = from - 1; before >= Math.max(0, from - 12); before--) {
    const block = blocks[before];
    if (!block || block.role === 'heading' || block.row !== blocks[at]?.row || block.column !== blocks[at]?.column)
      return [];
    if ((mentioned.get(before) ?? []).some((one) => one.citation !== citation)) return [];
    const text = own(before);
    if (block.role === 'code' || sayings(text) < 2) continue;
    const isColon = /:\s*$/.test(text.trimEnd());
    const leads = isColon || before === from - 1 || block.role === 'paragraph';
    if (!leads) return [];
    const last = sentencesOf(text).findLast((one) => sayings(one.text) >= 2);
    if (!last) return [];
    const passage = passageOf('sentence', last.text, { block: before, offset: last.start });
    return [isColon ? passage : { ...passage, loose: true }];
  }
  return [];
}

/** The sentence right before, or the last of the paragraph before, where it says for whom, where or with what it is meant: `Our branch in Bonn uses Mail. See NC-GOV-8@1.` */
export function framedBy(
  cited: CitedDocument,
  citation: FoundCitation,
  own: (index: number) => string,
  sentencesIn: (index: number) => readonly SentencePart[],
): readonly CitedPassage[] {
  const { block: at, start } = citation.main;
  const wordsOf = (part: SentencePart) => own(at).slice(part.start, part.end);
  const sentences = sentencesIn(at);
  const index = sentences.findLastIndex((one) => one.start <= start);
  const sentence = sentences[index];
  if (!sentence || setsApart.test(wordsOf(sentence)) || turnsAway.test(wordsOf(sentence))) return [];
  const last = sentences.findLast(
    (one, place) => place < index && (citesOther(cited, citation, at, one) || sayings(wordsOf(one)) > 0),
  );
  if (last && citesOther(cited, citation, at, last)) return [];
  const isBare = sayings(wordsOf(sentence)) < 2 || points.test(wordsOf(sentence));
  const refersBack = [forWhatWasNamed, servicesBefore].some(({ pattern }) => pattern.test(wordsOf(sentence)));
  const passages = last
    ? [passageOf('sentence', wordsOf(last), { block: at, offset: last.start })]
    : leadIn(cited, citation, own, at).filter(({ text }) => isBare || refersBack || takesUp(wordsOf(sentence), text));
  return passages.filter(
    ({ text, asks }) =>
      asks ||
      (!sendsElsewhere.test(text) &&
        (refersBack ||
          [framingScope, scopeLabel].some(({ pattern }) => pattern.test(text)) ||
          takesUp(wordsOf(sentence), text))),
  );
}

/** Whether a sentence speaks of the thing of which the one before says what it runs on: `The desk runs on Mail. What is asked at the desk …`. */
function takesUp(sentence: string, before: string): boolean {
  const verb = livesOn.pattern.exec(before);
  if (!verb) return false;
  const things = new Set(stemsOf(before.slice(0, verb.index)).flatMap(({ stem }) => (stem.length > 3 ? [stem] : [])));
  const words = stemsOf(sentence);
  return words.some(
    ({ stem }, at) =>
      things.has(stem) &&
      words.slice(Math.max(0, at - 2), at).some(({ start, end }) => pointingWord.test(sentence.slice(start, end))),
  );
}
