import { expect, test } from 'vitest';
import { frontMatterSound } from '../../../src/checks/rules/front-matter-sound.ts';
import { contextOf, found } from '../context.ts';

const mend = 'expected one that Docusaurus reads';

test.each<[string, string, string[]]>([
  ['no front matter and a heading', '# About\n\nText.', []],
  ['no front matter at all', 'Text.', []],
  [
    'every kind of field',
    '---\ntitle: A\nslug: /a-b/\ndraft: false\ntoc_max_heading_level: 4\nkeywords: [a]\npagination_next: null\nlast_update:\n  date: 2026-11-20\n  author: Ada\n---\n\nText.',
    [],
  ],
  ['line ends of Windows', '---\r\ntitle: A\r\ndescription: B\r\n---\r\n\r\nText.', []],
  ['a title by its heading', '---\ndescription: B\n---\n\n# A\n\nText.', []],
  [
    'an unknown field',
    '---\ntitle: A\nlayout: wide\n---\n\nText.',
    [`3:1: Unexpected field "layout" in the front matter, ${mend}`],
  ],
  [
    'a field with a slip of the pen',
    '---\ntitle: A\n"descripton": B\n---\n\nText.',
    [`3:1: Unexpected field "descripton" in the front matter, ${mend}; did you mean "description"?`],
  ],
  [
    'forms that are not asked for',
    '---\ntitle:\ndraft: maybe\nsidebar_position: "2"\ntags: a\n---\n\nText.',
    [
      '2:1: Unexpected null as "title", expected words',
      '3:1: Unexpected "maybe" as "draft", expected true or false',
      '4:1: Unexpected "2" as "sidebar_position", expected a number',
      '5:1: Unexpected "a" as "tags", expected a list',
    ],
  ],
  [
    'an address with a space',
    '---\ntitle: A\nslug: /My Page/\n---\n\nText.',
    ['3:1: Unexpected address "/My Page/" of a page, expected letters, digits, hyphens and slashes'],
  ],
  ['an address in capitals, which Docusaurus takes', '---\ntitle: A\nslug: /FAQ/\n---\n\nText.', []],
  [
    'a field behind one whose name begins so',
    '---\ntitle_meta: A\ntitle: [A]\n---\n\nText.',
    ['3:1: Unexpected ["A"] as "title", expected words'],
  ],
  [
    'a day that there is not',
    '---\ntitle: A\nlast_update:\n  date: 2026-02-30\n---\n\nText.',
    ['4:3: Unexpected date "2026-02-30" of the last change, expected a day as YYYY-MM-DD'],
  ],
  [
    'a day that has not come',
    '---\ntitle: A\nlast_update:\n  date: 2126-02-20\n---\n\nText.',
    ['4:3: Unexpected date "2126-02-20" of the last change, expected none after today, "2026-11-20"'],
  ],
  [
    'another field of the last change',
    '---\ntitle: A\nlast_update:\n  day: 2026-02-20\n---\n\nText.',
    ['4:3: Unexpected field "day" of "last_update", expected "date" or "author"'],
  ],
  [
    'a last change without its parts',
    '---\ntitle: A\nlast_update: 2026-02-20\n---\n\nText.',
    ['3:1: Unexpected "2026-02-20" as "last_update", expected a "date" below it'],
  ],
  [
    'no title',
    '---\ndescription: B\n---\n\n## A\n\nText.',
    ['1:1: Unexpected page without a title, expected "title" in its front matter, or a heading of the first level'],
  ],
])('%s', (_, text, told) => {
  expect(found(frontMatterSound, contextOf({}, { documents: { 'docs/a.mdx': text } }))).toEqual(
    told.map((one) => `docs/a.mdx:${one}`),
  );
});

test('a partial is no page', () => {
  const documents = { 'docs/_part.mdx': 'Text.', 'docs/_generated/b.mdx': '---\nfoo: 1\n---\n\nText.' };
  expect(found(frontMatterSound, contextOf({}, { documents }))).toEqual([]);
});
