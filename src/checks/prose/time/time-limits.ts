/** Finding by when a sentence says that something is done. */

import type { Stretch } from '../../../language/markdown/blocks.ts';
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import { numberSource, type Span, spanOf, unitSource } from '../../../language/time/durations.ts';
import { customersAct } from '../strength/actors.ts';

const raw = String.raw;

/** A time limit that a text names: a length of time, or one of the words that name none. */
export interface NamedLimit extends Stretch {
  readonly text: string;
  readonly within: Span | 'promptly';
}

const length = `(?<count>${numberSource})[\\s-]+(?<unit>${unitSource})\\b`;
const least = '(?:a\\s+(?:period|maximum)\\s+of\\s+)?(?:the\\s+)?';
const limits = [
  `\\b(?:within|inside(?:\\s+of)?|(?:no|not)\\s+later\\s+than|at\\s+the\\s+latest|(?:in|after)\\s+(?:less|no\\s+more|not\\s+more|fewer|at\\s+most)(?:\\s+than)?|in\\s+under|by\\s+the\\s+end\\s+of)\\s+${least}${length}`,
  `\\b(?:takes?|done|complete|finished)\\s+(?:up\\s+to|at\\s+most|no\\s+longer\\s+than|no\\s+more\\s+than)\\s+${length}`,
  `\\b(?:at\\s+most|no\\s+more\\s+than|a\\s+maximum\\s+of)\\s+${length}(?=\\s+(?:after|from|following)\\b)`,
  `\\b(?:has|have)\\s+(?:up\\s+to\\s+|at\\s+most\\s+)?${length}(?=\\s+to\\b)`,
  `\\bin\\s+(?<count>${numberSource})\\s+(?<unit>(?:(?:business|working|calendar)\\s+)?(?:hour|day)s?)\\b(?!\\s+of\\b)`,
  `\\b${length}(?=\\s+at\\s+the\\s+latest\\b)`,
].map((source) => new RegExp(source, 'giu'));
/** `90 days after …`: a limit of what is done then, but not of what is kept until then. */
const afterwards = new RegExp(`\\b${length}(?=\\s+(?:after|following)\\b)`, 'giu');
const keeping =
  /\b(?:for|least|until|last|than)\s+$|\b(?:keep|retain|stor|hold|held|kept|remain|stay|available|preserv)\w*\b/i;
const nextDay =
  /\b(?:(?:by|on)\s+the\s+next\s+(?:(?:business|working|calendar)\s+)?day|(?:on|within)\s+the\s+same\s+day|on\s+the\s+day\s+of\s+(?:its\s+|the\s+)?(?:receipt|arrival|discovery|request))\b/giu;

/** At once, without a length of time. */
export const prompt: PhraseTable = phraseTable('giu', asWord, [
  ['promptly', 'It tells promptly'],
  [raw`immediately(?!\s+(?:before|preceding|following|after))`, 'It tells immediately'],
  ['forthwith', 'It tells forthwith'],
  ['instantly', 'It tells instantly'],
  [raw`at\s+once`, 'It tells at once'],
  [raw`right\s+away`, 'It tells right away'],
  [raw`straight\s*away`, 'It tells straight away'],
  ['expeditiously', 'It acts expeditiously'],
  ['swiftly', 'It acts swiftly'],
  ['speedily', 'It acts speedily'],
  [raw`without\s+(?:any\s+|undue\s+|unreasonable\s+|culpable\s+)?delay`, 'It tells without undue delay'],
  [
    raw`as\s+(?:soon|quickly|fast|promptly|early)\s+as\s+(?:is\s+|it\s+is\s+)?(?:reasonably\s+)?(?:possible|practicable|practical|feasible|it\s+can)`,
    'It tells as soon as possible',
  ],
  [raw`at\s+the\s+earliest\s+(?:opportunity|possible)`, 'It tells at the earliest opportunity'],
  [raw`in\s+a\s+timely\s+(?:manner|way|fashion)`, 'It tells in a timely manner'],
  [
    raw`(?:prompt|immediate|timely)(?=\s+(?:written\s+)?(?:notice|notification|answer|response|reply|information|deletion|removal))`,
    'It gives prompt written notice',
  ],
]);

/** `does not clear them at once`; `not only promptly` denies nothing. */
const denied = /(?:\b(?:not|never)|n[’']t)\s+(?!only\b)(?:(?!(?:and|but|or)\b)\p{L}+\s+){0,4}$/iu;

/** Every time limit that a text names for the provider, in no particular order. */
export function timeLimitsIn(text: string): readonly NamedLimit[] {
  const found: NamedLimit[] = [];
  const add = (match: RegExpMatchArray, within: NamedLimit['within'] | undefined) => {
    const start = match.index ?? 0;
    if (within && !customersAct(text.slice(0, start + match[0].length)))
      found.push({ text: match[0], start, end: start + match[0].length, within });
  };
  const spanIn = ({ groups }: RegExpMatchArray) => spanOf(groups?.count ?? '', groups?.unit ?? '');
  for (const pattern of limits) for (const match of text.matchAll(pattern)) add(match, spanIn(match));
  for (const match of text.matchAll(afterwards))
    if (!keeping.test(text.slice(0, match.index))) add(match, spanIn(match));
  for (const match of text.matchAll(nextDay)) add(match, spanOf(1, 'day'));
  for (const match of text.matchAll(prompt.pattern))
    if (!denied.test(text.slice(0, match.index))) add(match, 'promptly');
  return found;
}
