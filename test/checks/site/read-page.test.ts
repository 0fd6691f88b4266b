/** Our reading of pages beside that of parse5. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { textWithin } from '../../../src/checks/site/page.ts';
import { readPage } from '../../../src/checks/site/read-page.ts';
import { oracle, type Reading } from './parse5.ts';

function ours(html: string): Reading {
  const { ids, references, parts, text } = readPage(html);
  const of = (pattern: RegExp) => references.filter(({ where }) => pattern.test(where)).map(({ url }) => url);
  return {
    ids: [...ids.keys()],
    links: of(/^a(?:rea)?\[href\]$/),
    resources: of(/^(?:script|img|iframe|source)\[src\]$/),
    article: text,
    statements: parts.filter(({ classes }) => classes.has('statement')).map((part) => textWithin(part)),
  };
}

/** As the site is built: closing tags, quotes and white space left out where the standard allows it. */
const built = `<!doctype html><html lang=en dir=ltr data-has-hydrated=false><head><meta charset=UTF-8><title data-rh=true>A &amp; B | C</title><link data-rh=true rel=canonical href=https://site.example/a/ /><script type=application/ld+json>{"@context":"https://schema.org","name":"</a><b id=no>"}</script><script src=/assets/main.js defer></script></head><body><svg style="display: none;"><defs><symbol id=icon viewBox="0 0 24 24"><path d="M21 13v10h-21"/></symbol></defs></svg><script>!function(){"<p id=no>"}()</script><div id=root><a class=brand href=/><img src=/img/logo.svg alt="" height=28 /><b>Title</b></a><ul><li><a href=/topics/>Topics</a><li><a href="/a/?b=1&amp;c=2#d">D</a></ul><main><article><p class=entry-line><span class=entry-id>PC-GOV-2 · version 2</span> <span class="badge">Historic</span></p>
<section class=statement id=statement><p>When asked, Contoso &lt;always&gt; says so.<ul class=qualifiers><li class="qualifier"><strong>Limit</strong> Not here. <span class=qualifier-reason>Reason: x</span><li class=qualifier>Two</ul></section>
<h2 id=facts>Facts<a href=#facts class=hash-link title="Direct link">​</a></h2><dl><div><dt>Term<dd><code>PC-GOV-2@2</code></div><div><dt>B<dd>No <a href=/b/>agreement</a></div></dl><table><thead><tr><th>A<th>B<tbody><tr><td>1<td><a href=/c/>2</a></table><details><summary>More</summary><p>inside</details></article></main></div></body></html>`;

describe('the same as parse5', () => {
  test.each<[string, string]>([
    ['a page as it is built', built],
    [
      'attributes of every kind',
      `<article><a href=/a/ id=a>1</a><a href='/b"/' ID="b&quot;&#39;">2</a><a HREF = /c/>3</a><a href>4</a><a href=/d/ href=/e/>5</a><p id=a>6`,
    ],
    ['unquoted values that end with a slash', '<article><a href=/><b id=x/>bold</b></a><img src=/i.svg/><p id=y>z'],
    [
      'characters by name and number',
      '<article>&amp;lt; &lt;b&gt; &#x41;&#66;&nbsp;&copy &notit; &hellip;&#0;<a href="?a=1&copy=2&amp=3&lt;">x</a>',
    ],
    ['comments and what looks like them', '<article>a<!-- <p id=no> -->b<!--> c <!----> d <p id=yes>-->e'],
    [
      'scripts and styles',
      '<article>a<script>"</scrip><p id=no>"</script>b<style>p::after{content:"<a href=/no/>"}</style>c<p id=yes>',
    ],
    ['titles and text fields', '<title><p id=no></title><body><article><textarea><a href=/no/></textarea><p id=yes>x'],
    ['templates and noscript', '<body><article><noscript><p id=in>x</p></noscript>y'],
    ['drawings', '<article><svg><a href=/s/><text id=t>T</text></a><path d="M0"/><circle id=c /></svg><p id=p>after'],
    ['elements left open', '<article><p>one<p id=two>two<ul><li>a<li id=b>b</ul><p>three<h2 id=h>h'],
    ['closing tags that were never opened', '<article>a</b>b</span>c<p id=x>d</div>e'],
    ['capital letters', '<ARTICLE><A HREF=/A/ ID=Q>X</A><SECTION CLASS=statement>S</SECTION>'],
    [
      'statements within statements',
      '<section class="a statement b"><p>one<section class=statement>two</section></section><section class=statements>no</section>',
    ],
    ['hidden text', '<article>a<p hidden id=x>b</p><p style="display:none">c</p><p aria-hidden=true>d'],
    [
      'hostile text, escaped',
      '<article>&lt;script>alert(1)&lt;/script> {x} <code>&lt;/article></code> <a href="/%22%3E/">y</a>',
    ],
  ])('%s', (_, html) => {
    expect(ours(html)).toEqual(oracle(html));
  });

  test('any text and any attribute, escaped as a serialiser does', () => {
    const serialised = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
    // A parser drops or replaces NUL, and reads a carriage return as a line feed.
    const words = fc.string({ unit: 'binary', maxLength: 40 }).map((text) => text.replace(/[\0\r\p{Surrogate}]/gu, ''));
    fc.assert(
      fc.property(words, words, (text, url) => {
        const html = `<body><article><section class="statement" id="s"><p>${serialised(text)}</section><a href="${serialised(url)}">x</a></article>`;
        expect(ours(html)).toEqual(oracle(html));
      }),
    );
  });
});

describe('where the two differ, in markup that no serialiser writes', () => {
  test('parse5 keeps the content of a template apart; we pass over it', () => {
    const html = '<article><template><p id=no><a href=/no/>x</a></template>y';
    expect(ours(html)).toEqual({ ids: [], links: [], resources: [], article: 'y', statements: [] });
  });

  test('a comment that ends with an exclamation mark goes on for us', () => {
    const html = '<article>a<!-- --!>b<!-- -->c';
    expect([ours(html).article, oracle(html).article]).toEqual(['ac', 'abc']);
  });
});
