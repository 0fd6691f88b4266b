import { describe, expect, test } from 'vitest';
import { nameKey, terms, tokens } from '../../../src/search/words/tokenizer.ts';

describe('terms', () => {
  test.each([
    ['marks and case', 'Hábeas DATA', ['habeas', 'data']],
    ['compatibility forms', 'ＣＬＯＵＤ', ['cloud']],
    ['a law number with a full stop', '25.326', ['25326', '25', '326']],
    ['a law number with a comma', '25,326', ['25326', '25', '326']],
    ['a law number with its word', 'Ley 25326', ['ley', '25326']],
    ['a number and its year', '11/2006', ['112006', '11', '2006']],
    ['a question of a guidance', 'Q3-12', ['q312', 'q3', '12']],
    ['initials', '18 U.S.C. 2713(h)', ['18', 'usc', '2713', 'h']],
    ['a hyphen within a word', 'de-linked', ['delinked', 'de', 'linked']],
    ['two words with a slash', 'and/or', ['and', 'or']],
    ['a possessive', 'customer’s data', ['customer', 'data']],
    ['an id with its version', 'PC-GOV-2@1', ['pcgov2', 'pc', 'gov', '1']],
    ['pairs of a script without spaces', '番号法', ['番号', '号法', '法']],
    ['two scripts in one word', 'CLOUD法', ['cloud', '法']],
    ['voiced kana keep their marks', 'ガイド', ['ガイ', 'イド', 'ド']],
    ['characters outside the basic plane', '𠮷野家', ['𠮷野', '野家', '家']],
    ['nothing', ' … <>&{} ', []],
  ])('%s', (_, text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  test('say where they stand', () => {
    const text = 'See Q3-12, 番号法.';
    expect(tokens(text).map(({ term, start, end }) => `${term}=${text.slice(start, end)}`)).toEqual([
      'see=See',
      'q312=Q3-12',
      'q3=Q3',
      '12=12',
      '番号=番号',
      '号法=号法',
      '法=法',
    ]);
  });
});

test.each([
  ['25.326', '25,326'],
  ['Hábeas  data', 'habeas DATA'],
  ['iso/iec 27001', 'ISO IEC 27001'],
])('%s and %s are the same name', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});
