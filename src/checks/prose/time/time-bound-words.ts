/** Words that were true on the day they were written. */

import { sentencesOf } from '../../../language/sentences.ts';
import type { FoundWord } from '../../../model/certification-words.ts';

const deictic =
  /\b(?:recently|lately|nowadays|today|presently|upcoming|forthcoming|at\s+(?:present|the\s+moment)|to\s+date|(?:this|next|last)\s+(?:year|month|quarter|week)|currently|newly\s+\p{Ll}+ed|soon(?!\s+as\b)|now(?!\s+that\b))\b|(?<!from\s)\b(?:new)(?=[\s.,;]*$|\s+(?:and\s+changes|and\s+modern)\b)/giu;
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
  if (!/new|recent|late|now|today|present|coming|moment|date|year|month|quarter|week|current|soon/i.test(text))
    return [];
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    if (dated.test(sentence) || open.test(sentence) || told.test(sentence)) return [];
    const found = [deictic, definite, predicative].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].filter(({ index }) => !idle.test(sentence.slice(0, index))),
    );
    const [first] = found.sort((a, b) => a.index - b.index);
    if (!first) return [];
    return [{ text: first[0].trim(), start: start + first.index, end: start + first.index + first[0].length }];
  });
}
