/** Excel workbooks: a block for each cell that shows something, hidden sheets included. */
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import type { BlockKind } from '../block-text.ts';
import type { Reading } from '../options.ts';
import { type GridCell, gridHeads } from '../rows.ts';
import { type OfficePackage, openPackage } from './package-parts.ts';
import { elementsBelow, elementsOf, readXml } from './xml.ts';

interface Cell extends GridCell {
  /** `B4`. */
  readonly name: string;
  readonly url?: string;
}

/** The blocks of a workbook, in the order of its sheets. The sheet's name is what its cells are under. */
export function readXlsx(reading: Reading): DocumentBlock[] {
  const workbook = openPackage(reading, 'xl/workbook.xml');
  const related = workbook.relationships(workbook.main);
  const shared = [...related.values()].find(({ type }) => type === 'sharedStrings');
  const strings = shared ? sharedStrings(workbook, shared.target) : [];
  let count = 0;
  return elementsBelow(workbook.tree(workbook.main), 'x:sheet').flatMap(({ attributes }, index) => {
    const part = related.get(attributes['r:id'] ?? '')?.target;
    const sheet = attributes.name ?? `Sheet${index + 1}`;
    if (part === undefined || !workbook.archive.has(part)) return [];
    const cells = cellsOf(workbook, part, strings, (cell) => {
      if (++count > workbook.limits.cells)
        throw new UnreadableDocument(
          `Unexpected cell number ${count} at ${sheet}!${cell}, expected at most ${workbook.limits.cells}; split the workbook`,
        );
    });
    const notes = notesOf(workbook, part);
    const positionOf = positions(cells);
    const blocks = cells.map((cell): DocumentBlock => {
      const row = `${index + 1} ${sheet} row ${cell.row}`;
      const { heads, titles } = positionOf(cell);
      return block(cell, { role: 'cell', under: [sheet, ...titles], row, column: cell.column, heads }, sheet);
    });
    return [...blocks, ...notes.map((note) => block(note, { role: 'note', under: [sheet] }, sheet))];
  });
}

