import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkContext } from '../../../scripts/check.ts';
import { init } from '../../../scripts/init.ts';
import { ownCitationRules } from '../../../scripts/lib/checking/own-citations.ts';
import { sourceFiles } from '../../../scripts/lib/init/source-files.ts';
import { writeFolder } from '../../../scripts/lib/init/write-folder.ts';
import { type LoadedRegistry, loadRegistry } from '../../../scripts/lib/project/load-registry.ts';
import { inventorySite } from '../../../scripts/lib/project/own-inventory.ts';
import { filesBelow, readDocuments } from '../../../scripts/lib/project/project.ts';
import { rules } from '../../../src/checks/index.ts';
import { run } from '../../../src/checks/run.ts';
import { kinds } from '../../../src/model/ids.ts';
import type { Registry } from '../../../src/model/schema.ts';
import { inventoryOf } from '../../../src/publish/inventory.ts';
import { registry as example, exampleDay } from '../../example.ts';
import { root } from '../../root.ts';

let scratch: string;
let acme: string;
/** What is told on standard error, a text a company. */
const told: string[] = [];

/** Writes a knowledge base, and keeps what is told. */
async function begin(...args: readonly string[]): Promise<void> {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await init.run(args);
  told.push(write.mock.calls.map(([text]) => String(text)).join(''));
  vi.restoreAllMocks();
}

beforeAll(async () => {
  scratch = mkdtempSync(join(tmpdir(), 'init-'));
  acme = join(scratch, 'above', 'acme');
  await begin(acme, '--name', 'ACME', '--prefix', 'AC', '--url', 'https://trust.acme.org', '--today', exampleDay);
});

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** What is this company's and what the example is replaced by; the engine itself is held by a test of its own. */
const content = () =>
  filesBelow(acme, '.').filter((file) => /^(?:src\/registry|docs|static)\/|^[^/]+$/.test(file) && !/lock/.test(file));
const textOf = (file: string) => readFileSync(join(acme, file), 'utf8');

describe('the new folder', () => {
  test('has the engine, its tests, the example, and pages', () => {
    const some = [
      'src/model/schema.ts',
      'scripts/launch.mjs',
      'test/root.ts',
      'example/registry/index.ts',
      '.gitignore',
    ];
    const more = ['docs/index.mdx', 'docs/adopting.mdx', '.github/workflows/ci.yml', 'package-lock.json', 'README.md'];
    expect([...some, ...more].filter((file) => !existsSync(join(acme, file)))).toEqual([]);
    expect(filesBelow(acme, 'src/registry').map((file) => file.replace('src/', 'example/'))).toEqual(
      filesBelow(root, 'example/registry'),
    );
    expect(existsSync(join(acme, 'test/registry'))).toBe(false);
    expect(readdirSync(join(scratch, 'above'))).toEqual(['acme']);
  });

  test('does not speak of the example company', () => {
    const found = content().flatMap((file) => (/\b(?:Contoso|EX-DATA)\b/.test(textOf(file)) ? [file] : []));
    // CONTRIBUTING explains the rules for words with an invented company.
    expect(found).toEqual(['CONTRIBUTING.md']);
    expect(content().length).toBeGreaterThan(40);
  });

  test('is formatted, whatever the length of its name', () => {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'format', '--vcs-enabled=false', '--config-path', acme, 'src/registry', 'README.md'];
    expect(spawnSync(process.execPath, args, { cwd: acme }).status).toBe(0);
  });

  test('is clean for the check, its hand-written pages included, with its prefix in every id that can be cited', async () => {
    const loaded = await loadRegistry(root, join(acme, 'src/registry/index.ts'));
    const siteAddress = 'https://trust.acme.org/' as const;
    const context = { ...checkContext(root, exampleDay, loaded), documents: readDocuments(acme), siteAddress };
    const site = { ...inventorySite, address: siteAddress, citationPrefix: 'AC' };
    const onCitations = await ownCitationRules(context, inventoryOf(context.registry, site));
    const { findings } = run([...rules, ...onCitations], context);
    expect(findings.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(context.documents.map(({ file }) => file)).toContain('docs/reading.mdx');
    for (const kind of kinds)
      expect(Object.keys(context.registry[kind])).toEqual(
        Object.keys(example[kind]).map((id) => id.replace(/^EX-/, 'AC-')),
      );
    expect(Object.keys(context.lock.ids)).toContain('AC-DATA-1');
  });
});

