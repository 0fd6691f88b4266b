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
  expect([...(encodeText(decoded) ?? [])]).toEqual(bytes);
});

const bytesOf = (ascii: string) => [...ascii].map((character) => character.charCodeAt(0));
const meta = bytesOf('<meta charset=');

test.each<[what: string, bytes: number[], text: string, encoding: string, assumed?: true]>([
  ['Windows-1252 that nothing declares', [0x93, 0x61, 0xe9, 0x94, 0x80], '“aé”€', 'windows-1252', true],
  ['HTML that declares it', [...meta, ...bytesOf('cp1252>'), 0x93], '<meta charset=cp1252>“', 'windows-1252'],
  ['HTML that declares Latin-1', [...meta, ...bytesOf('latin1>'), 0x93], '<meta charset=latin1>“', 'windows-1252'],
  [
    'XML that declares another',
    [...bytesOf('<?xml version="1.0" encoding="ISO-8859-2"?>'), 0xb1],
    '<?xml version="1.0" encoding="ISO-8859-2"?>ą',
    'iso-8859-2',
  ],
  ['UTF-8 whatever it declares', [...meta, ...bytesOf('latin1>'), 0xc3, 0xa9], '<meta charset=latin1>é', 'utf-8'],
  ['plain ASCII', bytesOf('a'), 'a', 'utf-8'],
])('%s', (_, bytes, text, encoding, assumed) => {
  const decoded = decodeText(Uint8Array.from(bytes));
  expect(decoded).toEqual({ text, encoding, byteOrderMark: false, ...(assumed && { assumed }) });
  expect([...(encodeText(decoded) ?? [])]).toEqual(bytes);
});

test('an encoding of several bytes a character is read, and not written', () => {
  const decoded = decodeText(Uint8Array.from([...meta, ...bytesOf('shift_jis>'), 0x93, 0xfa]));
  expect(decoded.text).toBe('<meta charset=shift_jis>日');
  expect(encodeText(decoded)).toBeUndefined();
});

test('what must be UTF-8 is not assumed to be anything else', () => {
  expect(() => decodeText(Uint8Array.from([0x61, 0xe9, 0x62]), false)).toThrow(
    'Unexpected byte 0xe9 at byte 1 that is not UTF-8',
  );
});

test.each([
  ['what is no text', [0x61, 0xe9, 0x01], 'Unexpected byte 0xe9 at byte 1 that is not UTF-8'],
  ['an encoding that nobody knows', [...meta, ...bytesOf('x-own>')], 'Unexpected encoding "x-own", expected one'],
  ['UTF-16 without a mark', [0x61, 0, 0x62, 0], 'Unexpected NUL byte at byte 1, expected text'],
  ['UTF-32', [0xff, 0xfe, 0, 0, 0x61, 0, 0, 0], 'Unexpected NUL byte at byte 2, expected text'],
  ['half a surrogate pair', [0xff, 0xfe, 0x61, 0, 0, 0xd8, 0x62, 0], 'at byte 4 that is not UTF-16LE'],
])('%s is refused at its byte', (_, bytes, message) => {
  expect(() => decodeText(Uint8Array.from(bytes))).toThrow(message);
});
