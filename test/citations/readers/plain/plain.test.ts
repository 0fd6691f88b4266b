/** Plain text, CSV and JSON. */
import { describe, expect, test } from 'vitest';
import { blocksOf, read } from '../read.ts';

describe('text', () => {
  test.each<[text: string, expected: string[]]>([
    ['One\ntwo\n\n  three', ['1:1 paragraph: "One\\ntwo"', '4:3 paragraph: "three"']],
    ['One\r\n\r\nTwo\rThree', ['1:1 paragraph: "One"', '3:1 paragraph: "Two\\rThree"']],
    [
      'He wrote:\n> a\n>> b\n>\n> c\nI say',
      ['1:1 paragraph: "He wrote:"', '2:3 quotation: "a\\nb"', '5:3 quotation: "c"', '6:1 paragraph: "I say"'],
    ],
    ['', []],
    ['\n \n', []],
  ])('%j', async (text, expected) => {
    expect(await read('a.txt', text)).toEqual(expected);
  });

  test('places and origins go on over quoted lines', async () => {
    const [block] = await blocksOf('mail.txt', '> one\r\n> two\r\n');
    expect(block?.text).toBe('one\r\ntwo');
    expect([0, 3, 5, 8].map((at) => block?.placeAt(at))).toEqual([
      { kind: 'line', line: 1, column: 3 },
      { kind: 'line', line: 1, column: 6 },
      { kind: 'line', line: 2, column: 3 },
      { kind: 'line', line: 2, column: 6 },
    ]);
    expect(block?.originAt?.(5)).toBe(9);
  });
});

describe('CSV', () => {
  test.each<[file: string, text: string, expected: string[]]>([
    [
      'a.csv',
      'Question,"The\nanswer"\r\n1,"a ""b"", c",\r\n"x\ny",z\r\n',
      [
        '1:1 cell: "Question" · row 1',
        '1:11 cell: "The\\nanswer" · row 1',
        '3:1 cell: "1" · heads Question · row 2',
        '3:4 cell: "a \\"b\\", c" · heads The\nanswer / 1 · row 2',
        '4:2 cell: "x\\ny" · heads Question · row 3',
        '5:4 cell: "z" · heads The\nanswer / x\ny · row 3',
      ],
    ],
    [
      'a.csv',
      '\uFEFFa;b\n1,5;c\n',
      [
        '1:1 cell: "a" · row 1',
        '1:3 cell: "b" · row 1',
        '2:1 cell: "1,5" · heads a · row 2',
        '2:5 cell: "c" · heads b / 1,5 · row 2',
      ],
    ],
    ['a.csv', 'sep=|\na|b\n', ['2:1 cell: "a" · row 1', '2:3 cell: "b" · row 1']],
    ['a.tsv', 'a\tb, c\n', ['1:1 cell: "a" · row 1', '1:3 cell: "b, c" · row 1']],
    ['a.csv', 'one\ntwo\n', ['1:1 cell: "one" · row 1', '2:1 cell: "two" · heads one · row 2']],
    ['a.csv', '"a"b,c\n', ['1:2 cell: "ab" · row 1', '1:6 cell: "c" · row 1']],
    ['a.csv', '', []],
  ])('%s %j', async (file, text, expected) => {
    expect(await read(file, text)).toEqual(expected);
  });

  test('a quote that is not closed is told where it opens', async () => {
    await expect(read('a.csv', 'a,b\nc,"d\ne')).rejects.toThrow(
      'Unexpected end of the file in a quoted cell that begins at 2:3, expected a closing quote; quotes in a cell are doubled',
    );
  });
});

