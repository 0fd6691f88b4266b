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
])('%s with %j stands at %s', (file, text, expected) => {
  expect(document(file, text).path).toBe(expected);
});

test('fragments are those of headings, explicit ids and elements', () => {
  const text = '## One & two\n\n## Twice\n\n## Twice\n\n## Named {/* #own-id */}\n\n<div id="box">x</div>\n';
  const { parsed } = document('docs/a.mdx', text);
  expect(parsed.error ? [] : [...parsed.fragments]).toEqual(['one--two', 'twice', 'twice-1', 'own-id', 'box']);
});

test('a page that cannot be parsed says where', () => {
  const { parsed } = document('docs/a.mdx', 'Fine.\n\n{ broken\n');
  expect(parsed.error).toMatchObject({ line: 4, column: 1 });
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
