/** Exports of collected citations, for the basket and for the command line. */
import { answerLibraryTable } from './answer-library.ts';
import { csv } from './csv.ts';
import { docx } from './docx.ts';
import { type ExportedCitation, type ExportFile, type ExportItem, exportedCitations } from './export.ts';
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

type Writer = (citations: readonly ExportedCitation[]) => string | Promise<Uint8Array<ArrayBuffer>>;

const writers: Readonly<Record<ExportFormat, Writer>> = {
  markdown: markdownDocument,
  docx,
  xlsx: (citations) => xlsx(citationTable(citations)),
  csv: (citations) => csv(citationTable(citations)),
  'answer-library': (citations) => csv(answerLibraryTable(citations)),
  'answer-library-xlsx': (citations) => xlsx(answerLibraryTable(citations)),
  responsive: (citations) => xlsx(responsiveTable(citations)),
  text: textDocument,
  compact: compactDocument,
  html: htmlDocument,
  tsv: tsvDocument,
  'csl-json': cslJsonDocument,
  bibtex: bibtexDocument,
};

/**
 * The items in a file.
 *
 * @param asOf YYYY-MM-DD; the day that every citation of the file speaks of
 */
export async function exportCitations(
  items: readonly ExportItem[],
  format: ExportFormat,
  asOf: string,
): Promise<ExportFile> {
  const citations = exportedCitations(items, asOf);
  const { mimeType, extension } = exportFormats.find(({ id }) => id === format) ?? exportFormats[0];
  const written = await writers[format](citations);
  return {
    fileName: `${nameOf(citations, format)}-${asOf}.${extension}`,
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
