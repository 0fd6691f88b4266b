/** The tables of a sheet, and the blocks of its cells. */
import type { DocumentBlock } from '../../../document.ts';
import type { BlockKind } from '../../block-text.ts';
import { gridHeads } from '../../table-grid.ts';
import type { SheetCell } from './sheet-cells.ts';

/** The blocks of a sheet's cells. @param number of the sheet, from 1 */
export function sheetBlocks(cells: readonly SheetCell[], sheet: string, number: number): DocumentBlock[] {
  const positionOf = positions(cells);
  return cells.map((cell) => {
    const row = `${number} ${sheet} row ${cell.row}`;
    const { heads, titles } = positionOf(cell);
    return sheetBlock(cell, { role: 'cell', under: [sheet, ...titles], row, column: cell.column, heads }, sheet);
  });
}

/** A block that stands at a cell. */
export function sheetBlock(
  { text, url, links, name }: Pick<SheetCell, 'text' | 'url' | 'links' | 'name'>,
  kind: BlockKind,
  sheet: string,
): DocumentBlock {
  return {
    ...kind,
    text,
    links: links ?? (url === undefined ? [] : [{ start: 0, end: text.length, url }]),
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
    // A sentence over others is no head of theirs.
    const isProse = firstRow === undefined && /[.!]\s*$/.test(region[0]?.text ?? '');
    const headsOf = isProse ? () => [] : gridHeads(table);
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
