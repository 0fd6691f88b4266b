/** Tables of Markdown: what is read, and that only the lines change that are written into. */
import { expect, test } from 'vitest';
import { readMarkdownQuestionnaire } from '../../../src/answers/questionnaire/markdown.ts';

const text = `---
title: Bank
---

# Data

| No. | Question | Answer |
|-----|:---------|--------|
| 1 | Is \`data\` **encrypted**? | |
| 2 | Is it \\| so? | yes |

- a list

  | Question |
  | --- |
  | not read |
`;
const read = (source: string) => readMarkdownQuestionnaire(new TextEncoder().encode(source));
const written = (source: string, ...edits: readonly [number, number, string][]) =>
  new TextDecoder().decode(
    read(source).write(edits.map(([row, column, words]) => ({ grid: 0, row, column, text: words }))),
  );

test('cells, and the headings above them', () => {
  const [grid, ...more] = read(text).grids;
  expect(more).toEqual([]);
  expect(grid?.above).toEqual(['Data']);
  expect(
    grid?.cells.filter(({ row }) => row > 1).map(({ row, column, text: words }) => `${row}:${column} ${words}`),
  ).toEqual(['2:1 1', '2:2 Is data encrypted?', '3:1 2', '3:2 Is it | so?', '3:3 yes']);
});

test('an answer in its cell, and nothing else', () => {
  const was = text.split('\n');
  const is = written(text, [2, 3, 'a | b\n[x] https://a.example/b/']).split('\n');
  expect(is.filter((line, index) => line !== was[index])).toEqual([
    '| 1 | Is `data` **encrypted**? | a \\| b<br>\\[x\\] <https://a.example/b/> |',
  ]);
});

test('new columns get heads and delimiters', () => {
  expect(written(text, [1, 4, 'Why'], [2, 4, 'x']).split('\n').slice(6, 10)).toEqual([
    '| No. | Question | Answer | Why |',
    '|-----|:---------|-------- | --- |',
    '| 1 | Is `data` **encrypted**? |  | x |',
    '| 2 | Is it \\| so? | yes |',
  ]);
});

test('written again, it reads the same', () => {
  const again = readMarkdownQuestionnaire(
    new TextEncoder().encode(written(text, [1, 4, 'Why'], [2, 4, '<b> & `x` *y* __z__'])),
  );
  expect(again.grids[0]?.cells.find(({ row, column }) => row === 2 && column === 4)?.text).toBe('<b> & `x` *y* __z__');
});
