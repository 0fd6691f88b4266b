/** What the layout and the tags of a PDF make of text that is drawn at places. */
import { expect, test } from 'vitest';
import { pdfWriter } from '../../../../src/citations/readers/pdf/pdf-blocks.ts';
import { readLayout } from '../../../../src/citations/readers/pdf/pdf-layout.ts';
import {
  type PdfItem,
  type PdfLink,
  pageLines,
  type Segment,
  segmentsOf,
} from '../../../../src/citations/readers/pdf/pdf-segments.ts';
import { type StructureNode, TagReader } from '../../../../src/citations/readers/pdf/pdf-tags.ts';
import { placeShown } from '../read.ts';

/** Text at a place, half a font size wide a character. */
function item(text: string, x: number, y: number, more: Partial<PdfItem> = {}): PdfItem {
  const size = more.size ?? 10;
  return { text, x, y, size, width: (text.length * size) / 2, artifact: false, ...more };
}

const segments = (items: readonly PdfItem[], page = 1, links: readonly PdfLink[] = []): Segment[] =>
  segmentsOf(items, links, page, pageLines(items));

function layout(...pages: readonly (readonly PdfItem[])[]): string[] {
  const lines: string[] = [];
  const writer = pdfWriter();
  readLayout(
    pages.map((items, index) => segments(items, index + 1)),
    writer,
  );
  for (const { role, level = '', text, heads = [], placeAt } of writer.blocks)
    lines.push([`${placeShown(placeAt(0))} ${role}${level}: ${JSON.stringify(text)}`, ...heads].join(' · '));
  return lines;
}

const long = 'words of a line that reaches the edge of its column';

test.each<[what: string, items: PdfItem[], expected: string[]]>([
  [
    'items on a line are one text, with a space where there is a gap',
    [item('Nor', 50, 700), item('land', 65, 700), item('here', 88, 700)],
    ['Norland here'],
  ],
  ['a raised character belongs to its line', [item('a', 50, 700), item('1', 55, 704, { size: 6 })], ['a1']],
  [
    'unless it points to a note',
    [item('word', 50, 700), item('1', 70, 704, { size: 6 }), item('and', 76, 700)],
    ['word and'],
  ],
  [
    'one of a browser, which is larger; a letter of the next size points to none',
    [item('word', 50, 700), item('1', 70, 704, { size: 8.3 }), item('b', 76, 704, { size: 9 })],
    ['word b'],
  ],
  ['a wide gap parts cells', [item('a', 50, 700), item('b', 90, 700)], ['a', 'b']],
  ['a gap after a number does not', [item('1.', 50, 700), item('One', 80, 700)], ['1. One']],
  ['another line', [item('a', 50, 700), item('b', 50, 688)], ['a', 'b']],
])('%s', (_, items, expected) => {
  expect(segments(items).map(({ text }) => text)).toEqual(expected);
});

test('a link covers the words under its rectangle', () => {
  const link = { url: 'https://x.example/', left: 69, right: 96, bottom: 697, top: 711 };
  const [segment] = segments([item('see A-1@2 now', 50, 700)], 1, [link, { ...link, bottom: 0, top: 5 }]);
  expect(segment?.links.map(({ start, end }) => segment.text.slice(start, end))).toEqual(['A-1@2']);
});

test('lines are joined to a paragraph, unless the next word had room, or the distance grows', () => {
  expect(
    layout([
      item('Heading', 50, 740, { size: 16 }),
      item(long, 50, 700),
      item('second', 50, 688),
      item('Third.', 50, 676),
      item(long, 50, 640),
      item('end.', 50, 628),
      item('• item', 50, 600),
      item('◦ sub-item', 70, 588),
    ]),
  ).toEqual([
    'page 1 line 1 heading1: "Heading"',
    `page 1 line 2 paragraph: "${long}\\nsecond"`,
    'page 1 line 4 paragraph: "Third."',
    `page 1 line 5 paragraph: "${long}\\nend."`,
    'page 1 line 7 list-item1: "item"',
    'page 1 line 8 list-item2: "sub-item"',
  ]);
});

test('columns whose lines are drawn across the page are read one after the other', () => {
  const lines = [
    ['Another matter is told in', 'The other column says that'],
    ['this column, which has', 'nobody reads your mail, and'],
    ['nothing to do with it.', 'goes on so.'],
  ];
  const items = lines.flatMap(([left = '', right = ''], at) => [
    item(left, 50, 700 - at * 12),
    item(right, 300, 700 - at * 12),
  ]);
  expect(layout(items)).toEqual([
    'page 1 line 1 paragraph: "Another matter is told in\\nthis column, which has\\nnothing to do with it."',
    'page 1 line 1 paragraph: "The other column says that\\nnobody reads your mail, and\\ngoes on so."',
  ]);
});

test('cells side by side are rows, under the heads of their columns', () => {
  expect(
    layout([
      item('Service', 50, 700),
      item('Answer', 200, 700),
      item('Region', 400, 700),
      item('Mail', 50, 680),
      item('no', 200, 680),
      item('Europe', 400, 680),
      item('Files', 50, 660),
      item('Japan', 405, 660),
      item('Text below.', 50, 600),
    ]),
  ).toEqual([
    'page 1 line 1 cell: "Service"',
    'page 1 line 1 cell: "Answer"',
    'page 1 line 1 cell: "Region"',
    'page 1 line 2 cell: "Mail" · Service',
    'page 1 line 2 cell: "no" · Answer · Mail',
    'page 1 line 2 cell: "Europe" · Region · Mail',
    'page 1 line 3 cell: "Files" · Service',
    'page 1 line 3 cell: "Japan" · Region · Files',
    'page 1 line 4 paragraph: "Text below."',
  ]);
});

