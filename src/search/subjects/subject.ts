/** What a question asks for, in the words of four languages, so that a promise in English answers a row in another. */
/** A subject of questions and of promises. */
export interface Subject {
  readonly id: string;
  /** How much it tells one promise from another: 1 where it is all that a question asks for, less for what many ask for beside it. */
  readonly weight: number;
  /** Finds it in a text that `plainLetters` gives. */
  readonly pattern: RegExp;
  /** Sources of regular expressions, a line for some phrases of a language. */
  readonly lines: readonly string[];
}

/**
 * A subject by the beginnings of its words, which stand in no longer word. Texts are held against it without marks: `é` is `e`.
 *
 * @param lines what finds it, some phrases of a language a line. In the comment behind each stand words that it finds, which are its
 *   test (`subjects.test.ts`): browsers load these tables, and need no examples
 */
export function subject(id: string, weight: number, ...lines: readonly string[]): Subject {
  return { id, weight, lines, pattern: subjectPattern(lines.join('|')) };
}

/** Finds the beginning of a word; a script without spaces has no such thing. */
export function subjectPattern(source: string): RegExp {
  return new RegExp(`(?<![\\p{Script=Latin}\\p{N}])(?:${source})`, 'iu');
}

/** A text as subjects are looked for in it: without marks on letters of alphabets, quotes and hyphens of one kind. */
export function plainLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[’‘]/g, "'")
    .replace(/[‐‑–]/g, '-');
}
