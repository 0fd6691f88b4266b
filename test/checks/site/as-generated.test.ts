/** Alterations of a built site, each of which is told. */
import { expect, test } from 'vitest';
import { wordsOfRoute, wordsOfTree } from '../../../src/checks/site/generated-words.ts';
import { siteDataAsGenerated } from '../../../src/checks/site/rules/site-data-as-generated.ts';
import { siteIndexTold } from '../../../src/checks/site/rules/site-index-told.ts';
import { sitePageAsGenerated } from '../../../src/checks/site/rules/site-page-as-generated.ts';
import { siteScriptAsGenerated } from '../../../src/checks/site/rules/site-script-as-generated.ts';
import { siteScriptOwn } from '../../../src/checks/site/rules/site-script-own.ts';
import { frontMatter } from '../../../src/language/markdown/front-matter.ts';
import { parseMdx } from '../../../src/language/markdown/mdx.ts';
import { versionAddress } from '../../../src/model/addresses/routes.ts';
import { builtOf, foundIn } from './built.ts';

const statement = 'Contoso does not give the keys of its customers to any government.';
const limit = 'Speaks of the keys that Contoso keeps for its customers alone.';
const entries = {
  commitments: {
    'PC-1': {
      status: 'historic',
      versions: [
        { statement: 'Contoso gives no keys.', qualifiers: [] },
        { statement, qualifiers: [{ id: 'a', kind: 'limit', text: limit, basis: 'explicit', reason: 'not-stated' }] },
      ],
    },
  },
};
/** Shown by a component, as the rows of a list are. */
const shown = 'Holds for stored data, and says nothing of data on its way.';
const page = `---
description: ${statement}
---

## Facts {/* #facts */}

<p className="status">Historic</p>

- [PC-1](/commitments/pc-1/): ${statement}
- **Limit** ${limit}

| Service | Verdict |
| --- | --- |
| Files | Excluded |

Last seen on 20 March 2020. Digest \`0a1b2c3d4e5f\`.

Information, not legal advice.
`;
const words = {
  ...wordsOfTree(parseMdx(page), frontMatter(page).values.description),
  title: 'Keys',
  within: [`Limit ${shown}`],
};
const data = JSON.stringify({ statement, qualifiers: [limit] });
const past = versionAddress('PC-1', 1);
const newest = versionAddress('PC-1', 2);
const route = { address: past, description: statement, content: [{ name: 'p', children: [statement] }] };
const html = `<head><title>Keys | Site</title><meta name="description" content="${statement}"><script>theme()</script></head><article><h2 id="facts">Facts</h2><p class="status">Historic</p><ul><li><a href="/commitments/pc-1/">PC-1</a>: ${statement}</li><li><strong>Limit</strong> ${limit}</li></ul><table><tr><th>Service</th><th>Verdict</th></tr><tr><td>Files</td><td>Excluded</td></tr></table><p>Last seen on 20 March 2020. Digest <code>0a1b2c3d4e5f</code>.</p><p>Information, not legal advice.</p><ul><li><strong>Limit</strong> ${shown}</ul></article>`;
const metadata = { id: 'topics/a', description: statement, source: '@site/docs/topics/a.mdx', permalink: '/topics/a' };
const script = `m=JSON.parse(${JSON.stringify(JSON.stringify(metadata))});${words.runs.map((run) => `(0,n.jsx)("p",{children:${JSON.stringify(run)}})`).join()};fetch("/inventory.json")`;
const files = {
  '/topics/a/index.html': html,
  '/topics/b/index.html': '<script>theme()</script>',
  '/topics/old/index.html': '<meta name="robots" content="noindex"><script>theme()</script>',
  [`${past}index.html`]: `<link rel="canonical" href="https://site.example/commitments/pc-1/"><meta name="robots" content="noindex"><meta name="description" content="${statement}"><article><p>${statement}</p></article>`,
  [`${newest}index.html`]: '<link rel="canonical" href="https://site.example/commitments/pc-1/">',
  '/inventory.json': data,
  '/search-index.json': data,
  '/assets/js/a.js': script,
  '/assets/js/v1.js': `e.exports=JSON.parse(${JSON.stringify(JSON.stringify(route))})`,
  '/assets/js/list.js': `d=JSON.parse(${JSON.stringify(JSON.stringify({ docs: { 'topics/a': { id: 'topics/a', description: statement } } }))})`,
  '/sitemap.xml': '<loc>https://site.example/topics/a/</loc><loc>https://site.example/topics/b/</loc>',
};
const generated = new Map([
  ['/topics/a/', words],
  [past, wordsOfRoute(route)],
]);
const published = new Map([
  ['/inventory.json', data],
  ['/search-index.json', data],
]);

