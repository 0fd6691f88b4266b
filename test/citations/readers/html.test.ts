import { expect, test } from 'vitest';
import { blocksOf, read } from './read.ts';

test('blocks know their headings, lists and quotations', async () => {
  const text = `<!doctype html><html><head><title>T &amp; U</title><style>p { }</style></head>
<body><h1>Head</h1><p>Text &lt;b&gt; <b>bo</b>ld <a href="https://x.example/?a=1&amp;b=2">li<i>nk</i></a><br>next</p>
<ul><li>One<ul><li>two</ul><li><p>a</p><p>b</p></ul>
<blockquote cite="https://y.example/"><p>Quoted <q>in it</q></p></blockquote>
<pre>co
de</pre><h2>Sub</h2>tail <code>x</code>
<dl><dt>Term<dd>Meaning</dl><script>var a = "A-1";</script><noscript>no script</noscript></body></html>`;
  expect(await read('a.html', text)).toMatchInlineSnapshot(`
    [
      "1:35 paragraph: "T & U"",
      "2:11 heading 1: "Head"",
      "2:23 paragraph: "Text <b> bold link\\nnext" · under Head · link "link" https://x.example/?a=1&b=2",
      "3:9 list-item 1: "One" · under Head",
      "3:20 list-item 2: "two" · under Head / One",
      "3:35 list-item 1: "a" · under Head",
      "3:43 list-item 1: "b" · under Head",
      "4:19 quotation: "" · under Head · link "" https://y.example/",
      "4:42 quotation: "Quoted “in it”" · under Head",
      "5:6 code: "co\\nde" · under Head",
      "6:13 heading 2: "Sub" · under Head",
      "6:21 paragraph: "tail x" · under Head / Sub · code "x"",
      "7:9 paragraph: "Term" · under Head / Sub",
      "7:17 paragraph: "Meaning" · under Head / Sub / Term",
      "7:70 paragraph: "no script" · under Head / Sub",
    ]
  `);
});

test('cells know the heads of their row and column through spans', async () => {
  const text = `<table><caption>Cap</caption>
<thead><tr><th>Service</th><th colspan="2">Promise</th></tr></thead>
<tbody><tr><th rowspan="2">Stratus</th><td>a</td><td>b</td></tr>
<tr><td>c</td><td>d <table><tr><td>inner</td></tr></table></td></tr>
<tr><td>Fleetpilot</td><td><p>e</p><p>f</p></td></tr></tbody></table>`;
  expect(await read('a.html', text)).toMatchInlineSnapshot(`
    [
      "1:17 paragraph: "Cap"",
      "2:16 cell: "Service" · under Cap · table at 0 row 1",
      "2:44 cell: "Promise" · under Cap · table at 0 row 1",
      "3:28 cell: "Stratus" · under Cap · heads Service · table at 0 row 2",
      "3:44 cell: "a" · under Cap · heads Promise / Stratus · table at 0 row 2",
      "3:54 cell: "b" · under Cap · heads Promise / Stratus · table at 0 row 2",
      "4:9 cell: "c" · under Cap · heads Promise / Stratus · table at 0 row 3",
      "4:19 cell: "d" · under Cap · heads Promise / Stratus · table at 0 row 3",
      "4:36 cell: "inner" · table at 184 row 1",
      "5:9 cell: "Fleetpilot" · under Cap · heads Service · table at 0 row 4",
      "5:31 cell: "e" · under Cap · heads Promise / Fleetpilot · table at 0 row 4",
      "5:39 cell: "f" · under Cap · heads Promise / Fleetpilot · table at 0 row 4",
    ]
  `);
});

