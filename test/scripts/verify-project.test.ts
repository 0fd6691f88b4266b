/** What a project says once for everybody who verifies its documents, and what it lives with. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { name as packageName, version as packageVersion } from '../../package.json';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { syntheticRegistry } from '../bench/synthetic.ts';
import { word } from '../citations/readers/read.ts';
import { root } from '../root.ts';
import { runInThread } from './command-thread.ts';

const site = {
  address: 'https://privacy.example/',
  title: 'Commitments',
  publisher: { name: 'P', note: 'N.' },
  citationPrefix: 'PC',
} as const;
const inventory = JSON.stringify(inventoryOf(syntheticRegistry({ commitments: 2 }), site));
const wrong = 'See PC-SAA-9.\n';
const wrongWhere = 'See [it](http://privacy.example/commitments/pc-saa-1/).\n';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-project-'));
  write('inventory.json', inventory);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const command = (...args: readonly string[]) => commandIn(folder, ...args);

function commandIn(cwd: string, ...args: readonly string[]) {
  return runInThread(root, args, { ...process.env, INIT_CWD: cwd, GITHUB_STEP_SUMMARY: '' });
}

const given = ['--today', '2026-11-20', '--inventory', 'inventory.json'];
const verify = (...args: readonly string[]) => command('verify', ...args, ...given);

/** `a.md:1 error citation-known`, of the report as JSON. */
function found(...args: readonly string[]): string[] {
  const { findings } = JSON.parse(verify(...args, '--format', 'json').stdout) as {
    readonly findings: readonly { file: string; line: number; locus?: string; level: string; rule: string }[];
  };
  return findings.map(({ file, line, locus, level, rule }) => `${file}:${locus ?? line} ${level} ${rule}`);
}

test('what servers show has paths from the root of the repository, and what people read those from where they stand', () => {
  write('päge s/docs/a.md', wrong);
  const inFolder = (format: string) =>
    commandIn(
      join(folder, 'päge s'),
      'verify',
      'docs',
      '--today',
      '2026-11-20',
      '--inventory',
      '../inventory.json',
      '--format',
      format,
    ).stdout;
  const uri = () => JSON.parse(inFolder('sarif')).runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri;
  // Without a repository around it, there is no other root.
  expect(uri()).toBe('docs/a.md');
  mkdirSync(join(folder, '.git'));
  expect(uri()).toBe('p%C3%A4ge%20s/docs/a.md');
  expect(inFolder('github')).toMatch(/^::error file=päge s\/docs\/a\.md,line=1/);
  expect(inFolder('pretty')).toMatch(/^docs\/a\.md\n/);
  mkdirSync(join(folder, 'päge s', '.git'));
  expect(uri()).toBe('docs/a.md');
});

describe('what is left out', () => {
  test('globs behind an exclamation mark, of an option, and whole folders', () => {
    for (const file of ['a.md', 'drafts/b.md', 'drafts/c.md', 'old/d.md']) write(file, wrong);
    const { stdout, stderr } = verify('.', '!drafts/**', '--exclude', 'old');
    expect(stdout).toMatch(/^a\.md\n/);
    expect(stdout).not.toMatch(/drafts|old/);
    expect(stderr).toContain('4 files excluded');
  });

  test('files that did not change', () => {
    write('a.md', wrong);
    write('b.md', wrong);
    const git = (...args: string[]) =>
      spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.example', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '.');
    git('commit', '-q', '-m', 'a');
    write('b.md', `${wrong}\nMore.\n`);
    write('c.md', wrong);
    expect(found('.', '--changed-only').map((one) => one.slice(0, 4))).toEqual(['b.md', 'c.md']);
    expect(verify('a.md', '--changed-only')).toMatchObject({ status: 0, stdout: '' });
    expect(verify('.', '--changed-only', '--since', 'nowhere').stderr).toContain('Unexpected ref "nowhere"');
  });

  test('documents of formats that are not read are named', () => {
    write('docs/a.md', 'Nothing.\n');
    write('docs/b.doc', 'x');
    write('docs/~$b.docx', 'x');
    expect(found('docs')).toEqual(['docs/b.doc:1 warning document-readable']);
  });
});

