import { expect, test } from 'vitest';
import { document } from '../../src/checks/document.ts';

test.each([
  ['docs/about.mdx', '', '/about/'],
  ['docs/index.mdx', '', '/'],
  ['docs/reading/index.md', '', '/reading/'],
  ['docs/reading/how.mdx', '', '/reading/how/'],
  ['docs/a.mdx', '---\nslug: /elsewhere\n---\n', '/elsewhere/'],
  ['docs/a/b.mdx', '---\nslug: c\n---\n', '/a/c/'],
  ['docs/a.mdx', '---\nslug: [1\n---\n', '/a/'],
  ['docs/a.mdx', '---\r\nslug: /elsewhere/\r\n---\r\n', '/elsewhere/'],
  ['docs/a.mdx', '\uFEFF---\nslug: /elsewhere/\n---\n', '/elsewhere/'],
  ['docs/_generated/cards.mdx', '', undefined],
  ['docs/a/b.test.mdx', '', undefined],
  ['docs/a.mdx', '---\ndraft: true\n---\n', undefined],
  ['docs/README.mdx', '', '/'],
  ['docs/handbook/readme.md', '', '/handbook/'],
  ['docs/handbook/Handbook.mdx', '', '/handbook/'],
  ['docs/handbook/handbook/other.mdx', '', '/handbook/handbook/other/'],
  ['docs/handbook/01-intro.mdx', '', '/handbook/intro/'],
  ['docs/02 - guides/3.data/index.mdx', '', '/guides/data/'],
  ['docs/2021-11-news.mdx', '', '/2021-11-news/'],
  ['docs/1.2-release.mdx', '', '/1.2-release/'],
  ['docs/01-handbook/handbook.mdx', '', '/handbook/handbook/'],
  ['docs/a/some.mdx', '---\nid: renamed\n---\n', '/a/renamed/'],
  ['docs/a/index.mdx', '---\nid: renamed\n---\n', '/a/'],
  ['docs/a/some.mdx', '---\nid: renamed\nslug: ../up\n---\n', '/up/'],
  ['docs/01-a/some.mdx', '---\nslug: ./here/\n---\n', '/a/here/'],
  ['docs/a/some.mdx', '---\nslug: 2026\n---\n', '/a/2026/'],
])('%s with %j stands at %s', (file, text, expected) => {
  expect(document(file, text).path).toBe(expected);
});

test('fragments are those of headings, explicit ids and elements', () => {
  const text =
    '## One & two\n\n## Twice\n\n## Twice\n\n## Named {/* #own-id */}\n\n<div id="box">x</div>\n\n## Size {/* #größe */}\n\n## Dot {/* #a.b */}\n\n## Noted {/* #my-id keep this one */}\n\n## Two {/* #a */ /* #b */}\n\n## Says {/* no id */}\n';
  const { parsed } = document('docs/a.mdx', text);
  expect(parsed.error ? [] : [...parsed.fragments]).toEqual([
    'one--two',
    'twice',
    'twice-1',
    'own-id',
    'box',
    'größe',
    'a.b',
    'my-id',
    'two--a---b-',
    'says--no-id-',
  ]);
});

test('a page that cannot be parsed says where', () => {
  const { parsed } = document('docs/a.mdx', 'Fine.\n\n{ broken\n');
  expect(parsed.error).toMatchObject({ line: 4, column: 1 });
});

test('an id with a slash is none, and an address has one', () => {
  const idOf = (line: string) => document('docs/a.mdx', `---\ntitle: A\n${line}\n---\n\nWords.\n`).parsed.error;
  expect(idOf('id: "a/b"')).toEqual({
    reason: 'The id "a/b" has a slash; an address with several steps is a "slug"',
    line: 3,
    column: 6,
  });
  expect(idOf('slug: a/b')).toBeUndefined();
});

test.each([
  ['docs/a.mdx', '---\nslug: /../x/\n---\n', 'No page can stand at "/../x/"', 2, 7],
  ['docs/a.mdx', '---\nslug: /x?y\n---\n', 'No page can stand at "/x?y"', 2, 7],
  ['docs/a/b.mdx', '---\ntitle: B\nslug: "c#d"\n---\n', 'No page can stand at "/a/c#d/"', 3, 8],
  ['docs/a#b.mdx', 'Words.\n', 'No page can stand at "/a#b/"', 1, 1],
  ['docs/a.mdx', 'Fine.\n\nA \u0000 here.\n', 'The page has the control character U+0000 in it', 3, 3],
  ['docs/a.mdx', '---\ntitle: A\u001B[31m\n---\n', 'The page has the control character U+001B in it', 2, 9],
  ['docs/a.mdx', '---\ntitle: "A\\x1b[31m"\n---\n', 'The page has the control character U+001B in it', 2, 9],
  ['docs/a.mdx', 'Caf\uFFFD.\n', 'The page has bytes that are no UTF-8 in it', 1, 4],
])('%s with %j is no page', (file, text, reason, line, column) => {
  const { error } = document(file, text).parsed;
  expect(error).toMatchObject({ line, column });
  expect(error?.reason.slice(0, reason.length)).toBe(reason);
});

test.each([
  ['docs/a.mdx', '---\nslug: /über uns/\n---\n\nTab\there.\r\n'],
  ['docs/a/b.mdx', '---\nslug: ../c/\n---\n\nCafé 😀\u00A0\u200D\n'],
  ['docs/_a#b.mdx', 'Words.\n'],
])('%s with %j is one', (file, text) => {
  expect(document(file, text).parsed.error).toBeUndefined();
});

test('a page whose front matter is broken says where', () => {
  const { parsed } = document('docs/a.mdx', '---\r\ntitle: A: B\r\n---\r\n\r\nWords.\r\n');
  expect(parsed.error).toEqual({
    reason:
      'Nested mappings are not allowed in compact mappings in the front matter; a value that holds ": " stands in quotes',
    line: 2,
    column: 8,
  });
});

test('places do not count a byte order mark', () => {
  const { text, placeAt } = document('docs/a.mdx', '\uFEFFA\n\nB');
  expect(placeAt(text.indexOf('B'))).toEqual({ file: 'docs/a.mdx', line: 3, column: 1 });
});

test('an element that is not closed is the place, not the paragraph around it', () => {
  const { parsed } = document('docs/a.mdx', 'Fine.\n\nText <b>bold.\n');
  expect(parsed.error).toMatchObject({ line: 3, column: 6 });
});
