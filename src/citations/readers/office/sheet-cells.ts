/** The cells of a sheet that show something, and the strings of a workbook. */
import type { GridCell } from '../table-grid.ts';
import type { OfficePackage, Relationship } from './package-parts.ts';
import { readXml, type XmlAttributes } from './xml.ts';

export interface SheetCell extends GridCell {
  /** `B4`. */
  readonly name: string;
  readonly url?: string;
}

/** A string in a workbook: plain, or runs of rich text; the readings of characters (`rPh`) are left out. */
function textHandler(done: (text: string) => void, element: string) {
  let text = '';
  let within = false;
  let phonetic = false;
  return {
    open(name: string) {
      if (name === element) text = '';
      if (name === 'x:rPh') phonetic = true;
      within = name === 'x:t' && !phonetic;
    },
    close(name: string) {
      if (name === 'x:rPh') phonetic = false;
      if (name === 'x:t') within = false;
      if (name === element) done(unescaped(text));
    },
    text(part: string) {
      if (within) text += part;
    },
  };
}

/** Characters that XML can't hold, and carriage returns, are written `_x000D_` (ECMA-376 part 1, 22.9.2.19). */
function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
}

/** The strings that cells refer to by number. */
export function sharedStrings({ archive, limits }: OfficePackage, part: string): string[] {
  const strings: string[] = [];
  if (archive.has(part))
    readXml(
      archive.read(part),
      part,
      limits,
      textHandler((text) => strings.push(text), 'x:si'),
    );
  return strings;
}

/** Where cells keep what they show. */
const kept: ReadonlyMap<string, 'value' | 'formula' | 'inline'> = new Map([
  ['x:v', 'value'],
  ['x:f', 'formula'],
  ['x:is', 'inline'],
]);

/**
 * The cells of a sheet, in order. A merged cell's words stand in its first cell, which spans the others.
 *
 * @param count told the name of each cell
 */
export function sheetCells(
  workbook: OfficePackage,
  part: string,
  strings: readonly string[],
  count: (cell: string) => void,
): SheetCell[] {
  const cells = new Map<string, SheetCell>();
  const related = workbook.relationships(part);
  let place = { row: 0, column: 0 };
  let type = 'n';
  let found = { value: '', formula: '', inline: '' };
  let reading: keyof typeof found | undefined;
  const inline = textHandler((text) => {
    found.inline = text;
  }, 'x:is');
  readXml(workbook.archive.read(part), part, workbook.limits, {
    open(name, attributes) {
      if (name === 'x:row') place = { row: Number(attributes.r ?? place.row + 1), column: 0 };
      else if (name === 'x:c') {
        place = cellPlace(attributes.r ?? '') ?? { row: place.row, column: place.column + 1 };
        type = attributes.t ?? 'n';
        found = { value: '', formula: '', inline: '' };
      } else if (name === 'x:mergeCell') merge(cells, attributes.ref ?? '');
      else if (name === 'x:hyperlink') addLink(cells, attributes, related);
      else reading = kept.get(name) ?? reading;
      if (reading === 'inline') inline.open(name);
    },
    close(name) {
      if (reading === 'inline') inline.close(name);
      if (kept.has(name)) reading = undefined;
      if (name !== 'x:c') return;
      const { value, formula, inline: own } = found;
      const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'inlineStr' ? own : unescaped(value);
      const url = /^_?(?:xlfn\.)?HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"');
      if (text.trim() === '' && url === undefined) return;
      const cell = columnName(place.column) + place.row;
      count(cell);
      cells.set(cell, { name: cell, ...place, text, ...(url !== undefined && { url }) });
    },
    text(text) {
      if (reading === 'inline') inline.text(text);
      else if (reading) found[reading] += text;
    },
  });
  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function merge(cells: Map<string, SheetCell>, reference: string): void {
  const [from, to] = reference.split(':');
  const first = cells.get(from ?? '');
  const last = cellPlace(to ?? '');
  if (!first || !last) return;
  const spans = { rowSpan: last.row - first.row + 1, columnSpan: last.column - first.column + 1 };
  cells.set(first.name, { ...first, ...spans });
}

function addLink(
  cells: Map<string, SheetCell>,
  attributes: XmlAttributes,
  related: ReadonlyMap<string, Relationship>,
): void {
  const name = attributes.ref?.split(':')[0] ?? '';
  const target = related.get(attributes['r:id'] ?? '')?.target;
  if (target === undefined) return;
  const url = attributes.location ? `${target}#${attributes.location}` : target;
  const place = cellPlace(name);
  const cell = cells.get(name) ?? (place && { name, text: '', ...place });
  if (cell) cells.set(name, { ...cell, url });
}

function cellPlace(name: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}
