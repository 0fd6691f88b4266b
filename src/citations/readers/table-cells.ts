/** Cells of a table in the making: their blocks get their heads when the table has ended. */
import type { DraftBlock } from './block-text.ts';
import { type GridCell, gridHeads } from './rows.ts';

export type TableCell = { -readonly [Key in keyof GridCell]: GridCell[Key] } & { readonly blocks: DraftBlock[] };

/** An empty cell. */
export function tableCell(row: number, column: number, given: Partial<GridCell> = {}): TableCell {
  return { row, column, text: '', blocks: [], ...given };
}

/** Adds a block to a cell; a cell may hold several. */
export function addToCell(cell: TableCell, block: DraftBlock): void {
  cell.blocks.push(block);
  cell.text = cell.text === '' ? block.text : `${cell.text} ${block.text}`;
}

/** Tells each block of a table's cells its heads. */
export function assignHeads(cells: readonly TableCell[]): void {
  const headsOf = gridHeads(cells);
  for (const cell of cells) {
    const heads = headsOf(cell);
    for (const block of cell.blocks) block.heads = heads;
  }
}