test.each<[text: string, expected: string[]]>([
  ['<p>a<p>b', ['1:4 paragraph: "a"', '1:8 paragraph: "b"']],
  [
    'a <a href="/x"><div>b</div></a> c',
    ['1:1 paragraph: "a"', '1:21 paragraph: "b" · link "b" /x', '1:33 paragraph: "c"'],
  ],
  ['<a href="/x"><img alt="logo"></a>', ['1:24 paragraph: "logo" · link "logo" /x']],
  ['<a href="/x"></a>', ['1:10 paragraph: "" · link "" /x']],
  [
    '<map><area href="/x" alt="logo"><area alt="b"></map>',
    ['1:27 paragraph: "logo" · link "logo" /x', '1:44 paragraph: "b"'],
  ],
  ['<svg><a xlink:href="/x"><text>a</text></a><use xlink:href="#b"/></svg>', ['1:31 paragraph: "a" · link "a" /x']],
  ['<svg><text>a</text><text>b<tspan>c</tspan></text></svg>', ['1:12 paragraph: "a"', '1:26 paragraph: "bc"']],
  ['<math><mtext>a</mtext><annotation>b</annotation></math>', ['1:14 paragraph: "a"']],
  [
    '<style>.up{vertical-align:super}.low{vertical-align:sub}</style><p>one<b class="up">1</b> two<b class="low">2</b> six<i style="vertical-align: super">3</i>',
    ['1:68 paragraph: "one two2 six"'],
  ],
  ['<p><a href="#back">i</a>A-1', ['1:20 paragraph: "i A-1" · link "i" #back']],
  [
    '<p>word<a href="#n1">[1]</a> and <a href="#n2">2</a> m<a href="#p">ore</a>',
    ['1:4 paragraph: "word and 2 more" · link "2" #n2 · link "ore" #p'],
  ],
  ['<p>A-1@2<a href="#n1">3</a> at 99 %<a href="#n2">*</a>', ['1:4 paragraph: "A-1@2 at 99 %"']],
  ['<p><a href="#top">see</a>A-1', ['1:19 paragraph: "seeA-1" · link "see" #top']],
  ['<p>a<sup><a href="#n1">1</a></sup> b', ['1:4 paragraph: "a b"']],
  ['<p>a <del>b</del><s>c</s> d', ['1:4 paragraph: "a  d"']],
  ['<p hidden>a</p><div role="tabpanel" hidden>b</div>', ['1:44 paragraph: "b"']],
  ['<p>a&shy;b&nbsp;c', ['1:4 paragraph: "a\u00adb\u00a0c"']],
  [
    '<table><tr><td>a<td>b<tr><td>c<td>d</table>',
    [
      '1:16 cell: "a" · table at 0 row 1',
      '1:21 cell: "b" · table at 0 row 1',
      '1:30 cell: "c" · heads a · table at 0 row 2',
      '1:35 cell: "d" · heads b / c · table at 0 row 2',
    ],
  ],
  [
    '<table><tr><th>a</th><td>b</td></tr><tr><th>c</th><td>d</td></tr></table>',
    [
      '1:16 cell: "a" · table at 0 row 1',
      '1:26 cell: "b" · table at 0 row 1',
      '1:45 cell: "c" · heads a · table at 0 row 2',
      '1:55 cell: "d" · heads b / c · table at 0 row 2',
    ],
  ],
  [
    '<p>a <span style="display: none">b</span><i style="text-decoration:underline line-through">c</i> d',
    ['1:4 paragraph: "a  d"'],
  ],
  ['<p>a <span style="text-decoration:underline">b</span>', ['1:4 paragraph: "a b"']],
  [
    '<style>.x, p.y { text-decoration: line-through } .z { display: none }</style><p>a<i class="q x">b</i><i class="y">c</i><i class="z">d</i>',
    ['1:81 paragraph: "acd"'],
  ],
  ['<p>a <ruby>b<rp>(</rp><rt>c</rt><rp>)</rp></ruby> d', ['1:4 paragraph: "a b d"']],
  ['<p>words<sup>1</sup> and<sup>[2, 3]</sup> so<sup>*</sup>', ['1:4 paragraph: "words and so"']],
  ['<p>A-1@2<sup>3</sup> of 2019<sup>4</sup>, 12019<sup>4</sup>', ['1:4 paragraph: "A-1@2 of 2019, 120194"']],
  ['<p>5 m<sup>2</sup>, 10<sup>3</sup>, 1<sup>st</sup>', ['1:4 paragraph: "5 m2, 103, 1st"']],
  ['<p>words<a href="#fn1" role="doc-noteref"><sup>1</sup></a> and', ['1:4 paragraph: "words and"']],
  ['<p>word<sup><a href="/x">1</a></sup> b', ['1:4 paragraph: "word b" · link "" /x']],
  ['<p>a <img alt="lock"> b', ['1:4 paragraph: "a  b"', '1:16 note: "lock"']],
  ['<p>a <input value="b"><input type=hidden value="c">', ['1:4 paragraph: "a"', '1:20 note: "b"']],
  [
    '<table><tr><td>a <img alt="lock"></table>',
    ['1:16 cell: "a" · table at 0 row 1', '1:28 cell: "lock" · table at 0 row 1'],
  ],
  ['<!-- A-1 --><template>A-2</template><textarea>a</textarea>', ['1:47 paragraph: "a"']],
])('%j', async (text, expected) => {
  expect(await read('a.html', text)).toEqual(expected);
});

