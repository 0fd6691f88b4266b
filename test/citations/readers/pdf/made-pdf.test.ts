/** PDF files made of the objects that matter (ISO 32000-1): forms, annotations, scans, turned pages. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/citations/readers/index.ts';
import { read } from '../read.ts';

interface MadePage {
  /** The operators that draw it. */
  readonly drawn?: string;
  readonly annotations?: readonly string[];
  readonly rotate?: number;
}

/** The bytes of a PDF of pages. */
function pdf(...pages: readonly MadePage[]): Uint8Array {
  const objects = ['', '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>'];
  const add = (object: string) => objects.push(object);
  const kids = pages.map(({ drawn = '', annotations = [], rotate = 0 }) => {
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    const list = annotations.map(
      (annotation) => `${add(`<< /Type /Annot /Rect [72 500 400 540] ${annotation} >>`)} 0 R`,
    );
    return `${add(
      `<< /Type /Page /Parent ${kidsNumber(pages)} 0 R /MediaBox [0 0 600 800] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /Font << /F 2 0 R >> >> /Annots [${list.join(' ')}] >>`,
    )} 0 R`;
  });
  add(`<< /Type /Pages /Count ${pages.length} /Kids [${kids.join(' ')}] >>`);
  objects[0] = `<< /Type /Catalog /Pages ${objects.length} 0 R >>`;
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(offset).padStart(10, '0');
  });
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${offset} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/** Pages come after the catalog and the font: each is its content, its annotations and itself. */
function kidsNumber(pages: readonly MadePage[]): number {
  return 3 + pages.reduce((sum, { annotations = [] }) => sum + 2 + annotations.length, 0);
}

const line = (text: string, matrix = '1 0 0 1 72 700') => `BT /F 11 Tf ${matrix} Tm (${text}) Tj ET\n`;
const picture = 'q 10 0 0 10 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n';

test('what forms and annotations say', async () => {
  const annotations = [
    '/Subtype /Widget /FT /Tx /T (answer) /V (See A-1)',
    '/Subtype /FreeText /DA (/F 12 Tf) /Contents (typed over)',
    '/Subtype /Text /Contents (a comment)',
    '/Subtype /Link /Contents (not shown)',
  ];
  expect(await read('a.pdf', pdf({ drawn: line('Question'), annotations }))).toEqual([
    'page 1 line 1 paragraph: "Question"',
    'text box on page 1 note: "typed over"',
    'comment on page 1 note: "a comment"',
    'form field "answer" on page 1 note: "See A-1"',
  ]);
});

test.each([
  ['a scan', pdf({ drawn: picture }), 'Unexpected lack of text on the page, expected some: a scan is a picture'],
  ['several pages', pdf({ drawn: picture }, { drawn: picture }), 'Unexpected lack of text on all 2 pages'],
])('%s can not be read', async (_, bytes, message) => {
  await expect(read('a.pdf', bytes)).rejects.toThrow(message);
});

test('a scanned page among others is told; an empty one is not', async () => {
  const { notes } = await readDocument('a.pdf', pdf({ drawn: line('a') }, { drawn: picture }, {}));
  expect(notes).toEqual([
    {
      level: 'warning',
      message: 'Unexpected picture without text on page 2, which was not read; let a program recognise its words (OCR)',
      place: { kind: 'part', part: 'page 2' },
    },
  ]);
});

test('lines of a turned page, and of text that is drawn turned, count as they are read', async () => {
  const up = (text: string, x: number) => line(text, `0 1 -1 0 ${x} 60`);
  const drawn = up('One.', 75) + up('Two.', 120) + up('Three.', 170);
  const expected = [
    'page 1 line 1 paragraph: "One."',
    'page 1 line 2 paragraph: "Two."',
    'page 1 line 3 paragraph: "Three."',
  ];
  expect(await read('a.pdf', pdf({ drawn, rotate: 90 }))).toEqual(expected);
  expect(await read('a.pdf', pdf({ drawn }))).toEqual(expected);
});

test('letters that are spaced out are words again', async () => {
  expect(await read('a.pdf', pdf({ drawn: line('W o r d i n g : P C - G O V - 9 9 @ 1') }))).toEqual([
    'page 1 line 1 paragraph: "Wording: PC-GOV-99@1"',
  ]);
  expect(await read('a.pdf', pdf({ drawn: line('a b c and other words of a line') }))).toEqual([
    'page 1 line 1 paragraph: "a b c and other words of a line"',
  ]);
});
