/** The package in somebody else's repository: installed from the packed file with no network, and wrapped by the action. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { verifyOptions } from '../../scripts/lib/verify/verify-options.ts';
import { documentExtensions } from '../../src/citations/readers/formats.ts';
import type { Url } from '../../src/model/shapes/shape.ts';
import { siteAddressOf } from '../../src/model/site.ts';
import { inventoryOf } from '../../src/publish/inventory.ts';
import { registry, site } from '../example.ts';
import { root } from '../root.ts';
import { exampleCopy, type ProjectCopy } from './project-copy.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>;
  readonly outputs: Readonly<Record<string, { readonly value: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly env: Readonly<Record<string, string>>;
      readonly run: string;
      readonly shell: string;
    }[];
  };
}

const action = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as Action;
const inventory = inventoryOf(registry, { ...site, address: siteAddressOf(site) as Url });
const { statement, qualifiers, token } = inventory.commitments['EX-DATA-1']?.versions.at(-1) ?? {};
const right = `${statement} ${qualifiers?.map(({ text }) => text).join(' ')} (${token})\n`;
const wrong = `${statement} (EX-DATA-1@9)\n`;
/** A statement without its token. */
const bare = `${statement}\n`;

let copy: ProjectCopy;
/** What the package is called. */
let name: string;
let folder: string;
let scratch: string;
let tarball: string;
/** What `npm pack` printed. */
let printed: string;

beforeAll(() => {
  copy = exampleCopy();
  name = JSON.parse(copy.read('package.json')).name;
  folder = mkdtempSync(join(tmpdir(), 'package-'));
  copy.write('.npmrc', readFileSync(join(root, '.npmrc'), 'utf8'));
  printed = run('npm', ['pack', '--pack-destination', folder], copy.root).stdout;
  tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '');
  scratch = join(folder, 'repository');
  mkdirSync(join(scratch, 'docs'), { recursive: true });
  writeFileSync(join(scratch, 'package.json'), '{ "name": "scratch", "private": true }\n');
  writeFileSync(join(scratch, 'docs/right.md'), right);
  writeFileSync(join(scratch, 'docs/wrong file.md'), wrong);
  run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball], scratch);
});
afterAll(() => {
  copy.remove();
  rmSync(folder, { recursive: true, force: true });
});

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    // No network: nothing is asked of a registry, and what is cached is of no use.
    env: {
      ...process.env,
      npm_config_offline: 'true',
      npm_config_cache: join(folder, 'npm'),
      INIT_CWD: cwd,
      GITHUB_STEP_SUMMARY: '',
      ...env,
    },
  });
  return { status, stdout, stderr };
}

const commitments = (...args: string[]) => run(join(scratch, 'node_modules/.bin/commitments'), args, scratch);

