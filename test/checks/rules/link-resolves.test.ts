import { expect, test } from 'vitest';
import { linkResolves } from '../../../src/checks/rules/link-resolves.ts';
import type { Routes } from '../../../src/model/addresses/routes.ts';
import { contextOf, found } from '../context.ts';

/** Generated pages with their fragments. */
const routes: Routes = new Map([
  ['/principles/', new Set<string>()],
  ['/principles/control/', new Set<string>()],
  ['/topics/access/', new Set<string>()],
  ['/commitments/pc-gov-2/', new Set(['v1', 'v2'])],
  ['/instruments/act/', new Set(['provision-art-19'])],
  ['/glossary/', new Set(['customer-data'])],
]);
const staticFiles = new Set(['/img/logo.svg', '/files/list.csv']);

/** The messages for one remark, told with the offset of each. */
function inRemark(text: unknown): string[] {
  const context = contextOf({ topics: { access: { remarks: [{ text }] } } }, { routes, staticFiles });
  return linkResolves.check(context).findings.map(({ place, message }) => {
    expect(place).toMatchObject({ at: ['topics', 'access', 'remarks', 0, 'text'] });
    return `${'at' in place ? place.offset : place}: ${message}`;
  });
}

test.each<[string, unknown, string[]]>([
  [
    'pages, versions, provisions and terms',
    'See [a](/principles/control/), [b](/commitments/pc-gov-2/#v2), [c](/instruments/act/#provision-art-19), [d](/glossary/#customer-data).',
    [],
  ],
  [
    'the web and mail',
    'https://example.org, www.example.org, <http://example.org/a?b#c>, [m](mailto:a@example.org?subject=Hi), b@example.org',
    [],
  ],
  [
    'relative links and the own page',
    '[a](../reporting/../access/) [b](./?print=1) [c](../../principles/control/)',
    [],
  ],
  ['files', '![Logo](/img/logo.svg) [List](/files/list.csv?v=2)', []],
  ['brackets that are no link', 'As [[PC-GOV-2@2]] and [PC-GOV-9] say, [sic], and `[x](/lost/)` in code.', []],
  [
    'a page that does not exist',
    'See [it](/principles/contrl/).',
    [
      '9: Unexpected link to "/principles/contrl/", expected the address of a page; did you mean "/principles/control/"?',
    ],
  ],
  [
    'a term as a page of its own',
    '[x](/glossary/customer-data/)',
    [
      '4: Unexpected link to "/glossary/customer-data/", expected the address of a page; did you mean "/glossary/#customer-data"?',
    ],
  ],
  [
    'a page without its last slash',
    '日本 [x](/principles/control) [y](/principles/control#top)',
    [
      '7: Unexpected link to "/principles/control", expected "/principles/control/" with a slash at its end',
      '32: Unexpected link to "/principles/control", expected "/principles/control/" with a slash at its end',
    ],
  ],
  ['nothing near', '[x](/blog/)', ['4: Unexpected link to "/blog/", expected the address of a page']],
  [
    'a relative link beside the page',
    '[x](control/)',
    [
      '4: Unexpected link to "/topics/access/control/", expected the address of a page; did you mean "/topics/access/"?',
    ],
  ],
  [
    'fragments that a page does not have',
    '[x](/commitments/pc-gov-2/#v3) [y](/principles/control/#top)',
    [
      '26: Unexpected fragment "#v3" of "/commitments/pc-gov-2/", expected one that the page has; did you mean "#v1"?',
      '55: Unexpected fragment "#top" of "/principles/control/", expected none, as the page has no fragments',
    ],
  ],
  [
    'a fragment of the own page',
    '[x](#history)',
    ['4: Unexpected fragment "#history" of "/topics/access/", expected none, as the page has no fragments'],
  ],
  [
    'a file that does not exist',
    '![x](/img/lego.svg) [y](x.svg) [z](/act.mdx)',
    [
      '5: Unexpected file "/img/lego.svg", expected one below static/; did you mean "/img/logo.svg"?',
      '24: Unexpected file "/topics/access/x.svg", expected one below static/',
      '35: Unexpected file "/act.mdx", expected one below static/',
    ],
  ],
  [
    'other schemes, hidden or not',
    '[a](javascript:alert) [b](JavaScript&colon;alert) [c](<java&#10;script:alert>) [d](ftp://example.org) [e](data:text/html,x) [f](htps://example.org)',
    [
      '4: Unexpected scheme "javascript:" of "javascript:alert", expected "https:", "http:" or "mailto:"',
      '26: Unexpected scheme "javascript:" of "JavaScript:alert", expected "https:", "http:" or "mailto:"',
      '55: Unexpected scheme "javascript:" of "javascript:alert", expected "https:", "http:" or "mailto:"',
      '83: Unexpected scheme "ftp:" of "ftp://example.org", expected "https:", "http:" or "mailto:"; did you mean "http:"?',
      '106: Unexpected scheme "data:" of "data:text/html,x", expected "https:", "http:" or "mailto:"',
      '128: Unexpected scheme "htps:" of "htps://example.org", expected "https:", "http:" or "mailto:"; did you mean "https:"?',
    ],
  ],
  [
    'addresses that are malformed',
    '[a](https:/example.org) [b](https://) [c](https://a@example.org) [d](<https://example.org/a b>) [e](mailto:example.org) [f](//example.org/) [g](/%zz/) [h]() [i](#) [j](/#%) [k](https://[)',
    [
      '4: Unexpected address "https:/example.org", expected a host after the scheme, and no white space',
      '28: Unexpected address "https://", expected a host after the scheme, and no white space',
      '42: Unexpected address "https://a@example.org", expected a host after the scheme, and no white space',
      '70: Unexpected address "https://example.org/a b", expected a host after the scheme, and no white space',
      '100: Unexpected address "mailto:example.org", expected one mail address after "mailto:"',
      '124: Unexpected address "//example.org/" without scheme, expected "https://example.org/"',
      '144: Unexpected percent sign in "/%zz/", expected two hexadecimal digits after it, or "%25"',
      '155: Unexpected empty link "", expected an address',
      '161: Unexpected empty link "#", expected an address',
      '168: Unexpected percent sign in "/#%", expected two hexadecimal digits after it, or "%25"',
      '177: Unexpected address "https://[", expected a host after the scheme, and no white space',
    ],
  ],
  ['reference links', '[x]\n\n[x]: /lost/', ['10: Unexpected link to "/lost/", expected the address of a page']],
  [
    'an address without text, and text that looks like one',
    'See <ftp://example.org> and [`](/x/)` b](/lost/).',
    [
      '5: Unexpected scheme "ftp:" of "ftp://example.org", expected "https:", "http:" or "mailto:"; did you mean "http:"?',
      '41: Unexpected link to "/lost/", expected the address of a page',
    ],
  ],
  ['no text', 3, []],
])('in the registry: %s', (_, text, expected) => {
  expect(inRemark(text)).toEqual(expected);
});