test('a short cell does not go on in the first cell of the next row', () => {
  expect(layout([item('1', 50, 700), item('Mail?', 80, 700), item('2', 50, 688), item('Files?', 80, 688)])).toEqual([
    'page 1 line 1 cell: "1"',
    'page 1 line 1 cell: "Mail?"',
    'page 1 line 2 cell: "2" · 1',
    'page 1 line 2 cell: "Files?" · Mail? · 2',
  ]);
});

test('two columns of a page are not a table', () => {
  expect(layout([item(long, 50, 700), item('left', 50, 688), item(long, 350, 712), item('right', 350, 700)])).toEqual([
    `page 1 line 2 paragraph: "${long}\\nleft"`,
    `page 1 line 1 paragraph: "${long}\\nright"`,
  ]);
});

test('a paragraph goes on on the next page; what stands on every page does not come between', () => {
  const page = (n: number, ...items: PdfItem[]) => [
    item('Contoso report', 50, 780),
    ...items,
    item(`Page ${n}`, 50, 20),
  ];
  expect(layout(page(1, item(long, 50, 40)), page(2, item('goes on here.', 50, 740), item('New.', 50, 700)))).toEqual([
    `page 1 line 2 paragraph: "${long}\\ngoes on here."`,
    'page 2 line 3 paragraph: "New."',
    'page 1 line 1 note: "Contoso report"',
    'page 1 line 3 note: "Page 1"',
    'page 2 line 1 note: "Contoso report"',
    'page 2 line 4 note: "Page 2"',
  ]);
});

/** Blocks of pages of tags; a content's id is its text, and contents stand below each other. */
function tagged(...pages: readonly StructureNode[]): string[] {
  const writer = pdfWriter();
  const reader = new TagReader(writer);
  for (const [index, tree] of pages.entries()) {
    let y = 700;
    reader.page(
      tree,
      (id) => {
        y -= 12;
        return [item(id, 50, y)];
      },
      (items) => segmentsOf(items, [], index + 1, (at) => (700 - at) / 12),
    );
  }
  reader.end();
  return writer.blocks.map(({ role, level = '', text, under, placeAt }) =>
    [`${placeShown(placeAt(0))} ${role}${level}: ${JSON.stringify(text)}`, ...under].join(' · '),
  );
}

const node = (role: string, ...children: (StructureNode | string)[]): StructureNode => ({
  role,
  children: children.map((child) => (typeof child === 'string' ? { type: 'content', id: child } : child)),
});

test('tags tell headings, lists, quotations, code and notes', () => {
  expect(
    tagged(
      node(
        'Root',
        node('Title', 'Report'),
        node('H2', 'Part'),
        node('P', 'a', node('Span', 'b')),
        node('L', node('LI', node('Lbl', '1.'), node('LBody', node('P', 'item'), node('L', node('LI', 'nested'))))),
        node('BlockQuote', node('P', 'quoted')),
        node('Code', 'code'),
        node('Note', 'noted.'),
      ),
    ),
  ).toEqual([
    'page 1 line 1 heading1: "Report"',
    'page 1 line 2 heading2: "Part" · Report',
    'page 1 line 3 paragraph: "a\\nb" · Report · Part',
    'page 1 line 5 list-item1: "item" · Report · Part',
    'page 1 line 6 list-item2: "nested" · Report · Part · item',
    'page 1 line 7 quotation: "quoted" · Report · Part',
    'page 1 line 8 code: "code" · Report · Part',
    'page 1 line 9 note: "noted." · Report · Part',
  ]);
});

test('a paragraph and a table go on on the next page', () => {
  const row = (...cells: string[]) => node('TR', ...cells.map((cell) => node('TD', cell)));
  const writer = pdfWriter();
  const reader = new TagReader(writer);
  const pages = [
    node('Root', node('P', 'A sentence that')),
    node(
      'Root',
      node('P', 'goes on.'),
      node('Table', node('TR', node('TH', 'Service'), node('TH', 'Answer')), row('Mail', 'a')),
    ),
    node('Root', node('Table', row('Files', 'b')), node('P', 'After.')),
  ];
  for (const [index, tree] of pages.entries())
    reader.page(
      tree,
      (id) => [item(id, 50, 700)],
      (items) => segmentsOf(items, [], index + 1, () => 1),
    );
  reader.end();
  expect(writer.blocks.map(({ text, heads = [], row: of = '' }) => [text, of, ...heads])).toEqual([
    ['A sentence that\ngoes on.', ''],
    ['Service', 'table 1 row 1'],
    ['Answer', 'table 1 row 1'],
    ['Mail', 'table 1 row 2', 'Service'],
    ['a', 'table 1 row 2', 'Answer', 'Mail'],
    ['Files', 'table 1 row 3', 'Service'],
    ['b', 'table 1 row 3', 'Answer', 'Files'],
    ['After.', ''],
  ]);
});
