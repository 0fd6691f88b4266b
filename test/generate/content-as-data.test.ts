/** Pages as a site is built from them, mostly data, beside the same pages as MDX alone. */
import { expect, test } from 'vitest';
import { generate, generateForBuild } from '../../src/generate/index.ts';
import { contentAsData } from '../../src/generate/nodes/content-as-data.ts';
import {
  type Block,
  element,
  heading,
  image,
  inline,
  line,
  link,
  p,
  table,
  ul,
} from '../../src/generate/nodes/nodes.ts';
import { stringify } from '../../src/generate/nodes/stringify.ts';
import { dataFolder } from '../../src/model/addresses/routes.ts';
import { registry } from '../example.ts';
import { renderHtml } from './docusaurus.ts';
import { pageOptions } from './pages/pages.ts';

const plain = generate(registry, pageOptions);
const built = generateForBuild(registry, pageOptions);

/** White space between elements means nothing here, and labels of cells are another plugin's. */
const tight = (text: string) => text.replace(/\s*\n\s*/g, '').replace(/ (?:class=""|data-label="[^"]*")/g, '');

const pages = [...plain.keys()].filter((file) => !file.startsWith('_'));

test.each(pages)('%s shows the same', async (file) => {
  const module = built.get(`${dataFolder}${file.replace(/\.mdx$/, '.js')}`);
  const data = JSON.parse(/^export default (.*);\n$/.exec(module ?? 'export default [];\n')?.[1] ?? '') as object;
  expect(tight(await renderHtml(built.get(file) ?? '', data))).toBe(tight(await renderHtml(plain.get(file) ?? '')));
});

test('most of a page is data', () => {
  const size = (of: ReadonlyMap<string, string>) => pages.reduce((sum, file) => sum + (of.get(file)?.length ?? 0), 0);
  expect(size(built) / size(plain)).toBeLessThan(0.5);
  expect([...built.keys()].filter((file) => !plain.has(file) && !file.startsWith(dataFolder))).toEqual([]);
});

test.each<[string, Block]>([
  ['a heading, which the page lists', heading(2, 'a', 'A')],
  ['a paragraph of the page itself', p('a')],
  ['an image', ul([[image('/img/logo.svg', '')]])],
  ['a link to a file', ul([[link('/inventory.json', 'a')]])],
  ['a link to a file below a folder with a dot', ul([[link('/api/v1.0/a.json#b', 'a')]])],
  ['a cell of its own kind', line('h2', {}, 'a')],
])('%s stays MDX', (_, block) => {
  expect(contentAsData([block])).toEqual({ content: [block], data: [] });
});

test.each<[string, Block]>([
  ['a list', ul([['a ', link('/a/#b.c', 'b')]])],
  ['a table', table(['A', 'B'], [[['c'], [inline('span', { className: 'x' }, 'd')]]])],
  ['an element', element('section', { id: 'a' }, p('b'))],
])('%s becomes data', (_, block) => {
  expect(contentAsData([block]).data).toHaveLength(1);
});

test('cells have the name of their column, as a plugin gives it to tables that stay MDX', () => {
  const cells = table(['A', 'B', 'C'], [[['a'], ['b'], ['c']]]);
  const labels = (block: Block) => JSON.stringify(contentAsData([block]).data).match(/"data-label":"\w+"/g);
  expect(labels(cells)).toEqual(['"data-label":"B"', '"data-label":"C"']);
  expect(labels(element('SavableTable', {}, table(['A', 'B', 'C'], [[['a'], ['b'], ['c']]])))).toBeNull();
});

test('around what stays, the rest is data', () => {
  const picture = ul([[image('/img/logo.svg', '')]]);
  const { content, data } = contentAsData([element('aside', {}, ul([['a']]), ul([['b']]), picture, ul([['c']]))]);
  expect(data.map(({ length }) => length)).toEqual([2, 1]);
  expect(stringify({ type: 'root', children: [...content] })).toBe(
    '<aside>\n  <PageNodes nodes={data[0]} />\n\n  - ![](/img/logo.svg)\n\n  <PageNodes nodes={data[1]} />\n</aside>\n',
  );
});
