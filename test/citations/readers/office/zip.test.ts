import { strFromU8, strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readingLimits } from '../../../../src/citations/readers/limits.ts';
import { openZip } from '../../../../src/citations/readers/office/zip.ts';

test('stored and deflated files are read by name, whatever its case and slashes', () => {
  const bytes = zipSync({
    'a/B.txt': [strToU8('stored'), { level: 0 }],
    c: strToU8('deflated '.repeat(50)),
    d: strToU8(''),
  });
  const archive = openZip(bytes, readingLimits);
  expect(archive.names).toEqual(['a/B.txt', 'c', 'd']);
  expect(strFromU8(archive.read('/A\\b.txt'))).toBe('stored');
  expect(strFromU8(archive.read('c'))).toBe('deflated '.repeat(50));
  expect(archive.read('d')).toHaveLength(0);
  expect(archive.has('e')).toBe(false);
  expect(archive.read('e')).toHaveLength(0);
});

/** The same archive as Zip64 writes it: sizes and offset in an extra field, its own end record and the locator of that. */
function zip64(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = bytes.length - 22;
  const start = view.getUint32(end + 16, true);
  const nameLength = view.getUint16(start + 28, true);
  const entry = bytes.slice(start, start + 46 + nameLength);
  const entryView = new DataView(entry.buffer);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [at, field] of [24, 20, 42].entries()) {
    extra.setBigUint64(4 + at * 8, BigInt(entryView.getUint32(field, true)), true);
    entryView.setUint32(field, 0xffffffff, true);
  }
  entryView.setUint16(30, 28, true);
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(32, 1n, true);
  record.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(start + entry.length + 28), true);
  const last = bytes.slice(end);
  new DataView(last.buffer).setUint32(16, 0xffffffff, true);
  const parts = [bytes.subarray(0, start), entry, extra.buffer, record.buffer, locator.buffer, last];
  return Uint8Array.from(parts.flatMap((part) => [...new Uint8Array(part as ArrayBufferLike)]));
}

test('Zip64 is read', () => {
  const archive = openZip(zip64(zipSync({ 'a.txt': strToU8('words') })), readingLimits);
  expect(strFromU8(archive.read('a.txt'))).toBe('words');
});
