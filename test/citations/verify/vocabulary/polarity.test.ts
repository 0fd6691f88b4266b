import { expect, test } from 'vitest';
import {
  affirms,
  isDenied,
  isLeftOut,
  isQuestion,
  refuses,
  refusesQuestion,
} from '../../../../src/citations/verify/vocabulary/polarity.ts';

/** The sentence without the marks, and the offsets of what stands between them. */
function marked(text: string): [string, number, number] {
  const [start, end] = [text.indexOf('_'), text.lastIndexOf('_') - 1];
  return [text.replaceAll('_', ''), start, end];
}

test.each([
  'It does not cover _Stratus_.',
  'It covers Ledger, not _Stratus_.',
  'Excluding _Stratus_, all is covered.',
  '_Stratus_ is not covered.',
  '_Stratus_ and Ledger are excluded.',
  'Everything but _Stratus_ is covered.',
  'Whether it covers _Stratus_ is open.',
  'For _Stratus_ there is no such promise.',
  '_Stratus_ (excluded)',
  '_Stratus_ ...... no',
  '_Stratus_ may not be listed here.',
  '_Stratus_ keeps logs, so it is not for it.',
  'Es gilt nicht für _Stratus_.',
  '_Stratus_ n’est pas couvert.',
])('leaves out: %s', (text) => {
  expect(isLeftOut(...marked(text), false)).toBe(true);
});

test.each([
  'It covers _Stratus_.',
  'Not only Ledger but also _Stratus_ is covered.',
  'It does not depend on the region, and covers _Stratus_.',
  'Unlike Ledger, _Stratus_ is covered.',
  'There is no exception for _Stratus_.',
  '_Stratus_, which is not a part of Ledger, is covered.',
  'It is promised without limitation for _Stratus_.',
])('does not leave out: %s', (text) => {
  expect(isLeftOut(...marked(text), false)).toBe(false);
});

test('what a prohibition denies is not what it covers', () => {
  expect(isLeftOut(...marked('Data of _Stratus_ is not sold.'), true)).toBe(false);
  expect(isLeftOut(...marked('It never sells data of _Stratus_.'), true)).toBe(false);
  expect(isLeftOut(...marked('It does not apply to _Stratus_.'), true)).toBe(true);
});

test.each([
  ['This is not _guaranteed_.', true],
  ['This is neither certified nor _guaranteed_.', true],
  ['We make no legal _guarantee_.', true],
  ['A statement rather than a _guarantee_.', true],
  ['If you need a _guarantee_, look elsewhere.', true],
  ['Strike the word "_guaranteed_".', true],
  ['The promise not to sell data is _guaranteed_.', false],
  ['No adverts, _guaranteed_.', false],
  ["We don't just say it, we _guarantee_ it.", false],
])('%s: denied is %s', (text, expected) => {
  expect(isDenied(...marked(text))).toBe(expected);
});

test.each([
  ['No, never.', true],
  ['Not covered', true],
  ['n/a', true],
  ['✗', true],
  ['No standing access is given.', false],
  ['Yes.', false],
  ['Nothing of the sort is planned', false],
])('%j refuses: %s', (text, expected) => {
  expect(refuses(text)).toBe(expected);
});

test('answers and questions', () => {
  expect(refusesQuestion("It isn't.")).toBe(true);
  expect(refusesQuestion('There is no statement on it.')).toBe(true);
  expect(refuses("It isn't.")).toBe(false);
  expect(affirms('Yes (PC-GOV-2)')).toBe(true);
  expect(affirms('Yesterday')).toBe(false);
  expect(isQuestion('“Is it?”')).toBe(true);
  expect(isQuestion('It is.')).toBe(false);
});
