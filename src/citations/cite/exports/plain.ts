/** Several citations in a format of single ones. */
import { citationBibtex } from '../formats/bibtex.ts';
import { citationCompact } from '../formats/compact.ts';
import { cslJson } from '../formats/csl-json.ts';
import { citationHtml, htmlText } from '../formats/html.ts';
import { citationText } from '../formats/text.ts';
import { tsvRow } from '../formats/tsv.ts';
import { type ExportedCitation, ownNoteLabel } from './export.ts';
import { exportIntroduction, exportTitle } from './headline.ts';
import { citationTable } from './table.ts';

export function textDocument(citations: readonly ExportedCitation[]): string {
  return textOf(citations, ({ content }) => citationText(content));
}

export function compactDocument(citations: readonly ExportedCitation[]): string {
  return textOf(citations, ({ content, quotation }) => citationCompact(content, quotation));
}

/** A line of hyphens parts one citation from the next. */
function textOf(citations: readonly ExportedCitation[], text: (citation: ExportedCitation) => string): string {
  return citations
    .map((citation) => {
      const { question, ownNote } = citation;
      const parts = [question, text(citation), ownNote && `${ownNoteLabel}: ${ownNote}`];
      return `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
    })
    .join('\n----\n\n');
}

/** A whole page, without styles and scripts. */
export function htmlDocument(citations: readonly ExportedCitation[]): string {
  const [first] = citations;
  const title = first ? htmlText(exportTitle(first)) : '';
  const sections = citations.map(({ content, question, ownNote }) => {
    const heading = `<h2>${htmlText(question ?? content.title)}</h2>`;
    const note = ownNote === undefined ? '' : `\n<p><strong>${ownNoteLabel}:</strong> ${htmlText(ownNote)}</p>`;
    return `<section>\n${heading}\n${citationHtml(content)}${note}\n</section>\n`;
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
export function tsvDocument(citations: readonly ExportedCitation[]): string {
  const { heads, rows } = citationTable(citations);
  return [heads, ...rows.map((row) => row.map(({ text }) => text))].map((row) => `${tsvRow(row)}\n`).join('');
}

export function cslJsonDocument(citations: readonly ExportedCitation[]): string {
  return `${cslJson(citations)}\n`;
}

export function bibtexDocument(citations: readonly ExportedCitation[]): string {
  return citations.map(({ content, quotation }) => `${citationBibtex(content, quotation)}\n`).join('\n');
}
