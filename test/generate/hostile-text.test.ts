/** Text can never become markup: arbitrary strings, through Docusaurus' own MDX loader. */
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { element, heading, line, link, p, strong, table, ul } from '../../src/generate/nodes/nodes.ts';
import { type Page, render } from '../../src/generate/page.ts';
import { leafProblem } from '../../src/model/shapes/leaf.ts';
import { dangerousTexts } from './dangerous-texts.ts';
import { renderHtml } from './docusaurus.ts';

/** The text of each element with the class `probe`, as a browser would show it. */
function probes(html: string): { texts: string[]; tags: Set<string> } {
  const texts: string[] = [];
  const tags = new Set<string>();
  let depth = 0;
  const parser = new Parser({
    onopentag(name, { class: style }) {
      tags.add(name);
      if (style === 'probe') {
        depth = 1;
        texts.push('');
      } else if (depth > 0) depth++;
    },
    ontext(text) {
      if (depth > 0) texts[texts.length - 1] += text;
    },
    onclosetag() {
      if (depth > 0) depth--;
    },
  });
  parser.end(html);
  return { texts, tags };
}

/** A page with the text wherever pages put text. */
function pageOf(text: string): Page {
  return {
    file: 'x.mdx',
    title: text,
    description: text,
    crumbs: [{ label: text, path: '/' }],
    crumb: text,
    source: 'src/registry/x.ts',
    reviewed: { date: '2026-11-20', owner: text },
    content: [
      p(text),
      element('div', { className: 'probe' }, p(text)),
      line('p', { className: 'probe' }, text),
      line('p', { className: 'probe' }, strong(text)),
      heading(2, 'a', text),
      heading(3, 'b', link('/x/', text)),
      ul([[text], [strong(text), text]]),
      element('section', { className: 'probe' }, table([text, 'b'], [[[text], [text, ' ', text]]])),
      element('ul', { title: text }, line('li', { className: 'probe' }, text)),
    ],
  };
}

const expectedTags = new Set([
  'p',
  'div',
  'strong',
  'h2',
  'h3',
  'a',
  'ul',
  'li',
  'section',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
]);

async function expectExactly(text: string): Promise<void> {
  const { texts, tags } = probes(await renderHtml(render(pageOf(text), (file) => file)));
  const plain = texts.map((shown) => shown.replace(/\n/g, ''));
  expect(plain).toEqual([text, text, text, `${text}b${text}${text} ${text}`, text]);
  expect([...tags].filter((tag) => !expectedTags.has(tag))).toEqual([]);
}

describe('text on a page is exactly the text of the registry', () => {
  test.each(dangerousTexts)('%s', async (text) => {
    expect(leafProblem({ type: 'text' }, text)).toBeUndefined();
    await expectExactly(text);
  });

  test('for arbitrary text, which is either refused or shown exactly', async () => {
    const piece = fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...dangerousTexts) },
      { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
      {
        weight: 2,
        arbitrary: fc.constantFrom(' ', '.', ':', '-', '{', '}', '<', '>', '&', '1', 'a', '\n', '\u202e', '\ud800'),
      },
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''));
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(text, async (value) => {
        if (leafProblem({ type: 'text' }, value)) return;
        shown++;
        await expectExactly(value);
      }),
      { numRuns: 400 },
    );
    expect(shown).toBeGreaterThan(50);
  });
});
