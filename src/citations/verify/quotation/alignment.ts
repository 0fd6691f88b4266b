/** Where the words of a promise stand in a text, exactly or nearly: local alignment of words (Smith and Waterman, 1981). */

/** A stretch of the text that corresponds to the promise. */
export interface Alignment {
  /** Indices into the words of the text; `end` is the first behind it. */
  readonly start: number;
  readonly end: number;
  /** The first and last word of the promise that have their like, as indices; `last` included. */
  readonly first: number;
  readonly last: number;
  /** Twice the weight in common by the weight of both (Dice), 0 to 1; 1 for the same words. */
  readonly similarity: number;
  /** The weight in common by the weight of the stretch alone: how much of what is written there comes from the promise. */
  readonly share: number;
}

/** Words of grammar, which texts that have nothing to do with each other share. */
const light = new Set(
  (
    'a an the of to for in on at by with from about into as that which who whose this these those it its they them their he she ' +
    'and or but so also any all each every is are was were be been being has have had do does did will shall would may can ' +
    'if when where than such there then not no'
  ).split(' '),
);
const lightWeight = 0.3;
/** What a word that has no like costs, by its weight. */
const gapCost = 0.4;

/** How much a word says. */
export function weightOf(word: string): number {
  return light.has(word) ? lightWeight : 1;
}

function weightOfAll(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + weightOf(word), 0);
}

/** Where the promise stands word for word; the occurrence nearest to the end, or to the beginning. */
export function exactRun(
  promise: readonly string[],
  text: readonly string[],
  nearest: 'end' | 'start',
): Alignment | undefined {
  const [count, last] = [promise.length, text.length - promise.length];
  if (count === 0 || last < 0) return undefined;
  for (let step = 0; step <= last; step++) {
    const start = nearest === 'end' ? last - step : step;
    let length = 0;
    while (length < count && text[start + length] === promise[length]) length++;
    if (length === count) return { start, end: start + count, first: 0, last: count - 1, similarity: 1, share: 1 };
  }
  return undefined;
}

/** The stretch of the text that is most like the promise; `undefined` where less than a third of the promise's weight is in the text at all. */
export function align(promise: readonly string[], text: readonly string[]): Alignment | undefined {
  const present = new Set(text);
  const weight = weightOfAll(promise);
  if (weightOfAll(promise.filter((word) => present.has(word))) < weight / 3) return undefined;
  const width = text.length + 1;
  const scores = new Float32Array((promise.length + 1) * width);
  const promiseWeights = promise.map(weightOf);
  const textWeights = text.map(weightOf);
  let [best, bestAt] = [0, 0];
  for (let row = 1; row <= promise.length; row++) {
    const word = promise[row - 1];
    const own = promiseWeights[row - 1] ?? 0;
    for (let column = 1; column < width; column++) {
      const at = row * width + column;
      const matched = text[column - 1] === word ? (scores[at - width - 1] ?? 0) + own : 0;
      const missing = (scores[at - width] ?? 0) - gapCost * own;
      const added = (scores[at - 1] ?? 0) - gapCost * (textWeights[column - 1] ?? 0);
      const score = Math.max(0, matched, missing, added);
      scores[at] = score;
      if (score > best) [best, bestAt] = [score, at];
    }
  }
  return best === 0 ? undefined : traced(promise, text, scores, bestAt, weight);
}

/** Follows the best path back to its beginning. */
function traced(
  promise: readonly string[],
  text: readonly string[],
  scores: Float32Array,
  from: number,
  weight: number,
): Alignment {
  const width = text.length + 1;
  let [row, column] = [Math.floor(from / width), from % width];
  const [end, last] = [column, row - 1];
  let [start, first, common] = [column, row - 1, 0];
  while (row > 0 && column > 0 && (scores[row * width + column] ?? 0) > 0) {
    const at = row * width + column;
    const [own, other] = [weightOf(promise[row - 1] ?? ''), weightOf(text[column - 1] ?? '')];
    const score = scores[at] ?? 0;
    if (promise[row - 1] === text[column - 1] && close(score, (scores[at - width - 1] ?? 0) + own)) {
      [row, column] = [row - 1, column - 1];
      [start, first] = [column, row];
      common += own;
    } else if (close(score, (scores[at - 1] ?? 0) - gapCost * other)) column--;
    else row--;
  }
  const stretch = weightOfAll(text.slice(start, end));
  return {
    start,
    end,
    first,
    last,
    similarity: (2 * common) / (weight + stretch),
    share: stretch === 0 ? 0 : common / stretch,
  };
}

/** The scores are of single precision. */
function close(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-3;
}