describe('an empty registry', () => {
  const empty = () => join(scratch, 'above', "nobody's own");
  beforeAll(() => begin(empty(), '--name', 'ACME', '--prefix', 'AC', '--empty', '--today', exampleDay));

  test('has every file but those of areas, no entry, and nothing that would name one', async () => {
    const files = filesBelow(acme, 'src/registry').filter((file) => !file.includes('/commitments/'));
    expect(filesBelow(empty(), 'src/registry')).toEqual(files);
    expect(files.filter((file) => /norland/i.test(readFileSync(join(empty(), file), 'utf8')))).toEqual([]);
    const { registry, lock, settings } = await loadRegistry(root, join(empty(), 'src/registry/index.ts'));
    expect(kinds.filter((kind) => Object.keys(registry[kind]).length > 0)).toEqual([]);
    expect(lock.ids).toEqual({});
    expect([settings?.completeFrameworks, settings?.customerWords]).toEqual([[], []]);
    expect(readFileSync(join(empty(), 'src/registry/sources.ts'), 'utf8')).not.toContain('unresolved');
    const readme = (folder: string) => readFileSync(join(folder, 'README.md'), 'utf8');
    expect(readme(acme)).toContain('The entries are an example: they speak of ACME');
    expect(readme(empty())).toMatch(
      /## Begin\n\nThe registry is empty\..* what ACME promises.*\n[\s\S]*\n\n\| Command/,
    );
    expect(readme(empty())).not.toMatch(/From the example|does not exist/);
  });

  test('is gone into by the words that are told, whatever its name', () => {
    const [plain, quoted = ''] = told.map((text) => /^ {2}cd .*$/m.exec(text)?.[0]);
    expect(plain).toBe(`  cd ${relative(process.cwd(), acme)}`);
    const { stdout } = spawnSync('sh', ['-c', `${quoted} && pwd -P`], { encoding: 'utf8' });
    expect(stdout.trim()).toBe(realpathSync(empty()));
  });

  test('passes the linter', () => {
    const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
    const args = [
      biome,
      'lint',
      '--error-on-warnings',
      '--vcs-enabled=false',
      '--config-path',
      empty(),
      'src/registry',
    ];
    expect(spawnSync(process.execPath, args, { cwd: empty(), encoding: 'utf8' })).toMatchObject({ status: 0 });
  });

  const pagesOf = async (folder: string, loaded: LoadedRegistry) => {
    const siteAddress = 'https://privacy.acme.example/' as const;
    const context = { ...checkContext(root, exampleDay, loaded), documents: readDocuments(folder), siteAddress };
    const site = { ...inventorySite, address: siteAddress, citationPrefix: 'AC' };
    const onCitations = await ownCitationRules(context, inventoryOf(context.registry, site));
    const { findings } = run([...rules, ...onCitations], context);
    return findings.flatMap(({ level, place, message }) =>
      level !== 'info' && 'file' in place ? [`${place.file}: ${message}`] : [],
    );
  };

  test('is clean for the check, its hand-written pages included', async () => {
    const loaded = await loadRegistry(root, join(empty(), 'src/registry/index.ts'));
    expect(await pagesOf(empty(), loaded)).toEqual([]);
  });

  test('needs no edit of a page where the commitment that pages explain things with has one version', async () => {
    const loaded = await loadRegistry(root, join(acme, 'src/registry/index.ts'));
    const { registry } = loaded;
    const { 'AC-DATA-1': first } = registry.commitments;
    const only = { 'AC-DATA-1': { ...first, versions: [first?.versions.at(-1)] } } as Registry['commitments'];
    const one = { ...loaded, registry: { ...registry, commitments: only, claims: {} } };
    expect(await pagesOf(empty(), one)).toEqual([]);
    // The pages of a company that has the example do lead there.
    expect((await pagesOf(acme, one)).join('\n')).toContain('/commitments/ac-data-1/v2/');
  });
});

describe('is refused', () => {
  test.each([
    [
      'without a folder',
      [],
      /^Unexpected missing folder, expected one folder: "init \.\.\/acme --name ACME --prefix AC"$/,
    ],
    ['with two', ['a', 'b'], /^Unexpected arguments "b", expected one folder/],
    ['with a wrong prefix', ['a', '--prefix', 'x'], /^Unexpected --prefix "x"/],
    [
      'with an option that there is not',
      ['a', '--names', 'x'],
      /^Unexpected option "--names", .* did you mean "--name"\?$/,
    ],
  ])('%s', async (_, args, expected) => {
    await expect(init.run(args)).rejects.toThrow(expected);
  });

  test('where something stands', async () => {
    const folder = join(scratch, 'full');
    mkdirSync(folder);
    writeFileSync(join(folder, 'a.txt'), 'Mine.');
    await expect(init.run([folder])).rejects.toThrow(
      `Unexpected folder ${folder} with 1 files or folders in it, expected a new or empty one`,
    );
    await expect(init.run([join(folder, 'a.txt')])).rejects.toThrow(/a\.txt/);
    await expect(init.run([join(folder, 'a.txt', 'below'), '--name', 'Acme'])).rejects.toThrow(
      /^Could not write .*a\.txt.*: a file stands where a folder is expected\. Nothing was changed by halves\.$/,
    );
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('nothing is half-written', () => {
  test.each([
    [
      'a file that is missing',
      new Map([
        ['b', { from: 'package.json' }],
        ['c', { from: 'none' }],
      ]),
      () => {},
    ],
    [
      'a step that fails',
      new Map([['b', { from: 'package.json' }]]),
      () => {
        throw new Error('no formatter');
      },
    ],
  ])('%s', (_, files, finish) => {
    const before = readdirSync(scratch);
    expect(() => writeFolder(join(scratch, 'new', 'deep'), root, files, finish)).toThrow(/^Could not write/);
    expect(readdirSync(scratch)).toEqual(before);
  });

  test('an empty folder is taken', () => {
    const folder = join(scratch, 'empty');
    mkdirSync(folder);
    writeFolder(folder, root, new Map([['b/c.json', { from: 'package.json', rewrite: () => 'C' }]]), () => {});
    expect(readFileSync(join(folder, 'b/c.json'), 'utf8')).toBe('C');
  });
});

test('without git, everything but what .gitignore names is taken', () => {
  const folder = join(scratch, 'tarball');
  cpSync(join(root, '.gitignore'), join(folder, '.gitignore'));
  const kept = [
    'package.json',
    'src/a.ts',
    'docs/about.mdx',
    'example/docs/about.mdx',
    'test/build.ts',
    'src/docs/claims.mdx',
  ];
  const left = [
    'node_modules/a/b.js',
    'dist/x',
    'test/bench/node_modules/y',
    'docs/claims.mdx',
    'docs/topics/a.mdx',
    'a.log',
  ];
  for (const file of [...kept, ...left]) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  expect(sourceFiles(folder)).toEqual(['.gitignore', ...kept].sort());
});
