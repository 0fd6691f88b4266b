import { expect, test } from 'vitest';
import { addressUnique } from '../../../src/checks/rules/address-unique.ts';
import { contextOf, found } from '../context.ts';

const second = (path: string, other: string) =>
  `Unexpected second page at ${path}, expected an address of its own, since ${other} stands there; give it another "slug" or name`;
const again = (id: string) =>
  `Unexpected second "#${id}" on this page, expected each id once, since a link leads to the first; give this one another`;

test.each<[string, Record<string, string>, string[]]>([
  ['pages with addresses of their own', { 'docs/a.mdx': '## One', 'docs/a/b.mdx': '## One', 'docs/_a.mdx': '' }, []],
  [
    'two files that stand for one folder',
    { 'docs/a/index.mdx': '', 'docs/a/README.mdx': '' },
    [`docs/a/README.mdx:1:1: ${second('/a/', 'docs/a/index.mdx')}`],
  ],
  [
    'a slug that is another page',
    { 'docs/a.mdx': '', 'docs/b.mdx': '---\ntitle: B\nslug: /a/\n---\n' },
    [`docs/b.mdx:3:1: ${second('/a/', 'docs/a.mdx')}`],
  ],
  [
    'a page where a generated one stands',
    { 'docs/checks.mdx': '' },
    [`docs/checks.mdx:1:1: ${second('/checks/', 'a generated page')}`],
  ],
  [
    'a slug that differs from another in capitals',
    { 'docs/about.mdx': '', 'docs/b.mdx': '---\nslug: /About/\n---\n' },
    [
      `docs/b.mdx:2:1: ${second('/About/', 'docs/about.mdx').replace('stands there', 'stands at /about/, which some hosts take for the same')}`,
    ],
  ],
  [
    'a slug that differs from a generated page in capitals',
    { 'docs/b.mdx': '---\nslug: /Checks/\n---\n' },
    [
      `docs/b.mdx:2:1: ${second('/Checks/', 'a generated page').replace('stands there', 'stands at /checks/, which some hosts take for the same')}`,
    ],
  ],
  ['a slug in capitals that no other page has', { 'docs/b.mdx': '---\nslug: /About/\n---\n' }, []],
  ['headings of the same words, which get a number each', { 'docs/a.mdx': '## One\n\n## One\n' }, []],
  [
    'an id that stands twice',
    { 'docs/a.mdx': '## One {/* #x */}\n\n## Two {/* #x */}\n' },
    [`docs/a.mdx:3:1: ${again('x')}`],
  ],
  [
    'an element with the id of a heading',
    { 'docs/a.mdx': '## One\n\n<div id="one">x</div>\n' },
    [`docs/a.mdx:3:6: ${again('one')}`],
  ],
  ['a page that can not be parsed', { 'docs/a.mdx': '{ broken' }, []],
])('%s', (_, documents, expected) => {
  expect(found(addressUnique, contextOf({}, { documents }))).toEqual(expected);
});
