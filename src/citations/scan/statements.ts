/** Statements of versions in a text, word for word or nearly, wherever they stand. Takes time in proportion to the text. */
import type { KnownStatement, KnownWording, KnownWordings } from '../find/known-wordings.ts';
import { type NormalWord, normalWords, rejoined } from '../find/normalise.ts';
import { align, weightOf } from '../verify/quotation/alignment.ts';
import { changesInWords, shownChanges, wordingOf } from '../verify/shown-changes.ts';
import { runFinder } from './shared-runs.ts';

/** Words of a text that are, or nearly are, a statement of what the inventory holds. */
export interface FoundStatement {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  /** Whose words they are. */
  readonly wordings: readonly KnownWording[];
  /** What differs, in words; undefined where nothing does. */
  readonly changes: string | undefined;
}

/** How like a statement a stretch has to be (see `Alignment`), and how much of what is written has to come from it. */
const [leastSimilarity, leastShare] = [0.78, 0.72];
/** The least weight of a statement that is known by words that differ. */
const leastWeight = 5;
/** The part of a statement's runs of words that has to stand in a text before words are compared. */
const leastRuns = 0.3;

/** Finds statements in texts. */
export interface StatementFinder {
  readonly statementsIn: (text: string) => readonly FoundStatement[];
  /** Whether a text may have one; `false` is certain. */
  readonly mayHave: (text: string) => boolean;
}

/** A finder over the statements of an inventory; made once for all texts. */
export function statementFinder(known: KnownWordings): StatementFinder {
  const { statements, vocabulary } = known;
  const runs = runFinder(statements.map(({ words }) => words.join(' ')));
  const nearIn = (text: string) => runs(text).filter(({ count, of }) => count >= Math.max(2, leastRuns * of));
  const statementsIn: StatementFinder['statementsIn'] = (text) => {
    const near = nearIn(text);
    if (near.length === 0) return [];
    const words = rejoined(normalWords(text), vocabulary);
    const found: FoundStatement[] = known.wholeIn(words).flatMap(({ start, end, wordings }) => {
      const [first, last] = [words[start], words[end - 1]];
      return first && last ? [{ start: first.start, end: last.end, wordings, changes: undefined }] : [];
    });
    const altered = near.flatMap(({ index, start, end }) => {
      const statement = statements[index];
      return statement ? alteredIn(text, words, statement, start, end) : [];
    });
    for (const one of altered.sort((a, b) => b.similarity - a.similarity))
      if (!found.some(({ start, end }) => start < one.end && one.start < end)) found.push(one);
    return found.sort((a, b) => a.start - b.start);
  };
  return { statementsIn, mayHave: (text) => nearIn(text).length > 0 };
}

/** A statement with other words in it, near where runs of its words stand. */
function alteredIn(
  text: string,
  words: readonly NormalWord[],
  { words: own, wordings }: KnownStatement,
  from: number,
  to: number,
): readonly (FoundStatement & { readonly similarity: number })[] {
  if (own.reduce((sum, word) => sum + weightOf(word), 0) < leastWeight) return [];
  const [first, last] = [words.findIndex(({ end }) => end > from), words.findLastIndex(({ start }) => start < to)];
  const begin = Math.max(0, first - own.length);
  const window = words.slice(begin, Math.min(last + own.length, begin + 5 * own.length) + 1);
  const found = align(
    own,
    window.map((word) => word.text),
  );
  if (!found || found.similarity < leastSimilarity || found.share < leastShare) return [];
  const stretch = window.slice(found.start, found.end);
  const [one, other] = [stretch[0], stretch.at(-1)];
  if (!one || !other) return [];
  const changes = changesInWords(shownChanges(wordingOf(own.join(' ')), wordingOf(text, stretch)));
  return changes === '' ? [] : [{ start: one.start, end: other.end, wordings, changes, similarity: found.similarity }];
}
