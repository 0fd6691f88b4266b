/**
 * Text to search terms, the same for what is indexed and for what is asked.
 *
 * Alphabets: compatibility forms, case and marks are folded (`Hábeas` = `habeas`). Ids and numbers of laws keep together
 * whatever joins their parts (`25.326` = `25,326` = `25326`, `Q3-12`, `11/2006`, `U.S.C.`). Scripts without spaces become
 * overlapping pairs of characters, so that every part of a word of two characters or more is found.
 */

/** A term, and where it stands in the text: the half-open range of its characters. */
export interface SearchToken {
  readonly term: string;
  readonly start: number;
  readonly end: number;
  /** The term is a part of another token: `12` of `Q3-12`. */
  readonly part?: true;
}

/** Scripts that are written without spaces between words, with the marks that belong to their words. */
const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}ーｰ々〆`;
const isUnspaced = new RegExp(`^[${unspaced}]`, 'u');

/** A run of one of the unspaced scripts, or words and numbers with what joins the parts of a number, an id or an abbreviation. */
const runs = new RegExp(
  String.raw`[${unspaced}]+|(?:(?![${unspaced}])[\p{L}\p{N}\p{M}])+(?:[-–.,/_’'](?:(?![${unspaced}])[\p{L}\p{N}\p{M}])+)*`,
  'gu',
);
const parts = /[\p{L}\p{N}\p{M}]+/gu;

/** The terms of a text, in the order of the text. Text is looked at as it is: any string is safe. */
export function tokens(text: string): SearchToken[] {
  const found: SearchToken[] = [];
  for (const run of text.matchAll(runs)) {
    if (isUnspaced.test(run[0])) found.push(...pairs(run[0], run.index));
    else found.push(...joined(run[0], run.index));
  }
  return found;
}

/** The terms alone. */
export function terms(text: string): string[] {
  return tokens(text).map(({ term }) => term);
}

/** A word as it is compared: compatibility forms, case and marks folded. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A text as names are compared: its terms without the parts of joined ones, so that spaces, marks and case do not matter. */
export function nameKey(text: string): string {
  return tokens(text)
    .filter(({ part }) => !part)
    .map(({ term }) => term)
    .join(' ');
}

/** Letters and digits that belong together are one term; its parts follow, since a reader may know only one of them. */
function joined(run: string, at: number): SearchToken[] {
  const pieces = [...run.matchAll(parts)].map((piece): SearchToken => {
    const start = at + piece.index;
    return { term: fold(piece[0]), start, end: start + piece[0].length };
  });
  const words = pieces.filter(({ term }) => term !== '');
  if (words.length < 2) return words;
  // The 's of a possessive is no word.
  if (/[’']/.test(run) && words.length === 2 && (words[1]?.term.length ?? 0) < 3) return words.slice(0, 1);
  // Two words with a slash or a full stop between them are two words; numbers and initials are one.
  const whole = /^[^/.,]+$/.test(run) || /\p{N}/u.test(run) || words.every(({ term }) => term.length === 1);
  if (!whole) return words;
  const all: SearchToken = { term: words.map(({ term }) => term).join(''), start: at, end: at + run.length };
  return [all, ...words.filter(({ term }) => term.length > 1).map((word): SearchToken => ({ ...word, part: true }))];
}

/** Overlapping pairs of a run, and its last character, so that a single character is found wherever it stands. */
function pairs(run: string, at: number): SearchToken[] {
  const characters: { readonly text: string; readonly start: number }[] = [];
  let start = at;
  for (const character of run) {
    characters.push({ text: character.normalize('NFKC'), start });
    start += character.length;
  }
  return characters.map(({ text, start: from }, index) => {
    const next = characters[index + 1];
    const end = characters[index + 2]?.start ?? at + run.length;
    const last = next === undefined;
    return {
      term: text + (next?.text ?? ''),
      start: from,
      end: last ? at + run.length : end,
      ...(last && characters.length > 1 ? { part: true as const } : {}),
    };
  });
}

/** Whether a term is of a script without spaces. */
export function isUnspacedTerm(term: string): boolean {
  return isUnspaced.test(term);
}
