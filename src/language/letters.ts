/** Letters of words, and the white space between them. */

/** Their order by code units, which is the same everywhere. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** An upper-case first letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A lower-case first letter. */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** Text with stretches of it gone, each of whose letters is a mark, so that all else stands where it stood. */
export function blanked(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
  mark = ' ',
): string {
  return stretches.reduce(
    (rest, { start, end }) => rest.slice(0, start) + mark.repeat(end - start) + rest.slice(end),
    text,
  );
}

/** Text with each run of white space as one space, and none at its ends. */
export function collapsed(text: string): string {
  // Most stand alone and stay: to write each anew takes several times as long.
  return text.replace(/\s{2,}|[^\S ]/gu, ' ').trim();
}

/** What readers take for the same words is the same: case, composition of accents and white space do not count. */
export function asReaderSees(words: string): string {
  return collapsed(words.normalize('NFC').toLowerCase());
}
