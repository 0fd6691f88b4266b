/** What a page says is told alike, whether it is Markdown or, as a build reads it, mostly data. */
import { expect, test } from 'vitest';
import { wordsOfTree } from '../../../src/checks/site/generated-words.ts';
import { generate, generateForBuild } from '../../../src/generate/index.ts';
import { parseMdx } from '../../../src/language/markdown/mdx.ts';
import { dataFolder } from '../../../src/model/addresses/routes.ts';
import { registry } from '../../example.ts';
import { pageOptions } from '../../generate/pages/pages.ts';

test('data is read where it is shown, and what a component or a page without scripts shows is no block', () => {
  const data = [
    [{ name: 'ul', children: [{ name: 'li', children: ['b ', { name: 'strong', children: ['c'] }] }] }],
    [{ name: 'FilteredList', children: [{ name: 'p', children: ['d'] }] }],
  ];
  const tree = parseMdx('a\n\n<PageNodes nodes={data[0]} />\n\n<PageNodes nodes={data[1]} />\n\ne\n');
  expect(wordsOfTree(tree, 'f', data)).toEqual({
    description: 'f',
    blocks: ['a', 'b c', 'e'],
    within: ['d'],
    links: [],
    labels: [],
    runs: ['a', 'b ', 'c', 'd', 'e'],
  });
});

test('every page of the example says the same either way', () => {
  const [plain, built] = [generate(registry, pageOptions), generateForBuild(registry, pageOptions)];
  const blocksOf = (text: string, data: readonly unknown[]) =>
    [...wordsOfTree(parseMdx(text), undefined, data).blocks].sort();
  for (const [file, text] of plain) {
    const module = built.get(`${dataFolder}${file.replace('.mdx', '.js')}`) ?? 'export default [];\n';
    const data = JSON.parse(module.replace(/^export default |;\n$/g, '')) as unknown[];
    expect(blocksOf(built.get(file) ?? '', data), file).toEqual(blocksOf(text, []));
  }
});
