/** The formats of a single citation: pure and synchronous, for the browser and for the command line. */
import { type CitationContent, contentOf } from '../content.ts';
import type { Quotation } from '../quotation.ts';
import { citationBibtex } from './bibtex.ts';
import { cellsHtml, citationCell, citationWholeCell } from './cell.ts';
import { citationCompact, compactLines } from './compact.ts';
import { citationCslJson, cslJson } from './csl-json.ts';
import { citationHtml } from './html.ts';
import { citationMarkdown } from './markdown.ts';
import { citationText, textLines } from './text.ts';
import { citationTsv } from './tsv.ts';

const tsvType = 'text/tab-separated-values';

/**
 * Every format with its name for people, its media type, and the extension of its files. `compact`: it says all that narrows a
 * statement, and of the other facts those alone without which it would be taken for more.
 */
export const citationFormats = [
  { id: 'text', label: 'Plain text', mimeType: 'text/plain', extension: 'txt', compact: false },
  { id: 'compact', label: 'Compact text', mimeType: 'text/plain', extension: 'txt', compact: true },
  { id: 'markdown', label: 'Markdown', mimeType: 'text/markdown', extension: 'md', compact: false },
  { id: 'html', label: 'Rich text (HTML)', mimeType: 'text/html', extension: 'html', compact: false },
  { id: 'cell', label: 'Spreadsheet cell', mimeType: tsvType, extension: 'tsv', compact: true },
  { id: 'whole-cell', label: 'Spreadsheet cell, whole', mimeType: tsvType, extension: 'tsv', compact: false },
  { id: 'tsv', label: 'Spreadsheet row', mimeType: tsvType, extension: 'tsv', compact: false },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    mimeType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    compact: false,
  },
  { id: 'bibtex', label: 'BibTeX', mimeType: 'application/x-bibtex', extension: 'bib', compact: false },
] as const;
export type CitationFormat = (typeof citationFormats)[number]['id'];

const formatters: Readonly<Record<CitationFormat, (content: CitationContent, quotation: Quotation) => string>> = {
  text: citationText,
  compact: citationCompact,
  markdown: citationMarkdown,
  html: citationHtml,
  cell: citationCell,
  'whole-cell': citationWholeCell,
  tsv: citationTsv,
  'csl-json': citationCslJson,
  bibtex: citationBibtex,
};

/** A quotation in a format, without a line break at its end. Every format that is not compact says everything of `contentOf`. */
export function formatQuotation(quotation: Quotation, format: CitationFormat): string {
  return formatters[format](contentOf(quotation), quotation);
}

/** What is put on the clipboard: text, and the same as HTML where what is pasted into takes that for something else than text. */
export interface CopiedCitation {
  readonly text: string;
  readonly html?: string;
}

/** A quotation for the clipboard. */
export function copiedQuotation(quotation: Quotation, format: CitationFormat): CopiedCitation {
  const text = formatQuotation(quotation, format === 'html' ? 'text' : format);
  if (format === 'html') return { text, html: formatQuotation(quotation, format) };
  if (format !== 'cell' && format !== 'whole-cell') return { text };
  const content = contentOf(quotation);
  const lines = format === 'cell' ? compactLines(content, quotation) : textLines(content);
  return { text, html: cellsHtml([[lines]]) };
}

/** Several quotations as one text of the format: a list of items, rows, or one after the other. */
export function formatQuotations(quotations: readonly Quotation[], format: CitationFormat): string {
  if (format === 'csl-json')
    return cslJson(quotations.map((quotation) => ({ content: contentOf(quotation), quotation })));
  return quotations.map((one) => formatQuotation(one, format)).join(isRow(format) ? '\n' : '\n\n');
}

function isRow(format: CitationFormat): boolean {
  return citationFormats.some(({ id, mimeType }) => id === format && mimeType === tsvType);
}
