/** What a condition asks for by name, and whoever writes says that they lack: `No Key Vault. … so our keys are safe`. */
import { escaped } from '../../../language/phrase-table.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { sentencesBefore } from '../passage/around/sentences-before.ts';
import { ofWriter } from '../vocabulary/writer-words.ts';
import type { WrongDetail } from './detail.ts';

/** Blocks before that of the citation. */
const reach = 8;
const name = /\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+/gu;
const lacking = String.raw`(?<!\p{L})(?:no|without|lacks?|not\s+(?:have|bought|licen[cs]ed\s+for)|haven[’']t|n[’']t\s+have|kein\p{L}*|ohne|sans|pas\s+de|sin)\s+(?:\p{Ll}+\s+){0,2}`;
/** What would be without it, or was: `Without Key Vault, anybody may`. */
const notNow =
  /^[^\p{L}]*(?:without|ohne|sans|sin)(?!\p{L})|(?<!\p{L})(?:was|were|had|ago|until|war(?:en)?|hatten?|avait|avions|había\p{Ll}*|tenía\p{Ll}*)(?!\p{L})/iu;
/** Who tells the condition, or that it does not hold, claims nothing without it. */
const limiting =
  /(?<!\p{L})(?:if|unless|would|could|should|once|until|licen[cs]\p{Ll}*|not|falls|sofern|nicht|würde|si|sauf|pas|serait)(?!\p{L})|n[’']t(?!\p{L})/iu;

/** Words by which somebody claims for themselves a promise whose condition they said to lack. */
export function lackedConditions(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const own = ofWriter.pattern.exec(text);
  if (!own || limiting.test(text)) return [];
  const conditions = judged.version?.qualifiers.filter(({ kind }) => kind === 'condition') ?? [];
  const lacked = conditions.find((one) => [...one.text.matchAll(name)].some(([thing]) => isLacked(judged, thing)));
  if (!lacked) return [];
  const [words] = own;
  const expected = `somebody who has what it asks for: "${lacked.text}"`;
  return [{ text: words, start: own.index, end: own.index + words.length, expected }];
}

/** Whether it is said before the citation that there is no such thing, and nowhere anything else of it. */
function isLacked(judged: JudgedCitation, thing: string): boolean {
  const denied = new RegExp(`${lacking}${escaped(thing)}(?!\\p{L})`, 'iu');
  const told = sentencesBefore(judged, reach).filter(({ text }) => text.includes(thing));
  return told.length > 0 && told.every(({ text }) => denied.test(text) && !notNow.test(text));
}
