/** What forms of an English word have in common: `encrypted`, `encryption` and `encrypts` all give `encrypt`. */

/** Longest first, so that one pass is enough. */
const endings =
  'izations isations ization isation ations ingly edly ation ances ences ments iness ously ition ility ures ance ence ment ness ings ions ible able ally ers ors ies ied ing ion ity ive ous ure als ed er or es al ly y s e'.split(
    ' ',
  );

/** The shortest stem; what is left of shorter ones says too little. */
const least = 3;

/**
 * The stem of a folded word. It is no dictionary: words with one stem are offered as weaker alternatives of each other,
 * and a wrong family costs a place in the order, never a hit.
 */
export function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word)) return word;
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
