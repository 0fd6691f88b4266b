/** Properties: the character at the origin of an offset is the character of the text there, and its place is the origin's. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linePlaces } from '../../../src/language/lines.ts';
import { blocksOf } from './read.ts';

const words = fc.string({ unit: fc.constantFrom(...'ab1 \n\r\té😀.-"\',;>#*'), maxLength: 60 });
const plainWords = fc.string({ unit: fc.constantFrom(...'ab1 \né.,'), maxLength: 60 });

test.each([
  ['a.txt', words],
  ['a.csv', words.map((text) => text.replaceAll('"', "'"))],
  ['a.md', plainWords],
  ['a.html', words.map((text) => `<p>${text}</p><ul><li>${text}</li></ul>`)],
  ['a.json', words.map((text) => JSON.stringify({ a: [text] }).replaceAll('\\', ''))],
])('%s', async (file, texts) => {
  await fc.assert(
    fc.asyncProperty(texts, async (text) => {
      const placeOf = linePlaces(text);
      for (const block of await blocksOf(file, text).catch(() => []))
        for (let at = 0; at < block.text.length; at++) {
          const origin = block.originAt?.(at) ?? -1;
          expect(text[origin]).toBe(block.text[at]);
          expect(block.placeAt(at)).toEqual(placeOf(origin));
        }
    }),
    { numRuns: 200 },
  );
});

test('nothing but markup is lost from a text', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (text) => {
      const blocks = await blocksOf('a.txt', text);
      expect(
        blocks
          .map((block) => block.text)
          .join('')
          .replace(/[\s>]/g, ''),
      ).toBe(text.replace(/[\s>]/g, ''));
    }),
  );
});

test('lines and columns are those of the text split at its line ends', () => {
  fc.assert(
    fc.property(words, (text) => {
      const lines = text.split(/\r\n|\r|\n/);
      const ends = [...text.matchAll(/\r\n|\r|\n/g)].map(([end]) => end.length);
      const placeOf = linePlaces(text);
      let offset = 0;
      for (const [index, line] of lines.entries()) {
        for (let column = 1; column <= line.length + 1; column++)
          expect(placeOf(offset + column - 1)).toEqual({ kind: 'line', line: index + 1, column });
        offset += line.length + (ends[index] ?? 0);
      }
    }),
  );
});
