/** Documents read for a test, a line for each block: `place role: text`, then what it stands under, its heads and its links. */
import { strToU8, zipSync } from 'fflate';
import type { DocumentBlock, DocumentPlace } from '../../../src/citations/document.ts';
import { placeInWords } from '../../../src/citations/find/place-words.ts';
import { readDocument } from '../../../src/citations/readers/index.ts';
import type { ReadingOptions } from '../../../src/citations/readers/options.ts';

export function placeShown(place: DocumentPlace): string {
  if (place.kind === 'line') return `${place.line}:${place.column}`;
  return place.kind === 'part' ? place.part : placeInWords(place).replace(',', '');
}

function blockShown(block: DocumentBlock): string {
  const { role, level, text, under, heads = [], links, code = [], row } = block;
  const part = ({ start, end }: { readonly start: number; readonly end: number }) =>
    JSON.stringify(text.slice(start, end));
  return [
    `${placeShown(block.placeAt(0))} ${role}${level === undefined ? '' : ` ${level}`}: ${JSON.stringify(text)}`,
    ...(under.length > 0 ? [`under ${under.join(' / ')}`] : []),
    ...(heads.length > 0 ? [`heads ${heads.join(' / ')}`] : []),
    ...(row === undefined ? [] : [row]),
    ...links.map((link) => `link ${part(link)} ${link.url}`),
    ...code.map((each) => `code ${part(each)}`),
  ].join(' · ');
}

/** The lines of a document's blocks. */
export async function read(file: string, content: string | Uint8Array, options?: ReadingOptions): Promise<string[]> {
  const { blocks } = await readDocument(file, typeof content === 'string' ? strToU8(content) : content, options);
  return blocks.map(blockShown);
}

/** The blocks themselves. */
export async function blocksOf(file: string, content: string | Uint8Array): Promise<readonly DocumentBlock[]> {
  return (await readDocument(file, typeof content === 'string' ? strToU8(content) : content)).blocks;
}

/** A ZIP archive of texts by name. */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

const office = 'http://schemas.openxmlformats.org';

/** A part that says what another refers to: `rels({ rId1: ['hyperlink', 'https://…'] })`. Addresses are external. */
export function rels(targets: Readonly<Record<string, readonly [type: string, target: string]>>): string {
  const entries = Object.entries(targets).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ''}/>`,
  );
  return `<Relationships xmlns="${office}/package/2006/relationships">${entries.join('')}</Relationships>`;
}

/** A Word document from the XML of its body and of other parts. */
export function word(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  return zip({
    'word/document.xml': wordXml('document', `<w:body>${body}</w:body>`),
    ...parts,
  });
}

/** A part of a Word document. */
export function wordXml(root: string, content: string): string {
  return `<?xml version="1.0"?><w:${root} xmlns:w="${office}/wordprocessingml/2006/main" xmlns:r="${office}/officeDocument/2006/relationships" xmlns:mc="${office}/markup-compatibility/2006" xmlns:m="${office}/officeDocument/2006/math">${content}</w:${root}>`;
}

/** A workbook from the XML of its sheets' content by name, and of other parts. */
export function workbook(
  sheets: Readonly<Record<string, string>>,
  parts: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const main = `${office}/spreadsheetml/2006/main`;
  const list = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('');
  return zip({
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships"><sheets>${list}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': rels({
      ...Object.fromEntries(names.map((_, at) => [`rId${at + 1}`, ['worksheet', `worksheets/sheet${at + 1}.xml`]])),
      rId100: ['sharedStrings', 'sharedStrings.xml'],
    }),
    ...Object.fromEntries(
      Object.values(sheets).map((content, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `<worksheet xmlns="${main}" xmlns:r="${office}/officeDocument/2006/relationships">${content}</worksheet>`,
      ]),
    ),
    ...parts,
  });
}
