/** A table in the making: its cells by row and column, and which head cells each of them stands under and beside. */
import type { DocumentPlace } from '../document.ts';
import type { DraftBlock } from './block-text.ts';

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

/** A cell whose table is being read. */
export type TableCell = { -readonly [Key in keyof GridCell]: GridCell[Key] } & {
  /** The name of its row, unique in the document. */
  readonly rowName: string;
  /** Its blocks: a cell may hold several. */
  readonly blocks: DraftBlock[];
  /** Whether it is a head, of its row or of its column: of its row where that has other cells too. */
  readonly isHead: boolean;
};

/** What a document says of a cell. */
type GivenCell = Partial<Pick<TableCell, 'rowSpan' | 'columnSpan' | 'head' | 'isHead'>>;

/** Where a cell stands, in words: `table 2, row 3, column B`. */
export function cellPlace({ rowName, column }: TableCell): DocumentPlace {
  return { kind: 'part', part: `${rowName.replace(/ row (?=\d+$)/, ', row ')}, column ${columnName(column)}` };
}

/** A column as spreadsheets count: `A`, `Z`, `AA`. */
export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnName(Math.floor((column - 1) / 26)) + letter : letter;
}

export class TableGrid {
  readonly cells: TableCell[] = [];
  /** The row that is being read; 0 before the first. */
  row = 0;
  /** The column of the last cell of the row; 0 before the first. */
  column = 0;
  private readonly rows: string;
  /** For each column: the last row that a cell from above reaches into. */
  private readonly reach = new Map<number, number>();

  /** The last cell of each column, and the one above the last of all. */
  private readonly last = new Map<number, TableCell>();
  private above: TableCell | undefined;

  /** @param rows what its rows are called, before their numbers */
  constructor(rows: string) {
    this.rows = rows;
  }

  nextRow(): void {
    this.row++;
    this.column = 0;
  }

  /** The cell of the next column. */
  cell(given: GivenCell = {}): TableCell {
    this.column++;
    const { row, column } = this;
    const cell = { row, column, rowName: `${this.rows} ${row}`, text: '', blocks: [], isHead: false, ...given };
    this.cells.push(cell);
    this.above = this.last.get(column);
    this.last.set(column, cell);
    return cell;
  }

  /** The cell of the next column that no cell from above reaches into; columns that it spans itself are taken. */
  freeCell(given: GivenCell & { readonly rowSpan: number; readonly columnSpan: number }): TableCell {
    while ((this.reach.get(this.column + 1) ?? 0) >= this.row) this.column++;
    const cell = this.cell(given);
    this.column += given.columnSpan - 1;
    for (let at = cell.column; at <= this.column; at++) this.reach.set(at, this.row + given.rowSpan - 1);
    return cell;
  }

  /** Takes the last cell away, which goes on from the one above: that spans its row too. */
  mergeUp(): void {
    const { above } = this;
    const cell = above && this.cells.pop();
    if (!cell) return;
    above.rowSpan = cell.row - above.row + 1;
    this.last.set(cell.column, above);
  }

  /** Ends the table: tells each block of its cells its heads. */
  end(caption = ''): void {
    const mixed = new Set(this.cells.filter(({ isHead, text }) => !isHead && text !== '').map(({ row }) => row));
    for (const cell of this.cells) if (cell.isHead) cell.head ??= mixed.has(cell.row) ? 'row' : 'column';
    const headsOf = gridHeads(this.cells);
    for (const cell of this.cells) {
      const heads = headsOf(cell);
      for (const block of cell.blocks) {
        block.heads = heads;
        if (caption !== '') block.under = [...block.under, caption];
      }
    }
  }
}

/** Spans are cut here: a cell that says that it spans a million columns would fill the memory. */
const longestSpan = 1_000;
/** More heads of one column or row say nothing more, and each cell has all of them. */
const mostHeads = 50;

function spread(
  cells: readonly GridCell[],
  spanOf: (cell: GridCell) => readonly [from: number, count: number],
): ReadonlyMap<number, readonly GridCell[]> {
  const found = new Map<number, GridCell[]>();
  for (const cell of cells) {
    const [from, count] = spanOf(cell);
    for (let at = from; at < from + Math.min(count, longestSpan); at++) {
      const list = found.get(at);
      if (list && list.length < mostHeads) list.push(cell);
      else if (!list) found.set(at, [cell]);
    }
  }
  return found;
}

function heads(found: ReadonlyMap<number, readonly GridCell[]>, from: number, count: number): GridCell[] {
  const seen: GridCell[] = [];
  for (let at = from; at < from + Math.min(count, longestSpan); at++) seen.push(...(found.get(at) ?? []));
  return seen;
}
