/** What differs between two wordings, word by word. */
import { diffArrays } from 'diff';
import { onOneLine, type Word } from '../find/normalise.ts';

/** Words that went, words that came in their place, or both. */
export interface WordChange {
  /** As the first wording has them, on one line; empty where words were only added. */
  readonly gone: string;
  /** As the second wording has them; empty where words were only left out. */
  readonly come: string;
  /** Indices into the words of the second wording: those that came, or where those that went would stand. */
  readonly at: number;
  readonly until: number;
  /** The index of the first word that went, in the first wording. */
  readonly from: number;
}

/** A text with its words. */
export interface Wording<W extends Word = Word> {
  readonly words: readonly W[];
  /** What stands from one word to another, both included. */
  readonly shown: (first: W, last: W) => string;
}

/** The changes that make the second wording of the first. Words are compared as normalised, and shown as written. */
export function wordChanges<A extends Word, B extends Word>(
  before: Wording<A>,
  now: Wording<B>,
): readonly WordChange[] {
  const parts = diffArrays(
    before.words.map(({ text }) => text),
    now.words.map(({ text }) => text),
  );
  const changes: WordChange[] = [];
  let [old, at] = [0, 0];
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index];
    if (!part) continue;
    if (!part.added && !part.removed) {
      old += part.value.length;
      at += part.value.length;
      continue;
    }
    const next = parts[index + 1];
    const pair = next && (next.added || next.removed) && next.added !== part.added ? next : undefined;
    if (pair) index++;
    const goneCount = (part.removed ? part : pair)?.value.length ?? 0;
    const comeCount = (part.added ? part : pair)?.value.length ?? 0;
    changes.push({
      gone: shownPart(before, old, old + goneCount),
      come: shownPart(now, at, at + comeCount),
      at,
      until: at + comeCount,
      from: old,
    });
    old += goneCount;
    at += comeCount;
  }
  return changes;
}

function shownPart<W extends Word>({ words, shown }: Wording<W>, from: number, to: number): string {
  const [first, last] = [words[from], words[to - 1]];
  return first && last && to > from ? onOneLine(shown(first, last)) : '';
}

/** The wording of a text of its own. */
export function wordingOf(text: string, words: readonly Word[]): Wording {
  return { words, shown: (first, last) => text.slice(first.start, last.end) };
}

/** Changes as a sentence has them: `"customer" instead of "subscriber"`. `what` names the first wording. */
export function changesInWords(changes: readonly WordChange[], limit = 6): string {
  const told = changes.slice(0, limit).map(({ gone, come }) => {
    if (gone === '') return `"${come}" is added`;
    return come === '' ? `"${gone}" is missing` : `"${gone}" became "${come}"`;
  });
  if (changes.length > limit) told.push(`${changes.length - limit} more`);
  return told.join(', ');
}
