/** Writing cells into the XML of a sheet (ECMA-376 part 1, 18.3.1), and nothing else. */

import { rowHeight } from '../../../citations/cite/exports/wrapped-text.ts';
import { UnreadableDocument } from '../../../citations/document.ts';
import { columnName } from '../../../citations/readers/table-grid.ts';
import { grouped } from '../../../language/groups.ts';
import type { CellEdit } from '../grid.ts';
import { escapedXml } from '../package-parts.ts';
import { columnNumber } from './references.ts';
import type { Styles } from './styles.ts';

type SheetEdit = Pick<CellEdit, 'row' | 'column' | 'text' | 'head' | 'hidden'>;

/** The most characters of a cell that spreadsheet programs take. */
const longest = 32_767;

/** A sheet with these cells. */
export function writeCells(xml: string, edits: readonly SheetEdit[], styles: Styles | undefined): string {
  if (/<!--|<!\[CDATA\[/.test(xml))
    throw new UnreadableDocument(
      'Unexpected comment in the XML of a sheet; open the workbook in a spreadsheet program and save it',
    );
  const found = /<((?:\w+:)?)sheetData\b[^>]*?(?:\/>|>([\s\S]*?)<\/(?:\w+:)?sheetData>)/.exec(xml);
  if (!found) throw new UnreadableDocument('Unexpected sheet without cells; save the workbook again');
  const [whole, prefix = '', content = ''] = found;
  const byRow = grouped(edits.map((edit) => [edit.row, edit]));
  const written = `<${prefix}sheetData>${rowsWritten(content, byRow, prefix, styles, widthsIn(xml))}</${prefix}sheetData>`;
  const hidden = new Set(edits.filter((one) => one.hidden).map(({ column }) => column));
  const heads = edits.filter((one) => one.head && !one.hidden).map(({ column }) => column);
  const result = xml.slice(0, found.index) + written + xml.slice(found.index + whole.length);
  return withColumns(withDimension(result, edits), prefix, hidden, new Set(heads));
}

const rowTag = /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g;
const cellTag = /<(?:\w+:)?c\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?c>)/g;

function attribute(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2];
}

function rowsWritten(
  content: string,
  byRow: ReadonlyMap<number, readonly SheetEdit[]>,
  prefix: string,
  styles: Styles | undefined,
  widthOf: (column: number) => number,
): string {
  let last = 0;
  return content.replace(rowTag, (whole, attributes: string, cells: string | undefined) => {
    last = Number(attribute(attributes, 'r') ?? last + 1);
    const edits = byRow.get(last);
    if (!edits) return whole;
    const shown = edits.filter(({ head, hidden }) => !head && !hidden);
    // A height that nobody chose is that of more lines; the spans are a hint that would be wrong.
    const isChosen = /^(?:1|true)$/.test(attribute(attributes, 'customHeight') ?? '');
    const grows = !isChosen && shown.length > 0;
    const kept = attributes.replace(grows ? /\s(?:spans|ht)="[^"]*"/g : /\sspans="[^"]*"/, '');
    const needed = rowHeight(
      shown.map(({ text }) => text),
      shown.map(({ column }) => widthOf(column)),
    );
    const height = grows ? ` ht="${Math.max(needed, Number(attribute(attributes, 'ht') ?? 0))}"` : '';
    return `<${prefix}row${kept}${height}>${cellsWritten(cells ?? '', last, edits, prefix, styles)}</${prefix}row>`;
  });
}

function cellsWritten(
  content: string,
  row: number,
  edits: readonly SheetEdit[],
  prefix: string,
  styles: Styles | undefined,
): string {
  let last = 0;
  const cells = [...content.matchAll(cellTag)].map(([whole, attributes = '']) => {
    const letters = /^[A-Z]+/.exec(attribute(attributes, 'r') ?? '')?.[0];
    last = letters === undefined ? last + 1 : columnNumber(letters);
    return { column: last, xml: whole, style: attribute(attributes, 's') };
  });
  const all = new Map(cells.map((cell) => [cell.column, cell.xml]));
  for (const { column, text, head } of edits) {
    const own = cells.find((cell) => cell.column === column)?.style;
    // The head of a new column looks like the one before it.
    const style = head ? (own ?? cells.findLast((cell) => cell.column < column)?.style) : styles?.wrapping(own);
    all.set(column, cellXml(`${columnName(column)}${row}`, text, style, prefix));
  }
  return [...all]
    .sort(([a], [b]) => a - b)
    .map(([, xml]) => xml)
    .join('');
}

