/** A citation as one row of tab-separated values: pasted into a spreadsheet, it fills the cells to the right. */
import { citationCells, inertCell } from '../cells.ts';
import type { CitationContent } from '../content.ts';

export function citationTsv(content: CitationContent): string {
  return tsvRow(citationCells(content));
}

/** Cells of one line each. A quotation mark at a cell's start would make a spreadsheet join it with the next ones. */
export function tsvRow(cells: readonly string[]): string {
  return cells.map((cell) => (cell.startsWith('"') ? `'${cell}` : inertCell(cell))).join('\t');
}
