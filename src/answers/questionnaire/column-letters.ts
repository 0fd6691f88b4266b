/** Columns as people name them. */
import { type Grid, lastColumn } from './grid.ts';
import { columnNumber } from './xlsx/references.ts';

/** The column that a caller means: `C`, `3`, or the words of a head; undefined where the grid has no such. */
export function columnOf(grid: Grid, name: string): number | undefined {
  const wanted = name.trim();
  if (/^\d{1,4}$/.test(wanted)) return Number(wanted);
  const byHead = grid.cells.find(({ text }) => text.trim().toLowerCase() === wanted.toLowerCase())?.column;
  if (byHead !== undefined) return byHead;
  if (!/^[A-Za-z]{1,3}$/.test(wanted)) return undefined;
  const column = columnNumber(wanted.toUpperCase());
  // A letter may name the first column behind the last.
  return column <= lastColumn(grid) + 1 ? column : undefined;
}
