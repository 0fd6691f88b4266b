import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runFinder } from '../../../src/citations/scan/shared-runs.ts';

const sentence = 'Norland tells the customer about each request.';
const find = runFinder([sentence, 'Another sentence with other words in it.']);

test('a text with the sentence in it has all of its runs, whatever stands around and between', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(' ', '\n', ', ', '\u00AD '),
      (before, after, gap) => {
        const text = `${before}\n${sentence.toUpperCase().replaceAll(' ', gap)}\n${after}`;
        const [found] = find(text).filter(({ index }) => index === 0);
        expect(found?.count).toBeGreaterThanOrEqual(found?.of ?? Number.POSITIVE_INFINITY);
      },
    ),
  );
});

test('where the runs stand is told', () => {
  const [found] = find(`So ${sentence} So.`);
  expect(`So ${sentence} So.`.slice(found?.start, found?.end)).toBe('Norland tells the customer about each request');
});

test('characters of scripts without spaces are words of their own', () => {
  expect(runFinder(['顧客データを守る'])('彼らは顧客データを守るという')[0]).toMatchObject({ index: 0 });
});
