import { expect, test } from 'vitest';
import { printable, printableLines } from '../../src/language/printable.ts';

test.each([
  ['plain “words”, 個人番号, 👨‍👩‍👧', 'plain “words”, 個人番号, 👨‍👩‍👧'],
  ['a\n::error::b', 'a\\u{A}::error::b'],
  ['\u001B[31mred\u001B]8;;https://evil.example\u0007x', '\\u{1B}[31mred\\u{1B}]8;;https://evil.example\\u{7}x'],
  ['a\u202Eb', 'a\\u{202E}b'],
])('%j is shown as %j', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('lines stay lines, and none is a command of the runner', () => {
  expect(printableLines('first: second\n  ::error::x\n##[error]y\na\rb')).toBe(
    'first: second\n|   ::error::x\n| ##[error]y\na\\u{D}b',
  );
});
