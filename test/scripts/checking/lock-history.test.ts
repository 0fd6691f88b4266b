/** The lock against what it was, in a copy of the project with a history. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lockHistory, repeatedLockKeys } from '../../../scripts/lib/checking/lock-history.ts';
import { exampleDay } from '../../example.ts';
import { exampleCopy, type ProjectCopy } from '../project-copy.ts';

const lockFile = 'src/registry/versions.lock.json';
const dataFile = 'src/registry/commitments/data.ts';
let copy: ProjectCopy;

beforeAll(() => {
  copy = exampleCopy();
  copy.git('init', '-q', '-b', 'main');
  copy.write('.gitignore', 'node_modules\n');
  commit('First');
  expect(copy.commitments(['lock', '--today', exampleDay]).status).toBe(0);
  commit('Published');
}, 120_000);
afterAll(() => copy.remove());

function commit(message: string): void {
  copy.git('add', '-A');
  copy.git('commit', '-q', '-m', message);
}

const check = (...options: string[]) =>
  copy.commitments(['check', '--today', exampleDay, '--rule', 'lock-only-grows', ...options]);

describe('what it is held against', () => {
  const said = (base?: string) => lockHistory(copy.root, lockFile, base).said.replace(/[0-9a-f]{7}(?= \()/g, 'HASH');

  test('on the default branch, the last commit and the one before', () => {
    expect(said()).toBe('The lock was held against HASH (the last commit) and HASH (the commit before the last)');
  });

  test('on a branch, where it left the default branch', () => {
    copy.git('checkout', '-q', '-b', 'change');
    copy.git('commit', '-q', '--allow-empty', '-m', 'Change');
    expect(said()).toBe('The lock was held against HASH (where this branch left "main")');
    copy.git('checkout', '-q', 'main');
  });

  test('what somebody says', () => {
    copy.write('earlier.json', '{"format":1,"ids":{}}');
    expect(said('main~1')).toBe('The lock was held against HASH (main~1)');
    expect(said(join(copy.root, 'earlier.json'))).toMatch(/^The lock was held against .*earlier\.json$/);
    expect(said('0'.repeat(40))).toMatch(
      /^The lock was held against nothing: there is nothing before the first push; /,
    );
    expect(() => said('nope')).toThrow('Unexpected ref "nope"');
    rmSync(join(copy.root, 'earlier.json'));
  });

  test('nothing, without git or a commit, in a sentence of our own', () => {
    const folder = exampleCopy();
    const nothing = () => lockHistory(folder.root, lockFile, undefined).said;
    expect(nothing()).toMatch(
      /^The lock was held against nothing: Unexpected folder .* without history, expected a git repository; .*; "--lock-base" takes a file or commit that has an earlier one$/,
    );
    folder.git('init', '-q');
    expect(nothing()).toMatch(/^The lock was held against nothing: Unexpected repository without a commit, /);
    folder.remove();
  });
});

test('a commitment that is taken out with its entry in the lock, an emptied lock, and a key that stands twice', () => {
  const clean = check();
  expect([clean.status, clean.stdout]).toEqual([0, '']);
  expect(clean.stderr).toContain('\nThe lock was held against ');
  const lock = copy.read(lockFile);

  copy.write(lockFile, '{\n  "format": 1,\n  "ids": {}\n}\n');
  const emptied = check();
  expect([emptied.status, emptied.stdout]).toEqual([1, expect.stringContaining('3:3 error Unexpected loss of "EX-')]);

  // A commit of its own hides nothing, whatever comes after it.
  commit('Emptied');
  copy.git('commit', '-q', '--allow-empty', '-m', 'Another');
  copy.git('commit', '-q', '--allow-empty', '-m', 'A third');
  expect(check().stdout).toContain('(the commit before its last change) has them');
  copy.git('reset', '-q', '--soft', 'HEAD~3');

  // What was published and reworded can't be locked again, even once the lock is emptied in a commit of its own.
  copy.edit(dataFile, 'Contoso does not use what people write', 'Contoso never uses what people write');
  commit('Emptied');
  const again = copy.commitments(['lock', '--today', exampleDay]);
  expect([again.status, again.stdout]).toEqual([1, expect.stringContaining('lock-only-grows')]);
  expect(copy.read(lockFile)).toContain('"ids": {}');
  copy.git('reset', '-q', '--hard', 'HEAD~1');

  copy.write(lockFile, lock.replace('"published": true', '"published": true,\n      "published": true'));
  expect(check().stdout).toContain('Unexpected second "published"');
  expect(repeatedLockKeys(copy.root, lockFile)).toHaveLength(1);
  copy.git('checkout', '-q', '.');
});
