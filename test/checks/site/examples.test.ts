/** Every example of the rules on the built site: a small site holds what is right, and with what is wrong in its place it breaks the rule alone. */
import { describe, expect, test } from 'vitest';
import { addressOfFile, notFoundPage } from '../../../src/checks/site/built-site.ts';
import { siteRules } from '../../../src/checks/site/index.ts';
import { linkRelations } from '../../../src/model/addresses/link-relations.ts';
import { addressOf, publishedFiles, routes, twinAddress, versionAddress } from '../../../src/model/addresses/routes.ts';
import { registryOf } from '../context.ts';
import { builtOf, foundIn, png } from './built.ts';

const limit = { id: 'a', kind: 'limit', text: 'Not for free plans.', basis: 'explicit', reason: 'not-stated' };
const entries = {
  commitments: {
    'NC-A-1': {
      status: 'historic',
      formerAddresses: ['/promises/prompt-notice/'],
      versions: [
        { statement: 'Norland Cloud tells the customer.' },
        { statement: 'Norland Cloud tells its customers.', qualifiers: [limit] },
      ],
    },
  },
  jurisdictions: { xn: { title: 'Norland' } },
};
const site = 'https://privacy.norland.example';
const living = addressOf('commitments', 'NC-A-1');
const qualifier = '<ul class="qualifiers"><li class="qualifier"><strong>Limit</strong> Not for free plans.</ul>';
const words = [
  '<p>Norland Cloud tells the customer.</p>',
  `<p>Norland Cloud tells its customers.</p>${qualifier}`,
] as const;

const canonical = (path: string) => `<link rel="canonical" href="${site}${path}">`;
const noIndex = '<meta name="robots" content="noindex">';
const head = (number: number) =>
  linkRelations('NC-A-1', number, 2)
    .map(({ rel, path, type }) => `<link rel="${rel}" href="${site}${path}"${type ? ` type=${type}` : ''}>`)
    .join('\n');
const shown = (number: 1 | 2) =>
  `<span class="entry-id">NC-A-1 · version ${number}</span>\n<section class="statement" id="statement">${words[number - 1]}</section><article><h2 id="facts">Said last in 2020</h2></article><h2 id="sources"></h2>`;

const law = '"mainEntity":{"@type":"Legislation","name":"Privacy Act of Norland"}';
/** What a page says of itself to machines. */
const own = (address: string) =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"WebPage","@id":"${site}${address}"${address === '/about/' ? `,${law}` : ''}}</script>`;

const policy = `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">`;

const data = '{"statement":"Norland Cloud tells its customers."}';

const markdown = '> Norland Cloud tells its customers.';

const script = `page = [JSON.parse('{"id":"a","source":"@site/docs/a.mdx","permalink":"${versionAddress('NC-A-1', 2)}"}'), {children:"Said last in 2020"}]`;

const picture = `<meta property="og:image" content="${site}/previews/nc-a-1-v2.png"><meta property="og:image:alt" content="Norland Cloud">`;

/** The site as it should be. */
const pages: Readonly<Record<string, string>> = {
  [living]: `${head(2)}${picture}<link rel="alternate" type="text/markdown" href="${site}${twinAddress(living)}">${shown(2)}<h2 id="where-it-holds"></h2><ol id="history"><li id="v2"><li id="v1"></ol>`,
  [versionAddress('NC-A-1', 1)]: `${head(1)}${noIndex}${shown(1)}`,
  [versionAddress('NC-A-1', 2)]: `${head(2)}${shown(2)}`,
  [`${living}as-of/`]: `${canonical(`${living}as-of/`)}${noIndex}<h2 id="versions">`,
  '/promises/prompt-notice/': `<meta http-equiv="refresh" content="0; url=${living}"><link rel="canonical" href="${living}">`,
  [addressOf('jurisdictions', 'xn')]:
    `${canonical(addressOf('jurisdictions', 'xn'))}<article><p>Information, not legal advice.</p></article>`,
  '/jurisdictions/xn/print/': `${canonical('/jurisdictions/xn/print/')}${noIndex}<article>Norland. Information, not legal advice.</article>`,
  '/about/': `${canonical('/about/')}<a href="/commitments/nc-a-1/#v2">Notice</a><script src="/assets/main.js"></script>`,
};

