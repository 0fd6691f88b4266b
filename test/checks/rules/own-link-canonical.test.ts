import { expect, test } from 'vitest';
import { ownLinkCanonical } from '../../../src/checks/rules/own-link-canonical.ts';
import { contextOf, found } from '../context.ts';

const page = (text: string) => contextOf({}, { documents: { 'docs/a.mdx': text } });
const expected = '"https://privacy.example/principles/control/"';

test.each<[string, string, string[]]>([
  ['the canonical address', '[a](https://privacy.example/principles/control/#facts)', []],
  ['a file', '[a](https://privacy.example/files/List.CSV)', []],
  ['another site', '[a](http://example.org/Principles)', []],
  ['a site whose name ends alike', '[a](http://not-privacy.example/Principles)', []],
  ['a path', '[a](/Principles)', []],
  ['not an address', '[a](https://[)', []],
  [
    'http',
    '[a](http://privacy.example/principles/control/)',
    [
      `docs/a.mdx:1:1: Unexpected address "http://privacy.example/principles/control/" of this site, expected ${expected}`,
    ],
  ],
  [
    'upper case',
    'See [a](https://privacy.example/Principles/Control/).',
    [
      `docs/a.mdx:1:5: Unexpected address "https://privacy.example/Principles/Control/" of this site, expected ${expected}`,
    ],
  ],
  [
    'no slash',
    '<a href="https://www.privacy.example/principles/control">a</a>',
    [
      `docs/a.mdx:1:4: Unexpected address "https://www.privacy.example/principles/control" of this site, expected ${expected}`,
    ],
  ],
])('%s', (_, text, findings) => {
  expect(found(ownLinkCanonical, page(text))).toEqual(findings);
});

test('a page in capitals is reached by capitals alone', () => {
  const documents = {
    'docs/about.mdx': '---\nslug: /About/\n---\n',
    'docs/b.mdx': '[a](https://privacy.example/About/)\n[b](https://privacy.example/about#x)',
  };
  expect(found(ownLinkCanonical, contextOf({}, { documents }))).toEqual([
    'docs/b.mdx:2:1: Unexpected address "https://privacy.example/about#x" of this site, expected "https://privacy.example/About/#x"',
  ]);
});

test('in the registry', () => {
  const terms = {
    a: { remarks: [{ text: 'See [a](http://privacy.example/).' }] },
    b: { remarks: [{ text: '[b](/b/)' }] },
  };
  expect(found(ownLinkCanonical, contextOf({ terms }))).toEqual([
    'terms/a/remarks/0/text: Unexpected address "http://privacy.example/" of this site, expected "https://privacy.example/"',
  ]);
  expect(
    ownLinkCanonical.check(contextOf({ terms }, { documents: { 'docs/a.mdx': '[c](/c/)', 'docs/b.mdx': '<p>' } }))
      .examined,
  ).toBe(3);
});
