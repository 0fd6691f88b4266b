import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/language/html.ts';
import { highlighted, snippet } from '../../src/search/highlight.ts';

const marks = { before: '[', after: ']' };
const mark = (text: string, ...terms: string[]) => highlighted(text, new Set(terms), marks);

test('escapes what HTML reads', () => {
  expect(escapeHtml(`<img src="x" onerror='y'>&amp;`)).toBe(
    '&lt;img src=&quot;x&quot; onerror=&#39;y&#39;&gt;&amp;amp;',
  );
});

test.each([
  ['words', 'Encryption keys', ['keys'], 'Encryption [keys]'],
  ['marks and case', 'Hábeas DATA', ['habeas', 'data'], '[Hábeas] [DATA]'],
  ['pairs of characters as one word', '個人番号の利用', ['個人', '人番', '番号'], '[個人番号]の利用'],
  ['a number with its signs', 'Ley 25.326.', ['25326'], 'Ley [25.326].'],
  ['what stands between', '<b>keys</b> & keys', ['keys'], '&lt;b&gt;[keys]&lt;/b&gt; &amp; [keys]'],
  ['nothing', '<keys>', [], '&lt;keys&gt;'],
])('%s', (_, text, terms, expected) => {
  expect(mark(text, ...terms)).toBe(expected);
});

describe('a snippet', () => {
  const long = `${'before '.repeat(40)}the encryption keys ${'after '.repeat(40)}`;

  test('is the part with most of what was found', () => {
    const html = snippet(long, new Set(['encryption', 'keys']), marks, 80);
    expect(html).toMatch(/^….*the \[encryption\] \[keys\] after .*…$/);
    expect(html.length).toBeLessThan(130);
  });

  test('is the whole of a short text', () => {
    expect(snippet('the keys', new Set(['keys']), marks)).toBe('the [keys]');
  });

  test('is the beginning where nothing was found', () => {
    expect(snippet(long, new Set(), marks, 20)).toBe('before before before…');
  });

  test('cuts no character in two', () => {
    const html = snippet('𠮷'.repeat(200), new Set(), marks, 21);
    expect(html).toBe(`${'𠮷'.repeat(11)}…`);
  });
});