test('warnings are shown, and errors alone fail, unless told', () => {
  write('a.md', wrongWhere);
  expect(found('a.md')).toEqual(['a.md:1 warning permalink-canonical']);
  expect([verify('a.md').status, verify('a.md', '--level', 'warning').status]).toEqual([0, 1]);
});

describe('a configuration', () => {
  test('says all of it, and the command line more', () => {
    write('a.md', wrongWhere);
    write('drafts/b.md', wrong);
    write('c.csv', 'Answer,Notes\nSee PC-SAA-8,See PC-SAA-9\n');
    write(
      'commitments.config.json',
      JSON.stringify({
        inventory: 'inventory.json',
        pinned: true,
        levels: { 'permalink-canonical': 'error', 'version-pinned': 'info' },
        exclude: ['drafts'],
        columns: { ignore: ['notes'] },
      }),
    );
    const { stderr, status } = command('verify', '.', '--today', '2026-11-20');
    expect(stderr).toContain('(inventory.json)');
    expect(stderr).toContain('1 cell of columns that are not verified left out');
    expect(status).toBe(1);
    expect(found('.')).toEqual(['a.md:1 error permalink-canonical', 'c.csv:2 error citation-known']);
  });

  test.each([
    [
      '{ "pinned": "yes" }',
      /^commitments\.config\.json:1:13: Unexpected "yes", expected true or false \(at pinned\)\n$/,
    ],
    ['{\n  "levles": {}\n}', /^commitments\.config\.json:2:3: Unexpected unknown field.*\(at levles\)\n$/],
    [
      '{ "levels": { "quotation-exakt": "off" } }',
      /^commitments\.config\.json:1:\d+: Unexpected rule "quotation-exakt", expected one that citations are verified by; did you mean "quotation-exact"\? \(at levels\.quotation-exakt\)\n$/,
    ],
    ['{', /^commitments\.config\.json:1:2: /],
  ])('that is wrong is told at its place: %s', (config, message) => {
    write('a.md', wrong);
    write('commitments.config.json', config);
    const { status, stderr } = verify('a.md');
    expect(stderr).toMatch(message);
    expect(status).toBe(2);
  });
});

describe('a comment accepts one finding', () => {
  const comment = (rule = 'citation-known', until = '2026-12-31', reason = 'It comes next week.') =>
    `commitments-accept ${rule} until ${until}: ${reason}`;

  test.each<[what: string, file: string, text: string, expected: string[]]>([
    ['above it', 'a.md', `<!-- ${comment()} -->\n\n${wrong}`, []],
    ['on its line', 'a.md', `See PC-SAA-9. <!-- ${comment()} -->\n`, []],
    ['of MDX', 'a.mdx', `{/* ${comment()} */}\n\n${wrong}`, []],
    ['in a table', 'a.csv', `# ${comment()}\nSee PC-SAA-9,b\n`, []],
    [
      'and no second one',
      'a.md',
      `<!-- ${comment()} -->\n\nSee PC-SAA-9 and PC-SAA-8.\n`,
      ['a.md:3 error citation-known'],
    ],
    [
      'and none further away',
      'a.md',
      `<!-- ${comment()} -->\n\nSee PC-SAA-1.\n\n${wrong}`,
      ['a.md:1 error suppression-current', 'a.md:5 error citation-known'],
    ],
    [
      'of its rule alone',
      'a.md',
      `<!-- ${comment('quotation-exact')} -->\n\n${wrong}`,
      ['a.md:1 error suppression-current', 'a.md:3 error citation-known'],
    ],
    [
      'until its last day',
      'a.md',
      `<!-- ${comment('citation-known', '2026-11-19')} -->\n\n${wrong}`,
      ['a.md:1 error suppression-current', 'a.md:3 error citation-known'],
    ],
    [
      'with a reason',
      'a.md',
      `<!-- ${comment('citation-known', '2026-12-31', '')} -->\n\n${wrong}`,
      ['a.md:1 error suppression-current', 'a.md:3 error citation-known'],
    ],
    [
      'as an example in code',
      'a.md',
      `\`\`\`html\n<!-- ${comment()} -->\n\`\`\`\n\n${wrong}`,
      ['a.md:5 error citation-known'],
    ],
  ])('%s', (_, file, text, expected) => {
    write(file, text);
    expect(found(file)).toEqual(expected);
  });

  test('in a comment of Word, at the place that it is about', () => {
    const office = 'http://schemas.openxmlformats.org';
    const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
    const note = `<w:comments xmlns:w="${office}/wordprocessingml/2006/main"><w:comment w:id="1"><w:p>${run(comment())}</w:p></w:comment></w:comments>`;
    const relations = `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`;
    const body = `<w:p>${run('See PC-SAA-9.')}<w:r><w:commentReference w:id="1"/></w:r></w:p><w:p>${run('See PC-SAA-8.')}</w:p>`;
    write('a.docx', word(body, { 'word/_rels/document.xml.rels': relations, 'word/comments.xml': note }));
    expect(found('a.docx')).toEqual(['a.docx:paragraph 2 error citation-known']);
  });

  test('which is counted and told in reports', () => {
    write('a.md', `<!-- ${comment()} -->\n\n${wrong}`);
    const { suppressed } = JSON.parse(verify('a.md', '--format', 'json').stdout);
    expect(suppressed).toMatchObject([
      { rule: 'citation-known', suppression: { reason: 'It comes next week.', expires: '2026-12-31' } },
    ]);
    expect(verify('a.md').stderr).toContain('0 errors, 0 warnings, 0 notes, 1 suppressed');
  });
});

