import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolder, writeAllWhole, writeWhole } from '../../../scripts/lib/files/write-whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});
const path = (name: string) => join(folder, name);

test('a file is replaced with its permissions, and nothing is left beside', () => {
  writeFileSync(path('a.md'), 'old');
  chmodSync(path('a.md'), 0o640);
  writeWhole(path('a.md'), 'new');
  expect([readFileSync(path('a.md'), 'utf8'), statSync(path('a.md')).mode & 0o777]).toEqual(['new', 0o640]);
  expect(readdirSync(folder)).toEqual(['a.md']);
});

test('lines that somebody else wrote in between are not lost', () => {
  writeFileSync(path('a.md'), 'read\n');
  writeFileSync(path('b.md'), 'read\n');
  const change = (content: string) => ({ content, before: Buffer.from('read\n') });
  const changes = new Map([
    [path('a.md'), change('a')],
    [path('b.md'), change('b')],
  ]);
  writeFileSync(path('b.md'), 'read\nand appended\n');
  expect(() => writeAllWhole(changes)).toThrow(`${path('b.md')} changed while it was being read`);
  expect(readFileSync(path('a.md'), 'utf8')).toBe('read\n');
  expect(readFileSync(path('b.md'), 'utf8')).toBe('read\nand appended\n');
  expect(readdirSync(folder)).toEqual(['a.md', 'b.md']);
});

test.each<[string, () => void, string]>([
  ['a link', () => symlinkSync('/dev/null', path('a')), 'is a link or a device; give the file itself'],
  [
    'a hard link',
    () => {
      writeFileSync(path('b'), '');
      linkSync(path('b'), path('a'));
    },
    'has several names (hard links); make a copy of its own',
  ],
  ['a folder', () => makeFolder(path('a/b')), 'is a folder; give the name of a file'],
  [
    'a file that is read-only',
    () => {
      writeFileSync(path('a'), '');
      chmodSync(path('a'), 0o444);
    },
    'is read-only; make it writable',
  ],
])('%s is not replaced', (_, prepare, reason) => {
  prepare();
  const before = readdirSync(folder);
  expect(() => writeWhole(path('a'), 'new')).toThrow(
    `Could not write ${path('a')}: it ${reason}. Nothing was written.`,
  );
  expect(readdirSync(folder)).toEqual(before);
});

test('what a killed run left is taken away, and what a run beside this one writes is not', () => {
  // No process has this number: it is past the largest.
  const names = ['.a.md.4194305-0123456789ab.tmp', `.a.md.${process.ppid}-0123456789ab.tmp`, 'mine.4194305.tmp'];
  for (const name of names) writeFileSync(path(name), '');
  writeWhole(path('a.md'), 'new');
  expect(names.map((name) => existsSync(path(name)))).toEqual([false, true, true]);
});

test.skipIf(process.platform !== 'linux')(
  'a folder where none can be made is an error, and no wait without end',
  () => {
    expect(() => makeFolder('/proc/x/y')).toThrow(/ENOENT/);
  },
);
