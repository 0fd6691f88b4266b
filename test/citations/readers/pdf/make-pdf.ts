/** Makes PDF files of the objects that matter (ISO 32000-1), for tests. */

/** A page to make. */
export interface MadePage {
  /** The operators that draw it. */
  readonly drawn?: string;
  readonly annotations?: readonly string[];
  readonly rotate?: number;
}

/** The bytes of a PDF of pages, whose font /F is Helvetica and /C Courier. */
export function pdf(...pages: readonly MadePage[]): Uint8Array {
  const font = (name: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
  const objects = ['', font('Helvetica'), font('Courier')];
  const add = (object: string) => objects.push(object);
  const kids = pages.map(({ drawn = '', annotations = [], rotate = 0 }) => {
    const content = add(`<< /Length ${drawn.length} >>\nstream\n${drawn}\nendstream`);
    const list = annotations.map(
      (annotation) =>
        `${add(`<< /Type /Annot ${annotation.includes('/Rect') ? '' : '/Rect [72 500 400 540]'} ${annotation} >>`)} 0 R`,
    );
    return `${add(
      `<< /Type /Page /Parent ${kidsNumber(pages)} 0 R /MediaBox [0 0 600 800] /Rotate ${rotate} /Contents ${content} 0 R /Resources << /Font << /F 2 0 R /C 3 0 R >> >> /Annots [${list.join(' ')}] >>`,
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

/** Pages come after the catalog and the fonts: each is its content, its annotations and itself. */
function kidsNumber(pages: readonly MadePage[]): number {
  return 4 + pages.reduce((sum, { annotations = [] }) => sum + 2 + annotations.length, 0);
}

/** Words in Helvetica at 11 points. */
export const line = (text: string, matrix = '1 0 0 1 72 700') => `BT /F 11 Tf ${matrix} Tm (${text}) Tj ET\n`;
