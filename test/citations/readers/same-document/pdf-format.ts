/** The document as a PDF without tags: words at their places, drawn in Courier, whose letters are all as wide. */
import { pdf } from '../pdf/make-pdf.ts';
import { document, type Piece } from './rich-document.ts';

const [left, top, leading] = [40, 780, 16];
const [usual, small] = [6, 4];
let y = top;
const drawn: string[] = [];
const annotations: string[] = [];
const notes: string[] = [];
const widthOf = (text: string, size: number) => text.length * size * 0.6;

/** Words in WinAnsiEncoding, with what a string of a PDF has to escape. */
const encoded = (text: string) =>
  text
    .replace(/[\\()]/g, '\\$&')
    .replaceAll('\u201C', '\\223')
    .replaceAll('\u201D', '\\224')
    .replaceAll('\u2022', '\\225');

function draw(text: string, x: number, size: number, rise = 0): number {
  drawn.push(`BT /C ${size} Tf 1 0 0 1 ${x} ${y + rise} Tm (${encoded(text)}) Tj ET`);
  return x + widthOf(text, size);
}

function drawPiece(piece: Piece, x: number): number {
  if (typeof piece === 'string') return draw(piece, x, usual);
  // What is not seen on paper is not in it.
  if ('hidden' in piece) return x;
  if ('note' in piece) return draw(String(notes.push(piece.note)), x, small, 2);
  const text = 'gone' in piece ? piece.gone : piece.link;
  const end = draw(text, x, usual);
  if ('gone' in piece) drawn.push(`${x} ${y + 1.6} m ${x + widthOf(text.trimEnd(), usual)} ${y + 1.6} l S`);
  else annotations.push(`/Subtype /Link /Rect [${x} ${y - 1} ${end} ${y + 5}] /A << /S /URI /URI (${piece.url}) >>`);
  return end;
}

for (const part of document) {
  y -= leading;
  if ('heading' in part) draw(part.text, left, part.heading === 1 ? 12 : 9);
  else if ('paragraph' in part) part.paragraph.reduce((x, piece) => drawPiece(piece, x), left);
  else if ('item' in part) draw(`\u2022 ${part.text}`, left + 12 * part.item, usual);
  else
    for (const row of part.table) {
      for (const [column, text] of row.entries()) draw(text, left + 160 * column, usual);
      y -= leading;
    }
}
for (const [at, text] of notes.entries()) {
  y -= leading;
  draw(`${at + 1} ${text}`, left, usual);
}

export const courierPdf: Uint8Array = pdf({ drawn: drawn.join('\n'), annotations });
