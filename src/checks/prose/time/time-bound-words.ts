/** Words that were true on the day they were written. */

import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import { sentencesOf } from '../../../language/sentences.ts';
import type { FoundWord } from '../../../model/certification-words.ts';

const raw = String.raw;

/** Words that point at the day on which they are written. */
export const deictic: PhraseTable = phraseTable('giu', (phrase) => phrase, [
  [raw`\brecently\b`, 'It was recently renamed'],
  [raw`\blately\b`, 'It was lately renamed'],
  [raw`\bnowadays\b`, 'It is nowadays renamed'],
  [raw`\btoday\b`, 'It is today renamed'],
  [raw`\bpresently\b`, 'It is presently renamed'],
  [raw`\bupcoming\b`, 'The upcoming law'],
  [raw`\bforthcoming\b`, 'The forthcoming law'],
  [raw`\bat\s+(?:present|the\s+moment)\b`, 'It has at present a name'],
  [raw`\bto\s+date\b`, 'It has to date a name'],
  [raw`\b(?:this|next|last)\s+(?:year|month|quarter|week)\b`, 'It ends next year'],
  [raw`\bcurrently\b`, 'It currently has a name'],
  [raw`\bnewly\s+\p{Ll}+ed\b`, 'The newly enacted law'],
  [raw`\bsoon(?!\s+as\b)\b`, 'It ends soon'],
  [raw`\bnow(?!\s+that\b)\b`, 'It is now renamed'],
  [raw`(?<!from\s)\b(?:new)(?=[\s.,;]*$|\s+(?:and\s+changes|and\s+modern)\b)`, 'The law is new.'],
]);
/** `new`, `current` and `recent` say a time only of a thing that is there already: "any new subprocessor" is one to come. */
const definite =
  /\b(?:(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur)\s+(?:brand\s+)?new\s+(?:\p{Lu}|act|acts|law|laws|rules?|regulation|framework|edition|terms|page|site|report|service|name|authority)|(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur)\s+current\s+(?!customers?\b|and\b|of\b)|[Aa]\s+recent\s+)/gu;
const predicative = /\b(?:is|are)\s+(?:still\s+|very\s+|quite\s+|relatively\s+)?(?:new|recent)\b/giu;
const idle = /\bfrom\s+$|\bde-linked\s+$/i;

/** The date in a sentence says when it was true. */
const dated =
  /\b(?:1[89]|20)\d\d\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\bas of\b|\bat that time\b/;
/** A sentence that leaves it open, or tells what somebody says, does not say it itself. */
const open =
  /\b(?:whether|which|who|what|could\s+(?:say|tell)|unknown|open|not\s+(?:\w+\s+)?(?:known|checked|established|seen|confirmed|settled|read|sure))\b/i;
const told = /\b(?:calls?|called|describes?|described|says?|said|speaks?|treats?|according\s+to)\b/i;

/** Matches every text that holds such a word, and few others. */
export const mayBeTimeBound =
  /new|recent|late|now|today|present|coming|moment|date|year|month|quarter|week|current|soon/i;

/** The words of a text that are bound to its time, those of dated, open and reported sentences left out. */
export function timeBoundWordsIn(text: string): readonly FoundWord[] {
  if (!mayBeTimeBound.test(text)) return [];
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    if (dated.test(sentence) || open.test(sentence) || told.test(sentence)) return [];
    const found = [deictic.pattern, definite, predicative].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].filter(({ index }) => !idle.test(sentence.slice(0, index))),
    );
    const [first] = found.sort((a, b) => a.index - b.index);
    if (!first) return [];
    return [{ text: first[0].trim(), start: start + first.index, end: start + first.index + first[0].length }];
  });
}
