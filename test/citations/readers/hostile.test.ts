/** Files that are damaged, disguised or made to exhaust: refused with a reason, in bounded time, whatever their bytes. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { UnreadableDocument } from '../../../src/citations/document.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import { documentReadable } from '../../../src/citations/verify/document-readable.ts';
import { read, word, wordXml, workbook, zip } from './read.ts';

const bytesOf = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)));
const utf16 = (text: string) => [...text].flatMap((character) => [character.charCodeAt(0), 0]);
const compound = (stream: string) =>
  Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...utf16(stream)]);
const docx = word('<w:p><w:r><w:t>a</w:t></w:r></w:p>');
const odtLike = (type: string) => zip({ mimetype: type, 'content.xml': '<a/>' });

/** A copy with one number of the central directory's first entry overwritten; offsets as in APPNOTE 4.3.12. */
function withDirectory(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const end = copy.length - 22;
  const directory = view.getUint32(end + 16, true);
  view.setUint32(directory + offset, value, true);
  return copy;
}

describe('what a file is', () => {
  test.each<[file: string, bytes: Uint8Array, message: string]>([
    [
      'a.docx',
      bytesOf('writer.pdf'),
      'Unexpected PDF, expected a Word document (DOCX) as the name says; rename the file',
    ],
    ['a.pdf', docx, 'Unexpected Word document (DOCX), expected a PDF as the name says; rename the file'],
    ['a.md', docx, 'Unexpected Word document (DOCX), expected Markdown as the name says; rename the file'],
    [
      'a.docx',
      strToU8('plain words'),
      'Unexpected bytes of no known kind, expected a Word document (DOCX); save it again, or fetch it whole',
    ],
    ['a.pdf', new Uint8Array(), 'Unexpected empty file, expected a PDF; save it again, or fetch it whole'],
    ['a.xlsx', compound('EncryptedPackage'), documentReadable.example.message],
    [
      'a.doc',
      compound('WordDocument'),
      'Unexpected old Word document (.doc), expected a document that can be read; save it as DOCX',
    ],
    ['a.xls', compound('Workbook'), 'Unexpected old Excel workbook (.xls)'],
    ['a.ppt', compound('PowerPoint Document'), 'Unexpected old PowerPoint presentation (.ppt)'],
    ['a.msg', compound('other'), 'Unexpected OLE compound file'],
    ['a.docx', zip({ 'a.txt': 'a' }), 'Unexpected ZIP archive, expected a Word document (DOCX)'],
    ['a.xlsx', zip({ 'xl/workbook.bin': 'a' }), 'Unexpected binary Excel workbook (.xlsb)'],
    [
      'a.odt',
      odtLike('application/vnd.oasis.opendocument.graphics'),
      'Unexpected OpenDocument file (application/vnd.oasis.opendocument.graphics)',
    ],
    ['a.zip', odtLike('application/epub+zip'), 'Unexpected EPUB book'],
    [
      'a.docx',
      strToU8('{\\rtf1 a}'),
      'Unexpected Rich Text file (RTF), expected a Word document (DOCX) as the name says; rename the file',
    ],
    ['a.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]), 'Unexpected PNG image'],
    ['a.bin', Uint8Array.from([1, 2, 0xff]), 'Unexpected byte 0xff at byte 2 that is not UTF-8'],
  ])('%s: %#', async (file, bytes, message) => {
    await expect(read(file, bytes)).rejects.toThrow(message);
    await expect(read(file, bytes)).rejects.toBeInstanceOf(UnreadableDocument);
  });

  test.each<[file: string, bytes: Uint8Array, format: string]>([
    ['LICENSE', strToU8('words'), 'text'],
    ['page', strToU8('<!DOCTYPE html><p>words'), 'html'],
    ['report', bytesOf('writer.pdf'), 'pdf'],
    ['report.doc', docx, 'docx'],
    ['REPORT.DOCX', docx, 'docx'],
    ['a.rst', strToU8('words'), 'text'],
  ])('%s is read by what it is', async (file, bytes, format) => {
    expect((await readDocument(file, bytes)).format).toBe(format);
  });

  test('the caller may say the format', async () => {
    expect(await read('-', '# A', { format: 'markdown' })).toEqual(['1:3 heading 1: "A"']);
  });
});

describe('archives', () => {
  test('a bomb is stopped while it unpacks', async () => {
    const bomb = zip({ 'word/document.xml': new Uint8Array(20_000_000) });
    expect(bomb.length).toBeLessThan(30_000);
    await expect(read('a.docx', bomb)).rejects.toThrow('it unpacks to more than 500 times its size');
    const limits = { compressionRatio: Number.POSITIVE_INFINITY, entryBytes: 1_000_000 };
    await expect(read('a.docx', bomb, { limits })).rejects.toThrow('it unpacks to more than 1000000 bytes');
    const total = { ...limits, entryBytes: 30_000_000, unpackedBytes: 2_000_000 };
    await expect(read('a.docx', bomb, { limits: total })).rejects.toThrow('it unpacks to more than 2000000 bytes');
  });

  test.each<[what: string, bytes: Uint8Array, message: string]>([
    ['cut off', docx.slice(0, docx.length / 2), 'Unexpected end in the ZIP archive'],
    ['a lying size', withDirectory(docx, 24, 5), 'Unexpected content of word/document.xml in the ZIP archive'],
    ['a wrong checksum', withDirectory(docx, 16, 5), 'Unexpected content of word/document.xml in the ZIP archive'],
    ['a wrong place', withDirectory(docx, 42, 9), 'Unexpected place of word/document.xml in the ZIP archive'],
    ['a place beyond the end', withDirectory(docx, 42, 0x7fffffff), 'Unexpected place of word/document.xml'],
    ['a length beyond the end', withDirectory(docx, 20, 0x7fffffff), 'Unexpected end of word/document.xml'],
    ['an encrypted file', withDirectory(docx, 8, 0x00080001), 'Unexpected encryption of word/document.xml'],
    [
      'another compression',
      withDirectory(docx, 8, 0x000e0000),
      'Unexpected compression method 14 of word/document.xml',
    ],
    ['no main part', zip({ 'word/other.xml': '<a/>' }), 'Unexpected package without word/document.xml'],
    [
      'no text',
      odtLike('application/vnd.oasis.opendocument.text'),
      'Unexpected package without content.xml and text in it',
    ],
  ])('%s', async (_, bytes, message) => {
    await expect(read(message.includes('content.xml') ? 'a.odt' : 'a.docx', bytes)).rejects.toThrow(message);
  });

  test('the number of files is bounded', async () => {
    await expect(read('a.docx', docx, { limits: { zipEntries: 0 } })).rejects.toThrow(
      'Unexpected 1 files in the ZIP archive, expected at most 0',
    );
  });
});

describe('XML', () => {
  const xml = (content: string) => zip({ 'word/document.xml': content });
  test.each<[what: string, content: string, message: string]>([
    [
      'entities',
      '<!DOCTYPE a [<!ENTITY b "bb">]><a>&b;</a>',
      'Unexpected document type in word/document.xml, expected none',
    ],
    ['an element not closed', '<a><b></a>', 'Unexpected end or crossing of elements in word/document.xml'],
    ['cut off', '<a><b>text', 'Unexpected end or crossing of elements in word/document.xml'],
    ['two roots', '<a/><b/>', 'Unexpected second root element in word/document.xml'],
    ['nothing', 'words', 'Unexpected emptiness in word/document.xml'],
    ['depth', '<a>'.repeat(10_000), 'Unexpected depth of 257 elements in word/document.xml'],
  ])('%s', async (_, content, message) => {
    await expect(read('a.docx', xml(content))).rejects.toThrow(message);
  });

  test('the number of elements is bounded', async () => {
    const body = '<w:p/>'.repeat(100);
    await expect(read('a.docx', word(body), { limits: { elements: 50 } })).rejects.toThrow(
      'Unexpected element number 51',
    );
  });

  test('UTF-16 is read', async () => {
    const text = wordXml('document', '<w:body><w:p><w:r><w:t>é</w:t></w:r></w:p></w:body>').replace(/^<\?.*?\?>/, '');
    const bytes = Uint8Array.from([0xff, 0xfe, ...utf16(text)]);
    expect(await read('a.docx', zip({ 'word/document.xml': bytes }))).toEqual(['paragraph 1 paragraph: "é"']);
  });
});

describe('limits', () => {
  const row = '<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row>';
  test.each<[file: string, content: string | Uint8Array, limits: Record<string, number>, message: string]>([
    ['a.txt', 'words', { textBytes: 4 }, 'Unexpected 5 bytes, expected at most 4; split the document'],
    ['a.docx', docx, { binaryBytes: 4 }, 'bytes, expected at most 4; split the document'],
    [
      'a.md',
      'words',
      { markdownCharacters: 4 },
      'Unexpected 5 characters of Markdown, expected at most 4; split the file',
    ],
    // More bytes than so many characters ever take: nothing is decoded to count them.
    [
      'a.md',
      'words and words',
      { markdownCharacters: 4 },
      'Unexpected 15 bytes, expected at most 12; split the document',
    ],
    ['a.csv', 'a,b,c', { cells: 2 }, 'Unexpected cell number 3, expected at most 2; split the file'],
    ['a.json', '["a","b"]', { cells: 1 }, 'Unexpected string number 2, expected at most 1; split the file'],
    [
      'a.html',
      '<table><td>a<td>b',
      { cells: 1 },
      'Unexpected table cell number 2 on line 1, column 13, expected at most 1, with all that a cell spans; split the file',
    ],
    [
      'a.html',
      '<table>\n<td colspan=1000 rowspan=1000>a<td>',
      { cells: 1_000_000 },
      'Unexpected table cell number 1000001 on line 2, column 32',
    ],
    [
      'a.md',
      `a\n\n${'> - '.repeat(51)}`,
      {},
      'Unexpected depth of quotations and lists 102 on line 3, expected at most 100; mend the file',
    ],
    ['a.md', `a\n${'  '.repeat(100)}- b`, {}, 'Unexpected depth of quotations and lists 101 on line 2'],
    ['a.md', '1. '.repeat(20_000), {}, 'Unexpected depth of quotations and lists 20000 on line 1'],
    [
      'a.md',
      '[a\n'.repeat(501),
      {},
      'Unexpected depth of brackets 501 on line 501, expected at most 500; mend the file',
    ],
    ['a.md', '[a]:\n'.repeat(40_000), {}, 'Unexpected definition without an address, number 501 on line 501'],
    ['a.md', '[a]: <\n'.repeat(40_000), {}, 'Unexpected definition without an address, number 501 on line 501'],
    ['a.mdx', `${'{'.repeat(101)}${'}'.repeat(101)}`, {}, 'Unexpected depth of braces 101 on line 1'],
    [
      'a.xlsx',
      workbook({ S: `<sheetData>${row}</sheetData>` }),
      { cells: 1 },
      'Unexpected cell number 2 at S!B1, expected at most 1; split the workbook',
    ],
    ['a.html', '<div>'.repeat(100_000), {}, 'Unexpected element within 2000 others'],
    ['a.pdf', bytesOf('chromium.pdf'), { pages: 1 }, 'Unexpected 2 pages, expected at most 1; split the PDF'],
    ['a.pdf', bytesOf('chromium.pdf'), { pdfItems: 3 }, 'Unexpected amount of text on page 1'],
  ])('%s: %#', async (file, content, limits, message) => {
    await expect(read(file, content, { limits })).rejects.toThrow(message);
  });

  test.each<[what: string, file: string, content: string]>([
    ['a deep list', 'a.md', Array.from({ length: 40 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')],
    ['mail that was answered often', 'a.md', `${'> '.repeat(60)}a`],
    ['a line across the page', 'a.md', `a\n\n${'- '.repeat(200)}\n\na`],
    ['brackets that nobody closed', 'a.md', '[ \n\n'.repeat(1_000)],
    ['braces in a code block', 'a.mdx', `\`\`\`\n${'{\n'.repeat(90)}\n${'{\n'.repeat(90)}\`\`\``],
    ['a head over a whole table', 'a.html', `<table>${'<tr><th colspan=1000>a<tr><td>b'.repeat(100)}`],
  ])('%s is read', async (_, file, content) => {
    expect(await read(file, content)).not.toEqual([]);
  });

  test('a stream of a PDF that unpacks without measure is refused before it is unpacked', async () => {
    const pdf = (filter: string, content: Uint8Array) =>
      Uint8Array.from([
        ...strToU8(`%PDF-1.7\n1 0 obj\n<</Filter ${filter}>>\nstream\r\n`),
        ...content,
        ...strToU8('\nendstream\nendobj\n'),
      ]);
    const bomb = zlibSync(new Uint8Array(3_000_000));
    const limits = { entryBytes: 2_000_000 };
    await expect(read('a.pdf', pdf('/FlateDecode', bomb), { limits })).rejects.toThrow(
      'unpacks to more than 2000000 bytes',
    );
    await expect(read('a.pdf', pdf('[/FlateDecode /FlateDecode]', zlibSync(bomb)))).rejects.toThrow(
      'unpacks to more than',
    );
    const harmless = read('a.pdf', pdf('/FlateDecode', zlibSync(new Uint8Array(1_000_000))), { limits });
    await expect(harmless).rejects.toThrow('Unexpected content of the PDF');
  });

  test.each<[file: string, content: string]>([
    ['a.md', '>'.repeat(5_000)],
    ['a.md', '['.repeat(20_000)],
    ['a.md', '*a '.repeat(20_000)],
    ['a.txt', '> '.repeat(200_000)],
    ['a.txt', 'a\n'.repeat(2_000_000)],
    ['a.csv', '"'.repeat(200_000)],
    ['a.csv', ','.repeat(2_000_000)],
    ['a.html', '<'.repeat(200_000)],
    ['a.html', '<td colspan=99999999>'.repeat(2_000)],
    ['a.html', '&amp;'.repeat(200_000)],
  ])('%s, made to take long, is read or refused: %#', async (file, content) => {
    await readDocument(file, strToU8(content)).catch((error) => expect(error).toBeInstanceOf(UnreadableDocument));
  });
});

describe('any bytes', () => {
  const onlyUnreadable = (file: string, bytes: Uint8Array) =>
    readDocument(file, bytes).catch((error) =>
      expect(error, `${file} ${error?.stack}`).toBeInstanceOf(UnreadableDocument),
    );

  test.each([
    'a.md',
    'a.mdx',
    'a.html',
    'a.txt',
    'a.csv',
    'a.json',
    'a.docx',
    'a.xlsx',
    'a.pptx',
    'a.odt',
    'a.pdf',
    'a',
  ])('%s', async (file) => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 200 }).map(strToU8)),
        async (bytes) => {
          await onlyUnreadable(file, bytes);
        },
      ),
      { numRuns: 50 },
    );
  });

  test.each(['writer.docx', 'writer.odt', 'writer.pdf', 'chromium.pdf'])(
    '%s with wrong bytes or cut off',
    async (file) => {
      const whole = bytesOf(file);
      const wrong = fc.tuple(fc.nat(whole.length - 1), fc.nat(255));
      await fc.assert(
        fc.asyncProperty(fc.array(wrong, { maxLength: 5 }), fc.option(fc.nat(whole.length)), async (changes, end) => {
          const bytes = whole.slice(0, end ?? whole.length);
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          await onlyUnreadable(file, bytes);
        }),
        { numRuns: 25 },
      );
    },
  );
});
