/** Small workbooks, written part by part, so that a test says exactly what stands in them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface BookParts {
  /** What stands in `sheetData`. */
  readonly rows: string;
  /** What stands before and behind it. */
  readonly before?: string;
  readonly after?: string;
  /** The content of the shared strings. */
  readonly strings?: string;
  readonly more?: Readonly<Record<string, string>>;
  /** Other sheets, as a whole. */
  readonly sheets?: readonly string[];
}

/** A workbook with one sheet named `Questions` that holds these rows, and others behind it. */
export function book({ rows, before = '', after = '', strings, more = {}, sheets = [] }: BookParts): Uint8Array {
  const all = [sheetXml(rows, before, after), ...sheets];
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${relations}"><Relationship Id="r1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${all.map((_, index) => `<sheet name="${index === 0 ? 'Questions' : `Sheet${index + 1}`}" sheetId="${index + 1}" r:id="s${index + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${relations}">${all.map((_, index) => `<Relationship Id="s${index + 1}" Type="${office}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}<Relationship Id="st" Type="${office}/styles" Target="styles.xml"/><Relationship Id="ss" Type="${office}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}"><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1" applyAlignment="1"><alignment horizontal="center"/></xf></cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${strings ?? ''}</sst>`,
    ...Object.fromEntries(all.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...more,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function sheetXml(rows: string, before = '', after = ''): string {
  return `<worksheet xmlns="${main}">${before}<sheetData>${rows}</sheetData>${after}</worksheet>`;
}

/** A row of inline texts, an empty one for no cell. */
export function row(number: number, ...texts: readonly string[]): string {
  const cells = texts.map((text, index) =>
    text === '' ? '' : `<c r="${String.fromCharCode(65 + index)}${number}" t="inlineStr"><is><t>${text}</t></is></c>`,
  );
  return `<row r="${number}">${cells.join('')}</row>`;
}

/** The texts of the parts of a workbook. */
export function partsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}
