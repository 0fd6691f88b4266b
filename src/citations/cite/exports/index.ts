/** Exports of collected citations, for the basket and for the command line. */
import { answerLibraryTable } from './answer-library.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import {
  citedRows,
  type ExportedCitation,
  type ExportedRow,
  type ExportFile,
  type ExportItem,
  exportedRows,
} from './export.ts';
import { markdownDocument } from './markdown.ts';
import { bibtexDocument, compactDocument, cslJsonDocument, htmlDocument, textDocument, tsvDocument } from './plain.ts';
import { responsiveTable } from './responsive.ts';
import { citationTable } from './table.ts';
import { xlsx } from './xlsx.ts';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Every format with its name for people, its media type, and the extension of its files. `binary`: no text for a terminal. */
export const exportFormats = [
  { id: 'markdown', label: 'Markdown', mimeType: 'text/markdown', extension: 'md', binary: false },
  { id: 'docx', label: 'Word document', mimeType: docxType, extension: 'docx', binary: true },
  { id: 'xlsx', label: 'Excel workbook', mimeType: xlsxType, extension: 'xlsx', binary: true },
  { id: 'csv', label: 'CSV', mimeType: 'text/csv', extension: 'csv', binary: false },
  { id: 'answer-library', label: 'Answer library (CSV)', mimeType: 'text/csv', extension: 'csv', binary: false },
  { id: 'answer-library-xlsx', label: 'Answer library (Excel)', mimeType: xlsxType, extension: 'xlsx', binary: true },
  {
    id: 'responsive',
    label: 'Answer library for Responsive (Excel)',
    mimeType: xlsxType,
    extension: 'xlsx',
    binary: true,
  },
  { id: 'text', label: 'Plain text', mimeType: 'text/plain', extension: 'txt', binary: false },
  { id: 'compact', label: 'Compact text', mimeType: 'text/plain', extension: 'txt', binary: false },
  { id: 'html', label: 'HTML page', mimeType: 'text/html', extension: 'html', binary: false },
  { id: 'tsv', label: 'Tab-separated values', mimeType: 'text/tab-separated-values', extension: 'tsv', binary: false },
  {
    id: 'csl-json',
    label: 'CSL-JSON',
    mimeType: 'application/vnd.citationstyles.csl+json',
    extension: 'json',
    binary: false,
  },
  { id: 'bibtex', label: 'BibTeX', mimeType: 'application/x-bibtex', extension: 'bib', binary: false },
] as const;
export type ExportFormat = (typeof exportFormats)[number]['id'];

type Writer = (rows: readonly ExportedRow[]) => string | Promise<Uint8Array<ArrayBuffer>>;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  markdown: markdownDocument,
  docx,
  xlsx: (rows) => xlsx(citationTable(rows)),
  csv: (rows) => csv(citationTable(rows)),
  'answer-library': (rows) => csv(answerLibraryTable(citedRows(rows))),
  'answer-library-xlsx': (rows) => xlsx(answerLibraryTable(citedRows(rows))),
  responsive: (rows) => xlsx(responsiveTable(citedRows(rows))),
  text: textDocument,
  compact: compactDocument,
  html: htmlDocument,
  tsv: tsvDocument,
  'csl-json': cslJsonDocument,
  bibtex: bibtexDocument,
};

/**
 * The items in a file. A question that stays without a citation has a row in what is read by people, and none in libraries of
 * answers and in what citation managers take.
 *
 * @param asOf YYYY-MM-DD; the day that every citation of the file speaks of
 */
export async function exportCitations(
  items: readonly ExportItem[],
  format: ExportFormat,
  asOf: string,
): Promise<ExportFile> {
  const rows = exportedRows(items, asOf);
  const { mimeType, extension } = exportFormats.find(({ id }) => id === format) ?? exportFormats[0];
  const written = await writers[format](rows);
  return {
    fileName: `${nameOf(citedRows(rows), format)}-${asOf}.${extension}`,
    mimeType,
    bytes: typeof written === 'string' ? new Uint8Array(new TextEncoder().encode(written)) : written,
  };
}

/** The site's title in letters that every file system takes, and what kind of file it is where the extension does not say. */
function nameOf([first]: readonly ExportedCitation[], format: ExportFormat): string {
  const title = (first?.quotation.site.title ?? '').normalize('NFKD').replace(/[^A-Za-z0-9]+/g, '-');
  const name = title.replace(/^-|-$/g, '').toLowerCase() || 'citations';
  return /library|responsive/.test(format) ? `${name}-${format.replace('-xlsx', '')}` : name;
}
