import { expect, test } from 'vitest';
import { nameInItsScript } from '../../../src/checks/rules/name-in-its-script.ts';
import { contextOf, foundBriefly } from '../context.ts';

test.each<[string, string, boolean]>([
  ['ja', '日本', true],
  ['ja', 'データ', true],
  ['ja', 'Nihon', false],
  ['ja', 'データＡ', true],
  ['ja', '个人信息保护法', false],
  ['ja', '個人情報の保護に関する法律', true],
  ['zh', '个人信息保护法', true],
  ['ja-Latn', 'Nihon', true],
  ['zh', '中国', true],
  ['zh', 'Zhongguo', false],
  ['ko', '한국', true],
  ['ru', 'Закон', true],
  ['ru', 'Zakon', false],
  ['el', 'Νόμος', true],
  ['ar', 'قانون', true],
  ['en', '日本', false],
  ['en', 'ISO/IEC 27001 日本', true],
  ['es', 'Constitución', true],
  ['mul', '日本', true],
  ['en', '27001', true],
])('in %s: %s', (language, text, isRight) => {
  const context = contextOf({ jurisdictions: { xn: { names: [{ language, text }] } } });
  expect(foundBriefly(nameInItsScript, context)).toEqual(
    isRight ? [] : [`jurisdictions/xn/names/0/text: Unexpected "${text}" as a name in "${language}"`],
  );
});

test('terms of a place', () => {
  const perJurisdiction = [{ jurisdiction: 'xn', term: 'kojin', language: 'ja', evidence: 'official' }];
  expect(foundBriefly(nameInItsScript, contextOf({ terms: { person: { perJurisdiction } } }))).toEqual([
    'terms/person/perJurisdiction/0/term: Unexpected "kojin" as a name in "ja"',
  ]);
});

test('half-width letters', () => {
  const context = contextOf({ jurisdictions: { xn: { names: [{ language: 'ja', text: '新ﾏｲﾅﾝﾊﾞｰ' }] } } });
  expect(foundBriefly(nameInItsScript, context)).toEqual([
    'jurisdictions/xn/names/0/text: Unexpected "ﾏｲﾅﾝﾊﾞｰ" in half-width letters',
  ]);
});
