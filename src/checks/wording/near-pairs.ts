/**
 * Finding pairs that are alike among many without comparing each with each.
 *
 * Two sets of which at least two thirds are common (Jaccard) have their rarest words in common, or nearly: the prefix filter of
 * Chaudhuri, Ganti and Kaushik (2006), shorter for what is looked up than for what looks (Xiao and others, 2008), and longer by two so
 * that three words must be common and not one (Wang, Li and Feng, 2012). So triples of rare words are the keys of an index, and only
 * what shares a key is compared.
 */
import { tally } from '../../language/groups.ts';

/** Something to be compared. */
export interface Comparable {
  readonly words: ReadonlySet<string>;
  /** Only what has the same marks can be alike. */
  readonly marks: string;
}

/** What was found, and with how much work. */
export interface NearPairs {
  /** Indices of two items that share enough to be compared, the earlier one first; in order of the later one. */
  readonly pairs: readonly (readonly [number, number])[];
  /** How often the index was asked or added to, and how many items were met there. */
  readonly steps: number;
}

/** The share of common words (Jaccard) below which a pair is not looked for: 80 % by the measure of Dice. */
const leastShare = 2 / 3;
/** Of the rarest words of a text, at most so many are looked up: the triples of 10 are 120. Texts of more than 21 words reach it. */
const longestPrefix = 10;
/**
 * What more than so many of that number have in common is a turn of phrase and tells nothing; looking through them all would cost the
 * square. Where there are few, it costs nothing to look.
 */
const mostPerKey = (items: number) => Math.max(4, Math.floor(4000 / items));

/** The pairs of items that may be alike. */
export function nearPairs(items: readonly Comparable[]): NearPairs {
  const rank = ranks(items);
  const index = new Map<string, number[]>();
  const pairs: (readonly [number, number])[] = [];
  const most = mostPerKey(items.length);
  let steps = 0;
  // The smaller first: what is looked up is never larger than what looks.
  const bySize = [...items.entries()].sort(([i, a], [j, b]) => a.words.size - b.words.size || i - j);
  for (const [item, { words, marks }] of bySize) {
    const sorted = [...words].map((word) => rank.get(word) ?? 0).sort((a, b) => a - b);
    const candidates = new Set<number>();
    for (const triple of triples(prefix(sorted, leastShare))) {
      steps += 1;
      const met = index.get(`${triple} ${marks}`) ?? [];
      if (met.length > most) continue;
      steps += met.length;
      for (const other of met) candidates.add(other);
    }
    for (const triple of triples(prefix(sorted, (2 * leastShare) / (1 + leastShare)))) {
      const key = `${triple} ${marks}`;
      const list = index.get(key);
      steps += 1;
      if (!list) index.set(key, [item]);
      else if (list.length <= most) list.push(item);
    }
    for (const other of candidates)
      if ((items[other]?.words.size ?? 0) >= leastShare * words.size - slack)
        pairs.push(other < item ? [other, item] : [item, other]);
  }
  return { pairs: pairs.sort(([a, m], [b, n]) => m - n || a - b), steps };
}

/** For shares that are no exact binary fractions. */
const slack = 1e-9;

/** The rarest words, among which are three of what it has in common with anything that shares so much of it. */
function prefix(sorted: readonly number[], share: number): readonly number[] {
  const length = sorted.length - Math.ceil(share * sorted.length - slack) + 3;
  return sorted.slice(0, Math.min(longestPrefix, length));
}

/** Every choice of three; of two words or one, all of them. */
function triples(words: readonly number[]): string[] {
  if (words.length < 3) return [words.join(' ')];
  return words.flatMap((a, i) =>
    words.slice(i + 1).flatMap((b, j) => words.slice(i + j + 2).map((c) => `${a} ${b} ${c}`)),
  );
}

/** Word → its place among all words, the rarest first; equally rare ones by the alphabet. */
function ranks(items: readonly Comparable[]): ReadonlyMap<string, number> {
  const counts = tally(items.flatMap(({ words }) => [...words]));
  const order = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1));
  return new Map(order.map(([word], place) => [word, place]));
}
