/** Which files are read for what the caller names. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { collectFiles } from '../../scripts/lib/verify/collect-files.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'collect-'));
  for (const file of [
    'a.md',
    'b [draft].md',
    'notes',
    'docs/b.MD',
    'docs/c.png',
    'docs/.hidden/d.md',
    'docs/deep/e.md',
    'docs/node_modules/x.md',
    'docs/.git/x.md',
    'folder.md/f.md',
  ]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  symlinkSync('..', join(folder, 'docs/deep/up'));
  symlinkSync('self', join(folder, 'self'));
  symlinkSync('../a.md', join(folder, 'docs/link.md'));
  symlinkSync('docs', join(folder, 'to-docs'));
  symlinkSync('nowhere', join(folder, 'docs/dangling.md'));
  spawnSync('mkfifo', [join(folder, 'pipe.md'), join(folder, 'docs/pipe.md')]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const collect = (...named: string[]) => collectFiles(named, folder, (name) => /\.md$/i.test(name));
const namesOf = async (...named: string[]) => (await collect(...named)).files.map(({ name }) => name);

test.each<[string, readonly string[], readonly string[]]>([
  ['a file', ['a.md'], ['a.md']],
  ['a file of no known format', ['notes'], ['notes']],
  ['a file whose name looks like a glob', ['b [draft].md'], ['b [draft].md']],
  ['a folder, hidden folders too', ['docs'], ['docs/.hidden/d.md', 'docs/b.MD', 'docs/deep/e.md', 'docs/link.md']],
  ['a folder with the name of a file', ['folder.md'], ['folder.md/f.md']],
  ['a link to a folder', ['to-docs/deep'], ['to-docs/deep/e.md']],
  ['a glob', ['docs/**/*.md'], ['docs/.hidden/d.md', 'docs/deep/e.md']],
  ['a file twice', ['a.md', './a.md', 'docs/link.md'], ['a.md']],
  ['in the order of the arguments', ['folder.md', 'a.md'], ['folder.md/f.md', 'a.md']],
])('%s', async (_, named, expected) => {
  expect(await namesOf(...named)).toEqual(expected);
});

test('a file elsewhere has its whole path', async () => {
  const { files } = await collectFiles([join(folder, 'a.md')], join(folder, 'docs'), () => true);
  expect(files.map(({ name }) => name)).toEqual([join(folder, 'a.md')]);
});

test('what is of no format is counted', async () => {
  expect((await collect('docs', 'docs/*')).skipped).toBe(2);
});

test('globs that match nothing are told', async () => {
  expect((await collect('*.docx', 'a.md')).unmatched).toEqual(['*.docx']);
});

test('for a hook, files that are named and gone or of no format are passed over', async () => {
  const isRead = (name: string) => /\.md$/i.test(name);
  const found = await collectFiles(['missing.md', 'notes', 'a.md', 'self'], folder, isRead, [], true);
  expect(found.files.map(({ name }) => name)).toEqual(['a.md']);
  expect([found.skipped, found.unreadable.map(({ name }) => name)]).toEqual([2, ['self']]);
});

describe('what can not be read is told, and the rest is read', () => {
  test.each([
    ['missing.md', 'Unexpected missing file, expected it to be there'],
    ['self', 'Unexpected link that leads to itself, expected a file'],
    ['a.md/x.md', 'Unexpected file in the middle of the path, expected folders'],
    ['pipe.md', 'Unexpected pipe, expected a file or a folder'],
  ])('%s', async (name, reason) => {
    const { files, unreadable } = await collect(name, 'a.md');
    expect(unreadable).toEqual([{ name, reason }]);
    expect(files.map((file) => file.name)).toEqual(['a.md']);
  });

  test.skipIf(process.getuid?.() === 0)('a folder that may not be opened', async () => {
    const closed = join(folder, 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0);
    // Node 24 takes away no folder that it may not open.
    onTestFinished(() => chmodSync(closed, 0o700));
    const { unreadable } = await collect('closed');
    expect(unreadable[0]?.reason).toBe('Unexpected lack of permission, expected a file that may be read');
  });
});
