/** Bytes to text: UTF-8, or UTF-16 with a byte order mark. Anything else is refused at the byte where it shows. */
import { UnreadableDocument } from '../document.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** The text of a file without its byte order mark; origins in a document count in it. */
export interface DecodedText {
  readonly text: string;
  readonly encoding: TextEncoding;
  readonly byteOrderMark: boolean;
}

const marks: readonly (readonly [TextEncoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text in the bytes of a file.
 *
 * @throws UnreadableDocument where the bytes are not text in one of the encodings
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const [encoding, mark] = marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte)) ?? ['utf-8', []];
  const byteOrderMark = mark.length > 0;
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
  try {
    const text = decoder.decode(bytes.subarray(mark.length));
    const nul = encoding === 'utf-8' ? bytes.indexOf(0) : -1;
    if (nul >= 0) throw new UnreadableDocument(`Unexpected NUL byte at byte ${nul}, expected text; save it as UTF-8`);
    return { text, encoding, byteOrderMark };
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const name = encoding.toUpperCase();
    const at = mark.length + firstUndecodable(bytes.subarray(mark.length), encoding);
    throw new UnreadableDocument(
      `Unexpected byte ${hex(bytes[at])} at byte ${at} that is not ${name}, expected text in UTF-8, or in UTF-16 with a byte order mark; save it as UTF-8`,
    );
  }
}

/** The bytes of a text in the encoding that it was read in. */
export function encodeText({ text, encoding, byteOrderMark }: DecodedText): Uint8Array<ArrayBuffer> {
  const whole = byteOrderMark ? `\uFEFF${text}` : text;
  if (encoding === 'utf-8') return new TextEncoder().encode(whole);
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < whole.length; at++) view.setUint16(at * 2, whole.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

function hex(byte: number | undefined): string {
  return byte === undefined ? 'at the end' : `0x${byte.toString(16).padStart(2, '0')}`;
}

/** The offset of the first character that can't be decoded: after the longest prefix that can, by bisection. */
function firstUndecodable(bytes: Uint8Array, encoding: TextEncoding): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (prefixText(bytes, middle, encoding) === undefined) bad = middle;
    else good = middle;
  }
  const text = prefixText(bytes, good, encoding) ?? '';
  return encoding === 'utf-8' ? new TextEncoder().encode(text).length : text.length * 2;
}

/** As a stream, so that a character cut in two at the end is no fault. */
function prefixText(bytes: Uint8Array, length: number, encoding: TextEncoding): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return decoder.decode(bytes.subarray(0, length), { stream: true });
  } catch {
    return undefined;
  }
}
