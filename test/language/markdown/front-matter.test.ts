import { expect, test } from 'vitest';
import { frontMatter } from '../../../src/language/markdown/front-matter.ts';

test.each<[string, string, Record<string, unknown>]>([
  ['none', '# Title\n', {}],
  ['empty', '---\n---\n', {}],
  ['LF', '---\ntitle: A\nn: 1\n---\nText', { title: 'A', n: 1 }],
  ['CRLF', '---\r\ntitle: A\r\n---\r\nText', { title: 'A' }],
  ['a byte order mark', '\uFEFF---\ntitle: A\n---\n', { title: 'A' }],
  ['nothing after it', '---\ntitle: A\n---', { title: 'A' }],
  ['dashes in a value', '---\ntitle: A --- b\n---\n---\n', { title: 'A --- b' }],
  ['a line between paragraphs', '---\nTitle A\n', {}],
  ['an alias', '---\na: &a [x]\nb: *a\n---\n', { a: ['x'], b: ['x'] }],
  ['not at the beginning', '\n---\ntitle: A\n---\n', {}],
])('%s', (_, text, values) => {
  expect(frontMatter(text)).toMatchObject({ values });
  expect(frontMatter(text).problem).toBeUndefined();
});

test.each<[string, number, number]>([
  ['---\ntitle: A: B\n---\n', 2, 8],
  ['---\r\ntitle: A\r\nslug: [1\r\n---\r\n', 4, 1],
  ['---\n- a\n---\n', 2, 1],
  ['\uFEFF---\r\ntitle: A\r\n\r\nWords.\r\n', 1, 1],
  ['---\nslug: /a\ntitle: *loud\n---\n', 2, 1],
  [`---\na: &a [${'x,'.repeat(200)}]\nb: &b [${'*a,'.repeat(200)}]\nc: [${'*b,'.repeat(200)}]\n---\n`, 2, 1],
])('%j is wrong at %i:%i', (text, line, column) => {
  expect(frontMatter(text)).toMatchObject({ values: {}, texts: [], problem: { line, column } });
});

test('texts know their keys and where they are written', () => {
  const text = '\uFEFF---\ntitle: "A: b"\ntags: [one, \'two\']\nlong: |\n  three\n---\n';
  expect(frontMatter(text).texts.map(({ key, value, start, end }) => [key, value, text.slice(start, end)])).toEqual([
    ['title', 'A: b', 'A: b'],
    ['tags', 'one', 'one'],
    ['tags', 'two', 'two'],
    ['long', 'three\n', '  three\n'],
  ]);
});
