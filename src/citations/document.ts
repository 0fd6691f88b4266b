/**
 * A document as its reader sees it: blocks of text in reading order, each knowing what it stands under and where each of its
 * characters stands in the file. Every format is read into this, and verification knows nothing else.
 */

/** Where a character stands, in the terms of its format. All numbers count from 1. */
export type DocumentPlace =
  /** Text, Markdown, MDX, HTML, CSV, JSON. Columns count UTF-16 code units, as editors do. */
  | { readonly kind: 'line'; readonly line: number; readonly column: number }
  /** XLSX: `Answers!B4`. */
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string }
  /** PPTX, ODP: the slide in show order, the paragraph on it (table cells count as paragraphs). */
  | { readonly kind: 'slide'; readonly slide: number; readonly paragraph: number }
  /** DOCX, ODT: paragraphs of the body in order, those in tables included. */
  | { readonly kind: 'paragraph'; readonly paragraph: number }
  /** What has a name of its own: `header`, `table 2, row 3, column B`, `notes of slide 1`. */
  | { readonly kind: 'part'; readonly part: string }
  /** PDF: the page, and the line of text on it from the top. */
  | { readonly kind: 'page'; readonly page: number; readonly line: number };

/** A hyperlink on a part of a block's text. */
export interface DocumentLink {
  /** Offsets into the block's text; `start` = `end` where the link has no text. */
  readonly start: number;
  readonly end: number;
  readonly url: string;
  /** The address' own offset in the file's text, for rewriting; text formats alone. */
  readonly urlOrigin?: number;
  /** The address as the file writes it, where that is not `url`: with entities or escapes. */
  readonly urlWritten?: string;
  /** Where the address itself stands, with `urlOrigin`. */
  readonly urlPlace?: DocumentPlace;
}

/** A stretch of text that is read in one go: a paragraph, a heading, a list item, a cell. */
export interface DocumentBlock {
  /** `quotation`: within a block quotation. `code`: verbatim, where tokens are examples and are not verified. */
  readonly role: 'heading' | 'paragraph' | 'list-item' | 'cell' | 'quotation' | 'code' | 'note';
  /** A heading's level from 1, a list item's depth from 1. */
  readonly level?: number;
  /** The words as shown: markup taken away, entities decoded, white space as it stands. */
  readonly text: string;
  readonly links: readonly DocumentLink[];
  /** Verbatim stretches within the text (`inline code`), where tokens are examples and are not verified. Offsets into `text`. */
  readonly code?: readonly { readonly start: number; readonly end: number }[];
  /** What says what the block is about without standing in it: the headings above it (outermost first), and, for a nested list item, the items that it hangs from. */
  readonly under: readonly string[];
  /** Cells with the same `row` (unique in the document) are read together; `heads` are the head cells of the cell's row and column. */
  readonly row?: string;
  /** From 1. */
  readonly column?: number;
  readonly heads?: readonly string[];
  /** The place of the character at an offset of `text`. */
  readonly placeAt: (offset: number) => DocumentPlace;
  /** The offset in the file's text of the character at an offset of `text`; text formats alone, where `--fix` can rewrite. */
  readonly originAt?: (offset: number) => number;
}

/** The formats that can be read. */
export const documentFormats = [
  'markdown',
  'mdx',
  'html',
  'text',
  'csv',
  'json',
  'yaml',
  'asciidoc',
  'xlsx',
  'docx',
  'pptx',
  'odt',
  'ods',
  'odp',
  'rtf',
  'eml',
  'pdf',
] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** A file that was read. */
export interface CitingDocument {
  /** As the caller named it; for reports. */
  readonly file: string;
  readonly format: DocumentFormat;
  readonly blocks: readonly DocumentBlock[];
  /** What a reader of the report has to know of how it was read. */
  readonly notes?: readonly ReadingNote[];
}

/** A sentence on how a document was read: a part that stayed unread (`warning`), or was read by a guess (`info`). */
export interface ReadingNote {
  readonly level: 'warning' | 'info';
  readonly message: string;
  readonly place?: DocumentPlace;
}

/** Why a file can't be read, in a sentence: what was found, what was expected, what to do. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument';
  /** Where the fault stands, if that is known. */
  readonly place: DocumentPlace | undefined;

  constructor(message: string, place?: DocumentPlace) {
    super(message);
    this.place = place;
  }
}
