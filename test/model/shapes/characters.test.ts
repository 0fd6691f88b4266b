import { expect, test } from 'vitest';
import { characterProblem, longestText } from '../../../src/model/shapes/characters.ts';

test.each([
  'Ley 25.326 (個人番号), “quoted” {braces} <b> – kept',
  'नियमों क्‍ष and فارسی می‌خواهم',
  'A family 👨‍👩‍👧, a keycap 1️⃣, a variant 葛󠄀',
  'Ｊ-LIS (地方公共団体情報システム機構)',
  'Tiếng Việt, Łódź, 5 µm, Ελλάδα',
  'a'.repeat(longestText),
])('%s is taken', (text) => {
  expect(characterProblem(text)).toBeUndefined();
});

const hidden = (code: string, offset: number) =>
  `text without invisible or control characters (U+${code} at offset ${offset})`;

test.each<[string, string]>([
  ['a\nb', hidden('000A', 1)],
  ['a\u2066b', hidden('2066', 1)],
  ['no\u00ADthing', hidden('00AD', 2)],
  ['a\u034Fb', hidden('034F', 1)],
  ...['\u115F', '\u1160', '\u3164', '\uFFA0', '\u180E', '\u2800', '\uE000', '\uFDD0', '\u{E0041}', '\u{1FFFE}'].map(
    (character): [string, string] => [
      `x${character}`,
      hidden((character.codePointAt(0) ?? 0).toString(16).toUpperCase(), 1),
    ],
  ),
  ['a\u200Db', hidden('200D', 1)],
  ['a\u200Cb', hidden('200C', 1)],
  ['a\uFE0F', hidden('FE0F', 1)],
  ['a\uDC00', 'well-formed Unicode, without lone surrogates'],
  [`Z${'\u0301'.repeat(5)}`, 'at most four marks on a letter (U+0301 at offset 1)'],
  ['Dаta', 'words in letters of one script ("Dа" at offset 0 mixes two)'],
  ['The Ｐrivacy Act', 'Latin letters of the usual width (U+FF30 at offset 4)'],
  ['a'.repeat(longestText + 1), 'at most 5,000 characters (5001)'],
])('%j is refused', (text, expected) => {
  expect(characterProblem(text)).toBe(expected);
});
