/** The words of messages, after remark's grammar: `Unexpected …, expected …; did you mean …`. */
import leven from 'leven';

/** `"a", "b" or "c"`, at most `limit` of them. */
export function quotedList(words: readonly string[], limit = 8): string {
  const quoted = words.slice(0, limit).map((word) => `"${word}"`);
  if (words.length > limit) return `${quoted.join(', ')} or ${words.length - limit} more`;
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : (quoted[0] ?? 'nothing');
}

/** The candidate that a mistyped word most likely stands for: at most `most` letters away, a third of them (rounded up) unless told. */
export function nearest(
  word: string,
  candidates: Iterable<string>,
  most: number = Math.ceil(word.length / 3),
): string | undefined {
  let best: string | undefined;
  let distance = most + 1;
  for (const candidate of candidates) {
    const found = leven(word.toLowerCase(), candidate.toLowerCase(), { maxDistance: distance });
    if (found < distance) [best, distance] = [candidate, found];
  }
  return best;
}

/** `; did you mean "x"?` of what may have been meant, or nothing. */
export function hint(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

/** The same of the candidate that is nearest to a word. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  return hint(nearest(word, candidates));
}
