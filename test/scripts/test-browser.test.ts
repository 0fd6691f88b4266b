import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/lib/browser.ts';
import { root } from '../root.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'browser-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program of that name in the folder, which exits with that code. */
function program(name: string, code: number, before = ''): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\n${before}\nexit ${code}\n`);
  chmodSync(file, 0o755);
  return file;
}

/** A machine without a browser and without a network. */
const nothing = () => ({ PATH: folder, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'none'), HOME: folder });

test('a browser on the path is found, unless it only says where to get one', () => {
  program('chromium', 1);
  const chrome = program('google-chrome', 0);
  expect(findBrowser(root, nothing())).toBe(chrome);
});

test('one without a window goes before those that have one', () => {
  program('chromium', 0);
  const shell = program('chromium-headless-shell', 0);
  expect(findBrowser(root, nothing())).toBe(shell);
});

test('a variable goes before the path, and must name a file', () => {
  program('chromium', 0);
  const own = program('my-browser', 0);
  expect(findBrowser(root, { ...nothing(), CHROME_PATH: own })).toBe(own);
  expect(() => findBrowser(root, { ...nothing(), CHROME_PATH: '/nowhere/chrome' })).toThrow(
    'Unexpected CHROME_PATH "/nowhere/chrome", expected the file of a browser',
  );
});

/** `npm run test:browser` on such a machine. */
function run(env: Readonly<Record<string, string>>) {
  const args = [join(root, 'scripts/launch.mjs'), 'test-browser'];
  return spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    env: { INIT_CWD: root, ...nothing(), ...env },
  });
}

test('without a browser it says plainly that nothing was tested', () => {
  const { status, stdout } = run({});
  expect([status, stdout]).toEqual([0, 'browser tests: not run, no browser; npm run browser:install\n']);
});

test('in CI it tries to install one, and fails without', () => {
  const log = join(folder, 'log');
  const note = `echo "$(basename "$0") $*" >> ${log}`;
  mkdirSync(join(folder, 'none'));
  for (const name of ['apt-get', 'sudo']) program(name, 1, `PATH=/usr/bin:/bin; ${note}`);
  const { status, stdout } = run({ CI: 'true', PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:1' });
  expect([status, stdout]).toEqual([1, 'browser tests: not run, no browser; npm run browser:install\n']);
  const asked = spawnSync('/bin/cat', [log], { encoding: 'utf8' }).stdout;
  expect(asked).toMatch(/apt-get update/);
});
