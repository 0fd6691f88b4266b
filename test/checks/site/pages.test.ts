import { describe, expect, test } from 'vitest';
import type { SiteRule } from '../../../src/checks/site/built-site.ts';
import { siteCanonical } from '../../../src/checks/site/rules/site-canonical.ts';
import { siteEntryHasPage } from '../../../src/checks/site/rules/site-entry-has-page.ts';
import { siteLinkResolves } from '../../../src/checks/site/rules/site-link-resolves.ts';
import { siteNoticeShown } from '../../../src/checks/site/rules/site-notice-shown.ts';
import { sitePageHasEntry } from '../../../src/checks/site/rules/site-page-has-entry.ts';
import { siteResourceOwn } from '../../../src/checks/site/rules/site-resource-own.ts';
import { publishedFiles } from '../../../src/model/addresses/routes.ts';
import { registryOf } from '../context.ts';
import { builtOf, foundIn } from './built.ts';

/** What a rule finds where the page at `/a/` holds this. */
function onPage(rule: SiteRule, html: string, changes: Parameters<typeof builtOf>[2] = {}): string[] {
  const files = {
    '/a/index.html': html,
    '/b/index.html': '<h2 id=x>X</h2><a name=old></a><p id="é">',
    '/404.html': '',
    '/img/a.svg': '<svg/>',
    '/file.pdf': '',
  };
  return foundIn({ ...rule, emptyBecause: 'a test' }, builtOf(files, {}, changes)).map((text) =>
    text.replace('build/a/index.html:', ''),
  );
}

