/** Which head cells a cell of a table stands under and beside. */

/** A cell in the grid. Rows and columns count from 1; a cell that spans several stands at its first. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan?: number;
  readonly columnSpan?: number;
  readonly text: string;
  /** Set where the document itself says that the cell is a head: of its column, or of its row. */
  readonly head?: 'column' | 'row';
}

/**
 * The heads of each cell: those of its column from the top down, then those of its row. Where the document marks none, the
 * first row that holds something is the columns' heads, and the first column that does is the head of its row.
 */
export function gridHeads(cells: readonly GridCell[]): (cell: GridCell) => readonly string[] {
  const filled = cells.filter(({ text }) => text.trim() !== '');
  const markedColumns = filled.filter(({ head }) => head === 'column');
  const markedRows = new Set(filled.flatMap(({ head, row }) => (head === 'row' ? [row] : [])));
  const firstRow = filled.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const firstColumn = filled.reduce((least, { column }) => Math.min(least, column), Number.POSITIVE_INFINITY);
  const columnHeads = markedColumns.length > 0 ? markedColumns : filled.filter(({ row }) => row === firstRow);
  const rowHeads = filled.filter(({ row, column, head }) =>
    markedRows.has(row) ? head === 'row' : column === firstColumn,
  );
  const byColumn = spread(columnHeads, (cell) => [cell.column, cell.columnSpan ?? 1]);
  const byRow = spread(rowHeads, (cell) => [cell.row, cell.rowSpan ?? 1]);
  return (cell) => {
    const above = heads(byColumn, cell.column, cell.columnSpan ?? 1).filter((head) => head.row < cell.row);
    const isColumnHead = markedColumns.length > 0 ? cell.head === 'column' : cell.row === firstRow;
    const beside = isColumnHead
      ? []
      : heads(byRow, cell.row, cell.rowSpan ?? 1).filter((head) => head.column < cell.column);
    return [...new Set([...above, ...beside])].map(({ text }) => text.trim());
  };
}

/** Spans are cut here: a cell that says that it spans a million columns would fill the memory. */
const longestSpan = 1_000;

function spread(
  cells: readonly GridCell[],
  spanOf: (cell: GridCell) => readonly [from: number, count: number],
): ReadonlyMap<number, readonly GridCell[]> {
  const found = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const [from, count] = spanOf(cell);
    for (let at = from; at < from + Math.min(count, longestSpan); at++) {
      const list = found.get(at);
      if (list) list.push(cell);
      else found.set(at, [cell]);
    }
  }
  return found;
}

function heads(found: ReadonlyMap<number, readonly GridCell[]>, from: number, count: number): GridCell[] {
  const seen: GridCell[] = [];
  for (let at = from; at < from + Math.min(count, longestSpan); at++) seen.push(...(found.get(at) ?? []));
  return seen;
}
