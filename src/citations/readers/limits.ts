/** How much of a file is read before it is refused. Every bound that keeps a hostile document from taking the machine stands here. */

export interface ReadingLimits {
  /** Bytes of a text, CSV, JSON or HTML file. */
  readonly textBytes: number;
  /** Characters of a Markdown or MDX file. */
  readonly markdownCharacters: number;
  /** Characters of Markdown that can only be parsed at once, which takes the square of their number. */
  readonly markdownPart: number;
  /** Bytes of an Office document or a PDF. */
  readonly binaryBytes: number;
  /** Files in a ZIP archive. */
  readonly zipEntries: number;
  /** Bytes of one unpacked file of a ZIP archive. */
  readonly entryBytes: number;
  /** Bytes of all files that are unpacked of one ZIP archive. */
  readonly unpackedBytes: number;
  /** Unpacked bytes for each packed byte, counted once a file has unpacked to more than a megabyte; honest XML stays below 200. */
  readonly compressionRatio: number;
  /** Elements within elements, of XML; arrays and objects of JSON within each other. */
  readonly depth: number;
  /** The same of HTML, where people leave elements open. */
  readonly htmlDepth: number;
  /** XML elements of one Office document. */
  readonly elements: number;
  /** Cells of a table, a sheet or a CSV file that hold something. */
  readonly cells: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Pieces of text on all pages of a PDF. */
  readonly pdfItems: number;
  /** How long a PDF may take; the caller makes an abort signal of it, since nothing here looks at a clock. */
  readonly pdfMilliseconds: number;
}

export const readingLimits: ReadingLimits = {
  textBytes: 200_000_000,
  markdownCharacters: 20_000_000,
  markdownPart: 500_000,
  binaryBytes: 50_000_000,
  zipEntries: 20_000,
  entryBytes: 200_000_000,
  unpackedBytes: 400_000_000,
  compressionRatio: 500,
  depth: 256,
  htmlDepth: 2_000,
  elements: 5_000_000,
  cells: 2_000_000,
  pages: 5_000,
  pdfItems: 5_000_000,
  pdfMilliseconds: 60_000,
};
