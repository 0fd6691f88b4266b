/** Excel workbooks: a block for each cell that shows something, hidden sheets included. */
import { type DocumentBlock, UnreadableDocument } from '../../document.ts';
import type { BlockKind } from '../block-text.ts';
import type { Reading } from '../options.ts';
import { gridHeads } from '../table-grid.ts';
import { type OfficePackage, openPackage } from './package-parts.ts';
import { type SheetCell, sharedStrings, sheetCells } from './sheet-cells.ts';
import { elementsBelow, elementsOf } from './xml.ts';

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
    const cells = sheetCells(workbook, part, strings, (cell) => {
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
  { text, url, name }: Pick<SheetCell, 'text' | 'url' | 'name'>,
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

/** What a cell stands in: the heads of its table, and the titles over it. */
interface Position {
  readonly heads: readonly string[];
  readonly titles: readonly string[];
}

/**
 * The tables of a sheet, told apart by empty rows: each has its own heads. Rows with one cell over a table are its titles,
 * directly or with an empty row between.
 */
function positions(cells: readonly SheetCell[]): (cell: SheetCell) => Position {
  const found = new Map<SheetCell, Position>();
  let titles: string[] = [];
  const finish = (region: readonly SheetCell[]) => {
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
  let region: SheetCell[] = [];
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
function notesOf(workbook: OfficePackage, part: string): Pick<SheetCell, 'text' | 'name'>[] {
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
