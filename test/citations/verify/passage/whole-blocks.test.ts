import { expect, test } from 'vitest';
import type { CitingDocument, DocumentBlock } from '../../../../src/citations/document.ts';
import { wholeBlocks } from '../../../../src/citations/verify/passage/whole-blocks.ts';
import { verify } from '../../../../src/citations/verify/verify.ts';
import { inventory, problemsOf, today } from '../../told.ts';

/** Lines as a reader of PDF files gives them, each a paragraph of its own. */
function lines(...texts: readonly string[]): CitingDocument {
  const blocks = texts.map(
    (text, index): DocumentBlock => ({
      role: 'paragraph',
      text,
      links: [],
      under: [],
      placeAt: () => ({ kind: 'page', page: 1, line: index + 1 }),
    }),
  );
  return { file: 'a.pdf', format: 'pdf', blocks };
}

test('lines of one sentence are one block, and know their lines', () => {
  const [block, second] = wholeBlocks(lines('Norland said that its law-', 'yers review', 'Another sentence.'));
  expect(block?.text).toBe('Norland said that its law-\nyers review');
  expect(block?.placeAt(30)).toEqual({ kind: 'page', page: 1, line: 2 });
  expect(second?.text).toBe('Another sentence.');
});

test('a quotation over hyphenated lines is exact, and a token and an address over lines are found', () => {
  const document = lines(
    '“Norland said that its law-',
    'yers review every request for cus\u00AD',
    'tomer data and reject those that are not valid.” (NC-GOV-',
    '8@1)',
    'See https://privacy.norland.example/commitments/nc-',
    'gov-3/v1/',
  );
  const { problems, examined } = verify([document], inventory, { today });
  expect(examined).toEqual({ documents: 1, blocks: 6, citations: 2 });
  expect(problems.map(({ rule, place }) => [rule, place])).toEqual([
    ['citation-current-version', { kind: 'page', page: 1, line: 5 }],
  ]);
});

test('a file on one line without end is parted, and its places stay true', async () => {
  const filler = 'word '.repeat(10_000);
  const problems = await problemsOf(`${filler}NC-GOV-99 ${filler}`, {}, 'long.txt');
  expect(problems.map(({ place }) => place)).toEqual([{ kind: 'line', line: 1, column: filler.length + 1 }]);
});

test('ten thousand citations in one paragraph end', async () => {
  expect(await problemsOf('NC-GOV-8@1 '.repeat(10_000), {}, 'many.txt')).toEqual([]);
});
