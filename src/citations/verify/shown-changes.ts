/** What differs between two wordings whose words are known with their places, and how a message shows it. */
import { type WordChange, wordChanges } from '../../language/word-changes.ts';
import { type NormalWord, normalWords, onOneLine } from '../find/normalise.ts';

/** Words that went, words that came in their place, or both. Words are compared as normalised, and shown as written. */
export interface ShownChange extends WordChange {
  /** As the first wording has them, on one line; empty where words were only added. */
  readonly gone: string;
  /** As the second wording has them; empty where words were only left out. */
  readonly come: string;
}

/** A text with its words. */
export interface Wording<W extends NormalWord = NormalWord> {
  readonly words: readonly W[];
  /** What stands from one word to another, both included. */
  readonly shown: (first: W, last: W) => string;
}

/** The changes that make the second wording of the first. */
export function shownChanges<A extends NormalWord, B extends NormalWord>(
  before: Wording<A>,
  now: Wording<B>,
): readonly ShownChange[] {
  const texts = (words: readonly NormalWord[]) => words.map(({ text }) => text);
  return wordChanges(texts(before.words), texts(now.words)).map((change) => ({
    ...change,
    gone: shownPart(before, change.from, change.until),
    come: shownPart(now, change.at, change.end),
  }));
}

function shownPart<W extends NormalWord>({ words, shown }: Wording<W>, from: number, until: number): string {
  const [first, last] = [words[from], words[until - 1]];
  return first && last && until > from ? onOneLine(shown(first, last)) : '';
}

/** The wording of a text of its own. */
export function wordingOf(text: string, words: readonly NormalWord[] = normalWords(text)): Wording {
  return { words, shown: (first, last) => text.slice(first.start, last.end) };
}

/** Changes as a sentence has them: `"customer" became "subscriber"`, at most so many. */
export function changesInWords(changes: readonly Pick<ShownChange, 'gone' | 'come'>[], limit = 6): string {
  const told = changes.slice(0, limit).map(({ gone, come }) => {
    if (gone === '') return `"${come}" is added`;
    return come === '' ? `"${gone}" is missing` : `"${gone}" became "${come}"`;
  });
  if (changes.length > limit) told.push(`${changes.length - limit} more`);
  return told.join(', ');
}
