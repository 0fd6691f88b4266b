/** Which format a file is in: what its name says, held against what its bytes say. */
import { type DocumentFormat, UnreadableDocument } from '../document.ts';
import type { ReadingLimits } from './limits.ts';
import { flatOdf } from './office/open-document/flat-odf.ts';
import { zipFormat } from './office/zip.ts';

const byExtension: Readonly<Record<string, DocumentFormat>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'mdx',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  txt: 'text',
  text: 'text',
  csv: 'csv',
  tsv: 'csv',
  tab: 'csv',
  json: 'json',
  jsonl: 'json',
  ndjson: 'json',
  yaml: 'yaml',
  yml: 'yaml',
  adoc: 'asciidoc',
  asciidoc: 'asciidoc',
  asc: 'asciidoc',
  xlsx: 'xlsx',
  xlsm: 'xlsx',
  xltx: 'xlsx',
  docx: 'docx',
  docm: 'docx',
  dotx: 'docx',
  pptx: 'pptx',
  pptm: 'pptx',
  ppsx: 'pptx',
  potx: 'pptx',
  odt: 'odt',
  ott: 'odt',
  fodt: 'odt',
  ods: 'ods',
  ots: 'ods',
  fods: 'ods',
  odp: 'odp',
  otp: 'odp',
  fodp: 'odp',
  rtf: 'rtf',
  eml: 'eml',
  mht: 'eml',
  mhtml: 'eml',
  pdf: 'pdf',
};

/** Every extension of a file that is read, in lower case and without the dot. */
export const documentExtensions: readonly string[] = Object.keys(byExtension);

const named: Readonly<Record<DocumentFormat, string>> = {
  markdown: 'Markdown',
  mdx: 'MDX',
  html: 'HTML',
  text: 'text',
  csv: 'CSV',
  json: 'JSON',
  yaml: 'YAML',
  asciidoc: 'AsciiDoc',
  xlsx: 'an Excel workbook (XLSX)',
  docx: 'a Word document (DOCX)',
  pptx: 'a PowerPoint presentation (PPTX)',
  odt: 'an OpenDocument text (ODT)',
  ods: 'an OpenDocument spreadsheet (ODS)',
  odp: 'an OpenDocument presentation (ODP)',
  rtf: 'a Rich Text file (RTF)',
  eml: 'a mail (EML)',
  pdf: 'a PDF',
};

/** The formats whose first bytes tell them. */
const binaryFormats: ReadonlySet<DocumentFormat> = new Set(['xlsx', 'docx', 'pptx', 'odt', 'ods', 'odp', 'rtf', 'pdf']);

/** The format that a file's name says; `undefined` where the extension is not known. */
export function formatOfName(file: string): DocumentFormat | undefined {
  const extension = /\.([^./\\]+)$/.exec(file)?.[1]?.toLowerCase();
  return extension === undefined ? undefined : byExtension[extension];
}

/** What the first bytes say: a format that can be read, something else by name, or nothing. */
type Signature = { readonly format: DocumentFormat } | { readonly other: string; readonly advice: string } | undefined;

const signatures: readonly (readonly [start: readonly number[], what: string])[] = [
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG image'],
  [[0xff, 0xd8, 0xff], 'a JPEG image'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF image'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a RAR archive'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a program (ELF)'],
];

function signatureOf(bytes: Uint8Array, limits: ReadingLimits): Signature {
  const starts = (start: readonly number[]) => start.every((byte, at) => bytes[at] === byte);
  // The header may follow up to 1,024 bytes of something else (ISO 32000-1, implementation note 13).
  if (asciiIndex(bytes.subarray(0, 1_024 + 5), '%PDF-') >= 0) return { format: 'pdf' };
  if (starts([0xd0, 0xcf, 0x11, 0xe0])) return compoundFile(bytes);
  if (starts([0x50, 0x4b, 3, 4]) || starts([0x50, 0x4b, 5, 6])) {
    const format = zipFormat(bytes, limits);
    if (typeof format === 'object') return { ...format, advice: 'save the document in it as DOCX, XLSX, PPTX or ODT' };
    return { format };
  }
  if (asciiIndex(bytes.subarray(0, 5), '{\\rtf') === 0) return { format: 'rtf' };
  const flat = flatOdf(bytes);
  if (flat) return { format: flat };
  const found = signatures.find(([start]) => starts(start));
  return found && { other: found[1], advice: 'convert it to a document' };
}

/** The container of old Office files and of encrypted new ones ([MS-CFB]); its streams are named in UTF-16. */
function compoundFile(bytes: Uint8Array): Signature {
  const holds = (name: string) => asciiIndex(bytes, [...name].join('\0')) >= 0;
  if (holds('EncryptedPackage')) return { other: 'an encrypted Office file', advice: 'save it without a password' };
  if (holds('WordDocument')) return { other: 'an old Word document (.doc)', advice: 'save it as DOCX' };
  if (holds('Workbook') || holds('Book')) return { other: 'an old Excel workbook (.xls)', advice: 'save it as XLSX' };
  if (holds('PowerPoint Document'))
    return { other: 'an old PowerPoint presentation (.ppt)', advice: 'save it as PPTX' };
  return { other: 'an OLE compound file', advice: 'save it as DOCX, XLSX or PPTX without a password' };
}

/** The offset of an ASCII string in bytes; negative where there is none. */
export function asciiIndex(bytes: Uint8Array, wanted: string, from = 0): number {
  const first = wanted.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 1;
    while (length < wanted.length && bytes[at + length] === wanted.charCodeAt(length)) length++;
    if (length === wanted.length) return at;
  }
  return -1;
}

/**
 * The format to read a file in.
 *
 * @throws UnreadableDocument where the bytes are something else than the name says, or nothing that can be read
 */
export function formatOf(file: string, bytes: Uint8Array, limits: ReadingLimits): DocumentFormat {
  const said = formatOfName(file);
  const signature = signatureOf(bytes, limits);
  if (signature && 'other' in signature) {
    const expected = said === undefined ? 'a document that can be read' : named[said];
    throw new UnreadableDocument(`Unexpected ${bare(signature.other)}, expected ${expected}; ${signature.advice}`);
  }
  if (said === undefined) return signature?.format ?? (looksLikeHtml(bytes) ? 'html' : 'text');
  if (signature && signature.format !== said)
    throw new UnreadableDocument(
      `Unexpected ${bare(named[signature.format])}, expected ${named[said]} as the name says; rename the file`,
    );
  if (!signature && binaryFormats.has(said)) {
    const found = bytes.length === 0 ? 'empty file' : 'bytes of no known kind';
    throw new UnreadableDocument(`Unexpected ${found}, expected ${named[said]}; save it again, or fetch it whole`);
  }
  return said;
}

/** "an old Word document" after "Unexpected". */
function bare(what: string): string {
  return what.replace(/^an? /, '');
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 512));
  return /^\s*<(?:!doctype html|html)\b/i.test(start);
}
