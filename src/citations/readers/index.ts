/** Reading a document: from the bytes of a file to blocks of text that know their places. Works in Node and in the browser. */
import { type CitingDocument, type DocumentBlock, type DocumentFormat, UnreadableDocument } from '../document.ts';
import { decodeText } from './decode.ts';
import { formatOf } from './formats.ts';
import { readingLimits } from './limits.ts';
import type { Reading, ReadingOptions } from './options.ts';

/** Libraries are loaded by the format that needs them. */
const readers: Readonly<Record<DocumentFormat, (reading: Reading) => Promise<DocumentBlock[]>>> = {
  markdown: async ({ bytes, limits }) =>
    (await import('./markdown/markdown.ts')).readMarkdown(decodeText(bytes).text, 'markdown', limits),
  mdx: async ({ bytes, limits }) =>
    (await import('./markdown/markdown.ts')).readMarkdown(decodeText(bytes).text, 'mdx', limits),
  html: async ({ bytes, limits }) => (await import('./html/html.ts')).readHtml(decodeText(bytes).text, limits),
  text: async ({ bytes }) => (await import('./text.ts')).readText(decodeText(bytes).text),
  csv: async ({ file, bytes, limits }) => (await import('./csv.ts')).readCsv(file, decodeText(bytes).text, limits),
  json: async ({ bytes, limits }) => (await import('./json.ts')).readJson(decodeText(bytes).text, limits),
  xlsx: async (reading) => (await import('./office/xlsx.ts')).readXlsx(reading),
  docx: async (reading) => (await import('./office/docx.ts')).readDocx(reading),
  pptx: async (reading) => (await import('./office/pptx.ts')).readPptx(reading),
  odt: async (reading) => (await import('./office/odt.ts')).readOdt(reading),
  pdf: async (reading) => (await import('./pdf/pdf.ts')).readPdf(reading),
};

const textFormats: ReadonlySet<DocumentFormat> = new Set(['markdown', 'mdx', 'html', 'text', 'csv', 'json']);

/**
 * Reads a document.
 *
 * @param file its name, whose extension says the format; for standard input, give `options.format`
 * @returns its blocks in reading order
 * @throws UnreadableDocument where it is not what its name says, damaged, encrypted, or beyond the limits (`readingLimits`)
 */
export async function readDocument(
  file: string,
  bytes: Uint8Array,
  options: ReadingOptions = {},
): Promise<CitingDocument> {
  const limits = { ...readingLimits, ...options.limits };
  const format = options.format ?? formatOf(file, bytes, limits);
  const bound = textFormats.has(format) ? limits.textBytes : limits.binaryBytes;
  if (bytes.length > bound)
    throw new UnreadableDocument(`Unexpected ${bytes.length} bytes, expected at most ${bound}; split the document`);
  const { signal } = options;
  const blocks = await readers[format]({ file, bytes, limits, ...(signal && { signal }) });
  return { file, format, blocks };
}
