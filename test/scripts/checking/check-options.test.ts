/** The options of the check as a person gives them, in a copy of the project. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCheckOptions } from '../../../scripts/lib/checking/check-options.ts';
import { commitOf } from '../../../scripts/lib/project/git.ts';
import { loadRegistry } from '../../../scripts/lib/project/load-registry.ts';
import { exampleCopy, type ProjectCopy } from '../project-copy.ts';

const today = ['--today', '2026-11-28'];
let copy: ProjectCopy;

beforeAll(() => {
  copy = exampleCopy();
  copy.write('docs/extra.mdx', '---\ntitle: Extra\n---\n\nSee [it](/commitments/ex-gov-22/).\n');
  copy.write('mine.json', '{\n  "terms": {\n    "trial": { "title": "Trial", "title": 3 }\n  }\n}\n');
});
afterAll(() => {
  copy.remove();
});

const check = (...args: string[]) => copy.commitments(['check', ...today, ...args]);

describe('--format', () => {
  test('a report alone on standard output', () => {
    const { status, stdout, stderr } = check('--format', 'json');
    const { counts, findings } = JSON.parse(stdout);
    expect([status, counts.error, findings[0].file, findings[0].line]).toEqual([1, 1, 'docs/extra.mdx', 5]);
    expect(stderr).toMatch(/^\d+ rules looked at .*: 1 error, /);
  });

  test('several at once, into folders that are made, and the summary of a step', () => {
    const summary = join(copy.root, 'summary.md');
    copy.write('summary.md', 'Before.\n');
    const { status, stdout } = copy.commitments(
      ['check', ...today, '--format', 'github', '--format', 'sarif=out/a/b.sarif', '--format', 'junit=out/c.xml'],
      { GITHUB_STEP_SUMMARY: summary },
    );
    expect([status, stdout.split(',')[0]]).toEqual([1, '::error file=docs/extra.mdx']);
    expect(JSON.parse(copy.read('out/a/b.sarif')).runs[0].results).toHaveLength(1);
    expect(copy.read('out/c.xml')).toContain('</testsuites>');
    expect(copy.read('summary.md')).toMatch(/^Before\.\n### Consistency check\n/);
    expect(readdirSync(join(copy.root, 'out/a'))).toEqual(['b.sarif']);
  });

  test('nothing is written by halves where a folder can not be made', () => {
    copy.write('occupied', '');
    const { status, stdout, stderr } = check('--format', 'pretty', '--format', 'json=occupied/a.json');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Could not write .*occupied.*: a .* is expected\. Nothing was changed by halves\.\n$/);
  });
});

test('--rule runs these rules alone, and --verbose says what each looked at', () => {
  const { status, stdout, stderr } = check('--rule', 'term-unique', '--rule', 'id-well-formed', '--verbose');
  expect([status, stdout]).toEqual([0, '']);
  expect(stderr).toMatch(
    /^id-well-formed: [\d,]+ ids\nterm-unique: [\d,]+ .*\n2 rules looked at [\d,]+ entries, [\d,]+ ids, .*: 0 errors, 0 warnings, 0 notes\n$/,
  );
});

test('--list and --explain', () => {
  const list = check('--list').stdout;
  expect(list).toMatch(/^link-resolves +error +Every internal link, .*\[--fix mends it\]$/m);
  const { stdout } = check('--explain', 'link-resolves');
  expect(stdout).toMatch(/^link-resolves \(error\)/);
  expect(stdout).toContain('/checks/link-resolves/\n');
  expect(check('--explain', 'quotation-exact').stdout).toMatch(
    /^quotation-exact \(error\)[\s\S]*It says: Unexpected words/,
  );
});

describe('wrong calls', () => {
  test.each<[string, string[], RegExp]>([
    [
      'no such format',
      ['--format', 'sarf'],
      /^Unexpected value "sarf" of --format, expected one of .*; did you mean "sarif"\?$/,
    ],
    ['no file', ['--format', 'sarif='], /^Unexpected end of "--format sarif=", expected a file after the "="$/],
    [
      'two formats on standard output',
      ['--format', 'json', '--format', 'sarif'],
      /^Unexpected second format on standard output, .*--format sarif=FILE$/,
    ],
    [
      'two formats in a file',
      ['--format', 'json=a', '--format', 'sarif=a'],
      /^Unexpected second format for .*a, expected a file for each$/,
    ],
    [
      'no such rule',
      ['--rule', 'link-resolve'],
      /^Unexpected rule "link-resolve" of --rule, .*; did you mean "link-resolves"\?$/,
    ],
    ['nothing to explain', ['--explain', 'x'], /^Unexpected rule "x" of --explain, expected one that "--list" names$/],
    ['--dry-run alone', ['--dry-run'], /^Unexpected --dry-run alone, expected --fix with it$/],
    ['--since and --fix', ['--since', 'HEAD', '--fix'], /^Unexpected --since with --fix, expected one of them;/],
  ])('%s', (_, args, expected) => {
    expect(() => readCheckOptions(args, copy.root)).toThrow(expected);
  });

  test('exit code 2, one line, and nothing on standard output', () => {
    const { status, stdout, stderr } = check('--since', 'HEAD');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^Unexpected folder .* without history, expected a git repository; clone it with git\n$/);
  });
});

describe('--registry', () => {
  test('a JSON file, with places in it; a missing kind is empty', () => {
    const { status, stdout } = check('--registry', 'mine.json', '--rule', 'entry-well-formed', '--format', 'json');
    const findings: { file: string; line: number; column: number; message: string }[] = JSON.parse(stdout).findings;
    expect(status).toBe(1);
    const title = findings.find(({ message }) => message.startsWith('Unexpected 3'));
    expect([title?.file, title?.line, title?.column]).toEqual(['mine.json', 3, 43]);
  });

  test('a module that exports it', () => {
    copy.write(
      'mine.ts',
      "import { a } from './other.ts';\nexport const registry = {\n  terms: { trial: a, test: { title: '' } },\n};\n",
    );
    copy.write('other.ts', 'export const a: object = { title: 3 };\n');
    const { stdout } = check('--registry', 'mine.ts', '--rule', 'entry-well-formed', '--format', 'json');
    const findings: { file: string; line: number; column: number; message: string }[] = JSON.parse(stdout).findings;
    expect(
      findings.find(({ message }) => message.startsWith('Unexpected empty text in "title" of "test"')),
    ).toMatchObject({
      file: 'mine.ts',
      line: 3,
      column: 37,
    });
    expect(findings.find(({ message }) => message.startsWith('Unexpected 3'))).toMatchObject({
      file: 'other.ts',
      line: 1,
      column: 35,
    });
  });

  test.each<[string, string, RegExp]>([
    ['a.json', '{\n  "terms": {},\n}', /^a\.json:3:1: .*JSON/],
    ['b.json', '{', /^b\.json:1:2: .*JSON/],
    ['c.json', '[]', /^c\.json:1:1: expected an object with the kinds as keys/],
    [
      'd.json',
      '{\n  "term": {}\n}',
      /^d\.json:2:3: Unexpected kind "term", expected one of .*; did you mean "terms"\?$/,
    ],
    [
      'e.json',
      '{ "$schema": "x", "terms": [] }',
      /^e\.json:1:19: Unexpected value of "terms", expected an object with ids as keys$/,
    ],
    ['f.ts', 'export const parts = {};', /^f\.ts: expected an export "registry", found parts$/],
    ['g.ts', 'export const registry = {{};', /^g\.ts does not load: line 1, column \d+: .*$/],
    ['h.ts', "throw new Error('half');", /^h\.ts does not load: half$/],
  ])('%s: %s', async (file, text, expected) => {
    copy.write(file, text);
    await expect(loadRegistry(copy.root, join(copy.root, file))).rejects.toThrow(expected);
  });

  test('a file that there is not', () => {
    const { status, stderr } = check('--registry', 'none.json');
    expect([status, stderr]).toEqual([
      2,
      'Unexpected missing file none.json, expected a registry as JSON file or module\n',
    ]);
  });
});

test('--fix and --dry-run', () => {
  const fixes = exampleCopy();
  try {
    const before = '[a](/Principles/Openness) [b](/commitments/ex-gov-22/)\n';
    fixes.write('docs/more.mdx', before);
    fixes.edit('src/registry/commitments/norland.ts', 'lines: [', 'lines: [900, ');
    const chosen = ['check', ...today, '--fix', '--rule', 'link-resolves', '--rule', 'citation-lines-ascending'];
    const dry = fixes.commitments([...chosen, '--dry-run']);
    expect(dry.stderr).toContain(
      'would fix docs/more.mdx:1: link-resolves: /Principles/Openness → /principles/openness/\n',
    );
    expect(fixes.read('docs/more.mdx')).toBe(before);
    const { status, stdout, stderr } = fixes.commitments(chosen);
    expect(stderr).toMatch(
      /fixed src\/registry\/commitments\/norland\.ts:\d+: citation-lines-ascending: lines 900, \d+/,
    );
    expect(fixes.read('docs/more.mdx')).toBe('[a](/principles/openness/) [b](/commitments/ex-gov-22/)\n');
    expect(fixes.read('src/registry/commitments/norland.ts')).toMatch(/lines: \[\d+, .*900\]/);
    // What is left is checked by what was mended.
    expect([status, stdout.match(/error/g)?.length]).toEqual([1, 2]);
    expect(stdout).toContain('ex-gov-22');
  } finally {
    fixes.remove();
  }
});

describe('history', () => {
  beforeAll(() => {
    copy.write('.gitignore', 'node_modules\ndist\nout\n');
    copy.git('init', '-q', '-b', 'main');
    copy.git('commit', '-q', '--allow-empty', '-m', 'Nothing');
    copy.git('tag', 'before');
    copy.git('add', '.');
    copy.git('commit', '-q', '-m', 'All');
  });

  test('--since leaves out what did not change', () => {
    expect(check().status).toBe(1);
    const { status, stdout } = check('--since', 'main');
    expect([status, stdout]).toEqual([0, '']);
    expect(check('--since', 'main', '--level', 'info').status).toBe(0);
    copy.write('docs/late.mdx', '[x](/lost/)\n');
    expect(check('--since', 'main').stdout).toMatch(/^docs\/late\.mdx\n1:\d+ error .*\n\n✖ 1 error\n$/);
  });

  test.each<[string, RegExp]>([
    [
      'nope',
      /^Unexpected ref "nope", expected a branch, tag or commit of this repository; "git fetch origin nope" .*$/,
    ],
    ['--help', /^Unexpected ref "--help", expected/],
    [
      'before',
      /^Unexpected ref "before" from before the registry, expected a commit that has src\/registry\/index\.ts; the first is [0-9a-f]{7,}$/,
    ],
  ])('--since %s', (ref, expected) => {
    expect(() => commitOf(copy.root, ref)).toThrow(expected);
  });

  test('a registry that did not load', () => {
    copy.git('checkout', '-q', '-b', 'broken');
    copy.write('src/registry/topics.ts', 'export const topics = {{');
    copy.git('commit', '-q', '-a', '-m', 'Broken');
    copy.git('checkout', '-q', 'main');
    const { status, stderr } = check('--since', 'broken');
    expect([status, stderr]).toEqual([
      2,
      expect.stringMatching(/^The registry of "broken" does not load: .*; give a commit whose registry does\n$/),
    ]);
  });

  test('a shallow clone says how to get the rest', () => {
    const clone = exampleCopy();
    try {
      clone.git('init', '-q');
      clone.git('fetch', '-q', '--depth', '1', `file://${copy.root}`, 'main');
      clone.git('reset', '-q', '--soft', 'FETCH_HEAD');
      const { status, stderr } = clone.commitments(['check', ...today, '--since', 'before']);
      expect([status, stderr]).toEqual([
        2,
        'Unexpected ref "before", which this shallow clone does not have; run "git fetch --unshallow origin", or give "fetch-depth: 0" to actions/checkout\n',
      ]);
    } finally {
      clone.remove();
    }
  });

  test('diff says what changes for readers, and touches neither work tree nor index', () => {
    const before = copy.git('status', '--porcelain').stdout;
    copy.write('docs/citing.mdx', copy.read('docs/citing.mdx').replace('title: ', 'slug: /cite/\ntitle: '));
    const { status, stdout } = copy.commitments(['diff', 'main']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^## What changes for readers\n\nCompared with `main \([0-9a-f]{7}\)`\.\n/);
    expect(stdout).toContain('### Addresses that would break\n\n- `/citing/`\n');
    expect(stdout).toContain('### Pages that appear\n\n- `/cite/`\n- `/late/`\n');
    copy.git('checkout', 'docs/citing.mdx');
    expect(copy.git('status', '--porcelain').stdout).toBe(before);
    expect(existsSync(join(copy.root, 'index'))).toBe(false);
  });

  test('diff without a commit', () => {
    const { status, stderr } = copy.commitments(['diff']);
    expect([status, stderr]).toEqual([
      2,
      'Unexpected "", expected one branch, tag or commit, or one inventory.json, to compare with\n',
    ]);
  });
});
