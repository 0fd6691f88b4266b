import { expect, test } from 'vitest';
import { knownRuns, lowerWords, repeatedRuns, shinglesOf } from '../../../src/checks/wording/shingles.ts';

const nine = 'one Two three four five six seven eight nine';

test('words are letters, digits, apostrophes and hyphens, lower case', () => {
  expect(lowerWords('It’s CO-operation, 日本 2!')).toEqual([
    { word: 'it’s', offset: 0 },
    { word: 'co-operation', offset: 5 },
    { word: '日本', offset: 19 },
    { word: '2', offset: 22 },
  ]);
});

test('a digest for each run of eight words, whatever their case and what stands between', () => {
  const digests = shinglesOf(lowerWords(nine));
  expect(digests).toEqual(shinglesOf(lowerWords('ONE, two: three (four) five six\nseven eight. Nine')));
  expect(digests).toHaveLength(2);
  expect(digests.every((digest) => /^[0-9a-f]{16}$/.test(digest))).toBe(true);
  expect(shinglesOf(lowerWords('one two three four five six seven'))).toEqual([]);
});

test('known runs are found where they begin, and no other', () => {
  const known = knownRuns(new Set(shinglesOf(lowerWords(nine))));
  expect(repeatedRuns(lowerWords(`zero ${nine} ten`), known)).toEqual([1, 2]);
  expect(repeatedRuns(lowerWords(nine.replace('five', 'V')), known)).toEqual([]);
  expect(repeatedRuns(lowerWords(nine), knownRuns(new Set()))).toEqual([]);
});

test('a run with the checksum of a known one alone is not known', () => {
  const [digest = ''] = shinglesOf(lowerWords('one two three four five six seven eight'));
  const forged = new Set([`${digest.slice(0, 4)}000000000000`]);
  expect(knownRuns(forged).has('one two three four five six seven eight')).toBe(false);
});
