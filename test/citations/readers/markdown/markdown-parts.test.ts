import { expect, test } from 'vitest';
import { markdownParts } from '../../../../src/citations/readers/markdown/markdown-parts.ts';
import { blocksOf } from '../read.ts';

const filler = (word: string) => `${`${word} `.repeat(100)}\n\n`.repeat(100);

test('a short text is one part', () => {
  expect(markdownParts('# A\n')).toEqual([{ origin: 0, text: '# A\n', length: 4 }]);
});

test.each<[what: string, between: string]>([
  ['a fence', `\`\`\`\n\n${filler('inside').replaceAll('inside', 'Inside')}\`\`\`\n\n`],
  ['a longer fence', `~~~~\n\n${filler('Inside')}~~~\n\n~~~~\n\n`],
  ['a comment', `<!--\n\n${filler('Inside')}-->\n\n`],
  ['a script', `<script>\n\n${filler('Inside')}</script>\n\n`],
  ['indented lines', filler('  Inside')],
  ['a list', filler('- Inside')],
])('no part begins in %s', (_, between) => {
  const text = filler('Word') + between + filler('Word');
  const parts = markdownParts(text);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.map(({ origin, length }) => text.slice(origin, origin + length)).join('')).toBe(text);
  expect(parts.map(({ text: own }) => own.slice(0, 4))).toEqual(parts.map(() => 'Word'));
});

test('a long file is read as if it were parsed whole: headings, definitions, origins', async () => {
  const count = 500;
  const more = 'and so on '.repeat(30).trim();
  const section = (n: number) =>
    `${'#'.repeat(1 + (n % 2))} Part ${n}\n\nSee [a][ref]${n} and a note[^1] ${more}\n\n| H |\n|---|\n| [cell ${n}](https://y.example/) |\n\n`;
  const text = `${Array.from({ length: count }, (_, n) => section(n)).join('')}[ref]: https://x.example/\n\n[^1]: The note.\n`;
  expect(markdownParts(text).length).toBeGreaterThan(2);
  const blocks = await blocksOf('a.md', text);
  const paragraphs = blocks.filter(({ role }) => role === 'paragraph');
  expect(paragraphs.map((block) => block.text)).toEqual(
    Array.from({ length: count }, (_, n) => `See a${n} and a note ${more}`),
  );
  expect(paragraphs.every(({ links }) => links[0]?.url === 'https://x.example/')).toBe(true);
  expect(paragraphs.map(({ under }) => under)).toEqual(
    Array.from({ length: count }, (_, n) => (n % 2 === 0 ? [`Part ${n}`] : [`Part ${n - 1}`, `Part ${n}`])),
  );
  expect(paragraphs.map(({ originAt }) => originAt?.(0))).toEqual(
    [...text.matchAll(/See /g)].map(({ index }) => index),
  );
  expect(paragraphs[count - 1]?.placeAt(0)).toEqual({ kind: 'line', line: (count - 1) * 8 + 3, column: 1 });
  expect(blocks.filter(({ role }) => role === 'note').map((block) => block.text)).toEqual(['The note.']);
  const cells = blocks.filter(({ role }) => role === 'cell');
  expect(cells.at(-1)?.links[0]?.urlPlace).toEqual({ kind: 'line', line: (count - 1) * 8 + 7, column: 14 });
  expect(new Set(cells.map(({ row }) => row)).size).toBe(2 * count);
});

test('what can be parsed only at once is bounded', async () => {
  await expect(blocksOf('a.md', `First\n\n${'- item\n'.repeat(100_000)}`)).rejects.toThrow(
    'Unexpected 700007 characters of Markdown from line 1 on without a paragraph or heading at the left edge, expected at most 500000; split the file',
  );
});
