/** Denials of a word in German, French, Spanish and Japanese, and in Dutch, Italian and Portuguese: near it and in its clause, since what follows may deny something else. */
import { isOnlyAsked } from './polarity.ts';

/** What is promised not to be done, or to nobody, denies nothing of the promise: `de ne pas lire`, `a ningún gobierno`. */
const complement = String.raw`(?<!\p{L})(?:à|a(?=\s+ning)|de|d[’']|par|pour|por|para|con|an|für|von|bei|zu|(?:de|à|pour)\s+ne)`;
const soon = String.raw`(?:\s+[^\s,;:.]+){0,4}\s+$`;
const before = new RegExp(
  String.raw`(?<!\p{L})(?<!${complement}\s)(?:(?:nicht|pas)(?!\s+(?:nur|seulement))|no(?!\s+s[oó]lo)|kein\p{Ll}*|weder|ohne|ob|wenn|falls|sofern|statt|n['’]\p{L}+|aucun\p{Ll}*|sans|ni|si|jamais|sin|ning\p{Ll}*|tampoco|nunca|niet(?!\s+alleen)|geen|zonder|non(?!\s+(?:solo|seulement))|senza|não(?!\s+só)|sem)(?!\p{L})${soon}`,
  'iu',
);
/** French denies around the verb: `ne garantit pas`. */
const beforeFrench = /(?<!\p{L})n(?:e\s+|['’]\s*)(?:\p{L}+\s+)?$/iu;
const afterFrench = /^\s+(?:pas|point|plus|jamais|rien|aucun\p{Ll}*|nullement)(?!\p{L})/iu;
const afterGerman = /^[^,;:.]*(?<!\p{L})nicht(?!\p{L})(?!\s+nur)/iu;
const afterJapanese = /^[^。、]{0,16}?(?:ません|ない|なく)/u;

/** Characters in which a denial stands; what is farther denies something else, and long texts are searched in time. */
const near = 160;

/** Whether the word from `start` to `end` is denied, or only asked for with an `ob`. */
export function isDeniedForeign(sentence: string, start: number, end: number): boolean {
  if (isOnlyAsked(sentence, start, end)) return true;
  const after = sentence.slice(end, end + near);
  return (
    before.test(sentence.slice(Math.max(0, start - near), start)) ||
    (beforeFrench.test(sentence.slice(Math.max(0, start - near), start)) && afterFrench.test(after)) ||
    afterGerman.test(after) ||
    afterJapanese.test(after)
  );
}