test('an address has its own origin, and is known as it is written', async () => {
  const text = "<p><a class='x' href='/commitments/a-1/'>a</a> <a href=/b>b</a> <a href='/c&amp;d'>c</a>";
  const [block] = await blocksOf('a.html', text);
  const written = block?.links.map(({ url, urlOrigin = 0, urlWritten = url }) =>
    text.slice(urlOrigin, urlOrigin + urlWritten.length),
  );
  expect(written).toEqual(['/commitments/a-1/', '/b', '/c&amp;d']);
});

// A square of its length would take longer than a test may.
test('a style sheet without end is read in one go', async () => {
  expect(await read('a.html', `<style>${'a'.repeat(200_000)}</style><p>b`)).toEqual(['1:200019 paragraph: "b"']);
});

test('addresses go on from where the page says that they do', async () => {
  const base = '<base href="https://x.example/docs/"><base href="https://other.example/">';
  expect(
    await read(
      'a.html',
      `<head>${base}</head><p><a href="../a/?x=1&amp;y=2">a</a> <a href="https://y.example/">b</a> <a href="#c">c</a> <a href="mailto:d@x.example">d</a></p><blockquote cite="/q/">q</blockquote>`,
    ),
  ).toEqual([
    '1:118 paragraph: "a b c d" · link "a" https://x.example/a/?x=1&y=2 · link "b" https://y.example/ · link "c" #c · link "d" mailto:d@x.example',
    '1:239 quotation: "q" · link "" https://x.example/q/',
  ]);
  expect(await read('a.html', '<p><a href="a/">a</a></p>')).toEqual(['1:17 paragraph: "a" · link "a" a/']);
  expect(await read('a.html', '<base href="/docs/"><a href="a/">a</a>')).toEqual(['1:34 paragraph: "a" · link "a" a/']);
});

test('the page within a frame is read where the frame stands, and what a frame loads or hides is not', async () => {
  const framed = `<p>a</p><iframe srcdoc="&lt;p&gt;b &amp;amp; &lt;a href='https://x.example/'&gt;c&lt;/a&gt;">old</iframe><p>d</p>`;
  expect(await read('a.html', framed)).toEqual([
    '1:4 paragraph: "a"',
    '1:9 paragraph: "b & c" · link "c" https://x.example/',
    '1:109 paragraph: "d"',
  ]);
  expect(await read('a.html', '<iframe src="b.html">old</iframe>')).toEqual([]);
  expect(await read('a.html', '<iframe hidden srcdoc="b"></iframe><del><iframe srcdoc="b"></iframe></del>')).toEqual(
    [],
  );
});

test('frames within frames are read as deep as somebody would look', async () => {
  const nested = (depth: number): string =>
    depth === 0
      ? 'deep'
      : `<iframe srcdoc="${nested(depth - 1)
          .replace(/&/g, '&amp;')
          .replace(/"/g, '&quot;')}"></iframe>`;
  expect(await read('a.html', nested(5))).toEqual(['1:1 paragraph: "deep"']);
  expect(await read('a.html', nested(60))).toEqual([]);
});