/** The rules that tell something where a text of a file is another. */
function told(file = '', from = '', to = ''): string[] {
  const altered = Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, name === file ? text.replace(from, () => to) : text]),
  );
  if (file !== '') expect(altered).not.toEqual(files);
  const site = builtOf(altered, entries, { generated, published, pageData: [JSON.stringify(route, undefined, 1)] });
  return [sitePageAsGenerated, siteScriptAsGenerated, siteDataAsGenerated, siteIndexTold, siteScriptOwn].flatMap(
    (rule) => (foundIn(rule, site).length > 0 ? [rule.id] : []),
  );
}

test('the site as it was built', () => {
  expect(told()).toEqual([]);
});

const [topic, version, index, inventory, code, versionCode, list] = [
  '/topics/a/index.html',
  `${past}index.html`,
  '/search-index.json',
  '/inventory.json',
  '/assets/js/a.js',
  '/assets/js/v1.js',
  '/assets/js/list.js',
];

test.each<[string, string, string, string, string]>([
  ['the statement on a list', topic, `: ${statement}`, `: ${statement.replace(' not', '')}`, 'site-page-as-generated'],
  ['words behind the statement', topic, `${statement}</li>`, `${statement} Guaranteed.</li>`, 'site-page-as-generated'],
  [
    'the statement on the page of a version',
    version,
    `<p>${statement}`,
    '<p>Contoso gives keys.',
    'site-page-as-generated',
  ],
  [
    'the statement in a description',
    topic,
    `content="${statement}`,
    'content="Contoso gives keys.',
    'site-page-as-generated',
  ],
  ['a qualifier on a list', topic, limit, 'Speaks of keys.', 'site-page-as-generated'],
  ['the status', topic, 'Historic', 'In force', 'site-page-as-generated'],
  ['a verdict of the scope', topic, 'Excluded', 'Covered', 'site-page-as-generated'],
  ['the day that it was last seen', topic, '20 March 2020', '20 March 2026', 'site-page-as-generated'],
  ['the digest', topic, '0a1b2c3d4e5f', '0a1b2c3d4e5e', 'site-page-as-generated'],
  ['the notice', topic, '<p>Information, not legal advice.</p>', '', 'site-page-as-generated'],
  [
    'the statement in a script',
    code,
    `: ${statement}"`,
    `: ${statement.replace(' not', '')}"`,
    'site-script-as-generated',
  ],
  ['a qualifier in a script', code, 'for its customers alone', 'for all', 'site-script-as-generated'],
  ['the status in a script', code, '"Historic"', '"In force"', 'site-script-as-generated'],
  ['the digest in a script', code, '0a1b2c3d4e5f', '0a1b2c3d4e5e', 'site-script-as-generated'],
  ['the notice in a script', code, 'Information, not legal advice.', '', 'site-script-as-generated'],
  ['the description in a script', code, 'does not give', 'gives', 'site-script-as-generated'],
  ['the description in a list of pages', list, 'does not give', 'gives', 'site-script-as-generated'],
  ['the data of a version', versionCode, 'does not give', 'gives', 'site-script-as-generated'],
  ['the statement in the search index', index, 'does not give', 'gives', 'site-data-as-generated'],
  ['a qualifier in the inventory', inventory, `"${limit}"`, '', 'site-data-as-generated'],
  [
    'the word for a limit within a component',
    topic,
    `Limit</strong> ${shown}`,
    `Note</strong> ${shown}`,
    'site-page-as-generated',
  ],
  ['where a link leads', topic, 'href="/commitments/pc-1/"', 'href="/commitments/pc-2/"', 'site-page-as-generated'],
  ['the title', topic, 'Keys |', 'Locks |', 'site-page-as-generated'],
  ['code in an attribute', topic, '<table>', '<table onclick="hit()">', 'site-script-own'],
  [
    'an address of the site map',
    '/sitemap.xml',
    '<loc>https://site.example/topics/b/</loc>',
    '<loc>https://site.example/topics/b/</loc><loc>https://site.example/topics/bb/</loc>',
    'site-index-told',
  ],
  ['a page in the site map', '/sitemap.xml', '<loc>https://site.example/topics/b/</loc>', '', 'site-index-told'],
  ['the mark for search engines', '/topics/old/index.html', 'noindex', 'index', 'site-index-told'],
  ['the mark on a past version', version, 'noindex', 'index', 'site-index-told'],
  [
    'a script that loads another',
    topic,
    'theme()',
    'document.head.append(Object.assign(document.createElement("script"),{src:"//count.example/a.js"}))',
    'site-script-own',
  ],
  ['unknown code within a page', topic, 'theme()', 'theme(1)', 'site-script-own'],
  ['a foreign address in a script', topic, 'theme()', 's.src="https://count.example/a.js"', 'site-script-own'],
  ['a request to another host', code, '"/inventory.json"', '"https://count.example/hit"', 'site-script-own'],
  ['the same by a name', code, 'fetch("/inventory.json")', 'h="https://count.example/hit";fetch(h)', 'site-script-own'],
])('%s', (_, file, from, to, rule) => {
  expect(told(file, from, to)).toEqual([rule]);
});

