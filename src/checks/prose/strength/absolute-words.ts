/** Words that leave no exception. */

const absolute =
  /\b(?:never|always|any|every|all|none|nobody|no)\b(?!\s+(?:later|longer|more|less|sooner|further|fewer)\b)/giu;
/** `at all`, `any longer`: an emphasis and no range. */
const idle = /\bat\s+$/iu;

/** An absolute word of a text, with its offset; `undefined` where there is none. */
export function absoluteWordIn(text: string): { readonly word: string; readonly offset: number } | undefined {
  const match = [...text.matchAll(absolute)].find(({ index }) => !idle.test(text.slice(0, index)));
  return match && { word: match[0], offset: match.index };
}
