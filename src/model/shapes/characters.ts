/**
 * Which characters a text may hold. A text is hostile until proven otherwise: what nobody can see, what changes how others
 * are shown, and what only looks like a letter make a promise that reads otherwise than it is.
 */

/** Longer than any text that a reader reads; what is longer takes programs seconds. */
export const longestText = 5_000;

/** One character of these: properties, single characters and ranges, as a regular expression writes them in brackets. */
const oneOf = (parts: readonly string[], where = ''): RegExp => new RegExp(`[${parts.join('')}]${where}`, 'u');

/** Joiners and variation selectors are not among them: they are judged by what stands before them. */
const unseen = oneOf([
  '\\p{Cc}\\p{Co}\\p{Noncharacter_Code_Point}', // controls, private use, noncharacters
  '\\u00AD\\u034F\\u061C\\u180E\\u200B\\u2060-\\u206F\\uFEFF', // takes no room
  '\\u115F\\u1160\\u3164\\uFFA0\\u17B4\\u17B5\\u2800', // fillers, inherent vowels, the blank Braille pattern
  '\\u200E\\u200F\\u2028-\\u202E', // directions and line separators
  '\\uFFF0-\\uFFFD\\u{1D173}-\\u{1D17A}\\u{E0000}-\\u{E00FF}\\u{E01F0}-\\u{E0FFF}', // annotations, tags, replacement
]);

/** Scripts that are written with zero-width joiners and non-joiners (Unicode Standard, chapters 9 and 12), and emoji. */
const joinedScript = oneOf(
  [
    ...['Arab', 'Syrc', 'Mong', 'Nkoo', 'Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym'],
    ...['Sinh', 'Khmr', 'Mymr'],
  ]
    .map((script) => `\\p{sc=${script}}`)
    .concat('\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\uFE0F'),
  '$',
);
/** What has variants to select: emoji, keycaps, Han characters, Mongolian letters. */
const variantScript = oneOf(['\\p{Extended_Pictographic}\\p{sc=Han}\\p{sc=Mong}\\d#*'], '$');
const joiner = /\u200C|\u200D/;
const selector = /\u200C|\u200D|[\u180B-\u180D\u180F]|[\uFE00-\uFE0F]|[\u{E0100}-\u{E01EF}]/gu;

/** UTF-8 that was read as Windows-1252 or ISO 8859-1. */
const misread =
  /[ÃÂ][\u0080-\u00BF]|Ã[\u0152\u0160\u0178\u017D\u0192\u2013-\u2122]|â€[\u0080-\u00BF\u0152\u0153\u017E\u02C6-\u2122]?|ï»¿|ï¿½/u;

const stacked = /\p{M}{5,}/u;
/** A Latin letter beside one of a script that has letters of the same look. */
const mixed =
  /\p{sc=Latin}[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}]|[\p{sc=Cyrillic}\p{sc=Greek}\p{sc=Armenian}\p{sc=Cherokee}\p{sc=Lisu}]\p{sc=Latin}/u;

/** A Latin letter as wide as a Han character, where no text of East Asia has a use for it. */
const wide = /[\uFF21-\uFF3A\uFF41-\uFF5A]/u;
const eastAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/u;

/** What was expected of the characters of a text, with the first that is not so; `undefined` where all are well. */
export function characterProblem(text: string): string | undefined {
  if (text.length > longestText) return `at most ${longestText.toLocaleString('en')} characters (${text.length})`;
  if (/\p{Surrogate}/u.test(text)) return 'well-formed Unicode, without lone surrogates';
  const hidden = unseen.exec(text)?.index ?? strayedSelector(text);
  if (hidden !== undefined) return `text without invisible or control characters (${named(text, hidden)})`;
  const garbled = misread.exec(text);
  if (garbled)
    return `letters that were read in their own encoding ("${garbled[0]}" at offset ${garbled.index} is UTF-8 that was read as another)`;
  const [pile, mix] = [stacked.exec(text), mixed.exec(text)];
  if (pile) return `at most four marks on a letter (${named(text, pile.index)})`;
  if (mix) return `words in letters of one script ("${mix[0]}" at offset ${mix.index} mixes two)`;
  const broad = eastAsian.test(text) ? null : wide.exec(text);
  if (broad) return `Latin letters of the usual width (${named(text, broad.index)})`;
  return undefined;
}

/** Where a joiner or a variation selector stands behind something that has no use for it. */
function strayedSelector(text: string): number | undefined {
  return [...text.matchAll(selector)].find(({ 0: character, index }) => {
    const needed = joiner.test(character) ? joinedScript : variantScript;
    return !needed.test(text.slice(Math.max(0, index - 2), index));
  })?.index;
}

function named(text: string, offset: number): string {
  const code = (text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code} at offset ${offset}`;
}
