/** `commitments check-site` in a copy of the project, over small built sites. */
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { exampleCopy, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;

beforeAll(() => {
  copy = exampleCopy();
  // Small sites, without the hand-written pages.
  rmSync(join(copy.root, 'docs'), { recursive: true });
  mkdirSync(join(copy.root, 'docs'));
});
afterAll(() => {
  copy.remove();
});

function checkSite(...args: string[]) {
  return copy.commitments(['check-site', '--today', '2026-11-28', ...args], { BASE_URL: '/' });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(copy.root, file)), { recursive: true });
  copy.write(file, text);
}

test('a site that was not built is a clear error', () => {
  expect(checkSite('--folder', 'nowhere')).toEqual({
    status: 2,
    stdout: '',
    stderr: 'Unexpected missing site, expected nowhere/index.html; run "npm run build" first\n',
  });
});

test('a site elsewhere may be named by its whole address', () => {
  write('whole/index.html', '<img src=https://cdn.example/a.png>');
  const { status, stdout } = checkSite('--folder', join(copy.root, 'whole'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/^whole\/index\.html$/m);
});

test('reports each fault at its place in the built file, and counts what it compared', () => {
  write('small/index.html', '<p>\n  <a href=/commitments/ex-gov-1/>x</a> <img src=https://cdn.example/a.png>');
  write(
    'small/commitments/ex-gov-1/index.html',
    '<a href=/nowhere/>x</a>\n<section class=statement id=statement><p>We always tell you.</section>',
  );
  const { status, stdout, stderr } = checkSite('--folder', 'small/', '--verbose');
  expect(status).toBe(1);
  const lines = stdout.split('\n');
  const after = (file: string) => lines.slice(lines.indexOf(file) + 1).join('\n');
  expect(after('small/index.html')).toMatch(/\n2:40 +error Unexpected resource "https:\/\/cdn\.example\/a\.png"/);
  const page = after('small/commitments/ex-gov-1/index.html');
  expect(page).toMatch(/^1:1 +error [\s\S]*Unexpected address "\/nowhere\/"/);
  expect(page).toMatch(/\n2:1 +error Unexpected statement "We always tell you\." of EX-GOV-1@\d+, expected "/);
  expect(page).toContain('(commitments/EX-GOV-1/versions/');
  expect(stderr).toMatch(/^read 0\.0 MB in \d+ ms: \d+ MB\/s\n19 forms read back in \d+ ms\n/);
  expect(stderr).toMatch(
    /\d+ checks of small\/ looked at 2 pages, [\d,]+ addresses, \d+ ids? with versions, \d+ statements?, \d+ qualifiers?, 2 links, 1 resource, 2 canonical links, 1 page of commitments, \d+ pages? with Markdown, 2 pictures of pages, 0 blocks of JSON-LD, 1 former address, 0 notices, \d+ paragraphs, headings and cells, 0 texts and data in scripts, \d+ files, \d+ parts? of versions in all forms, 0 addresses of the site map, 0 scripts, 0 policies: \d+ errors, 0 warnings, 0 notes\n$/,
  );
});

test('published files that are no JSON are held against what was generated too', () => {
  write('small/feeds/all.atom', 'Contoso promises more.');
  expect(checkSite('--folder', 'small/').stdout).toMatch(
    /^small\/feeds\/all\.atom\n1:1 +error Unexpected text "Contoso promises more\.", expected "<\?xml/m,
  );
});

test('writes the formats of the other check', () => {
  write('empty/index.html', '');
  const { status, stdout } = checkSite('--folder', 'empty', '--format', 'json');
  expect(status).toBe(1);
  expect(stdout).toContain(
    'Unexpected 0 statements, expected at least one; is empty/ the built site of this registry?',
  );
  expect(() => JSON.parse(stdout)).not.toThrow();
});
