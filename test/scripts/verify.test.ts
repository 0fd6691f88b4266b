/** `commitments verify` as a person calls it, over files of their own: what it prints, and how it exits. */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { name as packageName, version as packageVersion } from '../../package.json';
import type { Commitment, Registry, Version } from '../../src/model/schema.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { settings } from '../../src/registry/settings.ts';
import { syntheticRegistry } from '../bench/synthetic.ts';
import { root } from '../root.ts';
import { runInThread } from './command-thread.ts';

const launcher = join(root, 'scripts', 'launch.mjs');
const site = {
  address: 'https://privacy.example/',
  title: 'Commitments',
  publisher: { name: 'P', note: 'N.' },
  citationPrefix: 'PC',
} as const;

/** Two commitments; the first has a second version that only says the same in other words. */
function twoCommitments(): Registry {
  const registry = syntheticRegistry({ commitments: 2 });
  const twice = (commitment: Commitment): Commitment => {
    const [first] = commitment.versions;
    const second: Version = {
      ...first,
      from: { date: '2024-01-01', basis: 'attested' },
      statement: first.statement.replace('said that it', 'stated that it'),
      change: { kind: 'editorial', reason: 'Other words.' },
    };
    return { ...commitment, versions: [first, second] };
  };
  const commitments = Object.entries(registry.commitments).map(
    ([id, commitment], index) => [id, index === 0 ? twice(commitment) : commitment] as const,
  );
  return { ...registry, commitments: Object.fromEntries(commitments) };
}

const inventory = inventoryOf(twoCommitments(), site);
const [old, current] = inventory.commitments['PC-SAA-1']?.versions ?? [];
const other = inventory.commitments['PC-SAA-2']?.versions[0];
const quoted = (version: typeof old) =>
  `${version?.statement} ${version?.qualifiers.map(({ text }) => text).join(' ')} (${version?.token})`;
const right = `# Answer\n\n${quoted(current)}\n`;

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verify-'));
  write('inventory.json', JSON.stringify(inventory));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

const read = (file: string) => readFileSync(join(folder, file), 'utf8');

function verify(args: readonly string[], input = '', nodeOptions = '') {
  const all = [
    'verify',
    ...args,
    '--today',
    '2026-11-20',
    ...(args.includes('--inventory') ? [] : ['--inventory', 'inventory.json']),
  ];
  const env = {
    ...process.env,
    INIT_CWD: folder,
    GITHUB_STEP_SUMMARY: '',
    XDG_CACHE_HOME: join(folder, '.cache'),
    NODE_OPTIONS: nodeOptions,
  };
  if (input === '' && nodeOptions === '') return runInThread(root, all, env);
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...all], {
    cwd: folder,
    encoding: 'utf8',
    input,
    env,
  });
  return { status, stdout, stderr };
}

describe('what is looked at', () => {
  test('a document that cites well is silent, but the run says what it looked at', () => {
    write('docs/a.md', right);
    write('docs/b.md', 'Nothing here.\n');
    write('docs/c.png', 'x');
    expect(verify(['docs'])).toEqual({
      status: 0,
      stdout: '',
      stderr: `Looked at 2 documents, 2 blocks, 1 citation against 2 commitments of Commitments, last reviewed on 2026-11-20 (inventory.json): 0 errors, 0 warnings, 0 notes
1 document with nothing that could be a citation, not parsed
1 file of other formats skipped
`,
    });
  });

  test('each document, when asked', () => {
    write('docs/a.md', right);
    write('docs/b.md', 'Nothing here.\n');
    write('docs/c.pdf', 'not a PDF');
    expect(verify(['docs', '--verbose']).stderr).toMatch(
      /^docs\/a\.md: 2 blocks, 1 citation\ndocs\/b\.md: nothing that could be a citation\ndocs\/c\.pdf: not readable\nLooked at 3 documents/,
    );
  });

  test('a document without a citation is told to have none', () => {
    write('a.md', 'Nothing here.\n');
    expect(verify(['a.md']).stderr).toContain('\nNo citation was found.\n');
  });

  test('the front matter of a page, whose parser is loaded for it alone', () => {
    write('a.md', `---\ndescription: See PC-SAA-9.\n---\n\n${quoted(current)}\n`);
    expect(verify(['a.md']).stdout).toMatch(/^a\.md\n2:18 error +Unexpected citation of "PC-SAA-9"/);
  });

  test('standard input, with its name and format', () => {
    const { status, stdout } = verify(['-', '--stdin-name', 'answer.md'], `# Answer\n\nSee PC-SAA-9.\n`);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^answer\.md\n3:5 error +Unexpected citation of "PC-SAA-9"/);
    expect(verify(['-', '--stdin-format', 'json'], '{"a": ["See PC-SAA-9."]}').stdout).toMatch(
      /^standard input\n1:\d+ /,
    );
  });

  test('without an inventory of its own, that of the registry here', () => {
    write('a.md', `See ${settings.exampleCommitment}@99.\n`);
    const { status, stderr } = spawnSync(process.execPath, [launcher, 'verify', 'a.md'], {
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: folder },
    });
    expect(status).toBe(1);
    expect(stderr).toContain(`(the inventory of ${packageName} ${packageVersion}): 1 error,`);
  });
});

