/** Long lists of phrases, a phrase a line, each with an example that is its test. */

import { madeOnce } from './remembered.ts';

/** A phrase as the source of a regular expression, and words that this phrase of its list finds, and no other. */
export type PhraseLine = readonly [source: string, example: string];

/** A list of phrases that are looked for together. */
export interface PhraseTable {
  /** Finds any of them; at each place the first of the list. */
  readonly pattern: RegExp;
  /** Any of them without the frame, as the source of a group: a part of longer regular expressions. */
  readonly source: string;
  /** Each of them alone, with its example. */
  readonly phrases: readonly { readonly pattern: RegExp; readonly example: string }[];
}

/** The frame of phrases that are found as words, wherever they stand. */
export const asWord = (phrase: string): string => `\\b${phrase}\\b`;

/**
 * A table of phrases.
 *
 * @param flags of every regular expression; those with `g` are for `matchAll`
 * @param frame what stands around a phrase, which it is given as the source of a group
 */
export function phraseTable(
  flags: string,
  frame: (phrase: string) => string,
  phrases: readonly PhraseLine[],
): PhraseTable {
  const group = (sources: readonly string[]) => `(?:${sources.join('|')})`;
  const framed = (source: string) => new RegExp(frame(source), flags);
  const source = group(phrases.map(([one]) => one));
  // Compiled when they are first used: a run of the command line needs few of the tables.
  const pattern = madeOnce(() => framed(source));
  const single = madeOnce(() => phrases.map(([one, example]) => ({ pattern: framed(group([one])), example })));
  return {
    get pattern() {
      return pattern();
    },
    source,
    get phrases() {
      return single();
    },
  };
}

/** A text for a regular expression that matches exactly it. */
export function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