function block(
  { text, url, name }: Pick<Cell, 'text' | 'url' | 'name'>,
  kind: BlockKind,
  sheet: string,
): DocumentBlock {
  return {
    ...kind,
    text,
    links: url === undefined ? [] : [{ start: 0, end: text.length, url }],
    placeAt: () => ({ kind: 'cell', sheet, cell: name }),
  };
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

function sharedStrings({ archive, limits }: OfficePackage, part: string): string[] {
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

/** The cells of a sheet that show something. A merged cell's words stand in its first cell, which spans the others. */
function cellsOf(
  workbook: OfficePackage,
  part: string,
  strings: readonly string[],
  count: (cell: string) => void,
): Cell[] {
  const related = workbook.relationships(part);
  const cells = new Map<string, Cell>();
  const inline = { text: '' };
  const inlineHandler = textHandler((text) => {
    inline.text = text;
  }, 'x:is');
  let row = 0;
  let column = 0;
  let type = '';
  let value = '';
  let formula = '';
  let reading: 'value' | 'formula' | 'inline' | undefined;
  readXml(workbook.archive.read(part), part, workbook.limits, {
    open(name, attributes) {
      if (name === 'x:row') {
        row = Number(attributes.r ?? row + 1);
        column = 0;
      } else if (name === 'x:c') {
        const place = cellPlace(attributes.r ?? '');
        column = place?.column ?? column + 1;
        row = place?.row ?? row;
        type = attributes.t ?? 'n';
        value = '';
        formula = '';
        inline.text = '';
      } else if (name === 'x:v') reading = 'value';
      else if (name === 'x:f') reading = 'formula';
      else if (name === 'x:is') reading = 'inline';
      else if (name === 'x:mergeCell') merge(attributes.ref ?? '');
      else if (name === 'x:hyperlink') link(attributes);
      if (reading === 'inline') inlineHandler.open(name);
    },
    close(name) {
      if (reading === 'inline') inlineHandler.close(name);
      if (name === 'x:v' || name === 'x:f' || name === 'x:is') reading = undefined;
      if (name === 'x:c') finish();
    },
    text(text) {
      if (reading === 'value') value += text;
      else if (reading === 'formula') formula += text;
      else if (reading === 'inline') inlineHandler.text(text);
    },
  });

  function finish(): void {
    const text = type === 's' ? (strings[Number(value)] ?? '') : type === 'inlineStr' ? inline.text : unescaped(value);
    const url = /^_?(?:xlfn\.)?HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula)?.[1]?.replaceAll('""', '"');
    if (text.trim() === '' && url === undefined) return;
    const name = columnName(column) + row;
    count(name);
    cells.set(name, { name, row, column, text, ...(url !== undefined && { url }) });
  }

  function merge(reference: string): void {
    const [from, to] = reference.split(':');
    const first = cells.get(from ?? '');
    const last = cellPlace(to ?? '');
    if (first && last)
      cells.set(first.name, {
        ...first,
        rowSpan: last.row - first.row + 1,
        columnSpan: last.column - first.column + 1,
      });
  }

  function link(attributes: Readonly<Record<string, string>>): void {
    const name = attributes.ref?.split(':')[0] ?? '';
    const target = related.get(attributes['r:id'] ?? '')?.target;
    if (target === undefined) return;
    const url = attributes.location ? `${target}#${attributes.location}` : target;
    const place = cellPlace(name);
    const cell = cells.get(name) ?? (place && { name, text: '', ...place });
    if (cell) cells.set(name, { ...cell, url });
  }

  return [...cells.values()].sort((a, b) => a.row - b.row || a.column - b.column);
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

/** What a cell stands in: the heads of its table, and the titles over it. */
interface Position {
  readonly heads: readonly string[];
  readonly titles: readonly string[];
}

/**
 * The tables of a sheet, told apart by empty rows: each has its own heads. Rows with one cell over a table are its titles,
 * directly or with an empty row between.
 */
function positions(cells: readonly Cell[]): (cell: Cell) => Position {
  const found = new Map<Cell, Position>();
  let titles: string[] = [];
  const finish = (region: readonly Cell[]) => {
    const widths = new Map<number, number>();
    for (const { row } of region) widths.set(row, (widths.get(row) ?? 0) + 1);
    const firstRow = [...widths].find(([, width]) => width > 1)?.[0];
    // A column of cells without a table is a list; one cell is a title of what follows.
    const above = region.filter(({ row }) => firstRow !== undefined && row < firstRow);
    const table = region.slice(above.length);
    titles.push(...above.map(({ text }) => text));
    const headsOf = gridHeads(table);
    for (const cell of above) found.set(cell, { heads: [], titles: [] });
    for (const cell of table) found.set(cell, { heads: headsOf(cell), titles });
    titles = region.length === 1 ? region.map(({ text }) => text) : [];
  };
  let region: Cell[] = [];
  let reach = 0;
  for (const cell of cells) {
    if (region.length > 0 && cell.row > reach + 1) {
      finish(region);
      region = [];
    }
    region.push(cell);
    reach = Math.max(reach, cell.row + (cell.rowSpan ?? 1) - 1);
  }
  finish(region);
  return (cell) => found.get(cell) ?? { heads: [], titles: [] };
}

/** Comments on the cells of a sheet. */
function notesOf(workbook: OfficePackage, part: string): Pick<Cell, 'text' | 'name'>[] {
  const comments = [...workbook.relationships(part).values()].filter(({ type }) => type === 'comments');
  return comments.flatMap(({ target }) =>
    elementsBelow(workbook.tree(target), 'x:comment').map((comment) => ({
      name: comment.attributes.ref ?? 'A1',
      text: elementsBelow(comment, 'x:t')
        .map((run) => elementsOf(run).length === 0 && run.children.join(''))
        .join(''),
    })),
  );
}
