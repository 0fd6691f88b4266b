import { expect, test } from 'vitest';
import { align, exactRun } from '../../../../src/citations/verify/quotation/alignment.ts';

const words = (text: string) => text.split(' ');
const promise = words('it deletes data within ninety days');

test.each([
  ['the last', 'end', 8],
  ['the first', 'start', 1],
] as const)('of two exact occurrences, %s', (_, nearest, start) => {
  const text = words(`so ${promise.join(' ')} and ${promise.join(' ')} .`);
  expect(exactRun(promise, text, nearest)).toMatchObject({ start, similarity: 1 });
});

test.each([
  ['one word became another', 'now it deletes records within ninety days then', [1, 7]],
  ['a word is missing', 'it deletes data within days', [0, 5]],
  ['words are added', 'it deletes all the data within about ninety days', [0, 9]],
])('%s', (_, text, [start, end]) => {
  const found = align(promise, words(text));
  expect(found).toMatchObject({ start, end });
  expect(found?.similarity).toBeGreaterThan(0.6);
  expect(found?.similarity).toBeLessThan(1);
});

test('what has little in common is not aligned', () => {
  expect(align(promise, words('we sell bread to anybody who comes'))).toBeUndefined();
  expect(align(promise, [])).toBeUndefined();
  expect(exactRun([], words('a b'), 'end')).toBeUndefined();
});
