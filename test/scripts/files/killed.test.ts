/** A run that is killed, at whichever file it was, leaves each file whole, and the next run finishes what it began. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/lib/project/project.ts';
import { root } from '../../root.ts';

const child = fileURLToPath(new URL('write-and-die.ts', import.meta.url));
const command = (args: readonly string[]) => ['--import', 'tsx', child, ...args];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs', 'own.mdx'), 'by hand');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Runs until its end, or until it is killed right before so many operations on files. */
function run(what: string, text: string, last?: number): { readonly killed: boolean } {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    command([folder, what, text, ...(last === undefined ? [] : [String(last)])]),
    { cwd: root, encoding: 'utf8' },
  );
  if (signal === null && status !== 0) throw new Error(stderr);
  return { killed: signal === 'SIGKILL' };
}

/** Which text each file has: by one letter, or `broken`. */
function texts(): string[] {
  return ['a.mdx', 'b.mdx', 'c.mdx'].map((name) => {
    const written = readFileSync(join(folder, 'docs', name), 'utf8');
    const [, text] = new RegExp(`^[^\n]*\n\n${name} (x{50000}|y{50000}|z{50000})\n$`).exec(written) ?? [];
    return text?.[0] ?? 'broken';
  });
}

const visible = () => filesBelow(folder, 'docs').filter((file) => !file.startsWith('docs/_generated/'));
const whole = ['docs/a.mdx', 'docs/b.mdx', 'docs/c.mdx', 'docs/own.mdx'];

describe.each([['pages'], ['files']])('%s', (what) => {
  test('killed before any of its operations', () => {
    run(what, 'x');
    let last = 0;
    for (let killed = true; killed; ) {
      last += 1;
      ({ killed } = run(what, 'y', last));
      expect(new Set(['x', 'y', ...texts()]), `operation ${last}`).toEqual(new Set(['x', 'y']));
      expect(readFileSync(join(folder, 'docs', 'own.mdx'), 'utf8')).toBe('by hand');
      // Another run, with other words: what the killed one wrote is nobody's own.
      run(what, 'z');
      expect([texts(), visible()], `after operation ${last}`).toEqual([['z', 'z', 'z'], whole]);
      expect(filesBelow(folder, 'docs').filter((file) => /staging|\.tmp$|\.kept$/.test(file))).toEqual([]);
      run(what, 'x');
    }
    expect(last).toBeGreaterThan(4);
  });

  test('two at once', async () => {
    const both = ['x', 'y'].map(
      (text) =>
        new Promise<number | null>((resolve) => {
          spawn(process.execPath, command([folder, what, text]), { cwd: root, stdio: 'ignore' }).on('exit', resolve);
        }),
    );
    await Promise.all(both);
    expect(texts()).not.toContain('broken');
    run(what, 'z');
    expect(texts()).toEqual(['z', 'z', 'z']);
    expect(readFileSync(join(folder, 'docs', 'own.mdx'), 'utf8')).toBe('by hand');
  });
});