test.each<[string, string, string[]]>([
  ['a page', 'See [control](/principles/control/) and ![the logo](/img/logo.svg).', []],
  [
    'its own headings and ids',
    '# Data, kept\n\n<div id="x" /> [a](#data-kept) [b](#x) [c](/guide/#x)\n\n## Other {/* #y */}\n\n[d](#y)',
    [],
  ],
  [
    'a heading that it does not have',
    '# Data\n\nSee [a](#dato).',
    [
      'docs/guide.mdx:3:9: Unexpected fragment "#dato" of "/guide/", expected one that the page has; did you mean "#data"?',
    ],
  ],
  [
    'another document, as page and as file',
    '[a](/other/#part) [b](other.mdx#part) [c](./other.mdx) [d](/other.mdx) [e](@site/docs/other.mdx) [f](./deep/index.mdx)',
    [],
  ],
  [
    'a fragment of another document, as page and as file',
    '[a](/other/#parts) [b](other.mdx#parts)',
    [
      'docs/guide.mdx:1:12: Unexpected fragment "#parts" of "/other/", expected one that the page has; did you mean "#part"?',
      'docs/guide.mdx:1:33: Unexpected fragment "#parts" of "/other/", expected one that the page has; did you mean "#part"?',
    ],
  ],
  ['the file of a generated page', '[a](./principles/control.mdx) [b](./principles/index.mdx) [c](index.mdx)', []],
  [
    'files that are no page',
    '[a](./othr.mdx) [b](./_part.mdx)',
    [
      'docs/guide.mdx:1:5: Unexpected link to the file "docs/othr.mdx", expected that of a page; did you mean "docs/other.mdx"?',
      'docs/guide.mdx:1:21: Unexpected link to the partial "docs/_part.mdx", expected the file of a page',
    ],
  ],
  ['files as they are published', '[a](pathname:///files/list.csv) <a href="pathname:///img/logo.svg">b</a>', []],
  [
    'files as they are not published',
    '[a](pathname:///files/lost.csv) [b](pathname://files/list.csv)',
    [
      'docs/guide.mdx:1:5: Unexpected file "/files/lost.csv", expected one below static/; did you mean "/files/list.csv"?',
      'docs/guide.mdx:1:37: Unexpected scheme "pathname:" of "pathname://files/list.csv", expected "https:", "http:" or "mailto:"',
    ],
  ],
  ['files beside it', '![a](../static/img/logo.svg) ![b](@site/static/img/logo.svg)', []],
  [
    'files that are not published',
    '![a](./logo.svg) ![b](../static/img/lego.svg) ![c](/static/img/logo.svg)',
    [
      'docs/guide.mdx:1:6: Unexpected file "/docs/logo.svg", expected one below static/; did you mean "/img/logo.svg"?',
      'docs/guide.mdx:1:23: Unexpected file "/static/img/lego.svg", expected one below static/; did you mean "/img/logo.svg"?',
      'docs/guide.mdx:1:52: Unexpected file "/static/img/logo.svg", expected one below static/; did you mean "/img/logo.svg"?',
    ],
  ],
  [
    'a definition',
    '[a][d]\n\n[d]: /lost/',
    ['docs/guide.mdx:3:6: Unexpected link to "/lost/", expected the address of a page'],
  ],
  [
    'attributes of elements',
    '<a href="/lost/">x</a>\n\n<Card\n  to={\'/lost/\'} src="lego.svg" alt="/lost/" />\n\n<NavLink to="elsewhere/" />',
    [
      'docs/guide.mdx:1:4: Unexpected link to "/lost/", expected the address of a page',
      'docs/guide.mdx:4:3: Unexpected link to "/lost/", expected the address of a page',
      'docs/guide.mdx:4:17: Unexpected file "/guide/lego.svg", expected one below static/; did you mean "/img/logo.svg"?',
      'docs/guide.mdx:6:10: Unexpected link to "/guide/elsewhere/", expected the address of a page',
    ],
  ],
  [
    'attributes that are no links or can not be known',
    '<Period from="2018" to="2020" /> <Card to={address} src={name + ".svg"} href {...rest} /> <Card to="/principles/control/" />',
    [],
  ],
  [
    'headings of a partial',
    "import Part from './_part.mdx'\n\n<Part /> [a](#inner) [b](#innermost) [c](#outer)",
    ['docs/guide.mdx:3:42: Unexpected fragment "#outer" of "/guide/", expected one that the page has'],
  ],
  [
    'what is imported that is no partial',
    "import Y from './x.ts'\nimport { z } from '//[.mdx'\nimport w from 'a-package/w.mdx'\nimport '@site/src/registry/site.ts'\n\n[a](/guide/)",
    [],
  ],
  [
    'what is imported and exists: generated partials, pages, published files',
    "import A from './_generated/figures.mdx'\nimport B from '@site/docs/_generated/quotation.mdx'\nimport C from './other.mdx'\nimport D from './principles/control.mdx'\nimport e from '../static/img/logo.svg'",
    [],
  ],
  [
    'what is imported and does not exist',
    "日本\n\nimport A from './_generated/figurs.mdx'\nimport { B } from \"../docs/_prt.mdx\";\n\nText.\n\nexport * from '@site/docs/othr.mdx'\nimport d from '@site/static/img/lego.svg'",
    [
      'docs/guide.mdx:3:16: Unexpected import of "docs/_generated/figurs.mdx", expected a page or partial that exists; did you mean "docs/_generated/figures.mdx"?',
      'docs/guide.mdx:4:20: Unexpected import of "docs/_prt.mdx", expected a page or partial that exists; did you mean "docs/_part.mdx"?',
      'docs/guide.mdx:8:16: Unexpected import of "docs/othr.mdx", expected a page or partial that exists; did you mean "docs/other.mdx"?',
      'docs/guide.mdx:9:16: Unexpected import of "static/img/lego.svg", expected a file below static/; did you mean "/img/logo.svg"?',
    ],
  ],
  [
    'the wrong part of a link, whatever stands around it',
    '**See [*a*](</lost/> "](x)") and\n  ![b [c](/d/) e](/img/lego.svg)**\n\n- [f\ng]( /other/#h)\n\n[i](/guide/&#x23;j)',
    [
      'docs/guide.mdx:1:14: Unexpected link to "/lost/", expected the address of a page',
      'docs/guide.mdx:2:19: Unexpected file "/img/lego.svg", expected one below static/; did you mean "/img/logo.svg"?',
      'docs/guide.mdx:5:12: Unexpected fragment "#h" of "/other/", expected one that the page has',
      'docs/guide.mdx:7:5: Unexpected fragment "#j" of "/guide/", expected none, as the page has no fragments',
    ],
  ],
  [
    'a page that can not be parsed',
    'Text\n\n<div>',
    [
      'docs/guide.mdx:3:1: Unexpected syntax, expected a page that can be parsed: Expected a closing tag for `<div>` (3:1-3:6)',
    ],
  ],
  [
    'an expression that is never closed',
    'Text\n\n{ (1:2-1:3)\n',
    [
      'docs/guide.mdx:4:1: Unexpected syntax, expected a page that can be parsed: Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
  ],
  [
    'an element that is closed twice',
    'Text\n\n<b>x</b></b>',
    [
      'docs/guide.mdx:3:10: Unexpected syntax, expected a page that can be parsed: Unexpected closing slash `/` in tag, expected an open tag first',
    ],
  ],
  [
    'fragments of a page that can not be parsed',
    '[a](/broken/#any)',
    [
      'docs/broken.mdx:1:1: Unexpected syntax, expected a page that can be parsed: Expected a closing tag for `<p>` (1:1-1:4)',
    ],
  ],
])('in a document: %s', (name, text, expected) => {
  const documents = {
    'docs/guide.mdx': text,
    'docs/index.mdx': '# Home',
    'docs/other.mdx': '## Part',
    'docs/deep/index.mdx': '# Deep',
    'docs/_part.mdx':
      "import Inner from './_inner.mdx'\n\n## Inner\n\n<Inner />\n\n[a](#guide-of-the-page) [b](../beside/) [c](image.svg2/) [d](/other/)",
    'docs/_inner.mdx': "import Part from './_part.mdx'\n\n## Innermost",
    ...(name.startsWith('fragments of a page') ? { 'docs/broken.mdx': '<p>' } : {}),
  };
  expect(found(linkResolves, contextOf({}, { routes, documents, staticFiles }))).toEqual(expected);
});

test.each([
  ['https://privacy.example/principles/control/', []],
  [
    'https://www.privacy.example/Principles/Control#x',
    ['1:1: Unexpected fragment "#x" of "/principles/control/", expected none, as the page has no fragments'],
  ],
  [
    'https://privacy.example/principles/contrl/',
    [
      '1:1: Unexpected link to "/principles/contrl/", expected the address of a page; did you mean "/principles/control/"?',
    ],
  ],
  [
    'https://privacy.example/files/List.csv',
    ['1:1: Unexpected file "/files/List.csv", expected one below static/; did you mean "/files/list.csv"?'],
  ],
  ['https://elsewhere.example/principles/contrl/', []],
])('an address of the site with its host: %s', (url, expected) => {
  const context = contextOf({}, { routes, staticFiles, documents: { 'docs/a.mdx': `[a](${url})` } });
  expect(found(linkResolves, context).map((told) => told.replace(/^docs\/a\.mdx:\d+:\d+/, '1:1'))).toEqual(expected);
});

test('a page in capitals is reached by capitals alone', () => {
  const documents = { 'docs/about.mdx': '---\nslug: /About/\n---\n', 'docs/b.mdx': '[a](/About/)\n[b](/about/)' };
  expect(found(linkResolves, contextOf({}, { documents }))).toEqual([
    'docs/b.mdx:2:5: Unexpected link to "/about/", expected the address of a page; did you mean "/About/"?',
  ]);
});

test('in a partial: what does not depend on the page is looked at', () => {
  const documents = { 'docs/_part.mdx': '[a](/lost/) [b](#x) [c](x/) <img src="x.svg" />' };
  expect(found(linkResolves, contextOf({}, { documents }))).toEqual([
    'docs/_part.mdx:1:5: Unexpected link to "/lost/", expected the address of a page',
  ]);
});

test('fragments of a page whose partial can not be parsed are not judged', () => {
  const documents = { 'docs/_part.mdx': '<p>', 'docs/guide.mdx': "import Part from './_part.mdx'\n\n[a](#any)" };
  expect(found(linkResolves, contextOf({}, { documents }))).toEqual([
    'docs/_part.mdx:1:1: Unexpected syntax, expected a page that can be parsed: Expected a closing tag for `<p>` (1:1-1:4)',
  ]);
});

test('a hand-written page at a generated address has the fragments of both', () => {
  const documents = { 'docs/glossary.mdx': '# Words\n\n[a](#words) [b](#customer-data) [c](/glossary/#customer-data)' };
  expect(found(linkResolves, contextOf({}, { routes, documents }))).toEqual([]);
});

test.each<[string, unknown, string[]]>([
  ['an icon that exists', '/img/logo.svg', []],
  [
    'an icon that does not',
    '/img/lego.svg',
    [
      'principles/control/icon/file: Unexpected file "/img/lego.svg", expected one below static/; did you mean "/img/logo.svg"?',
    ],
  ],
])('files of the registry: %s', (_, file, expected) => {
  const context = contextOf({ principles: { control: { icon: { file } } } }, { staticFiles });
  expect(found(linkResolves, context)).toEqual(expected);
});

test('says how many links and imports it looked at', () => {
  const remarks = [{ text: 'No link.' }, { text: '[a](/x/) https://example.org' }];
  const registry = { topics: { a: { remarks } }, principles: { b: { icon: { file: '/img/logo.svg' } } } };
  const documents = { 'docs/guide.mdx': "import X from './x.ts'\n\n[a](/guide/)\n\n<a href='/guide/'>b</a>" };
  expect(linkResolves.check(contextOf(registry, { documents, staticFiles })).examined).toBe(6);
});
