/** The Markdown of pages, of the example company and of texts that mean harm. */
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { documentedRuleIds, documentedRules } from '../../src/documented-rules.ts';
import { generateTwins } from '../../src/generate/index.ts';
import { code, element, inline, line, link, p, table, text } from '../../src/generate/nodes/nodes.ts';
import { plainMarkdown } from '../../src/generate/nodes/plain-markdown.ts';
import { facts, section } from '../../src/generate/parts/parts.ts';
import { assistantFiles, routes, twinAddress, versionAddress } from '../../src/model/addresses/routes.ts';
import { qualifiersInWords } from '../../src/model/said/said.ts';
import { isCitable } from '../../src/model/status.ts';
import { currentNumber } from '../../src/model/versions/current-version.ts';
import { registry, settings, site } from '../example.ts';
import { dangerousTexts } from './dangerous-texts.ts';

const address = 'https://privacy.example/base/';
const options = {
  rules: documentedRules,
  fileOf: (kind: string) => `src/registry/${kind}.ts`,
  siteAddress: address,
  settings,
  site,
};
const twins = generateTwins(registry, options);
const read = (path: string) => twins.get(path.slice(1)) ?? '';
const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const isFile = new Set([...twins.keys()].map((file) => `${address}${file}`));

test('every generated address has its Markdown, and assistants their lists', () => {
  expect([...twins.keys()].map((file) => `/${file}`).sort()).toEqual(
    [...[...routes(registry, documentedRuleIds).keys()].map(twinAddress), ...Object.values(assistantFiles)].sort(),
  );
});

test('the same registry gives the same texts', () => {
  expect([...generateTwins(registry, options)]).toEqual([...twins]);
});

test.each([...twins])('%s holds Markdown alone, with whole addresses', (_, markdown) => {
  const found: string[] = [];
  visit(parser.parse(markdown), (node) => {
    if (node.type === 'html') found.push(node.value);
    if (node.type === 'link' && !/^(?:https?:\/\/|mailto:)/.test(node.url)) found.push(node.url);
  });
  expect(found).toEqual([]);
});

const commitments = Object.entries(registry.commitments).filter(([, one]) => isCitable(one));
describe.each(commitments)('%s', (id, commitment) => {
  test.each(commitment.versions.map((version, index) => [index + 1, version] as const))(
    'version %i is quoted with everything that narrows it, and a past one says so first',
    (number, version) => {
      const markdown = read(twinAddress(versionAddress(id, number)));
      const tree = fromMarkdown(markdown);
      const quoted = tree.children.find(({ type }) => type === 'blockquote');
      expect.assert(quoted?.type === 'blockquote');
      const [statement, list] = quoted.children;
      expect(statement && textOf(statement)).toBe(version.statement);
      const items = list?.type === 'list' ? list.children.map((item) => textOf(item)) : [];
      expect(items).toEqual(
        qualifiersInWords(registry, version).map(({ label, words, reason, openPoint }) =>
          [label, words, reason, openPoint && 'Open point'].filter(Boolean).join(' '),
        ),
      );
      const isPast = number < currentNumber(commitment);
      expect(/^\*\*This wording is not the newest\.\*\* .*\n\n/.test(markdown)).toBe(isPast);
      expect(/^# /.test(markdown) || markdown.startsWith('**')).toBe(true);
    },
  );
});

test('llms.txt begins as llmstxt.org asks, and leads to Markdown that is there', () => {
  const tree = fromMarkdown(read(assistantFiles.list));
  expect(tree.children.slice(0, 2).map((node) => [node.type, textOf(node)])).toEqual([
    ['heading', site.title],
    ['blockquote', site.tagline],
  ]);
  const urls: string[] = [];
  visit(tree, 'link', ({ url }) => {
    if (url.endsWith('.md')) urls.push(url);
  });
  expect(urls.filter((url) => !isFile.has(url))).toEqual([]);
  for (const [id, { versions }] of commitments) {
    expect(urls).toContain(`${address}commitments/${id.toLowerCase()}.md`);
    expect(versions.some(({ statement }) => textOf(tree).includes(statement))).toBe(true);
  }
});

test('llms-full.txt holds the Markdown of every commitment, and no past wording on its own', () => {
  const full = read(assistantFiles.full);
  for (const [id] of commitments) expect(full).toContain(read(`/commitments/${id.toLowerCase()}.md`));
  expect(full).not.toMatch(/^\*\*This wording is not the newest/m);
});

const whole = (url: string) => `https://site.example${url}`;

describe('a text is read back as that text', () => {
  const back = (markdown: string) => textOf(parser.parse(markdown));

  test.each(dangerousTexts.map((words) => [words]))('%j', (words) => {
    expect(back(plainMarkdown([p(words)], whole))).toBe(words);
    expect(back(plainMarkdown([table(['Head'], [[[words]]])], whole))).toBe(`Head${words}`);
  });

  test('whatever it is', () => {
    const words = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 5 })
      .map((parts) =>
        parts
          .join(' ')
          .replace(/[\s\p{Cc}\p{Cs}]+/gu, ' ')
          .trim(),
      )
      .filter((one) => one !== '');
    fc.assert(
      fc.property(words, (one) => {
        expect(back(plainMarkdown([p(one)], whole))).toBe(one);
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});

test.each([
  ['a component goes, what it holds stays', element('SavableTable', {}, p('a')), 'a\n'],
  ['nothing of one that holds nothing', element('CiteControl', { id: 'EX-A-1' }), ''],
  ['a heading without its fragment', section('facts', 'Facts', p('a'))[0], '## Facts\n'],
  [
    'rows of facts',
    facts([
      ['Since', 'May ', link('/x/', '2018')],
      ['Data', code('d')],
    ]),
    '- **Since**: May [2018](https://site.example/x/)\n- **Data**: `d`\n',
  ],
  [
    'a list of elements',
    element('ul', {}, line('li', {}, 'a'), element('li', {}, p('b'), p('c'))),
    '- a\n- b\n\n  c\n',
  ],
  ['a statement is a quotation', element('section', { className: 'statement', id: 'statement' }, p('a')), '> a\n'],
  [
    'what unfolds is below a line of its own',
    element('details', {}, line('summary', {}, 'More'), p('a')),
    '**More**\n\na\n',
  ],
  [
    'marks are words',
    p(
      'a ',
      inline('span', { className: 'badge badge--x' }, 'Historic'),
      ' ',
      inline('span', { className: 'evidence' }, 'inferred'),
    ),
    'a · Historic (inferred)\n',
  ],
  [
    'what went and what came',
    p(inline('del', {}, inline('span', { className: 'visually-hidden' }, '[removed: '), 'a'), inline('ins', {}, 'b')),
    '~~a~~**b**\n',
  ],
  ['no white space at the ends', p(' a', ' ', text(' ')), 'a\n'],
])('%s', (_, block, expected) => {
  expect.assert(block);
  expect(plainMarkdown([block], whole)).toBe(expected);
});
