/** A promise not to do something, told as the right to do it: `Norland reserves the use of customer data for advertisements`. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import { sharedSubstance, substanceOf } from '../passage/substance.ts';
import type { WrongDetail } from './detail.ts';

const raw = String.raw;
/** Words by which somebody keeps or gives a right. */
export const permittingWords: PhraseTable = phraseTable('giu', (phrase) => raw`(?<!\p{L})${phrase}(?!\p{L})`, [
  [raw`reserves?(?:\s+(?:itself|the\s+right))?|reserved(?=\s+(?:itself|the)\b)`, 'Norland reserves the use'],
  [
    raw`lets|allow(?:s|ed)|permit(?:s|ted)|(?:is|are|was|were)\s+(?:free|entitled|allowed|permitted)\s+to`,
    'Norland lets vendors use it',
  ],
  [raw`(?:has|have|had|keeps?|kept|retains?)\s+the\s+right\s+to`, 'Norland has the right to use it'],
  [
    raw`behält\s+sich|(?:ist|sind)\s+berechtigt|erlaubt(?:e|en)?|gestattet(?:e|en)?`,
    'Norland behält sich die Nutzung vor',
  ],
  [raw`se\s+réserve|(?:permet|autorise|laisse)(?:nt)?`, 'Norland se réserve le droit'],
  [raw`se\s+reserva|permiten?|autorizan?|si\s+riserva|permette|reserva-se|behoudt\s+zich`, 'Norland se reserva el uso'],
]);
/** Who denies anything in the sentence turns nothing round. */
const denying =
  /(?<!\p{L})(?:not|no|never|neither|nor|without|none|nothing|nobody|cannot|unless|except\p{Ll}*|only|forb\p{Ll}+|prohibit\p{Ll}*|refus\p{Ll}+|nicht|kein\p{Ll}*|weder|ohne|nie|nur|ne|pas|aucun\p{Ll}*|sans|ni|sin|nunca|s[oó]lo|non|n[eé]|senza|solo|não|nem|sem|niet|geen|zonder)(?!\p{L})|n[’']t(?!\p{L})|n[’']\p{L}/iu;

/** So much of what a statement says, told without any denial, tells it the other way round. */
const enough = 0.5;

/** Words by which a passage gives the right to what a version says not to be done. */
export function turnedRound(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const { version, citation } = judged;
  if (!version || !prohibits(citation) || denying.test(text)) return [];
  const most = new Set(substanceOf(version.statement)).size;
  if (sharedSubstance(text, [version.statement]) < enough * most) return [];
  return [...text.matchAll(permittingWords.pattern)].map(({ 0: words, index: start }) => ({
    text: words,
    start,
    end: start + words.length,
    expected: `what it promises not to be done: "${version.statement}"`,
  }));
}
