import { expect, test } from 'vitest';
import { blocksOf, read } from '../read.ts';

test('texts of maps are rows, as in JSON, and those of a map of maps none; comments are notes', async () => {
  const text = `# See A-1
answers:
  - q: Q1
    a: "A \\"1\\"" # not a line of its own
  - q: Q2
note: |
  One
  # two
n: 5
`;
  expect(await read('a.yaml', text)).toEqual([
    '2:1 heading 1: "answers"',
    '3:5 heading 3: "q" · under answers',
    '3:8 cell: "Q1" · under answers · heads q · 1["answers"][1]',
    '4:5 heading 3: "a" · under answers',
    '4:9 cell: "A \\"1\\"" · under answers · heads a · 1["answers"][1]',
    '5:5 heading 3: "q" · under answers',
    '5:8 cell: "Q2" · under answers · heads q · 1["answers"][2]',
    '6:1 heading 1: "note"',
    '7:3 cell: "One\\n# two" · heads note · 1, member 2',
    '9:1 heading 1: "n"',
    '1:3 note: "See A-1"',
  ]);
});

test('several documents, and every character where it is written', async () => {
  const text = 'a: See A-1\n---\na: See\n  A-2\n';
  const blocks = await blocksOf('a.yml', text);
  const values = blocks.filter(({ role }) => role === 'cell');
  expect(values.map((block) => block.text)).toEqual(['See A-1', 'See A-2']);
  expect(values.map((block) => text.slice(block.originAt?.(4), (block.originAt?.(4) ?? 0) + 3))).toEqual([
    'A-1',
    'A-2',
  ]);
});

test.each([
  ['a: [b', /^Unexpected YAML at 1:\d+: .*; mend the file$/],
  ['a:\n\tb: c', /^Unexpected YAML at 2:\d+: /],
  ['['.repeat(300) + ']'.repeat(300), /^Unexpected depth of YAML/],
])('%j is no YAML', async (text, message) => {
  await expect(read('a.yaml', text)).rejects.toThrow(message);
});
