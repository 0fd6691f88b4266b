/** PDF files made of the objects that matter (ISO 32000-1): forms, annotations, scans, turned pages. */
import { expect, test } from 'vitest';
import { readDocument } from '../../../../src/citations/readers/index.ts';
import { read } from '../read.ts';
import { line, pdf } from './make-pdf.ts';

const picture = 'q 10 0 0 10 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID x EI Q\n';

test('what forms and annotations say', async () => {
  const annotations = [
    '/Subtype /Widget /FT /Tx /T (answer) /V (See A-1)',
    '/Subtype /FreeText /DA (/F 12 Tf) /Contents (typed over)',
    '/Subtype /Text /Contents (a comment)',
    '/Subtype /Link /Contents (not shown)',
    '/Subtype /Text /F 2 /Contents (hidden)',
    '/Subtype /FreeText /DA (/F 12 Tf) /RC (<?xml version="1.0"?><body xmlns="http://www.w3.org/1999/xhtml"><p>formatted</p></body>)',
  ];
  expect(await read('a.pdf', pdf({ drawn: line('Question'), annotations }))).toEqual([
    'page 1 line 1 paragraph: "Question"',
    'text box on page 1 note: "typed over"',
    'comment on page 1 note: "a comment"',
    'text box on page 1 note: "formatted"',
    'form field "answer" on page 1 note: "See A-1"',
  ]);
});

test('the address of a link that stands on no words, and none twice of one that does', async () => {
  const link = (rect: string) => `/Subtype /Link /Rect [${rect}] /A << /S /URI /URI (https://x.example/a/) >>`;
  const annotations = [link('72 695 140 712'), link('300 300 400 400'), link('300 100 400 200')];
  const drawn = `${line('See A-1')}${line('old', '1 0 0 1 120 700')}120 703.5 m 135 703.5 l S\n`;
  expect(await read('a.pdf', pdf({ drawn, annotations }))).toEqual([
    'page 1 line 1 paragraph: "See A-1" · link "See A-1" https://x.example/a/',
    'link on page 1 note: "" · link "" https://x.example/a/',
  ]);
  expect(await read('a.pdf', pdf({ drawn, annotations: [link('118 695 137 712')] }))).toEqual([
    'page 1 line 1 paragraph: "See A-1"',
  ]);
});

test('what is attached to a page', async () => {
  const file = '/FS << /Type /Filespec /F (b.md) /EF << /F 6 0 R >> >>';
  const annotations = [
    `/Subtype /FileAttachment ${file}`,
    '/Type /EmbeddedFile /Length 7 >>\nstream\nSee A-2\nendstream\nendobj\n99 0 obj\n<<',
  ];
  expect(await read('a.pdf', pdf({ drawn: line('See A-1'), annotations }))).toEqual([
    'page 1 line 1 paragraph: "See A-1"',
    'attachment b.md paragraph: "See A-2"',
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

/** A level stroke, as a thin box that is filled or as a line. */
const box = (left: number, right: number, y: number, height = 0.7) => `${left} ${y} ${right - left} ${height} re f\n`;
const stroke = (left: number, right: number, y: number) => `${left} ${y} m ${right} ${y} l S\n`;

// Helvetica at 11 points: `Our ` ends at 92.8, `old ` at 111.7, `lawyers read` at 171.6.
test.each<[string, string, string]>([
  ['a box through words', box(92.8, 108.7, 703.5), 'Our lawyers read'],
  ['a line through words', stroke(92.8, 108.7, 703.5), 'Our lawyers read'],
  ['two lines', stroke(92.8, 108.7, 702.8) + stroke(92.8, 108.7, 704.2), 'Our lawyers read'],
  ['two strokes in one piece', stroke(72, 90, 703.5) + stroke(111.7, 148, 703.5), 'old read'],
  ['one path of two strokes', '72 703.5 m 90 703.5 l 111.7 703.5 m 148 703.5 l S\n', 'old read'],
  ['a form that is drawn larger', `q 2 0 0 2 0 0 cm ${stroke(46.4, 54.4, 351.75)} Q\n`, 'Our lawyers read'],
  ['an underline', box(92.8, 108.7, 698), 'Our old lawyers read'],
  ['a line over words', box(92.8, 108.7, 709), 'Our old lawyers read'],
  ['a background', box(92.8, 108.7, 698, 11), 'Our old lawyers read'],
  ['a line that goes on far beyond the words', stroke(72, 500, 703.5), 'Our old lawyers read'],
  ['a boundary that is not drawn', '92.8 703.5 16 0.7 re W n\n', 'Our old lawyers read'],
])('%s', async (_, drawn, expected) => {
  const text = `q ${drawn} Q\n${line('Our old lawyers read')}`;
  expect(await read('a.pdf', pdf({ drawn: text }))).toEqual([`page 1 line 1 paragraph: "${expected}"`]);
});

test.each<[string, string, string]>([
  ['struck out', '/Subtype /StrikeOut', 'Our lawyers read'],
  ['struck out and are hidden', '/Subtype /StrikeOut /F 2', 'Our old lawyers read'],
  ['underlined', '/Subtype /Underline', 'Our old lawyers read'],
  ['highlighted', '/Subtype /Highlight', 'Our old lawyers read'],
])('words that an annotation has %s', async (_, what, expected) => {
  const quads = '/QuadPoints [92.8 709 108.7 709 92.8 698 108.7 698] /Rect [92.8 698 108.7 709]';
  const annotations = [`${quads} ${what}`];
  expect(await read('a.pdf', pdf({ drawn: line('Our old lawyers read'), annotations }))).toEqual([
    `page 1 line 1 paragraph: "${expected}"`,
  ]);
});

test('a line whose words are all struck out counts as one', async () => {
  const drawn = line('Gone.', '1 0 0 1 72 720') + line('Kept.') + stroke(72, 101.9, 723.5);
  expect(await read('a.pdf', pdf({ drawn }))).toEqual(['page 1 line 2 paragraph: "Kept."']);
});

test('a line through all but a hair of the words leaves not even their full stop', async () => {
  const drawn = line('Kept.', '1 0 0 1 72 720') + line('Gone.') + stroke(72, 101.9, 703.5);
  expect(await read('a.pdf', pdf({ drawn }))).toEqual(['page 1 line 1 paragraph: "Kept."']);
});

test('what stands behind struck words goes on in the same line', async () => {
  const drawn =
    line('See A-1 and', '1 0 0 1 72 700') +
    `/Span BMC ${line('B-2', '1 0 0 1 136 700')}EMC ` +
    line('C-3', '1 0 0 1 156 700');
  expect(await read('a.pdf', pdf({ drawn: drawn + stroke(136, 153, 703.5) }))).toEqual([
    'page 1 line 1 paragraph: "See A-1 and C-3"',
  ]);
});
