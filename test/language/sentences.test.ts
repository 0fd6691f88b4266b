import { expect, test } from 'vitest';
import { sentenceAt, sentencesOf } from '../../src/language/sentences.ts';

test.each([
  ['One. Two! Three?', ['One. ', 'Two! ', 'Three?']],
  ['United States v. Norland Corp. was moot. It ended.', ['United States v. Norland Corp. was moot. ', 'It ended.']],
  ['The U.S. National Report, e.g. No. 3. Next.', ['The U.S. National Report, e.g. No. 3. ', 'Next.']],
  [
    'Gesehen am 20. November 2019. Am 4. Juli 2020 nicht.',
    ['Gesehen am 20. November 2019. ', 'Am 4. Juli 2020 nicht.'],
  ],
  ['Siehe Punkt 4. Julia schreibt.', ['Siehe Punkt 4. ', 'Julia schreibt.']],
  ['Seen on 1. November 2017. Gone.', ['Seen on 1. November 2017. ', 'Gone.']],
  ['We have 2. November is next.', ['We have 2. November is next.']],
  ['', []],
])('%s', (text, expected) => {
  expect(sentencesOf(text).map((sentence) => sentence.text)).toEqual(expected);
  expect(sentencesOf(text).every(({ text: part, start }) => text.startsWith(part, start))).toBe(true);
});

test('the sentence at an offset', () => {
  expect(sentenceAt('One. Two.', 6)).toEqual({ text: 'Two.', start: 5 });
  expect(sentenceAt('', 0)).toEqual({ text: '', start: 0 });
});