describe('what can not be looked at', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['nothing named', [], /^Unexpected end of the command, expected the files, folders or globs to look at, or "-"\n$/],
    [
      'a glob that matches nothing',
      ['*.docx'],
      /^Unexpected lack of documents in \*\.docx, expected one that can be read; nothing was looked at\n$/,
    ],
    [
      'a folder of other things',
      ['pictures'],
      /^Unexpected lack of documents in pictures, expected one that can be read, only 1 of other formats; nothing was looked at\n$/,
    ],
    ['no such option', ['.', '--pined'], /^Unexpected option "--pined".*; did you mean "--pinned"\?\n$/],
    [
      'no such duration',
      ['.', '--max-age', '1 year'],
      /^Unexpected value "1 year" of --max-age, expected an ISO 8601 duration, such as "P6M"\n$/,
    ],
    [
      'no such pin',
      ['.', '--inventory-sha256', 'abc'],
      /^Unexpected value "abc" of --inventory-sha256, expected 64 hex digits\n$/,
    ],
    [
      'a format without input',
      ['.', '--stdin-format', 'html'],
      /^Unexpected --stdin-name or --stdin-format, expected "-" among the files with it\n$/,
    ],
    ['an input to be rewritten', ['-', '--fix'], /^Unexpected --fix with "-", expected files/],
    ['a dry run of nothing', ['.', '--dry-run'], /^Unexpected --dry-run alone, expected --fix with it\n$/],
    ['no inventory', ['.', '--inventory', 'none.json'], /^Could not read .*none\.json: no such file or folder/],
    ['another file as inventory', ['.', '--inventory', 'pictures/a.png'], /^pictures\/a\.png:1:1: Unexpected token/],
  ])('%s is one line, and exit code 2', (_, args, expected) => {
    write('pictures/a.png', 'x');
    const { status, stdout, stderr } = verify(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
  });

  test('a missing document is a finding, and the others are verified', () => {
    write('a.md', 'See PC-SAA-9.\n');
    const { status, stdout, stderr } = verify(['missing.md', 'a.md', 'none/*.md']);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^a\.md\n1:5 error .* citation-known .*\n\nmissing\.md\n1:1 error +Unexpected missing file.* document-readable/,
    );
    expect(stderr).toMatch(/^Nothing matches none\/\*\.md\n/);
  });
});

