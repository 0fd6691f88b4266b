/** The formats of a single citation: pure and synchronous, for the browser and for the command line. */
import { type CitationContent, contentOf } from '../content.ts';
import type { Quotation } from '../quotation.ts';
import { citationBibtex } from './bibtex.ts';
import { citationCslJson, cslJson } from './csl-json.ts';
import { citationHtml } from './html.ts';
import { citationMarkdown } from './markdown.ts';
import { citationText } from './text.ts';
import { citationTsv } from './tsv.ts';

/** Every format with its name for people, its media type, and the extension of its files. */
export const citationFormats = [
  { id: 'text', label: 'Plain text', mimeType: 'text/plain', extension: 'txt' },
  { id: 'markdown', label: 'Markdown', mimeType: 'text/markdown', extension: 'md' },
  { id: 'html', label: 'Rich text (HTML)', mimeType: 'text/html', extension: 'html' },
  { id: 'tsv', label: 'Spreadsheet row', mimeType: 'text/tab-separated-values', extension: 'tsv' },
  { id: 'csl-json', label: 'CSL-JSON', mimeType: 'application/vnd.citationstyles.csl+json', extension: 'json' },
  { id: 'bibtex', label: 'BibTeX', mimeType: 'application/x-bibtex', extension: 'bib' },
] as const;
export type CitationFormat = (typeof citationFormats)[number]['id'];

const formatters: Readonly<Record<CitationFormat, (content: CitationContent, quotation: Quotation) => string>> = {
  text: citationText,
  markdown: citationMarkdown,
  html: citationHtml,
  tsv: citationTsv,
  'csl-json': citationCslJson,
  bibtex: citationBibtex,
};

/** A quotation in a format, without a line break at its end. Every format says everything of `contentOf`. */
export function formatQuotation(quotation: Quotation, format: CitationFormat): string {
  return formatters[format](contentOf(quotation), quotation);
}

/** Several quotations as one text of the format: a list of items, rows, or one after the other. */
export function formatQuotations(quotations: readonly Quotation[], format: CitationFormat): string {
  if (format === 'csl-json')
    return cslJson(quotations.map((quotation) => ({ content: contentOf(quotation), quotation })));
  return quotations.map((one) => formatQuotation(one, format)).join(format === 'tsv' ? '\n' : '\n\n');
}
