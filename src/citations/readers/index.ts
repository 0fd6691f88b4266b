/** Reading a document: from the bytes of a file to blocks of text that know their places. Works in Node and in the browser. */
import {
  type CitingDocument,
  type DocumentBlock,
  type DocumentFormat,
  type ReadingNote,
  UnreadableDocument,
} from '../document.ts';
import { decodeText } from './decode.ts';
import { blocksWithin, type EnclosedFile, noteWithin } from './enclosed.ts';
import { formatOf } from './formats.ts';
import { type ReadingLimits, readingLimits } from './limits.ts';
import type { Reading, ReadingOptions } from './options.ts';

/** Libraries are loaded by the format that needs them. */
const readers: Readonly<Record<DocumentFormat, (reading: Reading) => Promise<DocumentBlock[]>>> = {
  markdown: async (reading) =>
    (await import('./markdown/markdown.ts')).readMarkdown(textOf(reading), 'markdown', reading),
  mdx: async (reading) => (await import('./markdown/markdown.ts')).readMarkdown(textOf(reading), 'mdx', reading),
  html: async (reading) => (await import('./html/html.ts')).readHtml(textOf(reading), reading.limits),
  text: async (reading) => (await import('./plain/text.ts')).readText(textOf(reading)),
  csv: async (reading) => (await import('./plain/csv.ts')).readCsv(reading.file, textOf(reading), reading.limits),
  // RFC 8259 asks for UTF-8.
  json: async ({ bytes, limits }) => (await import('./plain/json.ts')).readJson(decodeText(bytes, false).text, limits),
  yaml: async (reading) => (await import('./plain/yaml.ts')).readYamlFile(textOf(reading), reading.limits),
  asciidoc: async (reading) => (await import('./plain/asciidoc.ts')).readAsciiDoc(textOf(reading)),
  xlsx: async (reading) => (await import('./office/sheets/xlsx.ts')).readXlsx(reading),
  docx: async (reading) => (await import('./office/word/docx.ts')).readDocx(reading),
  pptx: async (reading) => (await import('./office/pptx.ts')).readPptx(reading),
  odt: async (reading) => (await import('./office/open-document/odt.ts')).readOdt(reading),
  ods: async (reading) => (await import('./office/open-document/ods.ts')).readOds(reading),
  odp: async (reading) => (await import('./office/open-document/odp.ts')).readOdp(reading),
  rtf: async ({ bytes, limits }) => (await import('./plain/rtf.ts')).readRtf(bytes, limits),
  eml: async (reading) => (await import('./plain/eml.ts')).readEml(reading),
  pdf: async (reading) => (await import('./pdf/pdf.ts')).readPdf(reading),
};

function textOf({ bytes, tell }: Reading): string {
  const { text, assumed } = decodeText(bytes);
  if (assumed)
    tell({
      level: 'info',
      message: 'Unexpected bytes that are not UTF-8, read as Windows-1252; save it as UTF-8 if words look wrong',
    });
  return text;
}

/** The formats that are text as they stand, so that their bytes tell whether they can cite anything. */
export const textFormats: ReadonlySet<DocumentFormat> = new Set([
  'markdown',
  'mdx',
  'html',
  'text',
  'csv',
  'json',
  'yaml',
  'asciidoc',
]);

/** Bytes that a character of a string takes at most: of a file of more, nobody has to decode it to count its characters. */
const mostBytes = 3;

/** So many bytes of a format are read. */
function bytesOf(format: DocumentFormat, limits: ReadingLimits): number {
  if (format === 'markdown' || format === 'mdx')
    return Math.min(limits.textBytes, mostBytes * limits.markdownCharacters);
  return textFormats.has(format) ? limits.textBytes : limits.binaryBytes;
}

/**
 * Reads a document, and the files in it behind it.
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
  const notes: ReadingNote[] = [];
  let files = 0;
  const read = async (given: Pick<Reading, 'file' | 'bytes' | 'tell'> & ReadingOptions, depth: number) => {
    const format = given.format ?? formatOf(given.file, given.bytes, limits);
    refuseLength(given.bytes, bytesOf(format, limits));
    const enclosed: EnclosedFile[] = [];
    const enclose = (each: EnclosedFile) => void enclosed.push(each);
    const blocks = [...(await readers[format]({ ...given, limits, enclose }))];
    for (const each of enclosed) blocks.push(...(await readEnclosed(each, given.tell, depth + 1)));
    return { format, blocks };
  };
  /** The blocks of a file within a document; none where it can't be read, which is told. */
  const readEnclosed = async ({ name, part, bytes }: EnclosedFile, tell: Reading['tell'], depth: number) => {
    files++;
    if (files > limits.enclosedFiles + 1) return [];
    try {
      refuseEnclosed(depth, files, limits);
      const { blocks } = await read({ file: name, bytes, tell: (note) => tell(noteWithin(part, note)) }, depth);
      return blocksWithin(part, blocks);
    } catch (error) {
      if (!(error instanceof UnreadableDocument)) throw error;
      const message = `Unexpected ${part} that was not read: ${error.message}`;
      tell({ level: 'warning', message, place: { kind: 'part', part } });
      return [];
    }
  };
  return { file, ...(await read({ ...options, file, bytes, tell: (note) => void notes.push(note) }, 0)), notes };
}

function refuseLength({ length }: Uint8Array, most: number): void {
  if (length > most)
    throw new UnreadableDocument(`Unexpected ${length} bytes, expected at most ${most}; split the document`);
}

function refuseEnclosed(depth: number, files: number, { enclosed, enclosedFiles }: ReadingLimits): void {
  if (depth > enclosed)
    throw new UnreadableDocument(`Unexpected file within ${enclosed} others, expected fewer; save it on its own`);
  if (files > enclosedFiles)
    throw new UnreadableDocument(
      `Unexpected file number ${files} within the document, expected at most ${enclosedFiles}; save the others on their own`,
    );
}
