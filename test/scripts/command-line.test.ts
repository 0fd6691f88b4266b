/** The command line as a person calls it, in a copy of the project: what it prints, and how it exits. */
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { exampleDay } from '../example.ts';
import { exampleCopy, type ProjectCopy } from './project-copy.ts';

let copy: ProjectCopy;

beforeEach(() => {
  copy = exampleCopy();
});
afterEach(() => {
  copy.remove();
});

describe('check', () => {
  test('is silent on a consistent registry, but says what it looked at', () => {
    const { status, stdout, stderr } = copy.commitments(['check', '--today', '2026-11-28']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toMatch(
      /^\d+ rules looked at [\d,]+ entries, [\d,]+ references, [\d,]+ links[^,]*, \d+ documents?: 0 errors, 0 warnings, \d+ notes\n/,
    );
  });

  test('reports a fault at its place, from any folder below the root', () => {
    const file = 'src/registry/commitments/norland.ts';
    copy.edit(file, "jurisdictions: ['xn']", "jurisdictions: ['xm']");
    const { status, stdout } = copy.commitments(['check'], {}, 'src');
    expect(status).toBe(1);
    expect(stdout).toContain(file);
    expect(stdout).toContain(`${copy.placeOf(file, "'xm'")} error`);
    expect(stdout).toContain('did you mean "xn"?');
  });

  test('reports a broken link of a hand-written page at its place', () => {
    copy.write('docs/extra.mdx', '---\ntitle: Extra\n---\n\nSee [it](/commitments/ex-gov-22/).\n');
    const { status, stdout } = copy.commitments(['check']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/docs\/extra\.mdx\n5:\d+ +error/);
  });

  test('shows what is open when asked, without failing on it otherwise', () => {
    const { status, stdout } = copy.commitments(['check', '--level', 'info']);
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
      /^Unexpected area "GOVT", expected one of DATA, GOV.*\n$/,
    ],
    [
      'nothing to add',
      ['new'],
      /^Unexpected end of the command, expected what to add: one of principle, topic, .*, version\n$/,
    ],
    ['no kind', ['new', 'serviec'], /^Unexpected "serviec", .*; did you mean "service"\?\n$/],
    ['two ids', ['new', 'service', 'disk', 'chat'], /^Unexpected "chat" behind "disk", expected one id at a time\n$/],
    ['no id', ['new', 'service'], /^Missing id, expected one in lower case: "new service some-name"\n$/],
    [
      'no form of an id',
      ['new', 'service', 'My Service'],
      /^Unexpected id "My Service", .*; did you mean "my-service"\?\n$/,
    ],
    [
      'an id that is taken',
      ['new', 'term', 'personal-data'],
      /^Unexpected id "personal-data", expected one that is not taken\n$/,
    ],
    [
      'another prefix',
      ['new', 'commitment', 'AC-PAY-1'],
      /^Unexpected id "AC-PAY-1", expected one that begins with "EX-"\n$/,
    ],
    [
      'an id and an area',
      ['new', 'commitment', 'PC-PAY-1', '--area', 'GOV'],
      /^Unexpected --area, expected an id or an area\n$/,
    ],
    ['no kind of instrument', ['new', 'instrument', 'x'], /^Missing --kind, expected one of statute, .*\n$/],
    [
      'a kind of what has none',
      ['new', 'term', 'x', '--kind', 'y'],
      /^Unexpected --kind "y", expected none for terms\n$/,
    ],
    [
      'a version of nothing',
      ['new', 'version', 'PC-GOV-99'],
      /^Unexpected commitment "PC-GOV-99", expected the id of one: .*\n$/,
    ],
    [
      'no site to serve',
      ['serve', '--port', '1'],
      /^Unexpected missing site, expected .*index\.html; run "npm run build" first\n$/,
    ],
  ])('%s', (_, args, expected) => {
    const { status, stdout, stderr } = copy.commitments(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });

  test('a registry that does not load', () => {
    const file = 'src/registry/topics.ts';
    copy.edit(file, 'export const topics = {', 'export const topics = {{');
    const { status, stderr } = copy.commitments(['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^src\/registry\/topics\.ts:\d+:\d+: .*\nThe sources above do not load; mend them and run again\n$/,
    );
  });

  test('no lock', () => {
    rmSync(join(copy.root, 'src/registry/versions.lock.json'));
    const { status, stderr } = copy.commitments(['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Unexpected missing file src\/registry\/versions\.lock\.json, expected the memory .*\{ "format": 1, "ids": \{\} \}\n$/,
    );
  });

  test('a registry that fails while it loads', () => {
    copy.edit(
      'src/registry/topics.ts',
      'export const topics',
      "throw new Error('half a registry');\nexport const topics",
    );
    const { status, stderr } = copy.commitments(['check']);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^The registry does not load: half a registry\n$/);
  });

  test('a lock that is not one', () => {
    copy.write('src/registry/versions.lock.json', '{ "format": 2 }');
    const { status, stderr } = copy.commitments(['check']);
    expect([status, stderr]).toEqual([2, 'src/registry/versions.lock.json: expected { "format": 1, "ids": { … } }\n']);
  });

  test('a docs folder that is none', () => {
    rmSync(join(copy.root, 'docs'), { recursive: true });
    copy.write('docs', 'a file');
    const { status, stderr } = copy.commitments(['generate']);
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /^Could not (?:write generated pages to|read) .*docs.*: a file stands where a folder is expected\.(?: Nothing was changed by halves\.)?\n$/,
    );
  });

  test('an occupied port, before any work', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const { status, stderr } = copy.commitments(['site', '--port', String(port)]);
    await new Promise((resolve) => server.close(resolve));
    expect([status, stderr]).toEqual([
      2,
      `Unexpected occupied port ${port}, expected a free one; use --port or PORT to choose another\n`,
    ]);
  });
});