describe('reports', () => {
  const rules = (stdout: string) => [...stdout.matchAll(/ ([\w-]+) +commitments$/gm)].map(([, rule]) => rule);

  test('warnings are shown, and the level decides what fails', () => {
    write('a.md', `See [it](http://privacy.example/commitments/pc-saa-1/).\n`);
    expect([verify(['a.md']).status, rules(verify(['a.md']).stdout)]).toEqual([0, ['permalink-canonical']]);
    const { status, stdout } = verify(['a.md', '--level', 'warning']);
    expect([status, rules(stdout)]).toEqual([1, ['permalink-canonical']]);
  });

  test('what has to be asked for', () => {
    write('a.md', 'See PC-SAA-1.\n');
    expect(verify(['a.md']).status).toBe(0);
    expect(rules(verify(['a.md', '--pinned']).stdout)).toEqual(['version-pinned']);
    expect(rules(verify(['a.md', '--max-age', 'P1D']).stdout)).toEqual(['attestation-recent']);
    expect(verify(['a.md', '--max-age', 'P1Y']).status).toBe(0);
  });

  test('every format at once, with places in the terms of the document', async () => {
    const { default: writeXlsx } = await import('write-excel-file/node');
    const value = { value: 'See PC-SAA-9.' };
    writeFileSync(
      join(folder, 'answers.xlsx'),
      await writeXlsx(
        [
          [null, null],
          [null, value],
        ],
        { sheet: 'Answers' },
      ).toBuffer(),
    );
    const formats = ['json', 'sarif', 'junit', 'markdown'].flatMap((name) => [
      '--format',
      `${name}=out/report.${name}`,
    ]);
    const { status, stdout } = verify(['answers.xlsx', '--format', 'github', ...formats]);
    expect(status).toBe(1);
    expect(stdout).toMatch(
      /^::error file=answers\.xlsx,line=1,col=1,title=citation-known::Answers!B2: Unexpected citation/,
    );
    const json = JSON.parse(read('out/report.json'));
    expect(json.findings).toMatchObject([{ rule: 'citation-known', file: 'answers.xlsx', locus: 'Answers!B2' }]);
    expect(json.rules.map(({ id, examined }: Record<string, unknown>) => [id, examined])).toContainEqual([
      'citation-known',
      1,
    ]);
    expect(JSON.parse(read('out/report.sarif')).runs[0].results[0].locations[0].logicalLocations).toEqual([
      { fullyQualifiedName: 'Answers!B2' },
    ]);
    expect(read('out/report.junit')).toContain('name="answers.xlsx: Answers!B2"');
    expect(read('out/report.markdown')).toMatch(/^### Verified citations\n[\s\S]*`answers\.xlsx: Answers!B2`/);
  });

  test('a finding is known again on another line', () => {
    const printOf = (text: string) => {
      write('a.md', text);
      return JSON.parse(verify(['a.md', '--format', 'json']).stdout).findings[0].fingerprint as string;
    };
    const before = printOf('One.\n\nSee PC-SAA-9.\n');
    expect(printOf('New.\n\nOne.\n\nSee PC-SAA-9.\n')).toBe(before);
    expect(printOf('Two.\n\nSee PC-SAA-9.\n')).not.toBe(before);
  });
});

describe('--fix', () => {
  const link = 'See [PC-SAA-2@1](http://privacy.example/commitments/pc-saa-2/#v1).\n';

  test('rewrites text in place, says what it left and why, and verifies again', () => {
    write('a.md', `${link}\nAnd PC-SAA-9.\n`);
    const { status, stdout, stderr } = verify(['a.md', '--fix', '--level', 'warning']);
    expect(read('a.md')).toBe(`See [PC-SAA-2@1](${other?.permalink}).\n\nAnd PC-SAA-9.\n`);
    expect(status).toBe(1);
    expect(stdout).toContain('citation-known');
    expect(stdout).not.toContain('permalink-canonical');
    expect(stderr).toMatch(
      /^fixed a\.md:1:\d+ permalink-canonical: .*\nnot fixed: a\.md:3:5 citation-known: .* \(a person has to decide\)\n1 fixed, 1 left to a person\n/,
    );
  });

  test('moves a citation across a change that promises the same, but not words that are quoted', () => {
    write('a.md', 'See PC-SAA-1@1.\n');
    write('b.md', `${quoted(old)}\n`);
    const { status, stderr } = verify(['a.md', 'b.md', '--fix', '--level', 'info']);
    expect(status).toBe(1);
    expect(read('a.md')).toBe('See PC-SAA-1@2.\n');
    expect(read('b.md')).toBe(`${quoted(old)}\n`);
    expect(stderr).toMatch(
      /^fixed a\.md:1:5 citation-current-version: .*\nnot fixed: b\.md:1:\d+ citation-current-version/,
    );
  });

  test('leaves what the document accepts, and what rules say that are off', () => {
    const accepted = `<!-- commitments-accept permalink-canonical until 2026-12-31: The old page is meant. -->\n\n${link}`;
    write('a.md', accepted);
    expect(verify(['a.md', '--fix', '--level', 'warning']).stderr).toMatch(/^0 fixed, 0 left to a person\n/);
    expect(read('a.md')).toBe(accepted);
    write('a.md', link);
    write('commitments.config.json', JSON.stringify({ levels: { 'permalink-canonical': 'off' } }));
    expect(verify(['a.md', '--fix']).stderr).toMatch(/^0 fixed, 0 left to a person\n/);
    expect(read('a.md')).toBe(link);
  });

  test('--dry-run only says what it would do', () => {
    write('a.md', link);
    const { stderr } = verify(['a.md', '--fix', '--dry-run']);
    expect(stderr).toMatch(/^would fix a\.md:1:\d+ permalink-canonical: .*\n1 to fix, 0 left to a person\n/);
    expect(read('a.md')).toBe(link);
  });

  test('keeps permissions, links to the file, line ends, the byte order mark and the encoding', () => {
    const text = `\uFEFF${link.replace('\n', '\r\n')}`;
    write('real.md', Buffer.from(text, 'utf16le'));
    chmodSync(join(folder, 'real.md'), 0o640);
    symlinkSync('real.md', join(folder, 'link.md'));
    verify(['link.md', '--fix']);
    expect(readFileSync(join(folder, 'real.md')).toString('utf16le')).toBe(
      text.replace('http://privacy.example/commitments/pc-saa-2/#v1', other?.permalink ?? ''),
    );
    expect(statSync(join(folder, 'real.md')).mode & 0o777).toBe(0o640);
    expect(readFileSync(join(folder, 'link.md'))).toEqual(readFileSync(join(folder, 'real.md')));
  });

  test('never rewrites a format that is no text', async () => {
    const { default: writeXlsx } = await import('write-excel-file/node');
    const bytes = await writeXlsx([[{ value: quoted(old) }]], { sheet: 'A' }).toBuffer();
    write('a.xlsx', bytes);
    expect(verify(['a.xlsx', '--fix']).stderr).toMatch(
      /not fixed: a\.xlsx:A!A1 citation-current-version: .* \(a file of this format is not rewritten\)/,
    );
    expect(readFileSync(join(folder, 'a.xlsx'))).toEqual(bytes);
  });
});
