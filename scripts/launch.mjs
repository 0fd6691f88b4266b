#!/usr/bin/env node
/**
 * Starts the command line from this repository: bundles it with esbuild where a source is not what the bundle was made of
 * (tsx and unified together take a second before any work, the bundle a third of that), then runs the bundle.
 *
 * Plain JavaScript without new syntax, so that an old Node gets a sentence and not a stack trace.
 * `--build` only bundles, and does so in any case.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'commitments.mjs');
/** What npm links as `commitments`: the bundle, called with the arguments of the command line. */
const bin = join(root, 'dist', 'bin.mjs');
const binText = `#!/usr/bin/env node
import { main } from './commitments.mjs';

process.exitCode = await main(process.argv.slice(2));
`;
const stamp = `${bundle}.sources`;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Unexpected Node ${process.versions.node}, expected 20.19 or later; install it from nodejs.org`);
} else if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  fail('Unexpected missing packages, expected node_modules/; run "npm ci" first');
} else {
  const args = process.argv.slice(2);
  const onlyBuild = args[0] === '--build';
  const digest = digestOfSources();
  if (onlyBuild || !isFresh(digest)) await build(digest);
  if (!onlyBuild && existsSync(bundle)) {
    const { main } = await import(pathToFileURL(bundle).href);
    process.exitCode = await main(args);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/** Whether the bundle was made of exactly these sources: by their content, since a copied file can be older than what it replaces. */
function isFresh(digest) {
  return existsSync(bundle) && existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

/** The digest of every source that may go into the bundle, and of the packages' versions. */
function digestOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of ['package-lock.json', 'src', 'scripts']) addToHash(hash, join(root, name));
  return hash.digest('hex');
}

function addToHash(hash, path) {
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
  } else if (!/\.(?:tsx|css)$/.test(path)) {
    hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  }
}

/** One file, so that a run never mixes two builds; written beside and renamed, so that two runs at once do not meet. */
async function build(digest) {
  const { build: esbuild } = await import('esbuild');
  try {
    const { outputFiles } = await esbuild({
      entryPoints: [join(root, 'scripts', 'commitments.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external: ['esbuild', 'oxc-parser', 'serve-handler'],
      banner: {
        js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
      },
      legalComments: 'none',
      logLevel: 'silent',
      absWorkingDir: root,
    });
    const temporary = `${bundle}.${process.pid}`;
    mkdirSync(dirname(bundle), { recursive: true });
    try {
      writeFileSync(temporary, outputFiles[0].contents);
      renameSync(temporary, bundle);
      writeFileSync(bin, binText, { mode: 0o755 });
      writeFileSync(stamp, digest);
    } finally {
      rmSync(temporary, { force: true });
    }
  } catch (error) {
    rmSync(bundle, { force: true });
    for (const { location, text } of error.errors ?? []) {
      const where = location ? `${location.file}:${location.line}:${location.column + 1}: ` : '';
      process.stderr.write(`${where}${text}\n`);
    }
    fail(
      error.errors ? 'The sources above do not load; mend them and run again' : `Could not bundle: ${error.message}`,
    );
  }
}