const siteMap = Object.entries(pages)
  .filter(([, html]) => !html.includes(noIndex) && !html.includes('http-equiv'))
  .map(([address]) => `<loc>${site}${address}</loc>`)
  .join('\n');

/** What all rules find on the site, with something in the place of what stands on its pages, or with one page more. */
function found(from = '', to = ''): string[] {
  const more = to.startsWith('build/') && addressOfFile(to.slice('build'.length));
  const all = more ? { ...pages, [more]: canonical(more) } : pages;
  const files = Object.entries(all).map(([address, html]) => [
    `${address}index.html`,
    `${html}${html.includes('http-equiv') ? '' : policy + own(address)}`.replace(from, () => to),
  ]);
  const others = [
    ...[...publishedFiles(registryOf(entries)), '/assets/main.js', '/previews/nc-a-1-v2.png']
      .filter((file) => !file.endsWith('.html'))
      .map((file) => [file, file.endsWith('.png') ? png : '']),
    ['/assets/page.js', script.replace(from, () => to)],
    ['/data.json', data.replace(from, () => to)],
    ['/sitemap.xml', `${siteMap.replace(from, () => to)}${more ? `<loc>${site}${more}</loc>` : ''}`],
  ];
  const known = [...routes(registryOf(entries))].filter(([address]) => address.startsWith(living));
  const built = builtOf(Object.fromEntries([...files, ...others]), entries, {
    url: site,
    files: new Set([...[...files, ...others].map(([file = '']) => file), notFoundPage]),
    routes: new Map(known),
    documents: new Set(['/about/', addressOf('jurisdictions', 'xn')]),
    previews: new Map([[living, { image: '/previews/nc-a-1-v2.png', alt: 'Norland Cloud' }]]),
    pageFacts: new Map([['/about/', JSON.parse(`{${law}}`)]]),
    forms: [
      {
        name: 'Markdown',
        holds: 'words',
        fileOf: () => twinAddress(living),
        versions: ['The same.', markdown.replace(from, () => to)].map((text, index) => ({
          token: `NC-A-1@${index + 1}`,
          parts: index === 0 ? {} : { statement: text.slice('> '.length) },
          file: twinAddress(living),
          offset: 0,
        })),
      },
    ],
    generated: new Map([
      [
        versionAddress('NC-A-1', 2),
        {
          description: undefined,
          blocks: ['Said last in 2020'],
          within: [],
          links: [],
          labels: [],
          runs: ['Said last in 2020'],
        },
      ],
    ]),
    published: new Map([
      ['/data.json', data],
      [twinAddress(living), ''],
    ]),
  });
  return siteRules.flatMap((rule) =>
    foundIn(rule, built).map((text) => `${rule.id}: ${text.replace(/^\S+:\d+:\d+: /, '').replace(/ \([^)]*\)$/, '')}`),
  );
}

test('the site as it should be', () => {
  expect(found()).toEqual([]);
});

describe.each(siteRules.map(({ id, example }) => [id, example] as const))('%s', (id, { bad, good, message }) => {
  test('what is right stands on the site', () => {
    const texts = [
      ...Object.entries(pages),
      ['/about/', policy + own('/about/')],
      ['/data.json ', data],
      ['/sitemap.xml ', siteMap],
      ['/assets/page.js', script],
      ['/a.md ', markdown],
    ];
    expect(texts.some((page) => `build${page.join('index.html ')}`.includes(good))).toBe(true);
  });

  test('what is wrong in its place breaks this rule and no other', () => {
    expect([...new Set(found(good, bad))]).toEqual([`${id}: ${message}`]);
  });
});
