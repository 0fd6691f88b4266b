/** Files within documents, with their places in them. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { read, rels, word, workbook } from './read.ts';

const sheet = workbook({
  S: '<sheetData><row r="2"><c r="B2" t="inlineStr"><is><t>See A-1</t></is></c></row></sheetData>',
});
const enclosing = (name: string, bytes: Uint8Array | string, type = 'package') =>
  word('<w:p><w:r><w:t>text</w:t></w:r></w:p>', {
    [`word/embeddings/${name}`]: bytes,
    'word/_rels/document.xml.rels': rels({ rId1: [type, `embeddings/${name}`] }),
  });

test('a workbook in a text', async () => {
  expect(await read('a.docx', enclosing('b.xlsx', sheet))).toEqual([
    'paragraph 1 paragraph: "text"',
    'embedded file b.xlsx, S!B2 cell: "See A-1" · under S · embedded file b.xlsx 1 S row 2',
  ]);
});

test('a text in a workbook', async () => {
  const parts = {
    'xl/worksheets/_rels/sheet1.xml.rels': rels({ rId1: ['package', '../embeddings/b.txt'] }),
    'xl/embeddings/b.txt': 'See A-1',
  };
  expect(await read('a.xlsx', workbook({ S: '<sheetData/>' }, parts))).toEqual([
    'embedded file b.txt paragraph: "See A-1"',
  ]);
});

test('a text in a text in a text', async () => {
  expect(await read('a.docx', enclosing('b.docx', enclosing('c.txt', 'See A-1')))).toEqual([
    'paragraph 1 paragraph: "text"',
    'embedded file b.docx, paragraph 1 paragraph: "text"',
    'embedded file b.docx, embedded file c.txt paragraph: "See A-1"',
  ]);
});

test('files in each other are bounded, whatever they are', async () => {
  const nested = (depth: number): Uint8Array => enclosing('b.docx', depth === 0 ? 'x' : nested(depth - 1));
  const { blocks, notes } = await readDocument('a.docx', nested(7));
  expect(blocks).toHaveLength(6);
  expect(notes?.map(({ message }) => message)).toEqual([
    'Unexpected embedded file b.docx that was not read: Unexpected file within 5 others, expected fewer; save it on its own',
  ]);
  const mail = `Content-Disposition: attachment; filename="b.docx"\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from(nested(7)).toString('base64')}`;
  expect((await readDocument('a.eml', new TextEncoder().encode(mail))).blocks).toHaveLength(5);
});

test('files within files are bounded in all, which is told once', async () => {
  const both = (inner: Uint8Array | string, name: string) =>
    word('<w:p/>', {
      [`word/embeddings/1${name}`]: inner,
      [`word/embeddings/2${name}`]: inner,
      'word/_rels/document.xml.rels': rels({
        rId1: ['package', `embeddings/1${name}`],
        rId2: ['package', `embeddings/2${name}`],
      }),
    });
  const bytes = both(both('See A-1', '.txt'), '.docx');
  const read = async (enclosedFiles: number) => {
    const { blocks, notes = [] } = await readDocument('a.docx', bytes, { limits: { enclosedFiles } });
    return [blocks.length, ...notes.map(({ message }) => message)];
  };
  expect(await read(6)).toEqual([4]);
  expect(await read(3)).toEqual([
    2,
    'Unexpected embedded file 2.docx that was not read: Unexpected file number 4 within the document, expected at most 3; save the others on their own',
  ]);
});

test('what is told of a file stands in it', async () => {
  const { notes } = await readDocument('a.docx', enclosing('b.docx', enclosing('c.txt', Uint8Array.of(0xe9))));
  expect(notes?.map(({ place }) => place)).toEqual([
    { kind: 'part', part: 'embedded file b.docx, embedded file c.txt' },
  ]);
});

test('one that can not be read is told, and a formula is not', async () => {
  const notesOf = async (bytes: Uint8Array) => (await readDocument('a.docx', bytes)).notes;
  expect(await notesOf(enclosing('b.xlsx', 'x'))).toEqual([
    {
      level: 'warning',
      message:
        'Unexpected embedded file b.xlsx that was not read: Unexpected bytes of no known kind, expected an Excel workbook (XLSX); save it again, or fetch it whole',
      place: { kind: 'part', part: 'embedded file b.xlsx' },
    },
  ]);
  expect(await notesOf(enclosing('b.bin', 'x', 'oleObject'))).toEqual([]);
});
