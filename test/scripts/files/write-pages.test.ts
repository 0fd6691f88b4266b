import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pagesFolder, publishedFolder, writePages } from '../../../scripts/lib/files/write-pages.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pages-'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

const page = (text: string) =>
  `---\ntitle: x\n---\n\n{/* Generated from src/registry/x.ts; do not edit */}\n\n${text}\n`;
const pages = (texts: Record<string, string>) =>
  new Map(Object.entries(texts).map(([file, text]) => [file, page(text)]));
const read = (file: string) => readFileSync(join(root, 'docs', file), 'utf8');

test('writes pages, and a second run changes nothing', () => {
  const all = pages({ 'a.mdx': 'A', 'kind/b.mdx': 'B' });
  expect(writePages(root, pagesFolder, all).written).toEqual(['a.mdx', 'kind/b.mdx']);
  const before = statSync(join(root, 'docs/a.mdx')).mtimeMs;
  expect(writePages(root, pagesFolder, all)).toEqual({ total: 2, written: [], deleted: [], kept: [] });
  expect(statSync(join(root, 'docs/a.mdx')).mtimeMs).toBe(before);
});

test('writes only what changed, deletes what is no longer generated, keeps what is written by hand', () => {
  writePages(root, pagesFolder, pages({ 'a.mdx': 'A', 'b.mdx': 'B', 'c.mdx': 'C' }));
  writeFileSync(join(root, 'docs/about.mdx'), 'By hand.');
  const result = writePages(root, pagesFolder, pages({ 'a.mdx': 'A', 'b.mdx': 'B2' }));
  expect(result).toEqual({ total: 2, written: ['b.mdx'], deleted: ['c.mdx'], kept: [] });
  expect(read('about.mdx')).toBe('By hand.');
  expect(existsSync(join(root, 'docs/c.mdx'))).toBe(false);
});

test('a hand edit is kept beside, and said', () => {
  writePages(root, pagesFolder, pages({ 'a.mdx': 'A', 'b.mdx': 'B' }));
  writeFileSync(join(root, 'docs/a.mdx'), page('My words.'));
  writeFileSync(join(root, 'docs/b.mdx'), page('My other words.'));
  const result = writePages(root, pagesFolder, pages({ 'a.mdx': 'A' }));
  expect(result).toEqual({ total: 1, written: ['a.mdx'], deleted: ['b.mdx'], kept: ['a.mdx', 'b.mdx'] });
  expect(read('a.mdx')).toBe(page('A'));
  expect(read('a.mdx.kept')).toBe(page('My words.'));
  expect(read('b.mdx.kept')).toBe(page('My other words.'));
});

test("a person's own page where a generated one goes is kept beside", () => {
  mkdirSync(join(root, 'docs'));
  writeFileSync(join(root, 'docs/a.mdx'), 'By hand.');
  expect(writePages(root, pagesFolder, pages({ 'a.mdx': 'A' })).kept).toEqual(['a.mdx']);
  expect(read('a.mdx.kept')).toBe('By hand.');
});

test('what a killed run left is taken away, and what a run beside this one writes is not', () => {
  const staging = (pid: number) => join(root, `docs/_generated/.staging-${pid}`);
  // No process has this number: it is past the largest.
  for (const pid of [4_194_305, process.ppid]) mkdirSync(staging(pid), { recursive: true });
  writePages(root, pagesFolder, pages({ 'a.mdx': 'A' }));
  expect([4_194_305, process.ppid].map((pid) => existsSync(staging(pid)))).toEqual([false, true]);
});

test('a run that fails leaves every old page whole, and nothing beside', () => {
  writePages(root, pagesFolder, pages({ 'a.mdx': 'A', 'b.mdx': 'B' }));
  // A folder stands where a page should go.
  mkdirSync(join(root, 'docs/c.mdx/x'), { recursive: true });
  expect(() => writePages(root, pagesFolder, pages({ 'a.mdx': 'A2', 'b.mdx': 'B2', 'c.mdx': 'C' }))).toThrow(
    /^Could not write generated pages to .*c\.mdx.*: a folder stands where a file is expected\. Nothing was changed by halves\.$/,
  );
  expect(read('a.mdx')).toBe(page('A'));
  expect(readdirSync(join(root, 'docs/_generated'))).toEqual(['manifest.json']);
});

test.skipIf(process.getuid?.() === 0)('a folder that is not writable is named', () => {
  mkdirSync(join(root, 'docs'));
  chmodSync(join(root, 'docs'), 0o500);
  expect(() => writePages(root, pagesFolder, pages({ 'a.mdx': 'A' }))).toThrow(
    /permission denied; make the folder writable/,
  );
});

test('a broken memory of the last run is no obstacle', () => {
  mkdirSync(join(root, 'docs/_generated'), { recursive: true });
  writeFileSync(join(root, 'docs/_generated/manifest.json'), '{ broken');
  expect(writePages(root, pagesFolder, pages({ 'a.mdx': 'A' })).written).toEqual(['a.mdx']);
});

test('the folder of published files holds nothing else', () => {
  writePages(
    root,
    publishedFolder,
    new Map([
      ['inventory.json', '{}'],
      ['schemas/old.json', '{}'],
    ]),
  );
  writeFileSync(join(root, 'generated/left-over.txt'), 'By hand.');
  const result = writePages(root, publishedFolder, new Map([['inventory.json', '{}']]));
  expect(result).toEqual({ total: 1, written: [], deleted: ['left-over.txt', 'schemas/old.json'], kept: [] });
  expect(readdirSync(join(root, 'generated'))).toEqual(['inventory.json', 'schemas']);
});

test('the data of routes is deleted with its page', () => {
  writePages(
    root,
    pagesFolder,
    new Map([
      ['_generated/routes/a.json', '{}'],
      ['_generated/routes/b.json', '{}'],
    ]),
  );
  writeFileSync(join(root, 'docs/by-hand.json'), '{}');
  expect(writePages(root, pagesFolder, new Map([['_generated/routes/a.json', '{}']])).deleted).toEqual([
    '_generated/routes/b.json',
  ]);
  expect(existsSync(join(root, 'docs/by-hand.json'))).toBe(true);
});
