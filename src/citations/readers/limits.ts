/** How much of a file is read before it is refused. Every bound that keeps a hostile document from taking the machine stands here. */

export interface ReadingLimits {
  /** Bytes of a text, CSV, JSON or HTML file. */
  readonly textBytes: number;
  /** Characters of a Markdown or MDX file. */
  readonly markdownCharacters: number;
  /** Characters of a YAML file. */
  readonly yamlCharacters: number;
  /** Characters of Markdown that can only be parsed at once, which takes the square of their number. */
  readonly markdownPart: number;
  /** Quotations and list items within each other, and braces of MDX. */
  readonly markdownDepth: number;
  /** Brackets that are open in one paragraph of Markdown, and definitions in a row that lack their address. */
  readonly markdownBrackets: number;
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
  /** Cells of a table, a sheet or a CSV file that hold something; of an HTML table, as many as each spans. */
  readonly cells: number;
  /** Pages of a PDF. */
  readonly pages: number;
  /** Pieces of text on all pages of a PDF. */
  readonly pdfItems: number;
  /** Files that a file is enclosed in, one in the other. */
  readonly enclosed: number;
  /** Files within a document, and within these, in all. */
  readonly enclosedFiles: number;
}

export const readingLimits: ReadingLimits = {
  textBytes: 200_000_000,
  markdownCharacters: 20_000_000,
  yamlCharacters: 5_000_000,
  markdownPart: 500_000,
  markdownDepth: 100,
  markdownBrackets: 500,
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
  enclosed: 5,
  enclosedFiles: 500,
};
