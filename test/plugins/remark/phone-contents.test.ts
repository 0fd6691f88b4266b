import type { Root } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from '../../../src/language/markdown/mdx.ts';
import { remarkPhoneContents } from '../../../src/plugins/remark/phone-contents.ts';

test.each<[string, string, string, string | undefined]>([
  ['behind the summary', 'Every promise.\n\n## One', 'paragraph PhoneContents heading', undefined],
  [
    'what nobody sees counts for nothing',
    '{/* made */}\n\nEvery promise.\n\n## One',
    'mdxFlowExpression paragraph PhoneContents heading',
    undefined,
  ],
  ['before everything where nothing says what the page is', '## One', 'PhoneContents heading', 'docs/one.mdx'],
  ['a partial has none', 'Every promise.', 'paragraph', 'docs/_generated/one.mdx'],
])('%s', (_, text, expected, path) => {
  const root: Root = parseMdx(text);
  remarkPhoneContents()(root, path === undefined ? {} : { path });
  expect(root.children.map((node) => ('name' in node ? node.name : node.type)).join(' ')).toBe(expected);
});

test('behind one that is an element, below the marks of an entry', () => {
  const p = (className: string) => ({
    type: 'mdxJsxFlowElement' as const,
    name: 'p',
    attributes: [{ type: 'mdxJsxAttribute' as const, name: 'className', value: className }],
    children: [],
  });
  const root: Root = { type: 'root', children: [p('entry-line'), p('lead'), p('more')] };
  remarkPhoneContents()(root, {});
  const names = root.children.map((node) => ('name' in node ? node.name : node.type));
  expect(names).toEqual(['p', 'p', 'PhoneContents', 'p']);
});
