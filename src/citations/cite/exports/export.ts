/** What is exported, and what comes of it: several citations in one file, all as of one day. */
import { type CitationContent, contentOf, oneLine } from '../content.ts';
import type { Quotation } from '../quotation.ts';

/** What was collected for a question: a citation, or why there is none. */
export type ExportItem = (
  | { readonly quotation: Quotation }
  /** Without ids: who names one cites it. */
  | { readonly refusal: string; readonly title: string }
) & {
  readonly question?: string;
  /** The reader's own words, which stand beside the citation and never within it. */
  readonly note?: string;
};

/** A file to be saved. */
export interface ExportFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What every row of a file has. */
interface ExportedWords {
  /** The question that was asked; undefined where the citation stands for itself. */
  readonly question: string | undefined;
  /** The reader's own words; undefined where there are none. */
  readonly ownNote: string | undefined;
}

/** A citation as writers of files take it. */
export interface ExportedCitation extends ExportedWords {
  readonly content: CitationContent;
  readonly quotation: Quotation;
}

/** A question that stays without a citation, and the sentences that say why. */
export interface RefusedRow extends ExportedWords {
  readonly title: string;
  readonly refused: string;
}

export type ExportedRow = ExportedCitation | RefusedRow;

/** Items with one day on all of them. */
export function exportedRows(items: readonly ExportItem[], asOf: string): readonly ExportedRow[] {
  return items.map((item) => {
    const words = { question: wordsOf(item.question), ownNote: wordsOf(item.note) };
    if ('refusal' in item)
      return { ...words, title: oneLine(item.title), refused: `Not cited: ${oneLine(item.refusal)}` };
    const quotation = { ...item.quotation, asOf };
    return { ...words, content: contentOf(quotation), quotation };
  });
}

/** The citations among rows. */
export function citedRows(rows: readonly ExportedRow[]): readonly ExportedCitation[] {
  return rows.filter((row) => 'quotation' in row);
}

/** What stands above a row: the question or, where none was asked, the title of what is cited. */
export function headingOf(row: ExportedRow): string {
  return row.question ?? ('quotation' in row ? row.content.title : row.title);
}

function wordsOf(text: string | undefined): string | undefined {
  return oneLine(text ?? '') || undefined;
}

/** What the reader's own words are called. */
export const ownNoteLabel = 'Note by the reader';
