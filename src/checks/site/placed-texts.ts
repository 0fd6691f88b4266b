/** Which texts of a built file are those that were generated, and which one stands where another should. */
import { tally } from '../../language/groups.ts';
import { computed, withoutSpace } from './generated-words.ts';

/** A text of a built file with its place. */
export interface PlacedText {
  readonly text: string;
  /** UTF-16 code units from the file's start. */
  readonly offset: number;
}

/**
 * The texts that no place holds, each as often as it was generated. What a place holds besides is no concern of this.
 *
 * @param expected may say `computed` where anything stands
 */
export function missing(expected: readonly string[], places: readonly PlacedText[]): string[] {
  const left = tally(places.map(({ text }) => withoutSpace(text)));
  return expected.filter((text) => {
    const wanted = withoutSpace(text);
    if (wanted.includes(computed)) return ![...left.keys()].some((known) => holds(known, wanted.split(computed)));
    const count = left.get(wanted) ?? 0;
    left.set(wanted, count - 1);
    return count <= 0;
  });
}

/** Whether a text begins with the first part, ends with the last one, and has the others between, in order. */
function holds(text: string, [first = '', ...others]: readonly string[]): boolean {
  const last = others.pop() ?? '';
  let at = first.length;
  for (const part of others) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.startsWith(first) && text.endsWith(last) && at + last.length <= text.length;
}

/** The place whose text begins and ends most like a text. */
export function mostAlike(text: string, places: readonly PlacedText[]): PlacedText | undefined {
  let best: PlacedText | undefined;
  let most = Math.min(8, text.length / 2);
  for (const place of places) {
    const shared = sharedEnds(text, place.text);
    if (shared <= most) continue;
    most = shared;
    best = place;
  }
  return best;
}

/** How many letters two texts have in common at their beginnings and ends. */
export function sharedEnds(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let start = 0;
  while (start < length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < length - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return start + end;
}
