/** Tables of Word documents: what is read, what is written, and that nothing else changes. */
import { describe, expect, test } from 'vitest';
import { readWordQuestionnaire } from '../../../src/answers/questionnaire/docx.ts';
import type { CellEdit } from '../../../src/answers/questionnaire/grid.ts';
import { partsOf } from './book.ts';
import { wordCell, wordDocument, wordParagraph, wordTable } from './word.ts';

const main = 'word/document.xml';
const edit = (row: number, column: number, text: string, more: Partial<CellEdit> = {}): CellEdit => ({
  grid: 0,
  row,
  column,
  text,
  ...more,
});
const written = (body: string, ...edits: readonly CellEdit[]) =>
  partsOf(readWordQuestionnaire(wordDocument(body)).write(edits))[main] ?? '';

const table = wordTable([
  ['Question', 'Answer'],
  ['Is it R&amp;D?', ''],
]);

describe('what is read', () => {
  test('cells with their words, headings and labels above', () => {
    const body = `${wordParagraph('Data', 'Heading1')}${wordParagraph('Long words of no matter.')}${wordParagraph('Product: Contoso Mail')}${table}`;
    const [grid] = readWordQuestionnaire(wordDocument(body)).grids;
    expect(grid?.above).toEqual(['Data', 'Contoso Mail']);
    expect(grid?.cells.map(({ row, column, text }) => `${row}:${column} ${text}`)).toEqual([
      '1:1 Question',
      '1:2 Answer',
      '2:1 Is it R&D?',
    ]);
  });

  test('cells that span, and none of a table within a cell', () => {
    const inner = `<w:tbl><w:tr>${wordCell('inside')}</w:tr></w:tbl>`;
    const wide = '<w:tcPr><w:gridSpan w:val="2"/></w:tcPr>';
    const body = `<w:tbl><w:tr>${wordCell('Heading', wide)}${wordCell('C')}</w:tr><w:tr><w:tc>${inner}<w:p/></w:tc>${wordCell('B')}</w:tr></w:tbl>`;
    const grids = readWordQuestionnaire(wordDocument(body)).grids;
    expect(grids.length).toBe(1);
    expect(
      grids[0]?.cells.map(({ row, column, columnSpan = 1, text }) => `${row}:${column}/${columnSpan} ${text}`),
    ).toEqual(['1:1/2 Heading', '1:3/1 C', '2:1/1 inside', '2:2/1 B']);
  });
});

test.each<[string, string]>([
  ['a picture', '<w:tc><w:p><w:r><w:drawing/></w:r></w:p></w:tc>'],
  ['a field of a form', '<w:tc><w:sdt><w:sdtContent><w:p/></w:sdtContent></w:sdt></w:tc>'],
  ['an empty table', `<w:tc><w:tbl><w:tr>${wordCell('')}</w:tr></w:tbl><w:p/></w:tc>`],
  ['a further part of the cell above', wordCell('', '<w:tcPr><w:vMerge/></w:tcPr>')],
])('a cell with %s is not written over', (_, cell) => {
  const grid = (own: string) =>
    readWordQuestionnaire(wordDocument(`<w:tbl><w:tr>${wordCell('Is it so?')}${own}</w:tr></w:tbl>`)).grids[0];
  expect([...(grid(cell)?.closed ?? [])]).toEqual(['1:2']);
  expect(grid(wordCell('', '<w:tcPr><w:vMerge w:val="restart"/></w:tcPr>'))?.closed?.size).toBe(0);
});

describe('what is written', () => {
  test('words in their cell, which keeps its properties; nothing else', () => {
    const paragraph =
      '<w:p><w:r><w:t xml:space="preserve">a &lt;b&gt;</w:t><w:br/><w:t xml:space="preserve">c</w:t></w:r></w:p>';
    const was = partsOf(wordDocument(table))[main] ?? '';
    const empty = wordCell('');
    expect(written(table, edit(2, 2, 'a <b>\nc'))).toBe(was.replace(empty, empty.replace('<w:p></w:p>', paragraph)));
  });

  test('new columns in every row and in the grid, the record hidden', () => {
    const xml = written(table, edit(1, 3, 'Why', { head: true }), edit(2, 3, 'x'), edit(2, 4, 'r', { hidden: true }));
    expect(xml).toContain('<w:gridCol w:w="2000"/><w:gridCol w:w="3600"/><w:gridCol w:w="120"/></w:tblGrid>');
    expect(xml.match(/<w:tc>/g)?.length).toBe(8);
    expect(xml).toContain('<w:rPr><w:b/></w:rPr><w:t xml:space="preserve">Why');
    expect(xml).toContain('<w:rPr><w:vanish/></w:rPr><w:t xml:space="preserve">r');
  });

  test('other parts stay, byte for byte', () => {
    const bytes = wordDocument(table, { 'word/media/logo.png': 'picture' });
    const [was, is] = [partsOf(bytes), partsOf(readWordQuestionnaire(bytes).write([edit(2, 2, 'x')]))];
    expect(Object.keys(was).filter((name) => was[name] !== is[name])).toEqual([main]);
  });
});

test.each<[string, Uint8Array, string]>([
  ['a signature', wordDocument(table, { '_xmlsignatures/sig1.xml': '<x/>' }), 'Unexpected digital signature'],
  ['a comment', wordDocument(`<!-- -->${table}`), 'Unexpected comment'],
  ['tags that do not match', wordDocument('<w:tbl><w:tr>'), 'Unexpected'],
])('refuses %s', (_, bytes, message) => {
  expect(() => readWordQuestionnaire(bytes).write([])).toThrow(message);
});
