/** Plain elements beside what Docusaurus' MDX makes of the same nodes. */
import { type ComponentType, createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { elements, type PageNode } from '../../../src/generate/nodes/elements.ts';
import { markdown } from '../../../src/generate/nodes/markdown.ts';
import {
  type Block,
  code,
  element,
  heading,
  inline,
  line,
  link,
  list,
  p,
  strong,
  table,
  ul,
} from '../../../src/generate/nodes/nodes.ts';
import { stringify } from '../../../src/generate/nodes/stringify.ts';
import { facts } from '../../../src/generate/parts/parts.ts';
import { renderHtml } from '../docusaurus.ts';

/** As the component of such pages renders them, with the browser's own elements. */
function html(nodes: readonly PageNode[]): string {
  const render = (node: PageNode, key: number): React.ReactNode =>
    typeof node === 'string'
      ? node
      : createElement(
          node.name as unknown as ComponentType<object>,
          { key, ...node.attributes },
          ...node.children.map(render),
        );
  return renderToStaticMarkup(createElement('div', {}, ...nodes.map(render))).slice('<div>'.length, -'</div>'.length);
}

/** White space between elements means nothing here. */
const tight = (text: string) => text.replace(/\s*\n\s*/g, '').replace(/ (?:class=""|data-label="[^"]*")/g, '');

test.each<[string, readonly Block[]]>([
  [
    'a paragraph',
    [p('One & <two> {three}, ', strong('four'), ' ', code('f<i>ve'), ' and ', link('/six/', 'seven'), '.')],
  ],
  ['Markdown of the registry', [p(...markdown('An *emphasis*, a **strong** word, `code` and [a link](/a/).'))]],
  ['headings', [heading(2, 'one-two', 'One two'), heading(3, 'three', 'Three')]],
  ['a list of lines', [ul([['a'], ['b ', strong('c')]])]],
  ['a list of blocks', [list([[p('a')], [p('b'), p('c')]])]],
  ['a list within a list', [list([[p('a'), ul([['b']])], [p('c')]])]],
  [
    'a list of blocks with a list within it',
    [
      list([
        [p('a'), ul([['b']])],
        [p('c'), p('d')],
      ]),
    ],
  ],
  ['elements that hold blocks', [element('section', { className: 'statement', id: 'x' }, p('One.'), ul([['two']]))]],
  ['elements on a line of their own', [line('p', { className: 'as-of' }, 'Seen ', strong('then'), '.')]],
  [
    'marks in a line',
    [p('a ', inline('del', {}, inline('span', { className: 'x' }, '[removed: '), 'b'), inline('ins', {}, 'c'))],
  ],
  [
    'facts',
    [facts([['Term', 'words, ', link('/a/', 'b')], ['Digest', inline('code', { className: 'digest' }, 'x')], false])],
  ],
  [
    'a table',
    [
      table(
        ['A', 'B'],
        [
          [
            [' c ', strong('c'), ' '],
            [' ', link('/d/', 'd')],
          ],
        ],
      ),
    ],
  ],
])('%s', async (_, blocks) => {
  const mdx = await renderHtml(stringify({ type: 'root', children: [...blocks] }));
  expect(tight(html(elements(blocks)))).toBe(tight(mdx));
});

test('a node that no such page holds is refused', () => {
  expect(() => elements([{ type: 'thematicBreak' }])).toThrow('Unexpected node "thematicBreak"');
});
