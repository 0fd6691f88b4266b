/** What is exported, and what comes of it: several citations in one file, all as of one day. */
import { type CitationContent, contentOf, oneLine } from '../content.ts';
import type { Quotation } from '../quotation.ts';

/** A citation that was collected, with the question that it answers where there is one. */
export interface ExportItem {
  readonly quotation: Quotation;
  readonly question?: string;
  /** The reader's own words, which stand beside the citation and never within it. */
  readonly note?: string;
}

/** A file to be saved. */
export interface ExportFile {
  readonly fileName: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A citation as writers of files take it. */
export interface ExportedCitation {
  readonly content: CitationContent;
  readonly quotation: Quotation;
  /** The question that was asked; undefined where the citation stands for itself. */
  readonly question: string | undefined;
  /** The reader's own words; undefined where there are none. */
  readonly ownNote: string | undefined;
}

/** Items with one day on all of them. */
export function exportedCitations(items: readonly ExportItem[], asOf: string): readonly ExportedCitation[] {
  return items.map(({ quotation, question, note }) => {
    const dated = { ...quotation, asOf };
    return { content: contentOf(dated), quotation: dated, question: wordsOf(question), ownNote: wordsOf(note) };
  });
}

function wordsOf(text: string | undefined): string | undefined {
  return oneLine(text ?? '') || undefined;
}

/** What the reader's own words are called. */
export const ownNoteLabel = 'Note by the reader';
