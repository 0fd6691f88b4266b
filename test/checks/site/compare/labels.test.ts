/** Words of a built page that lead elsewhere, or look or sound like something else, than was generated. */
import { expect, test } from 'vitest';
import { wordsOfRoute, wordsOfTree } from '../../../../src/checks/site/generated-words.ts';
import { sitePageAsGenerated } from '../../../../src/checks/site/rules/site-page-as-generated.ts';
import { parseMdx } from '../../../../src/language/markdown/mdx.ts';
import { builtOf, foundIn } from '../built.ts';

const mdx = `<Listing>

<span className="badge badge--status-in-force">In force</span> [Keys](/commitments/pc-1/) [Logs](/commitments/pc-2/)
<span className="stand stand--excluded">Excluded</span> <span lang="fr">Loi</span> [Below](#below)

</Listing>
`;
const html =
  '<article><p><span class="badge badge--status-in-force">In force</span> <a href="/commitments/pc-1/">Keys</a> <a href="/commitments/pc-2">Logs</a> <span class="stand stand--excluded">Excluded</span> <span lang="fr">Loi</span> <a href="#below">Below</a></p></article>';
const data = {
  name: 'Listing',
  attributes: {},
  children: [
    { name: 'span', attributes: { className: 'badge badge--status-in-force' }, children: ['In force'] },
    { name: 'a', attributes: { href: '/commitments/pc-1/' }, children: ['Keys'] },
    { name: 'a', attributes: { href: '/commitments/pc-2/' }, children: ['Logs'] },
    { name: 'span', attributes: { className: 'stand stand--excluded' }, children: ['Excluded'] },
    { name: 'span', attributes: { lang: 'fr' }, children: ['Loi'] },
    { name: 'a', attributes: { href: '#below' }, children: ['Below'] },
  ],
};

function told(from: string, to: string): string[][] {
  expect(html).toContain(from);
  const files = { '/a/index.html': html.replace(from, to) };
  return [wordsOfTree(parseMdx(mdx), undefined), wordsOfRoute({ content: [data] })].map((words) =>
    foundIn(
      { ...sitePageAsGenerated, emptyBecause: 'a test' },
      builtOf(
        files,
        { commitments: { 'PC-1': {} } },
        { generated: new Map([['/a/', { ...words, blocks: [], within: [], links: [] }]]) },
      ),
    ).map((text) => text.replace(/^\S+: /, '')),
  );
}

test.each<[string, string, string, string]>([
  [
    'a status that looks like another',
    'badge--status-in-force',
    'badge--status-historic',
    'Unexpected ".badge--status-historic" of the words "In force", expected ".badge--status-in-force", as generated; build again',
  ],
  [
    'words that look like others',
    'Excluded',
    'Covered',
    'Unexpected words "Covered" of ".stand--excluded", expected those that were generated; build again',
  ],
  [
    'a link swapped for another of the page',
    '"/commitments/pc-1/"',
    '"/commitments/pc-2/"',
    'Unexpected "/commitments/pc-2/" of the words "Keys", expected "/commitments/pc-1/", as generated; build again',
  ],
  [
    'an id that leads to another entry, outside of what was generated',
    '<p>',
    '<nav><a href="/commitments/pc-2/">PC-1</a></nav><p>',
    'Unexpected "/commitments/pc-2/" of the words "PC-1", expected "/commitments/pc-1/", as generated; build again',
  ],
  [
    'a language',
    'lang="fr"',
    'lang="ja"',
    'Unexpected ".lang--ja" of the words "Loi", expected ".lang--fr", as generated; build again',
  ],
])('%s', (_, from, to, message) => {
  expect(told(from, to)).toEqual([[message], [message]]);
});

test.each<[string, string, string]>([
  ['the page as it was built', html, html],
  ['a look that was not generated', '<p>', '<p><span class="tag tag--new">New</span>'],
  ['the same place called otherwise', '<p>', '<p><a href="/commitments/pc-1/">Top</a>'],
  ['an id that leads to its entry', '<p>', '<nav><a href="/commitments/pc-1/">PC-1</a></nav><p>'],
  ['the same words outside of the page', '<article>', '<a href="/elsewhere/">Keys</a><article>'],
  ['an address without its last slash', 'pc-1/"', 'pc-1"'],
  ['a relative address, which is resolved', '"#below"', '"/b/#below"'],
])('harmless: %s', (_, from, to) => {
  expect(told(from, to)).toEqual([[], []]);
});
