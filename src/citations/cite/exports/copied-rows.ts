/** Several citations for the cells of a spreadsheet: a row for each, the question in one cell and the compact citation in the next. */
import { cellsHtml, cellsText } from '../formats/cell.ts';
import { compactLines } from '../formats/compact.ts';
import type { CopiedCitation } from '../formats/index.ts';
import { type ExportItem, exportedRows, headingOf } from './export.ts';

/** @param asOf YYYY-MM-DD; the day that every citation speaks of */
export function copiedRows(items: readonly ExportItem[], asOf: string): CopiedCitation {
  const rows = exportedRows(items, asOf).map((row) => [
    [headingOf(row)],
    'quotation' in row ? compactLines(row.content, row.quotation) : [row.refused],
  ]);
  return { text: rows.map(cellsText).join('\n'), html: cellsHtml(rows) };
}