test('site asks what check asks before it builds, of the citations in pages too', async () => {
  copy.write(
    'docs/extra.mdx',
    '---\ntitle: Extra\n---\n\nContoso commits to EX-CLM-1. See [it](/commitments/ex-gov-22/).\n',
  );
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const [site, check] = [copy.commitments(['site', '--port', String(port)]), copy.commitments(['check'])];
  const lookedAt = ({ stderr }: { stderr: string }) => /\d+ rules/.exec(stderr)?.[0];
  expect(check.stdout).toContain('claim-not-commitment');
  expect([site.status, site.stdout, lookedAt(site)]).toEqual([1, check.stdout, lookedAt(check)]);
});

test('new adds the next id, a stub and the memory of the id; the check then says what is missing', () => {
  const { status, stdout } = copy.commitments(['new', 'commitment', '--area', 'gov', '--today', '2026-11-28']);
  const file = 'src/registry/commitments/government.ts';
  expect([status, stdout]).toEqual([
    0,
    `EX-GOV-3 added: fill it in at ${file}:${copy.placeOf(file, "'EX-GOV-3': {").split(':')[0]}\n`,
  ]);
  expect(copy.read('src/registry/ids.ts')).toContain("  'EX-GOV-2',\n  'EX-GOV-3',\n");
  expect(JSON.parse(copy.read('src/registry/versions.lock.json')).ids['EX-GOV-3']).toEqual({
    published: false,
  });
  const check = copy.commitments(['check']);
  expect(check.status).toBe(1);
  expect(check.stdout).toContain(`${copy.placeOf(file, "'',\n    topic: ''")} error`);
  expect(check.stdout.match(/entry-well-formed/g)?.length).toBeGreaterThan(8);
});

