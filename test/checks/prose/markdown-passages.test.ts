import { expect, test } from 'vitest';
import { document } from '../../../src/checks/document.ts';
import { documentPassages, markdownPassage } from '../../../src/checks/prose/markdown-passages.ts';
import { withoutQuotations } from '../../../src/checks/prose/passage.ts';

/** Each passage with its words, and the place of the first of them. */
function passagesOf(text: string): string[] {
  return documentPassages(document('docs/a.mdx', text)).map((passage) => {
    const words = passage.text.trim().replace(/\s+/g, ' ');
    const place = passage.place(passage.text.search(/\S/));
    return `${'file' in place ? `${place.line}:${place.column}` : ''} ${words}`;
  });
}

test.each<[string, string[]]>([
  ['# A *b* `c` [d](/e/)\n\nText\nof two lines.', ['1:3 A b d', '3:1 Text of two lines.']],
  ['---\ntitle: "A: b"\ndescription: C\nslug: /x/\n---\n\nText', ['2:9 A: b', '3:14 C', '7:1 Text']],
  ['| a | b |\n| - | - |\n| c | d |', ['1:3 a', '1:7 b', '3:3 c', '3:7 d']],
  ['<Card title="no">\n\n- one\n- two\n\n</Card>', ['3:3 one', '4:3 two']],
  ['<p className="x">Text</p>', ['1:18 Text']],
  ['import A from "a";\n\n{/* no */}\n\n```\nno\n```\n\n{1 + 1} yes', ['9:9 yes']],
  ['<p>', []],
])('%s', (text, expected) => {
  expect(passagesOf(text)).toEqual(expected);
});

test('knows the quotation, the heading and what stands around', () => {
  const passages = documentPassages(document('docs/a.mdx', '## Head\n\n> said\n\n- one `X`\n\n  [two](/y/)\n'));
  expect(passages.map(({ quoted, heading, around }) => [quoted, heading, around])).toEqual([
    [false, 'Head', ['Head']],
    [true, 'Head', ['said']],
    [false, 'Head', ['one ', 'X', '/y/', 'two']],
    [false, 'Head', ['one ', 'X', '/y/', 'two']],
  ]);
});

test('keeps offsets in the Markdown of an entry', () => {
  const value = 'See [**it** and `code`](/x/) \\* “said”.';
  const { text, own, links, codes, emphases } = markdownPassage(value, ['topics', 't']);
  expect([text.length, text.indexOf('it'), own.includes('said')]).toEqual([value.length, value.indexOf('it'), false]);
  expect([links[0]?.url, codes[0]?.value, emphases.length]).toEqual(['/x/', 'code', 1]);
});

test.each([
  ['He said “no”, "never" and «jamais».', 'He said     ,         and         .'],
  ['Customers’ data, the 1990’s and don’t', 'Customers’ data, the 1990’s and don’t'],
  ['So ‘quoted’ it is', 'So          it is'],
])('%s', (text, expected) => {
  expect(withoutQuotations(text)).toBe(expected);
});
