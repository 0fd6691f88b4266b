/**
 * `npm run bench`: what the check costs, at the real size, at 1,000 and at 10,000 commitments, and beside other link
 * checkers on the same links in the same run; what verifying documents costs, beside grep and a parser of Markdown; and what
 * Lighthouse says of the pages. Prints; asserts nothing, since machines differ: read the ratios.
 *
 * `--only pages` runs one part; `--runs 1` and `--pages '^/commitments/'` are for that one. `--only scale`, what the whole build costs,
 * takes minutes and runs where it is asked for alone; `--sizes 300,1000` are its registries.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { filesBelow } from '../../scripts/lib/project/project.ts';
import { root } from '../root.ts';
import { citations, type Run } from './citations.ts';
import { linkGraph } from './links.ts';
import { scale } from './scale.ts';
import { syntheticRegistry } from './synthetic.ts';

const peers = join(root, 'test/bench/node_modules/.bin');
const temporary = mkdtempSync(join(tmpdir(), 'bench-'));

function run(command: string, args: readonly string[], cwd = root): Run {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { seconds: (performance.now() - start) / 1000, status, output: stdout + stderr };
}

const commitments = (...args: string[]) => run(process.execPath, [join(root, 'scripts/launch.mjs'), ...args]);

/** The least of some runs: the others measure the neighbours. */
function least(times: number, measure: () => Run): Run {
  const runs = Array.from({ length: times }, measure);
  return runs.reduce((best, one) => (one.seconds < best.seconds ? one : best));
}

function print(label: string, seconds: number, remark = ''): void {
  console.log(`${label.padEnd(52)} ${seconds.toFixed(2).padStart(8)} s  ${remark}`);
}

function lastLine({ output }: Run): string {
  return output.trim().split('\n').at(-1) ?? '';
}

function checks(): void {
  console.log('\nThe check, wall time of the command, bundle built before');
  const real = least(5, () => commitments('check', '--today', '2026-11-20'));
  print('real registry', real.seconds, `exit ${real.status}`);
  const times = [1000, 10_000].map((size) => {
    const file = join(temporary, `registry-${size}.json`);
    writeFileSync(file, JSON.stringify(syntheticRegistry({ commitments: size })));
    const one = least(size > 1000 ? 1 : 3, () => commitments('check', '--today', '2026-11-20', '--registry', file));
    print(
      `${size.toLocaleString('en')} commitments, ${(statSync(file).size / 1e6).toFixed(1)} MB of JSON`,
      one.seconds,
      `exit ${one.status}`,
    );
    return one.seconds;
  });
  const [small = 1, large = 0] = times;
  console.log(`10,000 costs ${(large / small).toFixed(1)} times as much as 1,000`);
}

function links(): void {
  const graph = linkGraph();
  console.log(
    `\nThree dead links among ${graph.links.toLocaleString('en')} of the same ${graph.files.size.toLocaleString('en')} pages (ours are the registry's references, checked without parsing a page)`,
  );
  const file = join(temporary, 'links.json');
  writeFileSync(file, JSON.stringify(graph.registry));
  const rules = ['--rule', 'reference-resolves', '--rule', 'link-resolves'];
  const ours = least(3, () => commitments('check', '--today', '2026-11-20', '--registry', file, ...rules));
  print('commitments check', ours.seconds, `${(ours.output.match(/ error /g) ?? []).length} of ${graph.dead} found`);
  if (!existsSync(peers)) {
    console.log('No peers installed: npm --prefix test/bench ci');
    return;
  }
  const folder = join(temporary, 'pages');
  mkdirSync(folder);
  for (const [name, text] of graph.files) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const plugin = (name: string) => JSON.stringify(join(root, 'test/bench/node_modules', name, 'index.js'));
  const settings = `import matter from ${plugin('remark-frontmatter')};\nimport gfm from ${plugin('remark-gfm')};\nimport mdx from ${plugin('remark-mdx')};\nimport links from ${plugin('remark-validate-links')};\nexport default { plugins: [matter, gfm, mdx, [links, { repository: false }]] };\n`;
  writeFileSync(join(folder, '.remarkrc.mjs'), settings);
  const compared = (label: string, { seconds, output }: Run, mark: RegExp) => {
    const found = (output.match(mark) ?? []).length;
    print(label, seconds, `${found} of ${graph.dead} found, ${(seconds / ours.seconds).toFixed(1)} times ours`);
  };
  const remark = run(join(peers, 'remark'), ['--frail', '--quiet', '--ext', 'mdx', '.'], folder);
  compared('remark-cli, remark-validate-links', remark, /Cannot find/g);
  const local = 'dirs:\n  - .\nfileExtensions:\n  - mdx\nignorePatterns:\n  - pattern: "^https?://"\n';
  writeFileSync(join(folder, '.linkspector.yml'), local);
  compared('linkspector', run(join(peers, 'linkspector'), ['check'], folder), /Cannot find/g);
}

