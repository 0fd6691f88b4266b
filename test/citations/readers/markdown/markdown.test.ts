import { describe, expect, test } from 'vitest';
import { readDocument } from '../../../../src/citations/readers/index.ts';
import { parseMdx } from '../../../../src/language/markdown/mdx.ts';
import { blocksOf, read } from '../read.ts';

describe('Markdown', () => {
  test('blocks know their headings, lists, quotations and places', async () => {
    const text = `# One *two*

Text with [a link](https://x.example/ "title").
  An indented **line**.

> quoted
> on two lines

- item
  - nested
    - deep

      second paragraph
1. other

## Sub

\`\`\`ts
code
\`\`\`
`;
    expect(await read('a.md', text)).toMatchInlineSnapshot(`
      [
        "1:3 heading 1: "One two"",
        "3:1 paragraph: "Text with a link.\\nAn indented line." · under One two · link "a link" https://x.example/",
        "6:3 quotation: "quoted\\non two lines" · under One two",
        "9:3 list-item 1: "item" · under One two",
        "10:5 list-item 2: "nested" · under One two / item",
        "11:7 list-item 3: "deep" · under One two / item / nested",
        "13:7 list-item 3: "second paragraph" · under One two / item / nested",
        "14:4 list-item 1: "other" · under One two",
        "16:4 heading 2: "Sub" · under One two",
        "19:1 code: "code" · under One two / Sub",
      ]
    `);
  });

  test('cells know their row and heads; struck-out words are left out', async () => {
    const text = '| Service | Answer |\n|---|---|\n| Stratus \\| AD | ~~no~~ yes |\n|  | b |\n';
    expect(await read('a.md', text)).toMatchInlineSnapshot(`
      [
        "1:3 cell: "Service" · table at 0 row 1",
        "1:13 cell: "Answer" · table at 0 row 1",
        "3:3 cell: "Stratus | AD" · heads Service · table at 0 row 2",
        "3:26 cell: "yes" · heads Answer / Stratus | AD · table at 0 row 2",
        "4:6 cell: "b" · heads Answer · table at 0 row 3",
      ]
    `);
  });

  test('the values of the front matter are paragraphs, without their keys', async () => {
    const text = '---\ntitle: "See A-1"\ntags: [x, y]\nsummary: >\n  folded\n  text\ncount: 3\n---\n\nText\n';
    expect(await read('a.md', text)).toMatchInlineSnapshot(`
      [
        "2:9 paragraph: "See A-1"",
        "3:8 paragraph: "x"",
        "3:11 paragraph: "y"",
        "5:3 paragraph: "folded text"",
        "10:1 paragraph: "Text"",
      ]
    `);
  });

  test.each([
    ['---\na: [b\n---\n', ['2:1 paragraph: "a: [b"']],
    ['+++\na = "b"\n+++\n', ['2:1 paragraph: "a = \\"b\\""']],
  ])('front matter that is no YAML is read whole: %j', async (text, expected) => {
    expect(await read('a.md', text)).toEqual(expected);
  });

  test.each<[text: string, expected: string[]]>([
    ['[a][b]\n\n[b]: https://x.example/', ['1:2 paragraph: "a" · link "a" https://x.example/']],
    ['<https://x.example/>', ['1:2 paragraph: "https://x.example/" · link "https://x.example/" https://x.example/']],
    [
      'See https://x.example/.',
      ['1:1 paragraph: "See https://x.example/." · link "https://x.example/" https://x.example/'],
    ],
    ['[](https://x.example/)', ['1:4 paragraph: "" · link "" https://x.example/']],
    ['![alt text](a.png)', ['1:3 paragraph: "alt text"']],
    ['a `b` c', ['1:1 paragraph: "a b c" · code "b"']],
    ['a  \nb', ['1:1 paragraph: "a\\nb"']],
    ['a[^1]\n\n[^1]: The note.', ['1:1 paragraph: "a"', '3:7 note: "The note."']],
    [
      'a <a href="https://x.example/">b</a><br>c <del>d</del>',
      ['1:1 paragraph: "a b\\nc" · link "b" https://x.example/'],
    ],
    ['<div>\n<p>a <b>b</b></p>\n</div>', ['2:4 paragraph: "a b"']],
    ['> <p>a\n> b</p>', ['1:6 quotation: "a\\n  b"']],
    ['<!-- A-1 -->', []],
    ['    verbatim', ['1:5 code: "verbatim"']],
    ['a ![alt](a.png) b', ['1:1 paragraph: "a  b"', '1:5 note: "alt"']],
    ['[![alt](a.png)](https://x.example/)', ['1:4 paragraph: "alt" · link "alt" https://x.example/']],
    ['a <span style="text-decoration:line-through">b</span>c<ruby>d<rt>e</rt></ruby>', ['1:1 paragraph: "a cd"']],
    ['words<sup>1</sup> of 5 m<sup>2</sup>', ['1:1 paragraph: "words of 5 m2"']],
    ['words^[A *note*.] go on', ['1:1 paragraph: "words go on"', '1:8 note: "A note."']],
    ['words^1^ of 5 m^2^ by 2^10^ `a^1^`', ['1:1 paragraph: "words of 5 m^2^ by 2^10^ a^1^" · code "a^1^"']],
    [
      'words [@smith2020, p. 3] of [-@doe] and [A-1 @2] [@a](/x)',
      [
        '1:1 paragraph: "words of and [A-1 @2] @a" · link "@a" /x',
        '1:30 note: "-@doe"',
        '1:8 note: "@smith2020, p. 3"',
      ],
    ],
    [
      'a <span hidden>b</span> c<img src="d" style="display:none"> e <span id="hidden">f</span>',
      ['1:1 paragraph: "a  c e f"'],
    ],
    ['a {--b --}{++c++} d{>>e<<}', ['1:1 paragraph: "a c d"', '1:23 note: "e"']],
    ['a\n\n{/* A-1 */}', ['1:1 paragraph: "a"']],
    ['a {b} `{--c--}`', ['1:1 paragraph: "a {b} {--c--}" · code "{--c--}"']],
  ])('%j', async (text, expected) => {
    expect(await read('a.md', text)).toEqual(expected);
  });

  test.each<[text: string, expected: string[]]>([
    ['{"a"}', ['1:3 paragraph: "a"']],
    ['a {`b`} c', ['1:1 paragraph: "a b c"']],
    ['{/* A-1 */}', []],
    ['a {b ? "c" : \'d\'}', ['1:1 paragraph: "a"', '1:9 note: "c"', '1:15 note: "d"']],
    ['<Quote id={"a"} text={`b`} {...c} />', ['1:24 paragraph: "b"']],
  ])('texts in the expressions of MDX: %j', async (text, expected) => {
    expect(await read('a.mdx', text)).toEqual(expected);
  });

  test.each<[text: string, expected: string[]]>([
    ['a <s>b</s> <span hidden>c</span> <Tag>d</Tag>', ['1:1 paragraph: "a   d"']],
    ['<del>\n  a\n</del>\n\n<Tip hidden>\n  b\n</Tip>\n\n<Tip>\n  c\n</Tip>', ['10:3 paragraph: "c"']],
  ])('elements of MDX that are not seen: %j', async (text, expected) => {
    expect(await read('a.mdx', text)).toEqual(expected);
  });

  test('addresses have their own origin', async () => {
    const text = 'a [x](https://x.example/) b <https://y.example/> <a href="https://z.example/">c</a>\n';
    const [block] = await blocksOf('a.md', text);
    expect(block?.links.map(({ url, urlOrigin = -1 }) => [url, text.slice(urlOrigin, urlOrigin + url.length)])).toEqual(
      [
        ['https://x.example/', 'https://x.example/'],
        ['https://y.example/', 'https://y.example/'],
        ['https://z.example/', 'https://z.example/'],
      ],
    );
  });

  test.each<[text: string, word: string, place: string]>([
    ['a \\* b &amp; here', 'here', '1:14'],
    ['a &amp;amp; here', 'here', '1:13'],
    ['a &unknown; here', 'here', '1:13'],
    ['a &#x1F600; here', 'here', '1:13'],
    ['a\n    b\n  here', 'here', '3:3'],
    ['> a\r\n> > b\r\n> here', 'here', '3:3'],
    ['> a\nhere', 'here', '2:1'],
    ['1. a\n   here', 'here', '2:4'],
    ['a  \nhere', 'here', '2:1'],
    ['a `c\nd` here', 'here', '2:4'],
    ['a www.x.example here', 'here', '1:17'],
    ['mail a@x.example, here', 'here', '1:19'],
    ['| a |\n|---|\n| b \\| here |', 'here', '3:8'],
    ['a <b>c</b> here', 'here', '1:12'],
    ['a\\\nhere', 'here', '2:1'],
  ])('%j: %s stands at %s', async (text, word, place) => {
    const blocks = await blocksOf('a.md', text);
    const block = blocks.find((each) => each.text.includes(word));
    const at = block?.text.indexOf(word) ?? -1;
    const [line, column] = place.split(':').map(Number);
    expect(block?.placeAt(at)).toEqual({ kind: 'line', line, column });
    expect(text.slice(block?.originAt?.(at), (block?.originAt?.(at) ?? 0) + word.length)).toBe(word);
  });
});