describe('the package', () => {
  test('brings no other package', () => {
    expect(readdirSync(join(scratch, 'node_modules')).filter((one) => !one.startsWith('.'))).toEqual([name]);
  });

  test('holds what it runs and nothing of an earlier build', () => {
    const dist = join(scratch, 'node_modules', name, 'dist');
    const names = (JSON.parse(copy.read('dist/commitments.mjs.sources')) as { chunks: string[] }).chunks;
    expect(readdirSync(join(dist, 'chunks')).sort()).toEqual(names);
    expect(readdirSync(dist).sort()).toEqual(['bin.mjs', 'chunks', 'commitments.mjs', 'licenses.txt']);
    expect(existsSync(join(dist, '../src'))).toBe(false);
  });

  test('carries the licence of every package that is bundled into it', () => {
    const licenses = readFileSync(join(scratch, 'node_modules', name, 'dist/licenses.txt'), 'utf8');
    for (const bundled of ['fflate', 'htmlparser2', 'unpdf', 'remark-parse', '@modelcontextprotocol/sdk', 'zod'])
      expect(licenses).toMatch(new RegExp(`^${bundled} \\d`, 'm'));
  });

  test('verifies with the inventory that it carries', () => {
    const { status, stdout, stderr } = commitments('verify', 'docs');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^docs\/wrong file\.md\n1:\d+ error +Unexpected version in "EX-DATA-1@9".* citation-known/m);
    expect(stdout).not.toContain('right.md');
    expect(stderr).toMatch(
      new RegExp(`^Looked at 2 documents, .* \\(the inventory of ${name} \\d+\\.\\d+\\.\\d+\\): \\d+ error`, 'm'),
    );
    expect(commitments('verify', 'docs/right.md').status).toBe(0);
  });

  test('verifies with another inventory', () => {
    const other = structuredClone(inventory) as { commitments: Record<string, unknown> };
    delete other.commitments['EX-DATA-1'];
    writeFileSync(join(scratch, 'other.json'), JSON.stringify(other));
    const { status, stdout } = commitments('verify', 'docs/right.md', '--inventory', 'other.json');
    expect(status).toBe(1);
    expect(stdout).toContain('which the inventory does not have');
  });

  test('scans for what is not cited, with the inventory that it carries or another, and adds the token', () => {
    writeFileSync(join(scratch, 'bare.md'), bare);
    const found = new RegExp(`^1:1 +warning Unexpected words of ${token} without a citation.* statement-cited`, 'm');
    expect(commitments('scan', 'bare.md')).toMatchObject({ status: 0, stdout: expect.stringMatching(found) });
    expect(commitments('scan', 'bare.md', '--inventory', 'other.json').stdout).not.toContain(token);
    expect(commitments('scan', 'bare.md', '--fix').stderr).toContain('fixed bare.md:1:1 statement-cited');
    expect(readFileSync(join(scratch, 'bare.md'), 'utf8')).toContain(`(${token})`);
  });

  test('says plainly what only the repository can do', () => {
    const { status, stderr } = commitments('lock');
    expect([status, stderr]).toEqual([
      2,
      'Unexpected subcommand "lock" in the package, expected one of verify, scan, cite, answer, export, diff, mcp, check; run it in the repository of the registry, with its own "npm run lock"\n',
    ]);
    expect(commitments('check').stderr).toBe(
      'Unexpected "check" alone in the package, expected --registry, --list, --explain with it: the registry that it carries is checked already\n',
    );
    const names = commitments('--help')
      .stdout.match(/^ {2}\S+/gm)
      ?.map((name) => name.trim());
    expect(names).toContain('verify');
    expect(names).not.toContain('lock');
  });

  test('compares an inventory with the one that it carries', () => {
    const { status, stdout } = commitments('diff', 'other.json');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Compared with `other\.json`: 0 commitments changed, 1 new\.\n\n### New\n\n- `EX-DATA-1@2`/);
    expect(commitments('diff', 'other.json', '--inventory', 'other.json').stdout).toContain('0 new.');
  });

  test('checks a registry that it is given, and tells the rules', () => {
    writeFileSync(join(scratch, 'registry.json'), JSON.stringify({ ...registry, topics: {} }));
    const { status, stdout } = commitments('check', '--registry', 'registry.json', '--rule', 'reference-resolves');
    expect(status).toBe(1);
    expect(stdout).toMatch(/^registry\.json\n\d+:\d+ error +Unexpected /m);
    expect(commitments('check', '--list').stdout).toContain('reference-resolves');
  });
});