describe('JSON', () => {
  test('the strings of an object in an array are a row; keys are heads and what a row is under', async () => {
    const text = '{"answers": [{"q": "Q1", "a": {"text": "A1"}}, {"q": "Q2"}, "loose"], "note": "N"}';
    expect(await read('a.json', text)).toMatchInlineSnapshot(`
      [
        "1:3 heading 1: "answers"",
        "1:16 heading 3: "q" · under answers",
        "1:21 cell: "Q1" · under answers · heads q · 1["answers"][1]",
        "1:27 heading 3: "a" · under answers",
        "1:33 heading 4: "text" · under answers / a",
        "1:41 cell: "A1" · under answers · heads a / text · 1["answers"][1]",
        "1:50 heading 3: "q" · under answers",
        "1:55 cell: "Q2" · under answers · heads q · 1["answers"][2]",
        "1:62 cell: "loose" · heads answers · 1, member 1",
        "1:72 heading 1: "note"",
        "1:80 cell: "N" · heads note · 1, member 2",
      ]
    `);
  });

  test.each<[file: string, text: string, expected: string[]]>([
    ['a.json', '"a"', ['1:2 paragraph: "a"']],
    ['a.json', '["a", ["b"], 1.5e3, true, null]', ['1:3 paragraph: "a"', '1:9 paragraph: "b"']],
    [
      'a.jsonl',
      '{"a":"1"}\n{"a":"2"}\n',
      ['1:3 heading 1: "a"', '1:7 cell: "1" · heads a · 1', '2:3 heading 1: "a"', '2:7 cell: "2" · heads a · 2'],
    ],
  ])('%s %j', async (file, text, expected) => {
    expect(await read(file, text)).toEqual(expected);
  });

  test('every character stands where it is written, escapes included', async () => {
    const [block] = await blocksOf('a.json', '["a\\u0041\\n\\"b"]');
    expect(block?.text).toBe('aA\n"b');
    expect([0, 1, 2, 3, 4].map((at) => block?.originAt?.(at))).toEqual([2, 3, 9, 11, 13]);
  });

  test('a string of HTML reads as what it shows', async () => {
    expect(await read('a.json', '{"a": "<p>&ldquo;o<b>n</b>e&rdquo;</p><p>two</p>", "b": "1 < 2 > 0"}')).toEqual([
      '1:3 heading 1: "a"',
      '1:11 cell: "“one”" · heads a · 1',
      '1:42 cell: "two" · heads a · 1',
      '1:53 heading 1: "b"',
      '1:58 cell: "1 < 2 > 0" · heads b · 1',
    ]);
  });

  test.each([
    ['{"a": }', 'Unexpected "}" at 1:7, expected a value of JSON; mend the file'],
    ['{"a": "b"', 'Unexpected end of the file at 1:10, expected "," or "}" of JSON; mend the file'],
    ['{a: 1}', 'Unexpected "a" at 1:2, expected a key in quotes of JSON; mend the file'],
    ['{"a" 1}', 'Unexpected "1" at 1:6, expected ":" of JSON; mend the file'],
    ['["a\nb"]', 'Unexpected "\\n" at 1:4, expected a closing quote or an escape of JSON; mend the file'],
    ['["a"\n "b"]', 'Unexpected "\\"" at 2:2, expected "," or "]" of JSON; mend the file'],
    ['// comment\n{}', 'Unexpected "/" at 1:1, expected a value of JSON; mend the file'],
    ['[01]', 'Unexpected "0" at 1:2, expected a value of JSON; mend the file'],
  ])('%j is no JSON', async (text, message) => {
    await expect(read('a.json', text)).rejects.toThrow(message);
  });

  test.each<[file: string, text: string, line: number, column: number]>([
    ['a.json', '{\n "a": 1,\n}', 3, 1],
    ['a.yaml', 'a: 1\na: 2', 2, 1],
    ['a.csv', 'a,b\nc,"d', 2, 3],
    ['a.md', `a\n\n${'>'.repeat(10_000)} b`, 3, 1],
  ])('%s says where the fault stands', async (file, text, line, column) => {
    await expect(read(file, text)).rejects.toMatchObject({ place: { kind: 'line', line, column } });
  });

  test('arrays in each other are bounded', async () => {
    await expect(read('a.json', '['.repeat(100_000))).rejects.toThrow('expected at most 256 levels of JSON');
  });
});