/** A cell with a text of its own: what it holds is never a formula. */
function cellXml(name: string, text: string, style: string | undefined, prefix: string): string {
  const look = style === undefined ? '' : ` s="${style}"`;
  return `<${prefix}c r="${name}"${look} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapedXml(text.slice(0, longest)).replace(/_x(?=[\dA-Fa-f]{4}_)/g, '_x005F_x')}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** The range of the cells that are used, as far as it is told. */
function withDimension(xml: string, edits: readonly SheetEdit[]): string {
  return xml.replace(
    /(<(?:\w+:)?dimension\s[^>]*?ref=")([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?(")/,
    (_, before: string, left: string, top: string, right = left, bottom = top, after: string) => {
      const column = edits.reduce((most, edit) => Math.max(most, edit.column), columnNumber(right));
      const row = edits.reduce((most, edit) => Math.max(most, edit.row), Number(bottom));
      return `${before}${left}${top}:${columnName(column)}${row}${after}`;
    },
  );
}

/** How wide columns are that are new, in characters. */
const width = 60;

/** The width of each column in characters: as the sheet defines it, and wide where it will be new. */
function widthsIn(xml: string): (column: number) => number {
  const defined = [...xml.matchAll(/<(?:\w+:)?col\b([^>]*?)\/?>/g)].map(([, attributes = '']) => ({
    from: Number(attribute(attributes, 'min')),
    to: Number(attribute(attributes, 'max')),
    width: Number(attribute(attributes, 'width') ?? usualWidth),
  }));
  const last = columnNumber(/<(?:\w+:)?dimension\s[^>]*?ref="(?:[A-Z]+\d+:)?([A-Z]+)\d+"/.exec(xml)?.[1] ?? 'A');
  return (column) =>
    defined.find(({ from, to }) => from <= column && column <= to)?.width ?? (column > last ? width : usualWidth);
}

/** Of a column that a sheet says nothing of, in characters. */
const usualWidth = 8.43;

/** Column definitions with new columns wide and the record hidden; definitions of several columns are split around them. */
function withColumns(xml: string, prefix: string, hidden: ReadonlySet<number>, wide: ReadonlySet<number>): string {
  const own = [...new Set([...hidden, ...wide])].sort((a, b) => a - b);
  if (own.length === 0) return xml;
  const found = /<(?:\w+:)?cols\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cols>/.exec(xml);
  const kept = [...(found?.[1] ?? '').matchAll(/<(?:\w+:)?col\b([^>]*?)\/?>/g)].flatMap(([, attributes = '']) => {
    const [min, max] = [Number(attribute(attributes, 'min')), Number(attribute(attributes, 'max'))];
    const rest = attributes.replace(/\s(?:min|max)="[^"]*"/g, '');
    return around(min, max, own).map(([from, to]) => ({
      from,
      xml: `<${prefix}col min="${from}" max="${to}"${rest}/>`,
    }));
  });
  const added = own.map((column) => ({
    from: column,
    xml: `<${prefix}col min="${column}" max="${column}" width="${width}" customWidth="1"${hidden.has(column) ? ' hidden="1"' : ''}/>`,
  }));
  const all = [...kept, ...added]
    .sort((a, b) => a.from - b.from)
    .map((one) => one.xml)
    .join('');
  const cols = `<${prefix}cols>${all}</${prefix}cols>`;
  if (found) return xml.slice(0, found.index) + cols + xml.slice(found.index + found[0].length);
  const at = xml.search(/<(?:\w+:)?sheetData\b/);
  return xml.slice(0, at) + cols + xml.slice(at);
}

/** A range without some of its columns. */
function around(min: number, max: number, out: readonly number[]): readonly (readonly [number, number])[] {
  const ranges: [number, number][] = [];
  let from = min;
  for (const one of out.filter((column) => column >= min && column <= max)) {
    if (one > from) ranges.push([from, one - 1]);
    from = one + 1;
  }
  if (from <= max) ranges.push([from, max]);
  return ranges;
}
