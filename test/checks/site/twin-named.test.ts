import { expect, test } from 'vitest';
import { siteTwinNamed } from '../../../src/checks/site/rules/site-twin-named.ts';
import { builtOf, foundIn } from './built.ts';

const named = (path: string) => `<link rel="alternate" type="text/markdown" href="https://site.example${path}">`;

test.each<[string, string, string[]]>([
  ['its own', named('/a.md'), []],
  ['its own, beside data and a feed', `<link rel=alternate href=https://site.example/a.json>${named('/a.md')}`, []],
  [
    'none',
    '<p>',
    [
      'build/a/index.html:1:1: Unexpected page /a/ without its Markdown, expected "https://site.example/a.md" as an alternate',
    ],
  ],
  [
    'that of another page',
    named('/b.md'),
    [
      'build/a/index.html:1:1: Unexpected Markdown "https://site.example/b.md" of /a/, expected "https://site.example/a.md"',
    ],
  ],
])('a generated page that names %s', (_, html, expected) => {
  const site = builtOf({ '/a/index.html': html, '/a.md': 'A' }, {}, { published: new Map([['/a.md', 'A']]) });
  expect(foundIn(siteTwinNamed, site)).toEqual(expected);
  expect(siteTwinNamed.check(site).examined).toBe(1);
});

test.each<[string, string, string[]]>([
  ['none', '<p>', []],
  [
    'some',
    named('/a.md'),
    ['build/b/index.html:1:1: Unexpected Markdown "https://site.example/a.md" of /b/, expected none'],
  ],
])('a page without Markdown that names %s', (_, html, expected) => {
  const files = { '/a/index.html': named('/a.md'), '/b/index.html': html };
  expect(foundIn(siteTwinNamed, builtOf(files, {}, { published: new Map([['/a.md', 'A']]) }))).toEqual(expected);
});
