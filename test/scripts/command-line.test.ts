/** The command line as a person calls it, in a copy of the project: what it prints, and how it exits. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';

const project = new URL('../..', import.meta.url).pathname;
let root: string;

beforeAll(() => {
  spawnSync(process.execPath, [join(project, 'scripts/launch.mjs'), '--build']);
});
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'project-'));
  // With the times of the originals, so that the bundle counts as fresh until a test edits a source.
  const options = { recursive: true, preserveTimestamps: true };
  for (const name of ['src', 'scripts', 'static', 'dist', 'package.json', 'package-lock.json'])
    cpSync(join(project, name), join(root, name), options);
  cpSync(join(project, 'docs'), join(root, 'docs'), { ...options, filter: (file) => !file.includes('_generated') });
  symlinkSync(join(project, 'node_modules'), join(root, 'node_modules'));
});
afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

/** Runs `commitments` with these arguments. */
function commitments(args: readonly string[], cwd = root) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'scripts/launch.mjs'), ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: cwd },
  });
  return { status, stdout, stderr };
}

/** Replaces a text in a file of the copy; fails where it does not stand there. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
}

/** `line:column` of the first place of a text in a file of the copy. */
function placeOf(file: string, text: string): string {
  const before = readFileSync(join(root, file), 'utf8').split(text)[0] ?? '';
  const lines = before.split('\n');
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`;
}

describe('check', () => {
  test('is silent on a consistent registry, but says what it looked at', () => {
    const { status, stdout, stderr } = commitments(['check', '--today', '2026-11-20']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^\d+ rules looked at [\d,]+ entries, [\d,]+ references, [\d,]+ links[^,]*, \d+ documents: 0 errors, 0 warnings, \d+ notes\n/,
    );
  });

  test('reports a fault at its place, from any folder below the root', () => {
    const file = 'src/registry/commitments/canada.ts';
    edit(file, "jurisdictions: ['ca']", "jurisdictions: ['can']");
    const { status, stdout } = commitments(['check'], join(root, 'src'));
    expect(status).toBe(1);
    expect(stdout).toContain(file);
    expect(stdout).toContain(`${placeOf(file, "'can'")} error`);
    expect(stdout).toContain('did you mean "ca"?');
  });

  test('reports a broken link of a hand-written page at its place', () => {
    writeFileSync(join(root, 'docs/extra.mdx'), '---\ntitle: Extra\n---\n\nSee [it](/commitments/pc-gov-22/).\n');
    const { status, stdout } = commitments(['check']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/docs\/extra\.mdx\n5:\d+ +error/);
  });

  test('shows what is open when asked, without failing on it otherwise', () => {
    const { status, stdout } = commitments(['check', '--level', 'info']);
    expect(status).toBe(1);
    expect(stdout).toContain('open-point-reported');
  });
});

describe('bad input is one line with cause and fix, and exit code 2', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no such subcommand', ['chek'], /^Unexpected subcommand "chek", expected one of .*; did you mean "check"\?\n$/],
    ['no such option', ['check', '--levle', 'info'], /^Unexpected option "--levle".*; did you mean "--level"\?\n$/],
    [
      'no such level',
      ['check', '--level', 'loud'],
      /^Unexpected value "loud" of --level, expected one of error, warning, info\n$/,
    ],
    [
      'no such day',
      ['check', '--today', 'tomorrow'],
      /^Unexpected value "tomorrow" of --today, expected YYYY-MM-DD\n$/,
    ],
    [
      'no such area',
      ['new', 'commitment', '--area', 'GOVT'],
      /^Unexpected area "GOVT", expected one of PRI, DATA, GOV.*\n$/,
    ],
    ['nothing to add', ['new'], /^Unexpected "", expected what to add: "commitment --area GOV"\n$/],
    [
      'no site to serve',
      ['serve', '--port', '1'],
      /^Unexpected missing site, expected .*index\.html; run "npm run build" first\n$/,
    ],
  ])('%s', (_, args, expected) => {
    const { status, stdout, stderr } = commitments(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });

  test('a registry that does not load', () => {
    const file = 'src/registry/topics.ts';
    edit(file, 'export const topics = {', 'export const topics = {{');
    const { status, stderr } = commitments(['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^src\/registry\/topics\.ts:\d+:\d+: .*\nThe sources above do not load; mend them and run again\n$/,
    );
  });

  test('a registry that fails while it loads', () => {
    edit('src/registry/topics.ts', 'export const topics', "throw new Error('half a registry');\nexport const topics");
    const { status, stderr } = commitments(['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The registry does not load: half a registry\n$/);
  });

  test('a lock that is not one', () => {
    writeFileSync(join(root, 'src/registry/versions.lock.json'), '{ "format": 2 }');
    const { status, stderr } = commitments(['check']);
    expect([status, stderr]).toEqual([2, 'src/registry/versions.lock.json: expected { "format": 1, "ids": { … } }\n']);
  });

  test('a docs folder that is none', () => {
    rmSync(join(root, 'docs'), { recursive: true });
    writeFileSync(join(root, 'docs'), 'a file');
    const { status, stderr } = commitments(['generate']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Could not (?:write generated pages to|read) .*docs.*: a file stands where a folder is expected\. Nothing was changed by halves\.\n$/,
    );
  });

  test('an occupied port, before any work', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = commitments(['site', '--port', String(port)]);
    await new Promise((resolve) => server.close(resolve));
    expect([status, stderr]).toEqual([
      2,
      `Unexpected occupied port ${port}, expected a free one; use --port or PORT to choose another\n`,
    ]);
  });
});

test('new adds the next id, a stub and the memory of the id; the check then says what is missing', () => {
  const { status, stdout } = commitments(['new', 'commitment', '--area', 'gov', '--today', '2026-11-20']);
  const file = 'src/registry/commitments/government-requests.ts';
  expect([status, stdout]).toEqual([
    0,
    `PC-GOV-13 added: fill it in at ${file}:${placeOf(file, "'PC-GOV-13': {").split(':')[0]}\n`,
  ]);
  expect(readFileSync(join(root, 'src/registry/ids.ts'), 'utf8')).toContain("  'PC-GOV-12',\n  'PC-GOV-13',\n");
  expect(JSON.parse(readFileSync(join(root, 'src/registry/versions.lock.json'), 'utf8')).ids['PC-GOV-13']).toEqual({
    published: false,
  });
  const check = commitments(['check']);
  expect(check.status).toBe(1);
  expect(check.stdout).toContain(`${placeOf(file, "'',\n    topic: ''")} error`);
  expect(check.stdout.match(/entry-well-formed/g)?.length).toBeGreaterThan(8);
});

test('generate writes every page once, and help tells of every subcommand', () => {
  const first = commitments(['generate']);
  expect(first.status).toBe(0);
  expect(existsSync(join(root, 'docs/commitments/pc-gov-2.mdx'))).toBe(true);
  expect(commitments(['generate']).stderr).toMatch(/^\d+ pages generated: 0 written, 0 deleted, the rest unchanged\n$/);
  const help = commitments(['--help']);
  expect(help.stdout).toContain('check');
  expect(commitments(['check', '--help']).stdout).toContain('usage: commitments check [--format');
});