test('new adds a version behind the last one, and an entry of any kind with what can name it', () => {
  const file = 'src/registry/commitments/norland.ts';
  const [, qualifiers] = /(qualifiers: \[[\s\S]*?),\n {8}change/.exec(copy.read(file)) ?? [];
  const version = copy.commitments(['new', 'version', 'EX-XN-1']);
  const line = copy.placeOf(file, "{\n        from: {\n          date: '',").split(':')[0];
  expect([version.status, version.stdout]).toEqual([0, `EX-XN-1@2 added: fill it in at ${file}:${line}\n`]);
  expect(version.stderr).toMatch(/^It says what version 1 says, but not from, change, lastAttested\. /);
  // It says again all that the one before it says, and lacks what no version has from that.
  expect(copy.read(file).split(qualifiers ?? '')).toHaveLength(3);
  const { findings } = JSON.parse(copy.commitments(['check', '--format', 'json']).stdout);
  const places = findings.flatMap(({ rule, file: one, line: at }: { rule: string; file: string; line: number }) =>
    rule === 'entry-well-formed' && one === file ? [copy.read(file).split('\n')[at - 1]?.trim().split(':')[0]] : [],
  );
  expect(places.sort()).toEqual(['basis', 'date', 'date', 'kind', 'reason']);
  const law = copy.commitments(['new', 'instrument', 'nz-act', '--kind', 'statute']);
  expect(law.stdout).toMatch(/^nz-act added: fill it in at src\/registry\/instruments\/[\w-]+\.ts:\d+\n$/);
  expect(law.stderr).toContain('Nothing names it yet. These fields can:\n  principles: mappings.instrument\n');
  expect(copy.read('src/registry/ids.ts')).toContain("  'nz-act',\n");
});

test('new gives a new area its own file, which the index names', () => {
  const { status, stdout, stderr } = copy.commitments(['new', 'commitment', 'EX-PAY-1']);
  const file = 'src/registry/commitments/pay.ts';
  expect([status, stdout]).toEqual([0, `EX-PAY-1 added: fill it in at ${file}:4\n`]);
  expect(stderr).toContain(`${file} is new, since no other is for such an entry; src/registry/index.ts names it.\n`);
  expect(copy.read('src/registry/index.ts')).toContain('commitments: [data, government, norland, payPromises],');
  copy.commitments(['new', 'commitment', '--area', 'PAY']);
  expect(copy.read(file)).toMatch(/^ {2}'EX-PAY-1': \{\n[\s\S]*^ {2}'EX-PAY-2': \{\n/m);
  expect(copy.commitments(['check']).stdout).toContain(file);
});

test('generate writes every page once, and help tells of every subcommand', () => {
  const first = copy.commitments(['generate']);
  expect(first.status).toBe(0);
  expect(existsSync(join(copy.root, 'docs/commitments/ex-gov-1.mdx'))).toBe(true);
  expect(copy.commitments(['generate']).stderr).toMatch(
    /^\d+ pages and files generated: 0 written, 0 deleted, the rest unchanged\n$/,
  );
  const help = copy.commitments(['--help']);
  expect(help.stdout).toContain('check');
  expect(copy.commitments(['check', '--help']).stdout).toContain('usage: commitments check [--format');
});

test('an old Node gets a sentence', () => {
  const old = 'Object.defineProperty(process, "versions", { value: { ...process.versions, node: "18.20.0" } })';
  const { status, stderr } = copy.launch(['check'], {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(old)}`,
  });
  expect([status, stderr]).toEqual([
    2,
    'Unexpected Node 18.20.0, expected 20.19 or later; install it from nodejs.org\n',
  ]);
});

test('a project with the lock of another package manager runs', () => {
  rmSync(join(copy.root, 'package-lock.json'));
  expect(copy.launch(['check', '--today', exampleDay]).status).toBe(0);
});

test('two generations at once leave every page whole, and nothing beside', async () => {
  copy.commitments(['generate']);
  const pages = readdirSync(join(copy.root, 'docs/commitments'));
  const before = pages.map((page) => copy.read(`docs/commitments/${page}`));
  rmSync(join(copy.root, 'docs/commitments'), { recursive: true });
  const generation = () =>
    new Promise((resolve) => {
      const env = { ...process.env, INIT_CWD: copy.root };
      spawn(process.execPath, [join(copy.root, 'scripts/launch.mjs'), 'generate'], { cwd: copy.root, env }).on(
        'exit',
        resolve,
      );
    });
  expect(await Promise.all([generation(), generation()])).toEqual([0, 0]);
  expect(pages.map((page) => copy.read(`docs/commitments/${page}`))).toEqual(before);
  expect(readdirSync(join(copy.root, 'docs/_generated')).filter((name) => name.startsWith('.'))).toEqual([]);
});
