/**
 * The files in a ZIP archive (APPNOTE 6.3), unpacked one at a time when asked for. Sizes that an archive declares are not
 * believed: what comes out is counted while it comes. fflate inflates, but its `unzip` takes the declared size for the real
 * one, its `Unzip` reads local headers (which an archive may hide files in) and neither tells encryption or checks a CRC; so the list is read here.
 */
import { Inflate } from 'fflate';
import { crc32 } from '../../../language/bytes/crc32.ts';
import { type DocumentFormat, UnreadableDocument } from '../../document.ts';
import type { ReadingLimits } from '../limits.ts';

interface Entry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** The offset of its local header. */
  readonly header: number;
}

export interface Archive {
  readonly names: readonly string[];
  has(name: string): boolean;
  /**
   * A file's bytes; empty where there is no such file.
   *
   * @throws UnreadableDocument where it is damaged, encrypted, or unpacks to more than the limits allow
   */
  read(name: string): Uint8Array;
}

const damaged = (what: string) =>
  new UnreadableDocument(
    `Unexpected ${what} in the ZIP archive, expected a whole one; save the document again, or fetch it whole`,
  );

/**
 * An archive, of which the list of files alone is read.
 *
 * @throws UnreadableDocument where the list is missing or damaged, or has more files than the limits allow
 */
export function openZip(bytes: Uint8Array, limits: ReadingLimits): Archive {
  const entries = new Map<string, Entry>();
  for (const entry of entriesOf(bytes, limits)) entries.set(key(entry.name), entry);
  let unpacked = 0;
  return {
    names: [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(key(name)),
    read(name) {
      const entry = entries.get(key(name));
      if (!entry) return new Uint8Array();
      const content = unpack(bytes, entry, limits, limits.unpackedBytes - unpacked);
      unpacked += content.length;
      return content;
    },
  };
}

/** Part names are compared without case (ECMA-376 part 2, 6.2.2.3), and some writers use backslashes. */
function key(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

/** Which document an archive is, by the files that each must have. */
export function zipFormat(bytes: Uint8Array, limits: ReadingLimits): DocumentFormat | { readonly other: string } {
  const archive = openZip(bytes, limits);
  const within = (folder: string) => archive.names.some((name) => key(name).startsWith(folder));
  if (archive.has('xl/workbook.bin')) return { other: 'a binary Excel workbook (.xlsb)' };
  if (within('word/')) return 'docx';
  if (within('xl/')) return 'xlsx';
  if (within('ppt/')) return 'pptx';
  const type = new TextDecoder().decode(archive.read('mimetype').subarray(0, 200)).trim();
  const kind = /^application\/vnd\.oasis\.opendocument\.(text|spreadsheet|presentation)(?:-template)?$/.exec(type)?.[1];
  if (kind !== undefined) return kind === 'text' ? 'odt' : kind === 'spreadsheet' ? 'ods' : 'odp';
  if (type.startsWith('application/vnd.oasis.opendocument.')) return { other: `an OpenDocument file (${type})` };
  if (type === 'application/epub+zip') return { other: 'an EPUB book' };
  return { other: 'a ZIP archive' };
}

const endLength = 22;

function entriesOf(bytes: Uint8Array, limits: ReadingLimits): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  if (end < 0) throw damaged('end');
  let { count, offset } = { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
    const record = number64(view, locator + 8);
    if (record + 56 > bytes.length || view.getUint32(record, true) !== 0x06064b50) throw damaged('Zip64 end');
    count = number64(view, record + 32);
    offset = number64(view, record + 48);
  }
  if (count > limits.zipEntries)
    throw new UnreadableDocument(`Unexpected ${count} files in the ZIP archive, expected at most ${limits.zipEntries}`);
  const entries: Entry[] = [];
  for (let at = offset; entries.length < count; ) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) throw damaged('list of files');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const sizes = wide(view, at, at + 46 + nameLength, extraLength);
    const flags = view.getUint16(at + 8, true);
    const method = view.getUint16(at + 10, true);
    entries.push({ name, method, encrypted: (flags & 1) === 1, crc: view.getUint32(at + 16, true), ...sizes });
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands within the last 64 KiB, before a comment. */
function endRecord(view: DataView): number {
  const least = Math.max(0, view.byteLength - endLength - 0xffff);
  for (let at = view.byteLength - endLength; at >= least; at--) if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}

/** Sizes and offset of an entry; those that do not fit in 32 bits stand in its Zip64 field, in this order. */
function wide(view: DataView, at: number, extra: number, extraLength: number) {
  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let header = view.getUint32(at + 42, true);
  for (let field = extra; field + 4 <= Math.min(extra + extraLength, view.byteLength); ) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1 && field + 4 + length <= view.byteLength) {
      let next = field + 4;
      const take = (value: number) => {
        if (value !== 0xffffffff || next + 8 > field + 4 + length) return value;
        next += 8;
        return number64(view, next - 8);
      };
      size = take(size);
      packedSize = take(packedSize);
      header = take(header);
    }
    field += 4 + length;
  }
  return { size, packedSize, header };
}

function number64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

/** The local header repeats the name; its lengths may differ from the list's. */
function contentStart(bytes: Uint8Array, { header, name }: Entry): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw damaged(`place of ${name}`);
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
}

/** Small enough that one step of a bomb stays small: deflate unpacks at most about a thousandfold. */
const chunkSize = 16_384;
const smallEntry = 1_000_000;

function unpack(bytes: Uint8Array, entry: Entry, limits: ReadingLimits, left: number): Uint8Array {
  const { name, method, packedSize, encrypted, crc } = entry;
  if (encrypted)
    throw new UnreadableDocument(
      `Unexpected encryption of ${name} in the ZIP archive, expected none; save it without a password`,
    );
  if (method !== 0 && method !== 8)
    throw new UnreadableDocument(`Unexpected compression method ${method} of ${name}, expected deflate; save it again`);
  const start = contentStart(bytes, entry);
  const packed = bytes.subarray(start, start + packedSize);
  if (packed.length < packedSize) throw damaged(`end of ${name}`);
  const bound = Math.min(limits.entryBytes, left);
  const parts: Uint8Array[] = [];
  let size = 0;
  const take = (part: Uint8Array) => {
    size += part.length;
    const ratio = size / Math.max(packed.length, 1);
    if (size > bound)
      throw new UnreadableDocument(
        `Unexpected size of ${name}: it unpacks to more than ${bound} bytes, expected fewer; split the document`,
      );
    if (size > smallEntry && ratio > limits.compressionRatio)
      throw new UnreadableDocument(
        `Unexpected compression of ${name}: it unpacks to more than ${limits.compressionRatio} times its size, expected what a document does; save it again`,
      );
    parts.push(part);
  };
  if (method === 0) take(packed);
  else inflate(packed, name, take);
  const content = joined(parts, size);
  if (size !== entry.size || crc32(content) !== crc) throw damaged(`content of ${name}`);
  return content;
}

function inflate(packed: Uint8Array, name: string, take: (part: Uint8Array) => void): void {
  let ended = false;
  const stream = new Inflate((part, final) => {
    ended = final;
    take(part);
  });
  try {
    for (let at = 0; at < packed.length; at += chunkSize)
      stream.push(packed.subarray(at, at + chunkSize), at + chunkSize >= packed.length);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw damaged(`content of ${name}`);
  }
  if (!ended) throw damaged(`end of ${name}`);
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