describe('MDX', () => {
  test('elements are opened, their words read, their expressions not', async () => {
    const text = `import X from 'y'

# Title

<Note title="About A-1">

  Inside *md* {1 + 1}.

</Note>

See <Commitment id="A-1" /> and <a href="https://x.example/">this</a>.

<Commitment id="A-2" />
`;
    expect(await read('a.mdx', text)).toMatchInlineSnapshot(`
      [
        "3:3 heading 1: "Title"",
        "5:14 paragraph: "About A-1" · under Title",
        "7:3 paragraph: "Inside md ." · under Title",
        "11:1 paragraph: "See A-1 and this." · under Title · link "this" https://x.example/",
        "13:17 paragraph: "A-2" · under Title",
      ]
    `);
  });

  test('what is broken is read as Markdown: no citation is lost', async () => {
    const text = '# Title\n\n<Note>\n\nSee A-1 { and A-2\n\n- item A-3\n';
    expect(await read('a.mdx', text)).toEqual([
      '1:3 heading 1: "Title"',
      '5:1 paragraph: "See A-1 { and A-2" · under Title',
      '7:3 list-item 1: "item A-3" · under Title',
    ]);
  });

  test('items and quotations that are written as elements are read as those that are written as text', async () => {
    const text = `<ul>
  <li>
    item

    <ul>
      <li>nested</li>
    </ul>
  </li>
</ul>

<blockquote>
  quoted
</blockquote>

<div>
  neither
</div>
`;
    expect(await read('a.mdx', text)).toMatchInlineSnapshot(`
      [
        "3:5 list-item 1: "item"",
        "6:11 list-item 1: "nested"",
        "12:3 quotation: "quoted"",
        "16:3 paragraph: "neither"",
      ]
    `);
  });
});

test('a tree that somebody has parsed is read, in place of parsing the text again', async () => {
  const text = '---\ntitle: A page\n---\n\n# NC-GOV-1\n\nWords in a [link](/a/).\n';
  const bytes = new TextEncoder().encode(text);
  const plain = await readDocument('page.mdx', bytes);
  const shared = await readDocument('page.mdx', bytes, { tree: parseMdx(text) });
  expect(shared.blocks.map(({ text: words, links }) => [words, links])).toEqual(
    plain.blocks.map(({ text: words, links }) => [words, links]),
  );
  const other = await readDocument('page.mdx', bytes, { tree: parseMdx('Another page.') });
  expect(other.blocks.map(({ text: words }) => words)).toEqual(['Another page.']);
});