test.each<[string, string, string, string]>([
  ['a space between elements', topic, '</ul><table>', '</ul>\n<table>'],
  ['an invisible mark in a heading', topic, 'Facts</h2>', 'Facts<a href="#facts">\u200B</a></h2>'],
  ['a part that its component leaves out', topic, `<ul><li><strong>Limit</strong> ${shown}</ul>`, ''],
  ['an address without its last slash', topic, 'href="/commitments/pc-1/"', 'href="/commitments/pc-1"'],
  ['a row of the page around what was generated', topic, '<article>', '<article><nav>Topics</nav>'],
  ['an address that is shown, and asked for by nobody', code, 'fetch(', '"https://count.example/hit",fetch('],
  ['code that a text tells of', code, 'fetch(', '\'fetch("https://count.example/hit")\',fetch('],
])('harmless: %s', (_, file, from, to) => {
  expect(told(file, from, to)).toEqual([]);
});

test('the words of pages that are no MDX, and what components and expressions make', () => {
  expect(
    wordsOfRoute({ description: 'D', content: [{ name: 'li', children: ['One ', { name: 'a', children: ['two'] }] }] }),
  ).toEqual({ description: 'D', blocks: ['One two'], within: [], links: [], labels: [], runs: ['One ', 'two'] });
  const mdx =
    'A <Cite id="PC-1" /> b.\n\nC *d*{":"} {/* said */}\n\n<ul>\n  <li>E</li>\n  <li>F {g}</li>\n</ul>\n\n<noscript>\n\nG\n\n</noscript>\n';
  expect(wordsOfTree(parseMdx(mdx), undefined).blocks).toEqual(['A \uFFFC b.', 'C d:', 'E', 'F \uFFFC']);
});
