import { expect, test } from 'vitest';
import { linkResolves } from '../../../src/checks/rules/link-resolves.ts';
import type { Routes } from '../../../src/registry/routes.ts';
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
      '4: Unexpected link to "/principles/contrl/", expected the address of a page; did you mean "/principles/control/"?',
    ],
  ],
  [
    'a term as a page of its own',
    '[x](/glossary/customer-data/)',
    [
      '0: Unexpected link to "/glossary/customer-data/", expected the address of a page; did you mean "/glossary/#customer-data"?',
    ],
  ],
  [
    'a page without its last slash',
    '日本 [x](/principles/control) [y](/principles/control#top)',
    [
      '3: Unexpected link to "/principles/control", expected "/principles/control/" with a slash at its end',
      '28: Unexpected link to "/principles/control", expected "/principles/control/" with a slash at its end',
    ],
  ],
  ['nothing near', '[x](/blog/)', ['0: Unexpected link to "/blog/", expected the address of a page']],
  [
    'a relative link beside the page',
    '[x](control/)',
    ['0: Unexpected link to "/topics/access/control/", expected the address of a page'],
  ],
  [
    'fragments that a page does not have',
    '[x](/commitments/pc-gov-2/#v3) [y](/principles/control/#top)',
    [
      '0: Unexpected fragment "#v3" of "/commitments/pc-gov-2/", expected one that the page has; did you mean "#v1"?',
      '31: Unexpected fragment "#top" of "/principles/control/", expected none, as the page has no fragments',
    ],
  ],
  [
    'a fragment of the own page',
    '[x](#history)',
    ['0: Unexpected fragment "#history" of "/topics/access/", expected none, as the page has no fragments'],
  ],
  [
    'a file that does not exist',
    '![x](/img/lego.svg) [y](x.svg) [z](/act.mdx)',
    [
      '0: Unexpected file "/img/lego.svg", expected one below static/; did you mean "/img/logo.svg"?',
      '20: Unexpected file "/topics/access/x.svg", expected one below static/',
      '31: Unexpected file "/act.mdx", expected one below static/',
    ],
  ],
  [
    'other schemes, hidden or not',
    '[a](javascript:alert) [b](JavaScript&colon;alert) [c](<java&#10;script:alert>) [d](ftp://example.org) [e](data:text/html,x) [f](htps://example.org)',
    [
      '0: Unexpected scheme "javascript:" of "javascript:alert", expected "https:", "http:" or "mailto:"',
      '22: Unexpected scheme "javascript:" of "JavaScript:alert", expected "https:", "http:" or "mailto:"',
      '50: Unexpected scheme "javascript:" of "javascript:alert", expected "https:", "http:" or "mailto:"',
      '79: Unexpected scheme "ftp:" of "ftp://example.org", expected "https:", "http:" or "mailto:"',
      '102: Unexpected scheme "data:" of "data:text/html,x", expected "https:", "http:" or "mailto:"',
      '124: Unexpected scheme "htps:" of "htps://example.org", expected "https:", "http:" or "mailto:"; did you mean "https:"?',
    ],
  ],
  [
    'addresses that are malformed',
    '[a](https:/example.org) [b](https://) [c](https://a@example.org) [d](<https://example.org/a b>) [e](mailto:example.org) [f](//example.org/) [g](/%zz/) [h]() [i](#) [j](/#%) [k](https://[)',
    [
      '0: Unexpected address "https:/example.org", expected a host after the scheme, and no white space',
      '24: Unexpected address "https://", expected a host after the scheme, and no white space',
      '38: Unexpected address "https://a@example.org", expected a host after the scheme, and no white space',
      '65: Unexpected address "https://example.org/a b", expected a host after the scheme, and no white space',
      '96: Unexpected address "mailto:example.org", expected one mail address after "mailto:"',
      '120: Unexpected address "//example.org/" without scheme, expected "https://example.org/"',
      '140: Unexpected percent sign in "/%zz/", expected two hexadecimal digits after it, or "%25"',
      '151: Unexpected empty link "", expected an address',
      '157: Unexpected empty link "#", expected an address',
      '164: Unexpected percent sign in "/#%", expected two hexadecimal digits after it, or "%25"',
      '173: Unexpected address "https://[", expected a host after the scheme, and no white space',
    ],
  ],
  ['reference links', '[x]\n\n[x]: /lost/', ['5: Unexpected link to "/lost/", expected the address of a page']],
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
      'docs/guide.mdx:3:5: Unexpected fragment "#dato" of "/guide/", expected one that the page has; did you mean "#data"?',
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
      'docs/guide.mdx:1:1: Unexpected fragment "#parts" of "/other/", expected one that the page has; did you mean "#part"?',
      'docs/guide.mdx:1:20: Unexpected fragment "#parts" of "/other/", expected one that the page has; did you mean "#part"?',
    ],
  ],
  ['the file of a generated page', '[a](./principles/control.mdx) [b](./principles/index.mdx) [c](index.mdx)', []],
  [
    'files that are no page',
    '[a](./othr.mdx) [b](./_part.mdx)',
    [
      'docs/guide.mdx:1:1: Unexpected link to the file "docs/othr.mdx", expected that of a page; did you mean "docs/other.mdx"?',
      'docs/guide.mdx:1:17: Unexpected link to the partial "docs/_part.mdx", expected the file of a page',
    ],
  ],
  ['files beside it', '![a](../static/img/logo.svg) ![b](@site/static/img/logo.svg)', []],
  [
    'files that are not published',
    '![a](./logo.svg) ![b](../static/img/lego.svg) ![c](/static/img/logo.svg)',
    [
      'docs/guide.mdx:1:1: Unexpected file "/docs/logo.svg", expected one below static/; did you mean "/img/logo.svg"?',
      'docs/guide.mdx:1:18: Unexpected file "/static/img/lego.svg", expected one below static/; did you mean "/img/logo.svg"?',
      'docs/guide.mdx:1:47: Unexpected file "/static/img/logo.svg", expected one below static/',
    ],
  ],
  [
    'a definition',
    '[a][d]\n\n[d]: /lost/',
    ['docs/guide.mdx:3:1: Unexpected link to "/lost/", expected the address of a page'],
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
  ['headings of a partial', "import Part from './_part.mdx'\n\n<Part /> [a](#inner) [b](#innermost)", []],
  [
    'what is imported that is no partial',
    "import X from './missing.mdx'\nimport Y from './x.ts'\nimport { z } from '//[.mdx'\n\n[a](/guide/)",
    [],
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

test('in a partial: what does not depend on the page is looked at', () => {
  const documents = { 'docs/_part.mdx': '[a](/lost/) [b](#x) [c](x/) <img src="x.svg" />' };
  expect(found(linkResolves, contextOf({}, { documents }))).toEqual([
    'docs/_part.mdx:1:1: Unexpected link to "/lost/", expected the address of a page',
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
  ['a path of no form', 'img/logo.svg', []],
  ['no path', 3, []],
])('files of the registry: %s', (_, file, expected) => {
  const context = contextOf({ principles: { control: { icon: { file } } } }, { staticFiles });
  expect(found(linkResolves, context)).toEqual(expected);
});

test('says how many links it looked at', () => {
  const remarks = [{ text: 'No link.' }, { text: '[a](/x/) https://example.org' }];
  const registry = { topics: { a: { remarks } }, principles: { b: { icon: { file: '/img/logo.svg' } } } };
  const documents = { 'docs/guide.mdx': '[a](/guide/)\n\n<a href="/guide/">b</a>' };
  expect(linkResolves.check(contextOf(registry, { documents, staticFiles })).examined).toBe(5);
});
