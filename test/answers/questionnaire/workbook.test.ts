/** Writing into a workbook changes the cells that are meant and nothing else; what can't be read safely is refused. */
import { describe, expect, test } from 'vitest';
import type { CellEdit } from '../../../src/answers/questionnaire/grid.ts';
import { readWorkbook } from '../../../src/answers/questionnaire/xlsx/workbook.ts';
import { type BookParts, book, partsOf, row, sheetXml } from './book.ts';

const sheet = 'xl/worksheets/sheet1.xml';
const edit = (row: number, column: number, text: string, more: Partial<CellEdit> = {}): CellEdit => ({
  grid: 0,
  row,
  column,
  text,
  ...more,
});

/** The sheet after these edits. */
function written(parts: BookParts, ...edits: readonly CellEdit[]): string {
  return partsOf(readWorkbook(book(parts)).write(edits))[sheet] ?? '';
}

const filled = (name: string, style: number, text: string) =>
  `<c r="${name}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;

describe('a cell', () => {
  test.each<[string, string, CellEdit, string]>([
    ['that is not there', row(1, 'A'), edit(1, 2, 'x'), filled('B1', 2, 'x')],
    [
      'between others',
      '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>3</v></c></row>',
      edit(1, 2, 'x'),
      `</c>${filled('B1', 2, 'x')}<c r="C1">`,
    ],
    ['that is empty and has a format', '<row r="1"><c r="A1" s="1"/></row>', edit(1, 1, 'x'), filled('A1', 2, 'x')],
    ['in a row without cells', '<row r="1"/>', edit(1, 1, 'x'), `<row r="1" ht="13">${filled('A1', 2, 'x')}</row>`],
    ['where cells do not say their place', '<row><c><v>1</v></c></row>', edit(1, 2, 'x'), filled('B1', 2, 'x')],
    ['with what XML can not hold', row(1, 'A'), edit(1, 2, 'a<b>&\u0000_x0041_'), 'a&lt;b&gt;&amp;_x005F_x0041_'],
    [
      'of a row whose height nobody chose',
      '<row r="1" spans="1:1" ht="15"><c r="A1"/></row>',
      edit(1, 2, `${'long words '.repeat(3)}\nof two lines`),
      '<row r="1" ht="26"><c',
    ],
    [
      'of a row whose height was chosen',
      '<row r="1" ht="15" customHeight="1"><c r="A1"/></row>',
      edit(1, 2, 'x'),
      '<row r="1" ht="15" customHeight="1">',
    ],
  ])('%s', (_, rows, one, expected) => {
    expect(written({ rows }, one)).toContain(expected);
  });

  test('keeps its format, with lines that wrap', () => {
    const parts = partsOf(readWorkbook(book({ rows: '<row r="1"><c r="A1" s="1"/></row>' })).write([edit(1, 1, 'x')]));
    expect(parts['xl/styles.xml']).toContain(
      '<xf numFmtId="0" fontId="1" applyAlignment="1"><alignment horizontal="center" vertical="top" wrapText="1"/></xf></cellXfs>',
    );
    expect(parts['xl/styles.xml']).toContain('count="3"');
  });
});

test('the head of a new column looks like the one before it', () => {
  const rows = '<row r="1"><c r="A1" s="1" t="inlineStr"><is><t>Question</t></is></c></row>';
  expect(written({ rows }, edit(1, 2, 'Answer', { head: true }))).toContain(filled('B1', 1, 'Answer'));
});

test('columns are split around new ones, and the record is hidden', () => {
  const before = '<dimension ref="A1:B2"/><cols><col min="1" max="16384" width="9"/></cols>';
  const rows = row(1, 'A', 'B');
  const xml = written({ rows, before }, edit(1, 3, 'x', { head: true }), edit(1, 4, 'y', { head: true, hidden: true }));
  expect(xml).toContain('<dimension ref="A1:D2"/>');
  expect(xml).toContain(
    '<cols><col min="1" max="2" width="9"/><col min="3" max="3" width="60" customWidth="1"/><col min="4" max="4" width="60" customWidth="1" hidden="1"/><col min="5" max="16384" width="9"/></cols>',
  );
});

test('everything else stays, byte for byte', () => {
  const rows = `${row(1, 'A')}<row r="2"><c r="A2"><f>SUM(B1:B9)</f><v>4</v></c></row>`;
  const after = '<mergeCells count="1"><mergeCell ref="A4:B4"/></mergeCells><legacyDrawing r:id="x" xmlns:r="y"/>';
  const more = { 'xl/vbaProject.bin': 'macro', 'xl/media/logo.png': 'picture' };
  const bytes = book({ rows, after, more, sheets: [sheetXml(row(1, 'other'))] });
  const [was, is] = [partsOf(bytes), partsOf(readWorkbook(bytes).write([edit(1, 2, 'x')]))];
  expect(Object.keys(is)).toEqual(Object.keys(was));
  const changed = Object.keys(was).filter((name) => was[name] !== is[name]);
  expect(changed).toEqual(['xl/styles.xml', sheet]);
  // The row is as high as its answer.
  expect(is[sheet]?.replace(filled('B1', 2, 'x'), '').replace(' ht="13"', '')).toBe(was[sheet]);
});

test('formulas are worked out again on opening', () => {
  const rows = `${row(1, 'A')}<row r="2"><c r="A2"><f>LEN(B1)</f><v>0</v></c></row>`;
  const main = partsOf(book({ rows }))['xl/workbook.xml'] ?? '';
  const more = { 'xl/workbook.xml': main.replace('</workbook>', '<calcPr calcId="191029"/></workbook>') };
  const calculation = (cells: string) =>
    /<calcPr[^>]*>/.exec(
      partsOf(readWorkbook(book({ rows: cells, more })).write([edit(1, 2, 'x')]))['xl/workbook.xml'] ?? '',
    )?.[0];
  expect(calculation(rows)).toBe('<calcPr fullCalcOnLoad="1" calcId="191029"/>');
  expect(calculation(row(1, 'A'))).toBe('<calcPr calcId="191029"/>');
});

test('the same answers give the same bytes', () => {
  const bytes = book({ rows: row(1, 'A') });
  expect(readWorkbook(bytes).write([edit(1, 2, 'x')])).toEqual(readWorkbook(bytes).write([edit(1, 2, 'x')]));
});

test('a writer with prefixes of its own is written to with them', () => {
  const own = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>Q</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>`;
  expect(written({ rows: '', more: { [sheet]: own } }, edit(1, 2, 'x'))).toContain(
    '<x:c r="B1" s="2" t="inlineStr"><x:is><x:t xml:space="preserve">x</x:t></x:is></x:c></x:row>',
  );
});

