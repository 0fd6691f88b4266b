/** Words that were true on the day they were written. */

import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import { sentencesOf } from '../../../language/sentences.ts';
import { monthSource } from '../../../language/time/dates-in-words.ts';
import type { FoundWord } from '../../../model/certification-words.ts';

const raw = String.raw;

/** Words that point at the day on which they are written. */
export const deictic: PhraseTable = phraseTable('giu', (phrase) => phrase, [
  [raw`\brecently\b`, 'It was recently renamed'],
  [raw`\blately\b`, 'It was lately renamed'],
  [raw`\bnowadays\b`, 'It is nowadays renamed'],
  [raw`\bthese\s+days\b(?!\s+(?:is|are|was|were)\b)`, 'It is these days renamed'],
  [
    raw`\b(?:so\s+far(?!\s+(?:as|that)\b)|until\s+now|up\s+to\s+now|for\s+(?:now|the\s+time\s+being))\b`,
    'It has so far no name',
  ],
  [raw`\bnot\s+yet\b`, 'It is not yet renamed'],
  [
    raw`\bjust\s+(?:been\s+)?(?:released|published|announced|adopted|enacted|passed|renamed|launched|introduced)\b`,
    'It was just released',
  ],
  [raw`\bin\s+the\s+(?:coming|next)\s+(?:days|weeks|months|years)\b`, 'It ends in the coming weeks'],
  [raw`\bthe\s+latest\s+(?!of\b|version\b)`, 'It stands in the latest documents'],
  [raw`\btoday\b`, 'It is today renamed'],
  [raw`\bpresently\b`, 'It is presently renamed'],
  [raw`\bupcoming\b`, 'The upcoming law'],
  [raw`\bforthcoming\b`, 'The forthcoming law'],
  [raw`\bat\s+(?:present|the\s+moment)\b`, 'It has at present a name'],
  [raw`\bto\s+date\b`, 'It has to date a name'],
  [raw`\b(?:this|next|last)\s+(?:year|month|quarter|week)\b`, 'It ends next year'],
  [raw`\bha(?:s|ve)\s+yet\s+to\b`, 'The page has yet to change'],
  [raw`\bstill\s+to\s+come\b`, 'The edition is still to come'],
  [raw`\bas\s+(?:we\s+speak|things\s+stand)\b`, 'It is changed as we speak'],
  [raw`\buntil\s+further\s+notice\b`, 'It stands until further notice'],
  [
    raw`\bat\s+(?:the\s+time\s+of\s+writing|this\s+(?:point|time|moment|stage))\b`,
    'It has at the time of writing no name',
  ],
  [
    raw`\b(?:of\s+late|not\s+long\s+ago|the\s+other\s+day|before\s+long|in\s+due\s+course|shortly(?!\s+(?:after|before)\b))\b`,
    'It changed not long ago',
  ],
  [raw`\bin\s+the\s+near\s+future\b`, 'It ends in the near future'],
  [raw`\b(?:an?|one|two|three|some|\d+)\s+(?:days?|weeks?|months?|years?)\s+ago\b`, 'It ended two years ago'],
  [raw`\b(?:this|next|last)\s+(?:spring|summer|autumn|fall|winter)\b`, 'It ended last summer'],
  [raw`\bthe\s+most\s+recent\s+(?!of\b)`, 'It stands in the most recent edition'],
  [raw`\bcurrently\b`, 'It currently has a name'],
  [raw`\bnewly\b`, 'The newly enacted law'],
  [raw`\bsoon(?!\s+as\b)\b`, 'It ends soon'],
  [raw`\bnow(?!\s+that\b)\b`, 'It is now renamed'],
  [raw`(?<!from\s)\b(?:new)(?=[\s.,;]*$|\s+(?:and\s+changes|and\s+modern)\b)`, 'The law is new.'],
]);

const the = raw`(?:[Tt]he|[Tt]his|[Ii]ts|[Tt]heir|[Oo]ur)`;
const theNew = raw`${the}\s+(?:brand\s+)?new\s+`;

/** `new`, `current` and `recent` say a time only of a thing that is there already: "any new subprocessor" is one to come. */
export const definite: PhraseTable = phraseTable('gu', (phrase) => raw`\b${phrase}`, [
  [raw`${theNew}\p{Lu}[\p{L}\p{N}-]*`, 'The new Vault'],
  [`${theNew}act`, 'The new act'],
  [`${theNew}law`, 'The new law'],
  [`${theNew}rules?`, 'The new rules'],
  [`${theNew}regulation`, 'The new regulation'],
  [`${theNew}framework`, 'The new framework'],
  [`${theNew}edition`, 'The new edition'],
  [`${theNew}terms`, 'The new terms'],
  [`${theNew}page`, 'The new page'],
  [`${theNew}site`, 'The new site'],
  [`${theNew}report`, 'The new report'],
  [`${theNew}service`, 'The new service'],
  [`${theNew}name`, 'The new name'],
  [`${theNew}authority`, 'The new authority'],
  [raw`${the}\s+current\s+(?!customers?\b|and\b|of\b)`, 'The current version'],
  [raw`[Aa]\s+recent\s+`, 'A recent change'],
]);

/** The same of a thing that is spoken of. */
export const predicative: PhraseTable = phraseTable(
  'giu',
  (phrase) => raw`\b(?:is|are)\s+(?:still\s+|very\s+|quite\s+|relatively\s+)?${phrase}\b`,
  [
    ['new', 'It is still new'],
    ['recent', 'It is very recent'],
  ],
);

const idle = /\bfrom\s+$|\bde-linked\s+$/i;

/** The date in a sentence says when it was true. */
const dated = new RegExp(raw`\b(?:(?:1[89]|20)\d\d|${monthSource}|as of(?!\s+(?:today|now)\b)|at that time)\b`);
/** A sentence that leaves it open, or tells what somebody says, does not say it itself. */
const open =
  /\b(?:whether|which|who|what|could\s+(?:say|tell)|unknown|open|not\s+(?:\w+\s+)?(?:known|checked|established|seen|confirmed|settled|read|sure))\b/i;
const told = /\b(?:calls?|called|describes?|described|says?|said|speaks?|treats?|according\s+to)\b/i;

/** Matches every text that holds such a word, and few others. */
export const mayBeTimeBound =
  /new|recent|late|now|today|days?|present|coming|moment|date|year|month|quarter|week|current|soon|so\s+far|being|yet|just|come|speak|stand|notice|writing|this|ago|long|due|shortly|near|spring|summer|autumn|fall|winter/i;

/** The words of a text that are bound to its time, those of dated, open and reported sentences left out. */
export function timeBoundWordsIn(text: string): readonly FoundWord[] {
  if (!mayBeTimeBound.test(text)) return [];
  return sentencesOf(text).flatMap(({ text: sentence, start }) => {
    if (dated.test(sentence) || open.test(sentence) || told.test(sentence)) return [];
    const found = [deictic.pattern, definite.pattern, predicative.pattern].flatMap((pattern) =>
      [...sentence.matchAll(pattern)].filter(({ index }) => !idle.test(sentence.slice(0, index))),
    );
    const [first] = found.sort((a, b) => a.index - b.index);
    if (!first) return [];
    return [{ text: first[0].trim(), start: start + first.index, end: start + first.index + first[0].length }];
  });
}
