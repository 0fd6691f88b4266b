/** Several citations in a format of single ones. */

import { escapeHtml } from '../../../language/html.ts';
import { citationBibtex } from '../formats/bibtex.ts';
import { citationCompact } from '../formats/compact.ts';
import { cslJson } from '../formats/csl-json.ts';
import { citationHtml } from '../formats/html.ts';
import { citationText } from '../formats/text.ts';
import { tsvRow } from '../formats/tsv.ts';
import { citedRows, type ExportedCitation, type ExportedRow, headingOf, ownNoteLabel } from './export.ts';
import { exportIntroduction, exportTitle } from './headline.ts';
import { citationTable } from './table.ts';

export function textDocument(rows: readonly ExportedRow[]): string {
  return textOf(rows, ({ content }) => citationText(content));
}

export function compactDocument(rows: readonly ExportedRow[]): string {
  return textOf(rows, ({ content, quotation }) => citationCompact(content, quotation));
}

/** A line of hyphens parts one row from the next. */
function textOf(rows: readonly ExportedRow[], text: (citation: ExportedCitation) => string): string {
  return rows
    .map((row) => {
      const { question, ownNote } = row;
      const [head, said] = 'quotation' in row ? [question, text(row)] : [headingOf(row), row.refused];
      const parts = [head, said, ownNote && `${ownNoteLabel}: ${ownNote}`];
      return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
    })
    .join('\n----\n\n');
}

/** A whole page, without styles and scripts. */
export function htmlDocument(rows: readonly ExportedRow[]): string {
  const [first] = citedRows(rows);
  const title = first ? escapeHtml(exportTitle(first)) : '';
  const sections = rows.map((row) => {
    const said = 'quotation' in row ? citationHtml(row.content) : `<p>${escapeHtml(row.refused)}</p>`;
    const note =
      row.ownNote === undefined ? '' : `\n<p><strong>${ownNoteLabel}:</strong> ${escapeHtml(row.ownNote)}</p>`;
    return `<section>\n<h2>${escapeHtml(headingOf(row))}</h2>\n${said}${note}\n</section>\n`;
  });
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<h1>${title}</h1>
<p>${first ? exportIntroduction : ''}</p>
${sections.join('')}</body>
</html>
`;
}

/** The same table as in CSV. */
export function tsvDocument(exported: readonly ExportedRow[]): string {
  const { heads, rows } = citationTable(exported);
  return [heads, ...rows.map((row) => row.map(({ text }) => text))].map((row) => `${tsvRow(row)}\n`).join('');
}

export function cslJsonDocument(rows: readonly ExportedRow[]): string {
  return `${cslJson(citedRows(rows))}\n`;
}

export function bibtexDocument(rows: readonly ExportedRow[]): string {
  return citedRows(rows)
    .map(({ content, quotation }) => `${citationBibtex(content, quotation)}\n`)
    .join('\n');
}