describe('what is read', () => {
  const textsOf = (parts: BookParts) => readWorkbook(book(parts)).grids[0]?.cells.map(({ text }) => text);

  test('rich text and shared strings', () => {
    const strings = '<si><r><t>Is data </t></r><r><rPr><b/></rPr><t>encrypted?</t></r></si><si><t>plain</t></si>';
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(textsOf({ rows, strings })).toEqual(['Is data encrypted?', 'plain']);
  });

  test('columns that choose from a list, cells behind merged ones, and formulas', () => {
    const rows = `${row(1, 'Question')}<row r="5"><c r="C5"><f>A1</f><v>1</v></c></row>`;
    const after =
      '<mergeCells><mergeCell ref="B2:C3"/></mergeCells><dataValidations><dataValidation type="list" sqref="D2:E9"/><dataValidation type="whole" sqref="F2"/></dataValidations>';
    const [grid] = readWorkbook(book({ rows, after })).grids;
    expect([...(grid?.chosen ?? [])]).toEqual([4, 5]);
    expect([...(grid?.closed ?? [])]).toEqual(['2:3', '3:2', '3:3', '5:3']);
  });
});

describe('what is refused', () => {
  test.each<[string, () => unknown, string]>([
    [
      'no archive',
      () => readWorkbook(new TextEncoder().encode('Question,Answer')),
      'Unexpected end in the ZIP archive',
    ],
    [
      'a signature',
      () => readWorkbook(book({ rows: '', more: { '_xmlsignatures/sig1.xml': '<x/>' } })),
      'Unexpected digital signature',
    ],
    [
      'a document type',
      () => readWorkbook(book({ rows: '', more: { [sheet]: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>' } })),
      'Unexpected document type',
    ],
    [
      'a comment in the sheet',
      () => written({ rows: `<!-- -->${row(1, 'A')}` }, edit(1, 2, 'x')),
      'Unexpected comment',
    ],
    [
      'a bomb',
      () => readWorkbook(book({ rows: `<row r="1">${'<c><v>1</v></c>'.repeat(200_001)}</row>` })),
      'Unexpected compression',
    ],
    [
      'too many cells',
      () =>
        readWorkbook(
          book({
            rows: Array.from(
              { length: 20_001 },
              (_, at) =>
                `<row>${Array.from({ length: 10 }, (__, cell) => `<c><v>${(at * 7919 + cell * 104_729) % 999_983}</v></c>`).join('')}</row>`,
            ).join(''),
          }),
        ),
      'Unexpected cell number 200001',
    ],
  ])('%s', (_, act, message) => {
    expect(act).toThrow(message);
  });
});
