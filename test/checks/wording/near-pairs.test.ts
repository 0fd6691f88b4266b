import { describe, expect, test } from 'vitest';
import { type Comparable, nearPairs } from '../../../src/checks/wording/near-pairs.ts';
import { gistOf, samePromise } from '../../../src/checks/wording/similarity.ts';

const item = (words: string, marks = ''): Comparable => ({ words: new Set(words.split(' ')), marks });

test.each<[string, Comparable[], (readonly [number, number])[]]>([
  ['one word more', [item('a b c d e'), item('a b c d e f')], [[0, 1]]],
  ['the smaller one later', [item('a b c d e f'), item('a b c d e')], [[0, 1]]],
  ['one word of six exchanged', [item('a b c d e f'), item('a b c d e g')], [[0, 1]]],
  ['half of the words', [item('a b c d'), item('a b e f')], []],
  ['other marks', [item('a b c d', '30'), item('a b c d', '60')], []],
  ['two words', [item('a b'), item('a b'), item('a c')], [[0, 1]]],
  ['no words', [{ words: new Set(), marks: '' }], []],
  ['nothing', [], []],
])('%s', (_, items, expected) => {
  expect(nearPairs(items).pairs).toEqual(expected);
});

/** Statements of a deterministic vocabulary; every fiftieth repeats an earlier one with a word added. */
function statements(count: number, sentence: (next: (limit: number) => number) => string): string[] {
  let state = 1;
  const next = (limit: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor(state / 65_536) % limit;
  };
  const all: string[] = [];
  for (let index = 0; index < count; index++)
    all.push(index % 50 === 49 ? (all[index - 20] ?? '').replace(' of ', ' of private ') : sentence(next));
  return all;
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
/** Words that differ in more than one letter, since those that differ in one count as slips of the pen. */
const word = (stem: string, index: number) => {
  const [a, b] = [letters[index % 26], letters[Math.floor(index / 26)]];
  return `${a}${b}${a}${stem}${a}${b}`;
};
const short = (next: (limit: number) => number) =>
  `Contoso ${word('verb', next(12))} the ${word('thing', next(60))} of a customer in ${word('place', next(60))} when ${word('case', next(40))} holds and ${word('law', next(40))} applies.`;
const long = (next: (limit: number) => number) =>
  `Where the law of a country allows it, and the customer has asked for it in writing, Contoso ${word('verb', next(12))} the ${word('thing', next(60))} of that customer before the end of the term in ${word('place', next(60))}, as ${word('law', next(40))} asks.`;

describe.each([
  ['short', short],
  ['long', long],
])('among %s statements', (_, sentence) => {
  const work = (count: number) => {
    const { pairs, steps } = nearPairs(statements(count, sentence).map(gistOf));
    return steps + pairs.length;
  };

  test('ten times as many cost at most twelve times as much', () => {
    const [thousand, tenThousand] = [work(1000), work(10_000)];
    process.stdout.write(`near pairs: ${thousand} steps for 1,000, ${tenThousand} for 10,000\n`);
    expect(tenThousand).toBeLessThanOrEqual(12 * thousand);
  });

  test('every planted repetition is among the pairs', () => {
    const all = statements(10_000, sentence).map(gistOf);
    const found = new Set(nearPairs(all).pairs.map((pair) => pair.join(' ')));
    const planted = [...all.keys()].filter((index) => index % 50 === 49).map((index) => `${index - 20} ${index}`);
    expect(planted.filter((pair) => !found.has(pair))).toEqual([]);
  });
});

test('among a few, nothing that is the same promise is overlooked', () => {
  const all = statements(300, short).map(gistOf);
  const found = new Set(nearPairs(all).pairs.map((pair) => pair.join(' ')));
  const overlooked: string[] = [];
  for (const [later, b] of all.entries())
    for (const [earlier, a] of all.slice(0, later).entries())
      if (samePromise(a, b) && !found.has(`${earlier} ${later}`)) overlooked.push(`${earlier} ${later}`);
  expect(overlooked).toEqual([]);
});
