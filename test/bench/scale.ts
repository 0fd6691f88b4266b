/**
 * What the whole build costs as the registry grows: our site from a synthetic registry, and a bare Docusaurus site with as many pages of
 * the same words, both without anything kept from an earlier build. Seconds of CPU and memory are those of all processes together.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { root } from '../root.ts';
import { writeBareSite } from './bare-site.ts';
import { syntheticRegistry } from './synthetic.ts';

/** What a build costs, and what readers load of what it made; sizes in bytes, compressed. */
interface Cost {
  readonly seconds: number;
  /** Gigabytes at the most; `undefined` where the system does not tell. */
  readonly memory: number | undefined;
  readonly scripts: number;
  readonly largest: number;
}

/** The page whose scripts are counted, which both sites have. */
const page = 'commitments/pc-saa-1/index.html';

/** Measures and prints. @param sizes how many commitments, a site each */
export async function scale(folder: string, sizes: readonly number[]): Promise<void> {
  console.log(
    '\nThe whole build, nothing kept from an earlier one; bare: as many pages of the same words without anything of ours',
  );
  console.log(
    `${''.padEnd(34)} ${['CPU s', 'memory', 'scripts', 'largest page'].map((head) => head.padStart(14)).join('')}`,
  );
  for (const size of sizes) {
    const [ours, bare] = [join(folder, `ours-${size}`), join(folder, `bare-${size}`)];
    await run([process.execPath, join(root, 'scripts/launch.mjs'), 'init', ours, '--name', 'Bench'], root);
    addEntries(ours, size);
    linkPackages(ours);
    await run([process.execPath, 'scripts/launch.mjs', '--build'], ours);
    const own = await costOf(ours, [process.execPath, 'scripts/launch.mjs', 'build']);
    linkPackages(bare);
    const pages = writeBareSite(bare, ours);
    rmSync(ours, { recursive: true });
    const other = await costOf(bare, ['node_modules/.bin/docusaurus', 'build']);
    rmSync(bare, { recursive: true });
    print(`${size.toLocaleString('en')} commitments`, own);
    print(`bare, ${pages.toLocaleString('en')} pages`, other);
    console.log(`${'times bare'.padEnd(34)} ${(own.seconds / other.seconds).toFixed(2).padStart(14)}`);
  }
}

function print(label: string, { seconds, memory, scripts, largest }: Cost): void {
  const columns = [
    seconds.toFixed(1),
    memory === undefined ? 'not told' : `${memory.toFixed(1)} GB`,
    ...[scripts, largest].map((bytes) => `${(bytes / 1000).toFixed(1)} kB`),
  ];
  console.log(`${label.padEnd(34)} ${columns.map((one) => one.padStart(14)).join('')}`);
}

/** Puts the synthetic entries before those of the example, which the pages written by hand speak of. */
function addEntries(project: string, commitments: number): void {
  const folder = join(project, 'src/registry');
  writeFileSync(join(folder, 'synthetic.json'), JSON.stringify(syntheticRegistry({ commitments })));
  const index = join(folder, 'index.ts');
  const text = readFileSync(index, 'utf8');
  const whole = text.replace(
    /^export const \{ registry, repeatedIds \} = (.*);$/m,
    `import synthetic from './synthetic.json';
const { registry: example, repeatedIds } = $1;
export { repeatedIds };
export const registry = Object.fromEntries(
  Object.entries(example).map(([kind, entries]) => [kind, { ...synthetic[kind], ...entries }]),
);`,
  );
  if (whole === text)
    throw new Error('Unexpected src/registry/index.ts, expected "export const { registry, repeatedIds } = …"');
  writeFileSync(index, whole);
}

/** Every package by a link of its own, so that what builds keep in `node_modules/.cache` is neither found nor left. */
function linkPackages(project: string): void {
  const packages = join(project, 'node_modules');
  mkdirSync(packages, { recursive: true });
  for (const name of readdirSync(join(root, 'node_modules')))
    if (name !== '.cache') symlinkSync(join(root, 'node_modules', name), join(packages, name));
}

async function costOf(project: string, command: readonly string[]): Promise<Cost> {
  const { seconds, memory } = await run(command, project);
  const zipped = (file: string) => gzipSync(readFileSync(join(project, file))).length;
  const html = readFileSync(join(project, 'build', page), 'utf8');
  const scripts = [...html.matchAll(/<script[^>]* src="?\/(assets\/[^">\s]+)/g)].map(([, file = '']) => file);
  const pages = filesBelow(project, 'build').filter((file) => file.endsWith('.html'));
  return {
    seconds,
    memory,
    scripts: scripts.reduce((sum, file) => sum + zipped(join('build', file)), 0),
    largest: Math.max(...pages.map(zipped)),
  };
}

/** Runs a command and all that it starts. @throws Error with what it said, where it fails */
function run([...command]: readonly string[], cwd: string): Promise<Pick<Cost, 'seconds' | 'memory'>> {
  // A shell tells what it and all of its children took.
  const child = spawn('sh', ['-c', '"$@" >&2 && times', 'sh', ...command], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [times, said, most] = ['', '', 0];
  child.stdout.on('data', (part) => (times += part));
  child.stderr.on('data', (part) => (said += part));
  const watch = setInterval(() => (most = Math.max(most, memoryOf(child.pid ?? 0))), 250);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(watch);
      if (code !== 0) return reject(new Error(`${command.join(' ')} ended with ${code}:\n${said}`));
      const taken = [...times.matchAll(/(\d+)m([\d.]+)s/g)].map(
        ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
      );
      resolve({ seconds: taken.reduce((sum, one) => sum + one, 0), memory: most > 0 ? most / 1e9 : undefined });
    });
  });
}

/** Bytes that a process and all below it hold in memory; 0 where there is no `/proc`. */
function memoryOf(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number);
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    return children.reduce((sum, child) => sum + memoryOf(child), pages * 4096);
  } catch {
    return 0;
  }
}
