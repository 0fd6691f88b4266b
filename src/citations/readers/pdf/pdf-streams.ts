/** Compressed streams of a PDF, looked at before pdf.js unpacks them whole: it has no bound of its own. */
import { Unzlib } from 'fflate';
import { UnreadableDocument } from '../../document.ts';
import { asciiIndex } from '../formats.ts';
import type { ReadingLimits } from '../limits.ts';

/** Deflate unpacks at most so many bytes from one. */
const mostUnpacked = 1032;
const chunkSize = 16_384;
const twice = /\/(?:FlateDecode|Fl)\s*\/(?:FlateDecode|Fl)\b/;

/**
 * Refuses a PDF with a stream that unpacks to more than the limit. Streams too short for that are not looked at.
 *
 * @throws UnreadableDocument
 */
export function refuseBombs(bytes: Uint8Array, { entryBytes }: ReadingLimits): void {
  const bomb = new UnreadableDocument(
    `Unexpected stream in the PDF that unpacks to more than ${entryBytes} bytes, expected fewer; split the PDF`,
  );
  for (let at = asciiIndex(bytes, 'stream'); at >= 0; ) {
    const end = asciiIndex(bytes, 'endstream', at);
    if (end < 0) return;
    const dictionary = String.fromCharCode(...bytes.subarray(Math.max(at - 300, 0), at));
    if (twice.test(dictionary)) throw bomb;
    // A line's end follows the word: CR LF or LF.
    const content = bytes.subarray(at + 6 + (bytes[at + 6] === 13 ? 2 : 1), end);
    if (content.length * mostUnpacked > entryBytes && unpackedBeyond(content, entryBytes)) throw bomb;
    at = asciiIndex(bytes, 'stream', end + 9);
  }
}

function unpackedBeyond(packed: Uint8Array, bound: number): boolean {
  let size = 0;
  const stream = new Unzlib((part) => {
    size += part.length;
  });
  try {
    for (let at = 0; at < packed.length && size <= bound; at += chunkSize)
      stream.push(packed.subarray(at, at + chunkSize), at + chunkSize >= packed.length);
  } catch {
    // Not deflate, or damaged: pdf.js stops there too.
  }
  return size > bound;
}
