import { expect, test } from 'vitest';
import { decodeText, encodeText } from '../../../src/citations/readers/decode.ts';

test.each([
  ['UTF-8', [0x61, 0xc3, 0xa9], 'utf-8', false],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61, 0xc3, 0xa9], 'utf-8', true],
  ['UTF-16LE with a mark', [0xff, 0xfe, 0x61, 0, 0xe9, 0], 'utf-16le', true],
  ['UTF-16BE with a mark', [0xfe, 0xff, 0, 0x61, 0, 0xe9], 'utf-16be', true],
])('%s is read, and written again as it was', (_, bytes, encoding, byteOrderMark) => {
  const decoded = decodeText(Uint8Array.from(bytes));
  expect(decoded).toEqual({ text: 'aé', encoding, byteOrderMark });
  expect([...encodeText(decoded)]).toEqual(bytes);
});

test.each([
  ['Latin-1', [0x61, 0xe9, 0x62], 'Unexpected byte 0xe9 at byte 1 that is not UTF-8'],
  ['a character cut in two', [0x61, 0xc3], 'Unexpected byte 0xc3 at byte 1 that is not UTF-8'],
  ['UTF-16 without a mark', [0x61, 0, 0x62, 0], 'Unexpected NUL byte at byte 1, expected text'],
  ['half a surrogate pair', [0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0], 'at byte 4 that is not UTF-16LE'],
])('%s is refused at its byte', (_, bytes, message) => {
  expect(() => decodeText(Uint8Array.from(bytes))).toThrow(message);
});
