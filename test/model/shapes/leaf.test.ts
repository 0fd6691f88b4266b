import { expect, test } from 'vitest';
import { leafProblem } from '../../../src/model/shapes/leaf.ts';
import type { Leaf } from '../../../src/model/shapes/shape.ts';

const any: Leaf = { type: 'date', precision: 'any' };
const day: Leaf = { type: 'date', precision: 'day' };

test.each<[Leaf, unknown]>([
  [{ type: 'text' }, 'Ley 25.326 (個人番号), "quoted" {braces} <b>'],
  [{ type: 'markdown' }, 'See [PC-GOV-2](/commitments/pc-gov-2/).'],
  [any, '2018'],
  [any, '2018-02'],
  [day, '2020-02-29'],
  [{ type: 'duration' }, 'P6M'],
  [{ type: 'duration' }, 'PT24H'],
  [{ type: 'url' }, 'https://laws.e-gov.go.jp/law/425AC0000000027'],
  [{ type: 'static-file' }, '/img/principles/control.svg'],
  [{ type: 'language' }, 'ja'],
  [{ type: 'language' }, 'zh-Hant'],
  [{ type: 'language' }, 'arn'],
  [{ type: 'key' }, 'q3-12'],
  [{ type: 'integer' }, 78],
  [{ type: 'boolean' }, false],
  [{ type: 'one-of', values: ['a', 'b'] }, 'b'],
  [{ type: 'reference', kind: 'topics' }, 'anything'],
])('%j takes %j', (leaf, value) => {
  expect(leafProblem(leaf, value)).toBeUndefined();
});

test.each<[Leaf, unknown, string]>([
  [{ type: 'text' }, '', 'text'],
  [{ type: 'text' }, 'a\nb', 'text without invisible or control characters (U+000A at offset 1)'],
  [{ type: 'text' }, 'a\u2066b', 'text without invisible or control characters (U+2066 at offset 1)'],
  [{ type: 'text' }, 'a\uDC00', 'well-formed Unicode, without lone surrogates'],
  [{ type: 'text' }, 'a  b', 'text without white space at its ends or twice in a row'],
  [{ type: 'text' }, "\\'+alert(1)+'", 'text without a backslash'],
  [any, '2018-13', 'a date as exact as it is known (YYYY, YYYY-MM or YYYY-MM-DD)'],
  [any, '2018-2', 'a date as exact as it is known (YYYY, YYYY-MM or YYYY-MM-DD)'],
  [any, '1066', 'a date as exact as it is known (YYYY, YYYY-MM or YYYY-MM-DD)'],
  [day, '2019-02-29', 'a day that there is: 2019-02 has 28 days'],
  [any, '2020-02-30', 'a day that there is: 2020-02 has 29 days'],
  [any, '2019-04-00', 'a day that there is: 2019-04 has 30 days'],
  [day, '2019-13-01', 'a calendar day (YYYY-MM-DD)'],
  [day, '2019-02', 'a calendar day (YYYY-MM-DD)'],
  [{ type: 'duration' }, 'P', 'an ISO 8601 duration, such as "P6M"'],
  [{ type: 'duration' }, '6 months', 'an ISO 8601 duration, such as "P6M"'],
  [{ type: 'url' }, 'javascript:alert(1)', 'an absolute https: or http: address without user name'],
  [{ type: 'url' }, 'https://user:secret@example.org/', 'an absolute https: or http: address without user name'],
  [{ type: 'static-file' }, '/img/../secret.svg', 'a path below static/, such as "/img/logo.svg"'],
  [{ type: 'language' }, 'ja_JP', 'a BCP 47 language tag, such as "ja"'],
  [{ type: 'language' }, 'english please', 'a BCP 47 language tag, such as "ja"'],
  [{ type: 'language' }, 'jp', 'a BCP 47 language tag, such as "ja"'],
  [{ type: 'key' }, 'q 3', 'a short name of letters, digits, dots and hyphens'],
  [{ type: 'integer' }, 1.5, 'a whole number'],
  [{ type: 'boolean' }, 'yes', 'true or false'],
  [{ type: 'one-of', values: ['a'] }, 'c', '"a"'],
  [{ type: 'one-of', values: ['a', 'b'] }, 'c', 'one of "a", "b"'],
  [{ type: 'reference', kind: 'topics' }, 7, 'the id of an entry of topics'],
])('%j refuses %j', (leaf, value, expected) => {
  expect(leafProblem(leaf, value)).toBe(expected);
});
