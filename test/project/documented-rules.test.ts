/** Files = rules = pages, also for the rules that documents are verified by; and the page for readers tells of each. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readingLimits } from '../../src/citations/readers/limits.ts';
import { documentedRuleIds, documentedRules } from '../../src/documented-rules.ts';
import { rulePages } from '../../src/generate/pages/rules.ts';
import { root } from '../root.ts';

const ruled = (wanted: string) => documentedRules.flatMap(({ command, id }) => (command === wanted ? [id] : [])).sort();

test('no two rules share an id', () => {
  expect(new Set(documentedRuleIds).size).toBe(documentedRuleIds.length);
});

test('every rule is made in the file that its page leads to', () => {
  expect(documentedRules.filter(({ source }) => !existsSync(`${root}/${source}`))).toEqual([]);
});

test('every rule stands in one list, by its command', () => {
  const lists = rulePages(documentedRules).filter(({ file }) => /^checks\/(?:index|of-[a-z-]+)\.mdx$/.test(file));
  const listed = lists.flatMap(({ content }) =>
    [...JSON.stringify(content).matchAll(/"url":"\/checks\/([a-z-]+)\/"/g)].map(([, id]) => id),
  );
  expect(listed.filter((id) => documentedRuleIds.includes(id ?? '')).sort()).toEqual([...documentedRuleIds].sort());
});

test('every rule has a page', () => {
  expect(rulePages(documentedRules).map(({ file }) => file)).toEqual([
    'checks/index.mdx',
    'checks/of-the-site.mdx',
    'checks/of-documents.mdx',
    ...documentedRuleIds.map((id) => `checks/${id}.mdx`),
  ]);
});

test.each([
  ['verify', 'verifying.mdx'],
  ['scan', 'scanning.mdx'],
])('readers are told of each rule of %s, in %s', (command, page) => {
  const text = readFileSync(`${root}/docs/${page}`, 'utf8');
  const told = [...text.matchAll(/\]\(\/checks\/([\w-]+)\/\)/g)].map(([, id]) => id);
  expect(told.sort()).toEqual(ruled(command));
});

test('readers are told the limits that are kept', () => {
  const page = readFileSync(`${root}/docs/verifying-limits.mdx`, 'utf8');
  const { markdownCharacters, textBytes, binaryBytes, unpackedBytes, entryBytes } = readingLimits;
  const { zipEntries, compressionRatio, cells, pages } = readingLimits;
  const megabytes = (bytes: number) => `${bytes / 1e6} MB`;
  const rows: readonly (readonly [kind: string, limit: string])[] = [
    ['Markdown and MDX', `${markdownCharacters.toLocaleString('en')} characters, if`],
    ['Text, HTML, CSV, JSON, AsciiDoc', `${megabytes(textBytes)} |`],
    ['Office documents and PDF', `${megabytes(binaryBytes)} |`],
    [
      'What an Office document unpacks to',
      `${megabytes(unpackedBytes)} in at most ${zipEntries.toLocaleString('en')} files, none above ${megabytes(entryBytes)}, and no file to more than ${compressionRatio} times`,
    ],
    ['Sheets and tables', `${cells.toLocaleString('en')} cells`],
    ['PDF', `${pages.toLocaleString('en')} pages`],
  ];
  expect(rows.filter(([kind, limit]) => !page.includes(`| ${kind} | ${limit}`))).toEqual([]);
});

describe.each(documentedRules.filter(({ command }) => command === 'verify' || command === 'scan'))(
  '$id',
  ({ id, description, why, example }) => {
    test('is documented in sentences, with words of a document as example', () => {
      expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$/);
      expect(description).toMatch(/^[A-Z].*\.$/);
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(example.bad).not.toBe(example.good);
      expect(example.language).toBe('md');
    });
  },
);
