/** Every text field of the example, filled with hostile text: each comes out on some page as exactly that text, or is refused by name. */
import { Parser } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { leavesOf } from '../../src/checks/entries.ts';
import { entryWellFormed } from '../../src/checks/rules/entry-well-formed.ts';
import { generate, generateRoutes } from '../../src/generate/index.ts';
import type { PageNode } from '../../src/generate/nodes/elements.ts';
import type { Registry } from '../../src/model/schema.ts';
import type { Path } from '../../src/model/shapes/walk.ts';
import { contextOf } from '../checks/context.ts';
import { registry } from '../example.ts';
import { dangerousTexts } from './dangerous-texts.ts';
import { renderHtml } from './docusaurus.ts';
import { pageOptions } from './pages/pages.ts';

const leaves = leavesOf(registry);
const texts = leaves.filter(({ leaf }) => leaf.type === 'text');
const markdowns = leaves.filter(({ leaf }) => leaf.type === 'markdown');

/** The registry with other values at some paths. */
function changed(values: readonly (readonly [Path, string])[]): Registry {
  const copy = structuredClone(registry) as unknown as Record<string, unknown>;
  for (const [at, value] of values) {
    let parent = copy;
    for (const name of at.slice(0, -1)) parent = parent[name] as Record<string, unknown>;
    parent[at.at(-1) as string] = value;
  }
  return copy as unknown as Registry;
}

/** Text (and what stands for images) of a page, its elements, and where its links lead. */
async function read(page: string): Promise<{ text: string; tags: Set<string>; urls: Set<string> }> {
  let text = '';
  const tags = new Set<string>();
  const urls = new Set<string>();
  const parser = new Parser({
    onopentag(name, attributes) {
      tags.add(name);
      if (attributes.href) urls.add(attributes.href);
      if (attributes.alt) text += attributes.alt;
    },
    ontext(part) {
      text += part;
    },
  });
  parser.end(await renderHtml(page));
  return { text, tags, urls };
}

/** The text of nodes. React shows them as they are, so that only their words are of interest. */
function textOf(nodes: readonly PageNode[]): string {
  return nodes.map((node) => (typeof node === 'string' ? node : textOf(node.children))).join('');
}

/** `link`: React asks the browser to load images early. */
const allowedTags =
  'a aside blockquote code dd del details div dl dt em h1 h2 h3 h4 img ins li link ol p section span strong summary table tbody td th thead tr ul';

/** An address that leads on is no text of a page. */
const isNotShown = (at: string) => /\/formerAddresses\/\d+$/.test(at);

describe('every text field', () => {
  // Each leaf is told by a mark behind its text; a mark in front would keep the text from standing first in its paragraph.
  const hostile = texts.map(({ at }, index) => {
    const words = dangerousTexts[index % dangerousTexts.length] ?? '';
    return { at, value: `${words} ⟦${index}⟧` };
  });
  let shown = '';
  const tags = new Set<string>();
  const urls = new Set<string>();

  beforeAll(async () => {
    const hostileRegistry = changed(hostile.map(({ at, value }) => [at, value]));
    // Past wordings stand on pages that are no MDX.
    for (const route of generateRoutes(hostileRegistry, pageOptions).values())
      shown += textOf((JSON.parse(route) as { content: PageNode[] }).content);
    const pages = generate(hostileRegistry, pageOptions);
    for (const page of pages.values()) {
      const one = await read(page);
      shown += one.text;
      for (const tag of one.tags) tags.add(tag);
      for (const url of one.urls) urls.add(url);
    }
  });

  test('is shown somewhere, as exactly its characters', () => {
    const missing = hostile.filter(({ value }) => !shown.includes(value)).map(({ at }) => at.join('/'));
    expect(missing.filter((at) => !isNotShown(at))).toEqual([]);
    expect(hostile.length).toBeGreaterThan(350);
  });

  test('makes no element and no address', () => {
    expect([...tags].filter((tag) => !allowedTags.split(' ').includes(tag))).toEqual([]);
    expect(
      [...urls].filter(
        (url) =>
          !/^(?:\/|#|https?:\/\/|pathname:\/\/\/(?:feeds\/|api\/|jurisdictions\/[\w-]+\/print\/$))/.test(url) ||
          /example\.org|alert\(/.test(url),
      ),
    ).toEqual([]);
  });
});

test.each(['a\nb', 'a\u202Eb', 'a\uD800', ' a', '', 'a\\b', 'a\u0000'])(
  'text %j is refused in every field, with entry and field',
  (value) => {
    const { findings } = entryWellFormed.check({
      ...contextOf({}),
      given: changed(texts.map(({ at }) => [at, value])),
    });
    const named = new Set(findings.map(({ place }) => ('at' in place ? place.at.join('/') : '')));
    expect(texts.filter(({ at }) => !named.has(at.join('/')))).toEqual([]);
  },
);

describe('every Markdown field', () => {
  const sources = [
    '[a](javascript:alert(1)) [b](JaVaScRiPt:alert(1)) [c](data:text/html,x) [d](//example.org/)',
    '<script>alert(1)</script> <img src=x onerror=alert(1)> {alert(1)} {/* c */}',
    '# heading',
    '- a list\n- of two',
    '![an image](https://example.org/x.png)',
    '> quote',
    'import x from "y"',
    ':::note',
    '*em* **strong** `code {x}` [link](/commitments/ex-data-1/)',
  ];

  test.each(sources)('%j makes nothing but links, emphasis and code', async (source) => {
    const pages = generate(changed(markdowns.map(({ at }) => [at, source])), pageOptions);
    const page = await read(pages.get('commitments/ex-gov-1.mdx') ?? '');
    expect([...page.tags].filter((tag) => !allowedTags.split(' ').includes(tag))).toEqual([]);
    expect([...page.urls].filter((url) => !/^(?:\/(?!\/)|#|https?:\/\/)/.test(url))).toEqual([]);
    expect(page.text).toContain('Notes');
  });

  test('shows what it does not allow as its characters', async () => {
    const source = 'a <b>b</b> ![c](/d.png) {e}';
    const pages = generate(changed(markdowns.map(({ at }) => [at, source])), pageOptions);
    expect((await read(pages.get('commitments/ex-gov-1.mdx') ?? '')).text).toContain(source);
  });
});
