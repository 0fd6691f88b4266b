import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { markdownReport } from '../../../src/checks/reporters/markdown.ts';
import { codeSpan, escapeMarkdown } from '../../../src/checks/reporters/markdown-text.ts';
import { many, nasty, nothing, reportOf, sample } from './sample.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

/** The cells of the first table. */
function cells(text: string): string[][] {
  const table = parser.parse(text).children.find((node) => node.type === 'table');
  return table?.children.map((row) => row.children.map((cell) => textOf(cell, { includeHtml: false }))) ?? [];
}

test('a row for each finding, the worst first, whatever the message holds', () => {
  const text = markdownReport(reportOf([...sample.findings].reverse(), { suppressed: sample.suppressed }));
  expect(text).toMatch(/^### Consistency check\n\n1 error, 1 warning, 1 note, 1 suppressed\n/);
  expect(cells(text)).toEqual([
    ['Level', 'Place', 'Finding', 'Rule'],
    ['Error', 'src/registry/a, b.ts:7:5', nasty.replace('\n', ' '), 'all-whole'],
    ['Warning', 'docs/a b.mdx:8:5', 'Late.', 'not-late'],
    ['Note', 'src/registry/a, b.ts:9:5', 'Open: who?', 'all-known'],
  ]);
  expect(text).toContain('[all-whole](https://privacy.example/checks/all-whole/)');
});

test('no findings', () => {
  expect(markdownReport(nothing)).toBe('### Consistency check\n\n0 errors, 0 warnings, 0 notes\n');
});

test('what no comment holds is counted', () => {
  const text = markdownReport(reportOf(many(2000, 'error')));
  expect(text.length).toBeLessThan(65_536);
  const shown = cells(text).length - 1;
  expect(text).toContain(`and ${(2000 - shown).toLocaleString('en')} more\n`);
});

describe('plain text in Markdown', () => {
  test.each([
    'a_b *c* `d` ~~e~~ [f](g) ![h](i) <j> &amp; &lt; \\ | # k',
    '- not a list',
    '1. not a list',
    '# not a heading',
    'https://example.org www.example.org mail@example.org',
    '{y} {{ z }}',
  ])('%s', (text) => {
    const tree = fromMarkdown(`x ${escapeMarkdown(text)}`);
    expect(textOf(tree, { includeHtml: false })).toBe(`x ${text}`);
    const [paragraph] = parser.parse(`x ${escapeMarkdown(text)}`).children;
    const kinds = paragraph?.type === 'paragraph' ? paragraph.children.map(({ type }) => type) : [];
    expect(kinds.filter((type) => type !== 'text' && type !== 'html')).toEqual([]);
  });

  test('mentions nobody, refers to no issue and no commit', () => {
    expect(escapeMarkdown('@a #1 GH-2 d52ad24')).toBe('@<!-- -->a \\#<!-- -->1 GH-<!-- -->2 d52a<!-- -->d24');
  });
});

test.each([
  ['a', '`a`'],
  ['a`b', '``a`b``'],
  ['`a', '`` `a ``'],
  ['a|b', '`a\\|b`'],
])('%s as code', (text, expected) => {
  expect(codeSpan(text)).toBe(expected);
});
