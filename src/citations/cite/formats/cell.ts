/**
 * A citation for one cell of a spreadsheet, however many lines it has. Spreadsheets take plain text for one cell where it stands in
 * quotation marks (RFC 4180), and HTML where it is a table of one cell. Excel makes a cell of each line of that, unless the line
 * breaks have the style that Excel itself gives them when it saves a page: `br {mso-data-placement:same-cell}`.
 */

import { escapeHtml } from '../../../language/html.ts';
import { inertCell } from '../cells.ts';
import type { CitationContent } from '../content.ts';
import type { Quotation } from '../quotation.ts';
import { compactLines } from './compact.ts';
import { textLines } from './text.ts';

export function citationCell(content: CitationContent, quotation: Quotation): string {
  return cellsText([compactLines(content, quotation)]);
}

export function citationWholeCell(content: CitationContent): string {
  return cellsText([textLines(content)]);
}

/** A row of cells as text, each of several lines. */
export function cellsText(cells: readonly (readonly string[])[]): string {
  return cells.map((lines) => `"${inertCell(lines.join('\n')).replaceAll('"', '""')}"`).join('\t');
}

/** Rows of cells as HTML, each of several lines. No link stands in them: a spreadsheet would make one of the whole cell. */
export function cellsHtml(rows: readonly (readonly (readonly string[])[])[]): string {
  const cell = (lines: readonly string[]) =>
    `<td style="vertical-align:top;white-space:normal">${escapeHtml(inertCell(lines.join('\n'))).replaceAll('\n', lineBreak)}</td>`;
  return `<table>${rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('')}</table>`;
}

const lineBreak = '<br style="mso-data-placement:same-cell">';
