import { expect, test } from 'vitest';
import { didYouMean, nearest, quotedList } from '../../src/language/message.ts';

test.each([
  [['a'], '"a"'],
  [['a', 'b'], '"a" or "b"'],
  [['a', 'b', 'c'], '"a", "b" or "c"'],
  [[], 'nothing'],
  [['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'], '"1", "2", "3", "4", "5", "6", "7", "8" or 2 more'],
])('%j in a sentence', (words, expected) => {
  expect(quotedList(words)).toBe(expected);
});

test.each([
  ['contrl', ['control', 'security'], 'control'],
  ['PC-GOV-21', ['PC-GOV-2', 'PC-GOV-12'], 'PC-GOV-2'],
  ['xyz', ['control'], undefined],
  ['STRATUS', ['stratus'], 'stratus'],
])('%s among %j is most likely %s', (word, candidates, expected) => {
  expect(nearest(word, candidates)).toBe(expected);
});

test('a hint ends the message, where there is one', () => {
  expect(didYouMean('contrl', ['control'])).toBe('; did you mean "control"?');
  expect(didYouMean('xyz', ['control'])).toBe('');
});