test('a baseline holds what was there; what is new fails', () => {
  write('a.md', `${wrong}\nMore.\n`);
  expect(verify('a.md', '--baseline', 'baseline.json').stderr).toMatch(/^Could not read .*baseline\.json/);
  const { status, stderr } = verify('a.md', '--baseline', 'baseline.json', '--update-baseline');
  expect([status, stderr]).toEqual([0, expect.stringContaining('1 finding written to baseline.json\n')]);
  expect(JSON.parse(readFileSync(join(folder, 'baseline.json'), 'utf8')).findings).toHaveLength(1);
  write('a.md', `${wrong}\nMore.\n\nSee PC-SAA-8.\n`);
  expect(found('a.md', '--baseline', 'baseline.json')).toEqual(['a.md:5 error citation-known']);
  write('a.md', 'Mended.\n');
  expect(verify('a.md', '--baseline', 'baseline.json').stderr).toContain('1 finding of the baseline no more found');
});

describe('the inventory', () => {
  test('is named in every report, with its digest and age', () => {
    write('a.md', wrong);
    const all = ['json', 'sarif', 'junit', 'markdown'].map((format) => verify('a.md', '--format', format).stdout);
    const known = JSON.parse(all[0] ?? '').inventory;
    expect(known).toMatchObject({
      name: 'inventory.json',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      age: expect.any(Number),
    });
    expect(JSON.parse(all[1] ?? '').runs[0].properties.inventory).toEqual(known);
    expect(all[2]).toContain(`<property name="inventory-sha256" value="${known.sha256}"/>`);
    expect(all[3]).toContain(`inventory.json, as of ${known.current}`);
    expect(verify('a.md', '--format', 'github').stdout).toContain(
      `::notice title=Verified against::inventory.json, as of ${known.current}`,
    );
  });

  test('may not be older than what is asked for', () => {
    write('a.md', 'See PC-SAA-1.\n');
    const today = (day: string) =>
      command('verify', 'a.md', '--inventory', 'inventory.json', '--today', day, '--max-inventory-age', 'P1Y');
    const { stdout, status } = today('2036-01-01');
    expect(stdout).toMatch(
      /Unexpected inventory inventory\.json as of [\d-]+, expected one within P1Y before 2036-01-01; fetch a newer one/,
    );
    expect(status).toBe(1);
  });
});

test('the version', () => {
  const expected = { status: 0, stdout: `${packageName} ${packageVersion}\n`, stderr: '' };
  expect(command('--version')).toEqual(expected);
  expect(command('verify', '--version')).toEqual(expected);
});