describe('links', () => {
  test.each<[string, string, string[]]>([
    [
      'to nowhere',
      '<a href=/bb/>',
      ['1:1: Unexpected address "/bb/", expected a page or file of the built site; did you mean "/b/"?'],
    ],
    ['without the slash', '\n <a href=/b>', ['2:2: Unexpected address "/b", expected "/b/" with a slash at its end']],
    [
      'to no fragment',
      '<a href="/b/#y">',
      ['1:1: Unexpected fragment "#y" of "/b/#y", expected one of /b/; did you mean "x"?'],
    ],
    ['to no fragment of its own', '<a href=#y>', ['1:1: Unexpected fragment "#y" of "#y", expected one of /a/']],
    [
      'relative',
      '<a href=b/>',
      ['1:1: Unexpected address "b/", expected a page or file of the built site; did you mean "/a/"?'],
    ],
    ['malformed', '<a href="https://[">', ['1:1: Unexpected malformed address "https://[", expected a valid one']],
    [
      'with half a percent sign',
      '<a href="/b/#%E">',
      ['1:1: Unexpected percent sign in "/b/#%E", expected two hexadecimal digits after it'],
    ],
    [
      'of a script',
      '<a href=" java\nscript:alert(1)">',
      ['1:1: Unexpected scheme "javascript:" of "java\nscript:alert(1)", expected "https:", "http:" or "mailto:"'],
    ],
    [
      'in an image map and in SVG',
      '<area href=/c/><svg><a xlink:href=/c/ /></svg>',
      [
        '1:1: Unexpected address "/c/", expected a page or file of the built site; did you mean "/a/"?',
        '1:21: Unexpected address "/c/", expected a page or file of the built site; did you mean "/a/"?',
      ],
    ],
    [
      'absolute, to this site',
      '<a href=https://site.example/c/>',
      [
        '1:1: Unexpected address "https://site.example/c/", expected a page or file of the built site; did you mean "/a/"?',
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(onPage(siteLinkResolves, html)).toEqual(expected);
  });

  test.each<[string, string]>([
    [
      'pages, fragments, names, files',
      '<a href=/b/#x></a><a href=../b/#old></a><a href="/b/?q=1#%C3%A9"></a><a href=/file.pdf></a>',
    ],
    ['the top', '<a href=#></a><a href=#top></a><a href="">'],
    ['elsewhere', '<a href=https://other.example/></a><a href=http://other.example/></a><a href=mailto:a@b.example>'],
    ['no links', '<a>x</a><!-- <a href=/c/> --><template><a href=/c/></a></template><script>"<a href=/c/>"</script>'],
    ['its own fragment, after it', '<a href=#y></a><p id=y>'],
  ])('harmless: %s', (_, html) => {
    expect(onPage(siteLinkResolves, html)).toEqual([]);
  });

  test('below a base path', () => {
    const changes = { baseUrl: '/base/' };
    expect(onPage(siteLinkResolves, '<a href=/base/b/#x></a><a href=../b/></a>', changes)).toEqual([]);
    expect(onPage(siteLinkResolves, '<a href=/b/>', changes)).toEqual([
      '1:1: Unexpected address "/b/" outside the site, expected one below "/base/"',
    ]);
  });
});

test('the same relative link leads elsewhere from another page', () => {
  const files = { '/a/index.html': '<a href=../c/>', '/a/b/index.html': '\n<a href=../c/>', '/a/c/index.html': '' };
  expect(foundIn(siteLinkResolves, builtOf(files))).toEqual([
    'build/a/index.html:1:1: Unexpected address "../c/", expected a page or file of the built site; did you mean "/a/"?',
  ]);
});

test('the page for unknown addresses has no address, but its links lead somewhere', () => {
  const files = { '/404.html': '<link rel=alternate href=/404.html/><a href=/a/>', '/b/index.html': '' };
  expect(foundIn(siteLinkResolves, builtOf(files))).toEqual([
    'build/404.html:1:37: Unexpected address "/a/", expected a page or file of the built site; did you mean "/b/"?',
  ]);
});

describe('resources', () => {
  const foreign = (where: string, url = 'https://cdn.example/a', column = 1) =>
    `1:${column}: Unexpected resource "${url}" from https://cdn.example (${where}), expected one of the site itself`;
  test.each<[string, string, string[]]>([
    ['script', '<script src=https://cdn.example/a></script>', [foreign('script[src]')]],
    ['style sheet', '<link rel=stylesheet href=https://cdn.example/a>', [foreign('link[rel=stylesheet]')]],
    ['preload', '<link rel=preload href=https://cdn.example/a>', [foreign('link[rel=preload]')]],
    ['preconnect', '<link rel=preconnect href=https://cdn.example/a>', [foreign('link[rel=preconnect]')]],
    [
      'look-up of a name',
      '<link rel=dns-prefetch href=//cdn.example/a>',
      [foreign('link[rel=dns-prefetch]', '//cdn.example/a')],
    ],
    ['module', '<link rel=modulepreload href=https://cdn.example/a>', [foreign('link[rel=modulepreload]')]],
    ['icon', '<link rel="shortcut icon" href=https://cdn.example/a>', [foreign('link[rel=shortcut icon]')]],
    [
      'alternate style sheet',
      '<link rel="alternate stylesheet" href=https://cdn.example/a>',
      [foreign('link[rel=alternate stylesheet]')],
    ],
    ['image', '<img src=https://cdn.example/a>', [foreign('img[src]')]],
    ['set of images', '<img srcset="/img/a.svg 1x,https://cdn.example/a 2x">', [foreign('img[srcset]')]],
    ['frame', '<iframe src=https://cdn.example/a></iframe>', [foreign('iframe[src]')]],
    ['source', '<video><source src=https://cdn.example/a></video>', [foreign('source[src]', undefined, 8)]],
    [
      'video and poster',
      '<video src=https://cdn.example/a poster=https://cdn.example/a></video>',
      [foreign('video[src]'), foreign('video[poster]')],
    ],
    ['SVG', '<svg><use href=https://cdn.example/a /></svg>', [foreign('use[href]', undefined, 6)]],
    ['style', '<p style="background:URL( \'https://cdn.example/a\' )">', [foreign('p[style]')]],
    ['style element', '<style>@import "https://cdn.example/a";</style>', [foreign('style', undefined, 8)]],
    ['escaped style', '<p style="background:\\75rl(https\\3a //cdn.example/a)">', [foreign('p[style]')]],
    ['audit of clicks', '<a ping=https://cdn.example/a>', [foreign('a[ping]')]],
    [
      'refresh',
      '<meta http-equiv=refresh content="0; url=https://cdn.example/a">',
      [foreign('meta[http-equiv=refresh]')],
    ],
    [
      'a file that is not there',
      '<img src=/img/b.svg>',
      [
        '1:1: Unexpected address "/img/b.svg", expected a page or file of the built site; did you mean "/img/a.svg"? (img[src])',
      ],
    ],
  ])('%s', (_, html, expected) => {
    expect(onPage(siteResourceOwn, html)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['own files', '<img src=/img/a.svg srcset="/img/a.svg 1x, ../img/a.svg 2x"><link rel=icon href=/img/a.svg>'],
    ['what comes with the page', '<img src="data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E">'],
    [
      'links and names',
      '<a href=https://cdn.example/></a><link rel=canonical href=https://cdn.example/><link rel=license href=https://cdn.example/>',
    ],
    ['text that speaks of it', '<p>url(https://cdn.example/a) &lt;script src=https://cdn.example/a>'],
    [
      'style without addresses',
      '<p style="color:red"><style>/* url(https://cdn.example/a) */ p::after{content:"url(https://cdn.example/a)"} @namespace url(http://www.w3.org/1999/xhtml);</style>',
    ],
    ['parts of its own SVG', '<p id=a><svg fill="url(#a)"></svg>'],
  ])('harmless: %s', (_, html) => {
    expect(onPage(siteResourceOwn, html)).toEqual([]);
  });

  test('style sheets and images of their own', () => {
    const site = builtOf({
      '/a.css':
        '/* a */\n@font-face{src:url(https://cdn.example/a) format("woff2"),url("/a.css")}\na{background:image-set("https://cdn.example/a" 1x, url(a.css) 2x)}',
      '/a.svg': '<svg>\n<image href="//cdn.example/a"/></svg>',
    });
    expect(foundIn(siteResourceOwn, site)).toEqual([
      `build/a.svg:2:${foreign('image[href]', '//cdn.example/a').slice(2)}`,
      `build/a.css:2:16${foreign('url()').slice(3)}`,
      `build/a.css:3:14${foreign('url()').slice(3)}`,
    ]);
  });
});

describe('searching from a browser', () => {
  const told = (template: string) =>
    foundIn(
      siteResourceOwn,
      builtOf({
        '/opensearch.xml': `<O xmlns="http://a9.com/spec" xmlns:moz="http://www.mozilla.org/2006/">\n<Url template="${template}"/></O>`,
      }),
    );

  test('at another site', () => {
    expect(told('https://count.example/?q={searchTerms}')).toEqual([
      'build/opensearch.xml:2:16: Unexpected address "https://count.example/?q={searchTerms}" for searching from a browser, expected one of the site itself',
    ]);
  });

  test('harmless: at the site', () => {
    expect(told('https://site.example/search?q={searchTerms}')).toEqual([]);
  });
});

test('hidden files, and the page for what is not found', () => {
  const told = (...files: string[]) => {
    const site = builtOf(Object.fromEntries(files.map((file) => [file, ''])), {}, { routes: new Map() });
    return [sitePageHasEntry, siteEntryHasPage].flatMap((rule) => foundIn(rule, site));
  };
  const published = publishedFiles(registryOf({}));
  expect(told('/.env', '/.git/config', ...published)).toEqual([
    'build/index.html:1:1: Unexpected hidden file /.env, expected it to be kept off the site',
    'build/index.html:1:1: Unexpected hidden file /.git/config, expected it to be kept off the site',
    'build/index.html:1:1: Unexpected missing file /404.html, expected build/404.html',
  ]);
  expect(told('/404.html', '/.nojekyll', '/.well-known/security.txt', '/a.b.txt', ...published)).toEqual([]);
});

describe('canonical links', () => {
  const right = '<link rel=canonical href=https://site.example/a/>';
  const others = '<link rel=canonical href=https://site.example/b/>';
  test.each<[string, string, string[]]>([
    ['none', '', ['1:1: Unexpected page without canonical link, expected "https://site.example/a/"']],
    [
      'of another page',
      others,
      ['1:1: Unexpected canonical link "https://site.example/b/", expected "https://site.example/a/"'],
    ],
    [
      'two',
      right + others,
      ['1:50: Unexpected canonical link "https://site.example/b/", expected "https://site.example/a/" alone'],
    ],
    ['right', right, []],
    ['right, among other links', `<link rel=icon href=/x>${right}<link rel=alternate href=/b/>`, []],
  ])('%s', (_, html, expected) => {
    expect(onPage(siteCanonical, html).filter((text) => !text.startsWith('build/b/'))).toEqual(expected);
  });
});

test('pages without entry, entries without page', () => {
  const entries = { commitments: { 'PC-A-1': { versions: [{}] }, 'PC-A-2': {} }, terms: { data: {}, user: {} } };
  const routes = new Map([
    ['/commitments/pc-a-1/', new Set(['v1', 'facts'])],
    ['/commitments/pc-a-2/', new Set<string>()],
    ['/glossary/', new Set(['data', 'user'])],
  ]);
  const published = publishedFiles(registryOf(entries));
  const gone = ['/inventory.json', '/feeds/commitments/pc-a-2.atom'];
  const files = {
    '/404.html': '',
    '/about/index.html': '',
    '/commitments/pc-a-1/index.html': '<p id=v1>',
    '/commitments/pc-a-9/index.html': '',
    '/glossary/index.html': '<p id=data>',
    '/search/index.html': '',
    ...Object.fromEntries(published.filter((file) => !gone.includes(file)).map((file) => [file, '{}'])),
  };
  const site = builtOf(files, entries, { routes, documents: new Set(['/about/', '/reading/']) });
  expect(foundIn(sitePageHasEntry, site)).toEqual([
    'build/commitments/pc-a-9/index.html:1:1: Unexpected page /commitments/pc-a-9/, expected one of an entry, a rule or a hand-written document; did you mean "/commitments/pc-a-1/"?; build the site anew',
  ]);
  expect(foundIn(siteEntryHasPage, site)).toEqual([
    'build/commitments/pc-a-1/index.html:1:1: Unexpected page without "#facts", expected an element with that id (commitments/PC-A-1)',
    'build/index.html:1:1: Unexpected missing page /commitments/pc-a-2/, expected build/commitments/pc-a-2/index.html (commitments/PC-A-2)',
    'build/glossary/index.html:1:1: Unexpected page without "#user", expected an element with that id (terms/user)',
    'build/index.html:1:1: Unexpected missing page /reading/, expected build/reading/index.html',
    'build/index.html:1:1: Unexpected missing file /inventory.json, expected build/inventory.json',
    'build/index.html:1:1: Unexpected missing file /feeds/commitments/pc-a-2.atom, expected build/feeds/commitments/pc-a-2.atom',
  ]);
  expect([sitePageHasEntry.check(site).examined, siteEntryHasPage.check(site).examined]).toEqual([
    6,
    10 + published.length,
  ]);
});

test.each<[string, string, string[]]>([
  ['stands in the article', '<article><p>Information,\nnot <b>legal</b> advice.</article>', []],
  [
    'stands only in the footer',
    '<article></article><footer>Information, not legal advice.</footer>',
    [
      'build/jurisdictions/jp/index.html:1:1: Unexpected page without notice, expected "Information, not legal advice." (jurisdictions/jp)',
    ],
  ],
  [
    'is not seen',
    '<article><p hidden>Information, not legal advice.</article>',
    [
      'build/jurisdictions/jp/index.html:1:1: Unexpected page without notice, expected "Information, not legal advice." (jurisdictions/jp)',
    ],
  ],
])('the notice %s', (_, html, expected) => {
  const site = builtOf({ '/jurisdictions/jp/index.html': html }, { jurisdictions: { jp: {} } });
  expect(foundIn(siteNoticeShown, site)).toEqual(expected);
});
