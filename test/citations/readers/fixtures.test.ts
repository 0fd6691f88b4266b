/** One report as Chromium and LibreOffice write it, in every format: read alike. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { blocksOf, read } from './read.ts';

const bytesOf = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));

test('a PDF with tags', async () => {
  expect(await read('chromium.pdf', bytesOf('chromium.pdf'))).toMatchInlineSnapshot(`
    [
      "page 1 line 1 heading 1: "Report"",
      "page 1 line 2 paragraph: "Contoso does not read mail, and it says so in a sentence that is\\nlong enough for two lines on a small page (A-1@2)." · under Report · link "A-1@2" https://contoso.example/commitments/a-1/v2/",
      "page 1 line 4 paragraph: "A second paragraph." · under Report",
      "page 1 line 5 list-item 1: "Mail" · under Report",
      "page 1 line 6 list-item 2: "read by nobody" · under Report / Mail",
      "page 1 line 7 list-item 1: "Files" · under Report",
      "page 1 line 8 cell: "Service" · under Report · table 1 row 1",
      "page 1 line 8 cell: "Answer" · under Report · table 1 row 1",
      "page 1 line 10 cell: "Mail" · under Report · heads Service · table 1 row 2",
      "page 1 line 9 cell: "An answer of several words that is too long for one line of\\nits cell (A-1@2)" · under Report · heads Answer / Mail · table 1 row 2",
      "page 1 line 12 cell: "Files" · under Report · heads Service · table 1 row 3",
      "page 1 line 12 cell: "short" · under Report · heads Answer / Files · table 1 row 3",
      "page 1 line 13 quotation: "Quoted words." · under Report",
      "page 1 line 14 heading 2: "Part" · under Report",
      "page 1 line 15 paragraph: "Official words." · under Report / Part",
      "page 2 line 1 heading 2: "Next page" · under Report",
      "page 2 line 2 paragraph: "Last words." · under Report / Next page",
    ]
  `);
});

test('a PDF with tags, whose page ends within a paragraph', async () => {
  expect(await read('page-break.pdf', bytesOf('page-break.pdf'))).toMatchInlineSnapshot(`
    [
      "page 1 line 2 quotation: "Norland said that it encrypts customer data at rest\\nin Stratus and Desk 360."",
      "page 1 line 4 quotation: "Norland holds the keys unless the customer brings\\nits own."",
      "page 2 line 3 paragraph: "NC-DATA-2@1"",
      "page 1 line 1 note: "11/21/26, 3:11 AM"",
      "page 1 line 1 note: "Broken over two pages"",
      "page 1 line 5 note: "file:///tmp/broken.html"",
      "page 1 line 5 note: "1/2"",
      "page 2 line 1 note: "11/21/26, 3:11 AM"",
      "page 2 line 1 note: "Broken over two pages"",
      "page 2 line 4 note: "file:///tmp/broken.html"",
      "page 2 line 4 note: "2/2"",
    ]
  `);
});

test('a PDF without tags, by its layout', async () => {
  expect(await read('writer.pdf', bytesOf('writer.pdf'))).toMatchInlineSnapshot(`
    [
      "page 1 line 1 heading 1: "Report"",
      "page 1 line 2 paragraph: "Contoso does not read mail, and it says so in a sentence that is long enough for two lines on a small page\\n(A-1@2)." · under Report · link "A-1@2" https://contoso.example/commitments/a-1/v2/",
      "page 1 line 4 paragraph: "A second paragraph." · under Report",
      "page 1 line 5 list-item 1: "Mail" · under Report",
      "page 1 line 6 list-item 2: "read by nobody" · under Report / Mail",
      "page 1 line 7 list-item 1: "Files" · under Report",
      "page 1 line 8 cell: "Service" · under Report · table 1 row 1",
      "page 1 line 8 cell: "Answer" · under Report · table 1 row 1",
      "page 1 line 10 cell: "Mail" · under Report · heads Service · table 1 row 2",
      "page 1 line 9 cell: "An answer of several words that is too long for one line of its cell (A-\\n1@2)" · under Report · heads Answer / Mail · table 1 row 2",
      "page 1 line 12 cell: "Files" · under Report · heads Service · table 1 row 3",
      "page 1 line 12 cell: "short" · under Report · heads Answer / Files · table 1 row 3",
      "page 1 line 13 paragraph: "Quoted words." · under Report",
      "page 1 line 14 heading 2: "Part" · under Report",
      "page 1 line 15 paragraph: "Official words." · under Report / Part",
      "page 1 line 16 heading 2: "Next page" · under Report",
      "page 1 line 17 paragraph: "Last words." · under Report / Next page",
    ]
  `);
});

test('a Word document', async () => {
  expect(await read('writer.docx', bytesOf('writer.docx'))).toMatchInlineSnapshot(`
    [
      "paragraph 1 heading 1: "Report"",
      "paragraph 2 paragraph: "Contoso does not read mail, and it says so in a sentence that is long enough for two lines on a small page (A-1@2)." · under Report · link "A-1@2" https://contoso.example/commitments/a-1/v2/",
      "paragraph 3 paragraph: "A second paragraph." · under Report",
      "paragraph 4 list-item 1: "Mail" · under Report",
      "paragraph 5 list-item 2: "read by nobody" · under Report / Mail",
      "paragraph 6 list-item 1: "Files" · under Report",
      "table 1, row 1, column A cell: "Service" · under Report · table 1 row 1",
      "table 1, row 1, column B cell: "Answer" · under Report · table 1 row 1",
      "table 1, row 2, column A cell: "Mail" · under Report · heads Service · table 1 row 2",
      "table 1, row 2, column B cell: "An answer of several words that is too long for one line of its cell (A-1@2)" · under Report · heads Answer / Mail · table 1 row 2",
      "table 1, row 3, column A cell: "Files" · under Report · heads Service · table 1 row 3",
      "table 1, row 3, column B cell: "short" · under Report · heads Answer / Files · table 1 row 3",
      "paragraph 13 quotation: "Quoted words." · under Report",
      "paragraph 14 heading 2: "Part" · under Report",
      "paragraph 15 paragraph: "Official words." · under Report / Part",
      "paragraph 16 heading 2: "Next page" · under Report",
      "paragraph 17 paragraph: "Last words." · under Report / Next page",
    ]
  `);
});

test('an OpenDocument text is read as the Word document is', async () => {
  expect(await read('writer.odt', bytesOf('writer.odt'))).toEqual(await read('writer.docx', bytesOf('writer.docx')));
});

test('each character of a PDF knows its line', async () => {
  const blocks = await blocksOf('chromium.pdf', bytesOf('chromium.pdf'));
  const block = blocks.find(({ text }) => text.includes('A-1@2')) ?? blocks[0];
  expect(block?.placeAt(block.text.indexOf('A-1@2'))).toEqual({ kind: 'page', page: 1, line: 3 });
});

test('an encrypted PDF is told as such', async () => {
  await expect(read('encrypted.pdf', bytesOf('encrypted.pdf'))).rejects.toThrow(
    'Unexpected encryption of the PDF, expected none; save it without a password',
  );
});