function builtSite(): void {
  const build = join(root, 'build');
  if (!existsSync(build)) {
    console.log('\nNo built site: npm run build');
    return;
  }
  console.log('\nThe built site');
  const bytes = filesBelow(root, 'build')
    .filter((name) => name.endsWith('.html'))
    .reduce((sum, name) => sum + statSync(join(root, name)).size, 0);
  const size = bytes / 1e6;
  const ours = least(3, () => commitments('check-site'));
  print(
    `check:site, ${size.toFixed(1)} MB of HTML`,
    ours.seconds,
    `${(size / ours.seconds).toFixed(1)} MB/s, start included; ${lastLine(ours)}`,
  );
  if (!existsSync(peers)) return;
  const linkinator = run(join(peers, 'linkinator'), [
    'build',
    '--recurse',
    '--skip',
    '^https?://(?!localhost)',
    '--verbosity',
    'error',
    '--timeout',
    '10000',
  ]);
  print(
    'linkinator, links alone',
    linkinator.seconds,
    `${(size / linkinator.seconds).toFixed(1)} MB/s, exit ${linkinator.status}, ${(linkinator.seconds / ours.seconds).toFixed(1)} times ours`,
  );
}

/** The parts, by the names that `--only` knows. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  checks,
  links,
  site: builtSite,
  searching: async () => {
    // Another company has no judged queries, and no such file.
    const ofRegistry = join(root, 'test/registry/bench/index.ts');
    if (!existsSync(ofRegistry)) return;
    const bench = (await import(pathToFileURL(ofRegistry).href)) as { searching(folder: string): Promise<void> };
    await bench.searching(temporary);
  },
  citations: () => citations({ folder: temporary, run, commitments, least, print }),
  pages: async () => {
    // It reads the built site, which need not be there.
    if (!existsSync(join(root, 'build/index.html')))
      return console.log('\nNo Lighthouse without a built site: npm run build');
    const { lighthouse } = await import('./lighthouse.ts');
    await lighthouse(temporary, Number(values.runs), new RegExp(values.pages));
  },
  scale: () => scale(temporary, values.sizes.split(',').map(Number)),
};

/** Those that only `--only` runs. */
const long: readonly string[] = ['scale'];

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    runs: { type: 'string', default: '3' },
    pages: { type: 'string', default: '' },
    sizes: { type: 'string', default: '300' },
  },
});

if (values.only !== undefined && !(values.only in parts)) {
  process.stderr.write(`Unexpected "${values.only}" of --only, expected one of ${Object.keys(parts).join(', ')}\n`);
  process.exit(2);
}

try {
  run(process.execPath, [join(root, 'scripts/launch.mjs'), '--build']);
  for (const [name, measure] of Object.entries(parts))
    if (values.only === undefined ? !long.includes(name) : values.only === name) await measure();
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
