import { expect, test } from 'vitest';
import { sitePolicyKept } from '../../../src/checks/site/rules/site-policy-kept.ts';
import { siteResourceOwn } from '../../../src/checks/site/rules/site-resource-own.ts';
import { builtOf, foundIn } from './built.ts';

const policy =
  "default-src 'none'; script-src 'self' 'sha256-ab+/c='; img-src 'self' data:; connect-src 'self' https://search.example";
const page = (text: string) => `<meta http-equiv="Content-Security-Policy" content="${text}">`;
const expected = 'expected what is of the site alone';

test.each<[string, string, string[]]>([
  ['as built', page(policy), []],
  [
    'another host',
    page(policy.replace("script-src 'self'", "script-src 'self' https://cdn.example")),
    [`Unexpected "https://cdn.example" in "script-src" of the policy, ${expected}`],
  ],
  [
    'everybody',
    page(policy.replace("img-src 'self'", 'img-src *')),
    [`Unexpected "*" in "img-src" of the policy, ${expected}`],
  ],
  [
    'whatever stands in the page',
    page(policy.replace("script-src 'self'", "script-src 'unsafe-inline'")),
    [`Unexpected "'unsafe-inline'" in "script-src" of the policy, ${expected}`],
  ],
  ['none, where others have one', '<p>a</p>', ['Unexpected page without a policy, expected that of all pages']],
])('a page with %s', (_, html, told) => {
  const site = builtOf({ '/index.html': page(policy), '/a/index.html': html });
  expect(foundIn(sitePolicyKept, site).map((one) => one.replace(/^\S+ /, ''))).toEqual(told);
});

test('a site without policies', () => {
  expect(foundIn(sitePolicyKept, builtOf({ '/index.html': '<p>a</p>' }))).toEqual([]);
});

test.each<[string, string, string[]]>([
  ['as built', `/*\n  Content-Security-Policy: ${policy}; frame-ancestors 'none'\n`, []],
  [
    'frames of others',
    `/*\n  Content-Security-Policy: ${policy}; frame-ancestors *\n`,
    [`Unexpected "*" in "frame-ancestors" of the policy, ${expected}`],
  ],
  [
    'no word on frames',
    `/*\n  Content-Security-Policy: ${policy}\n`,
    ['Unexpected policy without "frame-ancestors", expected it as built'],
  ],
  ['none', '/*\n', ['Unexpected /_headers without a policy, expected that of all pages']],
])('headers with %s', (_, headers, told) => {
  const site = builtOf({ '/index.html': page(policy) }, {}, { texts: new Map([['/_headers', headers]]) });
  expect(foundIn(sitePolicyKept, site).map((one) => one.replace(/^\S+ /, ''))).toEqual(told);
});

test.each<[string, number]>([
  ['<form action="https://elsewhere.example/"></form>', 1],
  ['<form><button formaction="https://elsewhere.example/">a</button></form>', 1],
  ['<form><button>a</button></form>', 0],
])('where a form is sent: %s', (html, count) => {
  expect(foundIn(siteResourceOwn, builtOf({ '/index.html': `<img src="/index.html">${html}` }))).toHaveLength(count);
});
