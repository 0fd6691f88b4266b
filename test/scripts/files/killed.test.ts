/** A run that is killed, or finds the disk full, at whichever file it was, leaves each file whole, and the next run finishes. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { filesBelow } from '../../../scripts/lib/project/project.ts';
import { root } from '../../root.ts';
import { writeText } from './write-text.ts';

/** Bundled once: each of these tests starts it dozens of times. */
const bundle = mkdtempSync(join(tmpdir(), 'write-and-die-'));
const child = join(bundle, 'write-and-die.mjs');
beforeAll(() => {
  const source = fileURLToPath(new URL('write-and-die.ts', import.meta.url));
  buildSync({
    entryPoints: [source],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: child,
    logLevel: 'error',
    // Packages that are CommonJS ask for Node's modules.
    banner: { js: "import { createRequire as $ } from 'node:module'; const require = $(import.meta.url);" },
  });
});
afterAll(() => rmSync(bundle, { recursive: true, force: true }));
const command = (args: readonly string[]) => [child, ...args];

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-'));
  mkdirSync(join(folder, 'docs'));
  writeFileSync(join(folder, 'docs', 'own.mdx'), 'by hand');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type End = 'killed' | 'full';

/** Runs in a process of its own until its end, or until it is killed, or finds the disk full, right before so many operations on files. */
function run(what: string, text: string, end: End, last: number): End | 'ended' {
  const { signal, status, stderr } = spawnSync(process.execPath, command([folder, what, text, end, String(last)]), {
    cwd: root,
    encoding: 'utf8',
  });
  if (signal === 'SIGKILL') return 'killed';
  if (status === 0) return 'ended';
  if (/ENOSPC|the disk is full/.test(stderr)) return 'full';
  throw new Error(stderr);
}

/** Another run, to its end. */
const runWhole = (what: string, text: string) => writeText(folder, what, text);

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
  test('killed before any of its operations', async () => {
    await runWhole(what, 'x');
    let last = 0;
    for (let end = ''; end !== 'ended'; ) {
      last += 1;
      end = run(what, 'y', 'killed', last);
      expect(new Set(['x', 'y', ...texts()]), `operation ${last}`).toEqual(new Set(['x', 'y']));
      expect(readFileSync(join(folder, 'docs', 'own.mdx'), 'utf8')).toBe('by hand');
      // Another run, with other words: what the killed one wrote is nobody's own.
      await runWhole(what, 'z');
      expect([texts(), visible()], `after operation ${last}`).toEqual([['z', 'z', 'z'], whole]);
      expect(filesBelow(folder, 'docs').filter((file) => /staging|\.tmp$|\.kept$/.test(file))).toEqual([]);
      await runWhole(what, 'x');
    }
    expect(last).toBeGreaterThan(4);
  });

  test('a full disk at any of its operations', async () => {
    await runWhole(what, 'x');
    let last = 0;
    for (let end = ''; end !== 'ended'; ) {
      last += 1;
      end = run(what, 'y', 'full', last);
      expect([new Set(texts()), visible()], `operation ${last}`).toEqual([
        new Set([end === 'full' ? 'x' : 'y']),
        whole,
      ]);
    }
    expect(last).toBeGreaterThan(3);
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
    await runWhole(what, 'z');
    expect(texts()).toEqual(['z', 'z', 'z']);
    expect(readFileSync(join(folder, 'docs', 'own.mdx'), 'utf8')).toBe('by hand');
  });
});

describe('a folder that is made anew', () => {
  const now = () => (existsSync(join(folder, 'docs')) ? new Set(texts()) : 'absent');

  test.each<[End, readonly unknown[]]>([
    // Between two renames it is away, and the next run has it back before it makes another.
    ['killed', [new Set(['x']), new Set(['y']), 'absent']],
    ['full', [new Set(['x']), new Set(['y'])]],
  ])('%s at any of its operations', async (how, allowed) => {
    let last = 0;
    for (let end = ''; end !== 'ended'; ) {
      last += 1;
      await runWhole('folder', 'x');
      end = run('folder', 'y', how, last);
      expect(allowed, `operation ${last}`).toContainEqual(now());
      // A run that fails at once still brings back what a killed one had moved away.
      run('folder', 'z', 'full', 4);
      expect([new Set(['x']), new Set(['y'])], `after operation ${last}`).toContainEqual(now());
      await runWhole('folder', 'z');
      expect([now(), readdirSync(folder)]).toEqual([new Set(['z']), ['docs']]);
    }
    expect(last).toBeGreaterThan(4);
  });

  test('two at once: the second is told by whom it is made', async () => {
    await runWhole('folder', 'x');
    writeFileSync(join(folder, 'docs.pid'), String(process.ppid));
    await expect(runWhole('folder', 'y')).rejects.toThrow(`Process ${process.ppid} is making ${join(folder, 'docs')}`);
    expect(now()).toEqual(new Set(['x']));
    // A process that has ended makes nothing.
    writeFileSync(join(folder, 'docs.pid'), '4194305');
    await runWhole('folder', 'y');
    expect([now(), readdirSync(folder)]).toEqual([new Set(['y']), ['docs']]);
  });
});
