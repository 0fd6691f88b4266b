/**
 * Bytes to text: UTF-8, UTF-16 with a byte order mark, or the encoding that a document declares. What is none of these is read
 * as Windows-1252, as a browser or a spreadsheet of Western Europe does, and said to be.
 */
import { UnreadableDocument } from '../document.ts';

/** The text of a file without its byte order mark; origins in a document count in it. */
export interface DecodedText {
  readonly text: string;
  /** By its name in the Encoding standard, in lower case. */
  readonly encoding: string;
  readonly byteOrderMark: boolean;
  /** Whether nothing says the encoding: it is what most such files are in. */
  readonly assumed?: true;
}

const marks: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text in the bytes of a file.
 *
 * @param mayAssume whether a file that says nothing may be in Windows-1252
 * @throws UnreadableDocument where the bytes are not text in the encoding
 */
export function decodeText(bytes: Uint8Array, mayAssume = true): DecodedText {
  const marked = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { ...whole(bytes, marked[0], marked[1].length), byteOrderMark: true };
  const declared = declaredEncoding(bytes);
  try {
    // ISO-2022-JP is written in ASCII.
    const found = whole(bytes, 'utf-8', 0);
    if (declared === undefined || /[^\0-\x7F]/.test(found.text)) return { ...found, byteOrderMark: false };
  } catch (error) {
    const [nul, other] = [bytes.indexOf(0), bytes.findIndex((byte) => byte < 0x20 && !whiteSpace.has(byte))];
    if (nul >= 0 || (declared === undefined && (!mayAssume || other >= 0))) throw error;
  }
  const encoding = declared ?? 'windows-1252';
  return { ...whole(bytes, encoding, 0), byteOrderMark: false, ...(declared === undefined && { assumed: true }) };
}

const whiteSpace: ReadonlySet<number> = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d]);

function whole(bytes: Uint8Array, encoding: string, from: number): Pick<DecodedText, 'text' | 'encoding'> {
  const content = bytes.subarray(from);
  try {
    const text = decoderOf(encoding)(content);
    // In UTF-16 as a character: such text is in UTF-32, or none.
    const nul = encoding.startsWith('utf-16') ? from + 2 * text.indexOf('\0') : bytes.indexOf(0);
    if (nul >= from)
      throw new UnreadableDocument(`Unexpected NUL byte at byte ${nul}, expected text; save it as UTF-8`);
    return { text, encoding };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const at = from + firstUndecodable(content, encoding);
    throw new UnreadableDocument(
      `Unexpected byte ${hex(bytes[at])} at byte ${at} that is not ${encoding.toUpperCase()}, expected text in UTF-8, or in UTF-16 with a byte order mark; save it as UTF-8`,
    );
  }
}

/** HTML and XML say in what they are written, in the first 1,024 bytes (HTML standard, 13.2.3.2). */
const declaration = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)|<meta\s[^>]*\bcharset\s*=\s*["']?\s*([\w.:-]+)/i;

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, xml, meta] = declaration.exec(singleBytes(bytes.subarray(0, 1_024))) ?? [];
  const label = xml ?? meta;
  try {
    const encoding = label === undefined ? undefined : new TextDecoder(label).encoding.toLowerCase();
    // What can be read up to there is no UTF-16, whatever it says.
    return encoding?.startsWith('utf-') ? undefined : encoding;
  } catch {
    throw new UnreadableDocument(`Unexpected encoding "${label}", expected one that is known; save it as UTF-8`);
  }
}

/** What Windows-1252 has from 0x80 to 0x9F. Node 20 has control characters there. */
const windows1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

function singleBytes(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9f]/g, (control) => windows1252[control.charCodeAt(0) - 0x80] ?? control);
}

/** Bytes in an encoding that is known; what is wrong in them becomes U+FFFD. */
export function textIn(encoding: string, bytes: Uint8Array): string {
  return encoding === 'windows-1252' ? singleBytes(bytes) : new TextDecoder(encoding).decode(bytes);
}

function decoderOf(encoding: string): (bytes: Uint8Array, stream?: boolean) => string {
  if (encoding === 'windows-1252') return singleBytes;
  return (bytes, stream = false) =>
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, { stream });
}

/** The bytes of a text in the encoding that it was read in; `undefined` where it can't be written in that. */
export function encodeText({ text, encoding, byteOrderMark }: DecodedText): Uint8Array<ArrayBuffer> | undefined {
  const marked = byteOrderMark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(marked);
  if (!encoding.startsWith('utf-16')) return encodeSingleBytes(text, encoding);
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++) view.setUint16(at * 2, marked.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** Each byte is a character in most encodings; those in which several are one are not written. */
function encodeSingleBytes(text: string, encoding: string): Uint8Array<ArrayBuffer> | undefined {
  const decode = decoderOf(encoding);
  const byCharacter = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++)
    try {
      byCharacter.set(decode(Uint8Array.of(byte)), byte);
    } catch {
      // No character on its own.
    }
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const byte = byCharacter.get(text.charAt(at));
    if (byte === undefined) return undefined;
    bytes[at] = byte;
  }
  return bytes;
}

/** One character for each byte, of the same number. */
export function byteText(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8_192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8_192)));
  return parts.join('');
}

function hex(byte: number | undefined): string {
  return byte === undefined ? 'at the end' : `0x${byte.toString(16).padStart(2, '0')}`;
}

/** The offset of the first character that can't be decoded: after the longest prefix that can, by bisection. */
function firstUndecodable(bytes: Uint8Array, encoding: string): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefixText(bytes, middle, encoding) === undefined) bad = middle;
    else good = middle;
  }
  const text = prefixText(bytes, good, encoding) ?? '';
  if (encoding === 'utf-8') return new TextEncoder().encode(text).length;
  return encoding.startsWith('utf-16') ? text.length * 2 : good;
}

/** As a stream, so that a character cut in two at the end is no fault. */
function prefixText(bytes: Uint8Array, length: number, encoding: string): string | undefined {
  try {
    return decoderOf(encoding)(bytes.subarray(0, length), true);
  } catch {
    return undefined;
  }
}
