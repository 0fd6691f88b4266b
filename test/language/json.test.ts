import { expect, test } from 'vitest';
import { JsonFault, jsonMembers, repeatedKeys, scanJson, stringPieces } from '../../src/language/json.ts';

test.each<[string, string]>([
  ['', '0: a value'],
  ['[1, ]', '4: a value'],
  ['[1', '2: "," or "]"'],
  ['[1 2]', '3: "," or "]"'],
  ['{"a": 1 "b": 2}', '8: "," or "}"'],
  ['{a: 1}', '1: a key in quotes'],
  ['{"a" 1}', '5: ":"'],
  ['["a', '3: a closing quote or an escape'],
  ['["a\\x"]', '3: a closing quote or an escape'],
  ['["a\nb"]', '3: a closing quote or an escape'],
  ['01', '0: a value'],
  ['[[[1]]]', '2: at most 2 levels'],
])('%j is at fault at %s', (text, expected) => {
  try {
    scanJson(text, {}, 0, 2);
    expect.unreachable();
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error;
    expect(`${error.offset}: ${error.expected}`).toBe(expected);
  }
});

test('the members of an object, keys that are given twice included, and of a list', () => {
  const shown = (text: string, from = 0) =>
    jsonMembers(text, from).map(({ name, key, start, end }) => `${name}@${key}: ${text.slice(start, end)}`);
  expect(shown('{"a": [1, {"no": 2}], "\\u0061" : "x"}')).toEqual(['a@1: [1, {"no": 2}]', 'a@22: "x"']);
  expect(shown('[null, [2], {"a": 3}] ')).toEqual(['0@1: null', '1@7: [2]', '2@12: {"a": 3}']);
  expect(shown('{"a": "text"}', 6)).toEqual([]);
});

test('a string in pieces, each where it is written', () => {
  const text = ' "a\\n\\u00e9bc\\\\"';
  expect([...stringPieces(text, 1, text.length)].map(({ text: piece, origin }) => [piece, origin])).toEqual([
    ['a', 2],
    ['\n', 3],
    ['é', 5],
    ['bc', 11],
    ['\\', 13],
  ]);
});

test.each<[string, string[]]>([
  ['{"a": {"a": 1}, "b": [{"a": 2}, {"a": 3}]}', []],
  ['{"a": 1, "\\u0061": 2, "b": {"c": 1, "d": 2, "c": {"c": 3}}, "a": 4}', ['a@9', 'c@44', 'a@60']],
])('the keys of %s that stand twice', (text, expected) => {
  expect(repeatedKeys(text).map(({ name, offset }) => `${name}@${offset}`)).toEqual(expected);
});