describe('the action', () => {
  const expression = /\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g;

  /** The runner's temporary folder in which the command was installed from a package: what else is given does not reach that step. */
  const installed = new Map<string | undefined, string>();

  /** Runs the steps as GitHub does: bash with -e and pipefail, inputs in the environment. */
  function act(given: Readonly<Record<string, string>>) {
    const known = installed.get(given.package);
    const temporary = known ?? mkdtempSync(join(folder, 'runner-'));
    const own = mkdtempSync(join(folder, 'job-'));
    const files = { GITHUB_OUTPUT: join(own, 'output'), GITHUB_STEP_SUMMARY: join(own, 'summary') };
    let last = { status: 0 as number | null, stdout: '', stderr: '' };
    for (const step of action.runs.steps.slice(known === undefined ? 0 : 1)) {
      const env = Object.entries(step.env).map(([name, value]) => [
        name,
        value.replace(expression, (_, input) =>
          input === undefined ? copy.root : (given[input] ?? action.inputs[input]?.default ?? ''),
        ),
      ]);
      last = run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], scratch, {
        RUNNER_TEMP: temporary,
        ...files,
        ...Object.fromEntries(env),
      });
      if (last.status !== 0) break;
      installed.set(given.package, temporary);
    }
    const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
    return { ...last, output: read(files.GITHUB_OUTPUT), summary: read(files.GITHUB_STEP_SUMMARY) };
  }

  test('shows findings in the change, counts them, and fails', () => {
    const { status, stdout, output, summary } = act({
      package: tarball,
      files: 'docs/right.md\r\ndocs/wrong file.md\n',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error file=docs\/wrong file\.md,line=1,col=\d+,title=citation-known::/m);
    expect(output).toMatch(/^errors=[1-9]\d*\nwarnings=\d+\nreport=.*report\.json\n$/);
    expect(summary).toContain('### Verified citations');
  });

  test('is green where nothing is found, from its own sources too', () => {
    const { status, output, stderr } = act({ files: 'docs/right.md' });
    expect([status, output.split('\n')[0]]).toEqual([0, 'errors=0']);
    expect(stderr).toContain('Looked at 1 document');
  });

  test('hands its inputs on, and no input is a command or an option', () => {
    writeFileSync(join(scratch, 'inventory.json'), JSON.stringify(inventory));
    const { status, stderr } = act({
      package: tarball,
      files: '--help\n$(touch injected)\n"; touch injected; "',
      inventory: 'inventory.json',
      'inventory-sha256': '0'.repeat(64),
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^Unexpected SHA-256 [0-9a-f]{64} of the inventory inventory\.json, expected 0{64}/m);
    expect(existsSync(join(scratch, 'injected'))).toBe(false);
    const sarif = act({
      package: tarball,
      files: 'docs/right.md',
      inventory: 'inventory.json',
      pinned: 'true',
      'max-age': 'P100Y',
      level: 'info',
      sarif: 'out.sarif',
    });
    expect(JSON.parse(readFileSync(join(scratch, 'out.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(sarif.stderr).toContain('(inventory.json)');
  });

  test('scans where it is asked to, beside verifying', () => {
    writeFileSync(join(scratch, 'bare.md'), bare);
    const given = { package: tarball, files: 'docs/right.md\nbare.md', level: 'warning' };
    const { status, stdout, output } = act({ ...given, scan: 'true', sarif: 'both.sarif' });
    // What is counted is what was verified.
    expect([status, output.split('\n')[0]]).toEqual([1, 'errors=0']);
    expect(stdout).toMatch(/^::warning file=bare\.md,line=1,col=1,title=statement-cited::/m);
    expect(placesIn('both.sarif')).toEqual([]);
    expect(placesIn('both-scan.sarif')).toEqual(['bare.md:1 statement-cited']);
    expect(act(given).status).toBe(0);
  });

  test('puts nothing that comes from outside into a command', () => {
    expect(action.runs.steps.filter(({ run: command }) => command.includes('${{'))).toEqual([]);
    const used = action.runs.steps.flatMap(({ env }) =>
      [...Object.values(env).join(' ').matchAll(expression)].flatMap(([, input]) => input ?? []),
    );
    expect(used.sort()).toEqual(Object.keys(action.inputs).sort());
  });
});

/** `file:line rule`, of a report as SARIF. */
function placesIn(sarif: string): readonly string[] {
  const [{ results }] = JSON.parse(readFileSync(join(scratch, sarif), 'utf8')).runs;
  return results.map(
    (one: {
      ruleId: string;
      locations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[];
    }) => {
      const { artifactLocation, region } = one.locations[0]?.physicalLocation ?? {};
      return `${decodeURIComponent(artifactLocation?.uri ?? '')}:${region?.startLine} ${one.ruleId}`;
    },
  );
}

const faulty = `# Answers\n\n${right}\n${wrong}`;
const faultAt = `:${faulty.split('\n').findIndex((line) => line.includes('@9')) + 1} citation-known`;

describe('the hook for pre-commit', () => {
  interface Hook {
    readonly entry: string;
    readonly args: readonly string[];
    readonly files: string;
    readonly language: string;
  }
  const [hook, scanning] = parse(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as readonly [Hook, Hook];
  const [command = '', ...own] = hook.entry.split(' ');
  /** As pre-commit does: entry, arguments, then the staged files that the expression matches. */
  const commit = (staged: readonly string[], args = hook.args) =>
    run(join(scratch, 'node_modules/.bin', command), [...own, ...args, ...staged], scratch);

  test('finds the packed file by all that "npm pack" prints', () => {
    expect(join(folder, printed.trim())).toBe(tarball);
  });

  test('runs a command of the package, with options that it has', () => {
    expect([hook.language, own[0]]).toEqual(['node', 'verify']);
    expect(own.slice(1).filter((option) => !(option.slice(2) in verifyOptions))).toEqual([]);
  });

  test('is called with every kind of document, and with nothing else', () => {
    const matched = new RegExp(hook.files.replace('(?i)', ''), 'i');
    expect(documentExtensions.filter((extension) => !matched.test(`a.${extension}`))).toEqual([]);
    expect(['a.png', 'a.ts', 'md', 'a.md.bak', 'package-lock'].filter((file) => matched.test(file))).toEqual([]);
  });

  test('fails on what is staged and wrong, at its line, and passes when that is mended', () => {
    writeFileSync(join(scratch, 'answers.md'), faulty);
    const { status } = commit(['answers.md'], ['--format=sarif=hook.sarif', '--']);
    expect(status).toBe(1);
    expect(placesIn('hook.sarif')).toEqual([`answers.md${faultAt}`]);
    // What is not staged is not looked at.
    expect(commit(['docs/right.md']).status).toBe(0);
    writeFileSync(join(scratch, 'answers.md'), right);
    expect(commit(['answers.md']).status).toBe(0);
  });

  test('that scans is called with the same files, and fails where warnings are to', () => {
    const [, subcommand = '', ...options] = scanning.entry.split(' ');
    expect({ ...scanning, files: hook.files, args: hook.args }).toMatchObject({ ...scanning });
    writeFileSync(join(scratch, 'bare.md'), bare);
    const scan = (...args: readonly string[]) =>
      run(
        join(scratch, 'node_modules/.bin', command),
        [subcommand, ...options, ...args, ...scanning.args, 'bare.md'],
        scratch,
      );
    expect(scan('--level', 'warning')).toMatchObject({ status: 1, stdout: expect.stringContaining('statement-cited') });
  });

  test('files that are gone, that are no documents, or that look like options do no harm', () => {
    writeFileSync(join(scratch, 'picture.png'), new Uint8Array([0x89, 0x50, 0x4e, 0x47]));
    writeFileSync(join(scratch, '--fix.md'), right);
    expect(commit(['gone.md', 'picture.png', '--fix.md'])).toMatchObject({ status: 0, stdout: '' });
    expect(commit(['gone.md']).status).toBe(0);
  });
});

describe('the template for GitLab', () => {
  interface Inputs {
    readonly spec: { readonly inputs: Readonly<Record<string, { readonly default?: unknown }>> };
  }
  interface Job {
    readonly variables: Readonly<Record<string, string>>;
    readonly script: readonly string[];
    readonly artifacts: { readonly paths: readonly string[]; readonly reports: { readonly junit: readonly string[] } };
  }
  const [head, body] = parseAllDocuments(readFileSync(join(root, 'templates/gitlab.yml'), 'utf8')).map((one) =>
    one.toJS(),
  );
  const { spec } = head as Inputs;
  const job = (body as { readonly 'commitments-verify': Job })['commitments-verify'];
  const input = /\$\[\[ inputs\.([\w-]+) \]\]/g;

  /** As GitLab does: inputs are put into the text, variables into the environment, the lines of the script go to a shell. */
  function pipeline(given: Readonly<Record<string, string>>) {
    const variables = Object.entries(job.variables).map(([variable, value]) => [
      variable,
      value.replace(input, (_, one: string) => given[one] ?? String(spec.inputs[one]?.default)),
    ]);
    return run('sh', ['-c', job.script.join('\n')], scratch, Object.fromEntries(variables));
  }

  test('fails with SARIF and JUnit at the right line, and passes when that is mended', () => {
    writeFileSync(join(scratch, 'answers.md'), faulty);
    const { status, stdout } = pipeline({ package: tarball, files: 'answers.md\ndocs/wrong file.md' });
    expect(status).toBe(1);
    expect(stdout).toContain('answers.md');
    const [sarif = ''] = job.artifacts.paths;
    const [junit = ''] = job.artifacts.reports.junit;
    expect(placesIn(sarif)).toContain(`answers.md${faultAt}`);
    expect(placesIn(sarif)).toContain('docs/wrong file.md:1 citation-known');
    expect(readFileSync(join(scratch, junit), 'utf8')).toContain('answers.md');
    writeFileSync(join(scratch, 'answers.md'), right);
    expect(pipeline({ package: tarball, files: 'answers.md' }).status).toBe(0);
  });

  test('scans where it is asked to, before it verifies', () => {
    writeFileSync(join(scratch, 'bare.md'), bare);
    expect(pipeline({ package: tarball, files: 'bare.md', scan: 'true', level: 'warning' }).status).toBe(1);
    const [, sarif = ''] = job.artifacts.paths;
    const [, junit = ''] = job.artifacts.reports.junit;
    expect(placesIn(sarif)).toEqual(['bare.md:1 statement-cited']);
    expect(readFileSync(join(scratch, junit), 'utf8')).toContain('statement-cited');
    expect(pipeline({ package: tarball, files: 'bare.md', level: 'warning' }).status).toBe(0);
  });

  test('hands every input on, and none is a command or an option', () => {
    const used = JSON.stringify(body).matchAll(input);
    expect([...new Set([...used].map(([, one]) => one))].sort()).toEqual(Object.keys(spec.inputs).sort());
    expect(job.script.filter((line) => line.includes('$[['))).toEqual([]);
    const { status } = pipeline({
      package: tarball,
      files: '--help\n$(touch injected)\n`touch injected`\n"; touch injected; "',
      inventory: 'inventory.json',
      'inventory-sha256': '0'.repeat(64),
      'max-age': 'P100Y',
      pinned: 'true',
    });
    expect(status).toBe(2);
    expect(existsSync(join(scratch, 'injected'))).toBe(false);
  });
});
