/** A questionnaire as grids of cells, whatever its format: what is read of it, and what is written into it. */

/** One sheet or table. Rows and columns count from 1. */
export interface Grid {
  /** The sheet's name, or `table 2`. */
  readonly name: string;
  /** The cells that hold text. */
  readonly cells: readonly GridText[];
  /** What stands above it outside of it: headings of a document, the nearest last. */
  readonly above?: readonly string[];
  /** Whether it is no table but a list of questions: each in the first column of a row, what is answered already in the second. */
  readonly isList?: true;
  /** Columns in which each row chooses from a list, so that no text fits there. */
  readonly chosen?: ReadonlySet<number>;
  /** Cells that can't be written, as `row:column`: they are hidden behind a merged one, or hold a formula. */
  readonly closed?: ReadonlySet<string>;
}

export interface GridText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** How many columns it spans. */
  readonly columnSpan?: number;
}

/** The last column that a grid uses; 0 where it has no cell. */
export function lastColumn({ cells }: Grid): number {
  return cells.reduce((last, { column, columnSpan = 1 }) => Math.max(last, column + columnSpan - 1), 0);
}

/** What stands in the cells of a grid, without spaces around it; nothing is an empty text. */
export function textsOf({ cells }: Grid): (row: number, column: number) => string {
  const texts = new Map(cells.map(({ row, column, text }) => [`${row}:${column}`, text.trim()]));
  return (row, column) => texts.get(`${row}:${column}`) ?? '';
}

/** A text for a cell. */
export interface CellEdit {
  readonly grid: number;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Whether it heads a column that is new. */
  readonly head?: true;
  /** Whether its column is hidden, where the format can. */
  readonly hidden?: true;
}

/** A questionnaire that was read, and can be written with more in it. */
export interface Questionnaire {
  readonly grids: readonly Grid[];
  /** A copy with these cells; everything else stays as it was, byte for byte where the format allows. */
  write(edits: readonly CellEdit[]): Uint8Array;
}
