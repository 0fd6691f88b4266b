/** A long text, of which only the surroundings of citations are parsed, reads there as if all of it were. */
import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { fewCharacters } from '../../../../src/citations/readers/markdown/markdown-parts.ts';
import { read } from '../read.ts';

const filler = `${'Words that say nothing of it, with *emphasis* and `code`. '.repeat(10)}\n\n`.repeat(50);
const cites = (text: string) => text.includes('PC-');
const citing = (lines: readonly string[]) => lines.filter((line) => line.includes('PC-'));

test.each<[what: string, before: string, citation: string, after: string]>([
  ['headings', '# One\n\n## Two ##\n\n', 'See PC-GOV-1@1.', ''],
  ['underlined headings', 'One\n===\n\nTwo\n words\n---\n\n', 'See PC-GOV-1@1.', ''],
  ['headings within others', '# One\n\n### Three\n\n## Two\n\n', 'See PC-GOV-1@1.', ''],
  ['a heading in a fence', '# One\n\n```sh\n# no heading\n```\n\n', 'See PC-GOV-1@1.', ''],
  ['a rule, and a line below a list', '# One\n\n---\n\n- item\n---\n\n', 'See PC-GOV-1@1.', ''],
  ['a heading in HTML', '# One\n\n<h2>Two</h2>\n\n', 'See PC-GOV-1@1.', ''],
  ['an address far behind', '# One\n\n', 'See [the promise][there] (PC-).', '[there]: https://x.example/PC-GOV-1/\n'],
  [
    'an address of a citation that only its label tells',
    '# One\n\n',
    'See [it][there].',
    '[there]: https://x.example/PC-GOV-1/\n',
  ],
  ['front matter', '---\ntitle: See PC-GOV-1@1\n---\n\n# One\n\n', 'Words.', ''],
  ['windows', '# One\r\n\r\nTwo\r\n---\r\n\r\n', 'See PC-GOV-1@1.', ''],
])('%s', async (_, before, citation, after) => {
  const text = `${before}${filler}${filler}${citation}\n\n${filler}${filler}${after}`;
  const shown = (lines: readonly string[]) => lines.filter((line) => /PC-|See it/.test(line));
  const whole = shown(await read('a.md', text));
  expect(whole).not.toEqual([]);
  expect(shown(await read('a.md', text, { cites }))).toEqual(whole);
});

test('far from a citation, what stands there is read as it is written, at its place', async () => {
  const text = `See PC-GOV-1@1.\n\n${filler}# Far ##\n\nA *word*\nof it.\n\n${filler}${filler}`;
  expect(text.length).toBeGreaterThan(2 * fewCharacters);
  const lines = await read('a.md', strToU8(text), { cites });
  expect(citing(lines)).toEqual(['1:1 paragraph: "See PC-GOV-1@1."']);
  expect(lines.filter((line) => /Far|A \*word/.test(line)).slice(0, 2)).toEqual([
    '103:3 heading 1: "Far"',
    '105:1 paragraph: "A *word*\\nof it." · under Far',
  ]);
});
