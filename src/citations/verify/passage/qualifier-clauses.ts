/** What a qualifier says, clause by clause. */
import { sentencesOf } from '../../../language/sentences.ts';
import type { InventoryVersion } from '../../../model/inventory/inventory.ts';
import { substanceOf } from './substance.ts';

/** A clause that tells how a qualifier was read, and narrows nothing. */
const aboutSources =
  /\b(?:(?:sources?|texts?)|our\s+reading|entr(?:y|ies)\s+here|we\s+(?:take|read|tell)|can\s+be\s+read|(?:is|are)\s+ambiguous)\b/iu;

/** The clauses of a qualifier, each up to where it begins to explain itself; how it was read is left aside where it says more. */
export function clausesOf(qualifier: string): readonly string[] {
  const all = sentencesOf(qualifier)
    .flatMap(({ text }) => text.split(/[:;]|,\s(?=that\s+of\b)/u))
    .map(mainClause);
  const own = all.filter((clause) => !aboutSources.test(clause));
  return own.length > 0 ? own : all;
}

const explaining =
  /,\s(?:which|and|by|unless|for\s+example|such\s+as|as|be|with|none|typically|\p{L}[^,]*\samong\s+them)\b|(?<=^(?:Does|May)\snot\shold\sfor\s.*)\swhere\s/u;

/** What is explained in the midst of a clause: `In some cases, which other pages list, data is moved`. */
const inserted = /,\s(?:which|who|whose)\b[^,;.]{1,60},\s(?=\p{Ll})/u;
/** Which of several texts says it: `that of 2026 for a support case`. */
const ofText = /^\s*that\s+of\s+(?:19|20)\d\d\b/u;

/** So many words that name what is meant; a clause behind them only tells more of it: `extreme cases and outages that X has vetted`. */
const fewestOfHead = 3;

function mainClause(sentence: string): string {
  const whole = sentence.replace(inserted, ' ');
  const end = whole.search(explaining);
  const clause = (end < 0 ? whole : whole.slice(0, end)).replace(ofText, '');
  const [head = ''] = clause.split(/\sthat\s/u);
  return substanceOf(head).length >= fewestOfHead ? head : clause;
}

/** The clause that a word stands in, between any two marks. */
export function clauseAt(text: string, at: number): string {
  const start = Math.max(...[...text.slice(0, at).matchAll(/[,;:()]/gu)].map(({ index }) => index), -1) + 1;
  return /^[^,;:()]*/u.exec(text.slice(start))?.[0] ?? '';
}

/** The same, which commas do not end. */
function clauseAround(text: string, at: number): string {
  const start = Math.max(...['.', ';', '(', ')'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  return /^[^.;()]*/u.exec(text.slice(start))?.[0] ?? '';
}

/** So much of a qualifier tells it. */
const enough = 0.6;

/** Whether the clause that a word stands in tells a limit: `contact details may have to be released in any case`. */
export function tellsLimit({ statement, qualifiers }: InventoryVersion, text: string, at: number): boolean {
  const said = new Set(substanceOf(clauseAround(text, at)));
  const clauses = qualifiers.flatMap(({ kind, text: one }) => (kind === 'limit' ? clausesOf(one) : []));
  return clauses.some((one) => {
    const own = substanceOf(one).filter((stem) => !substanceOf(statement).includes(stem));
    return own.length > 0 && own.filter((stem) => said.has(stem)).length >= enough * own.length;
  });
}
