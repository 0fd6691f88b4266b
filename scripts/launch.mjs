#!/usr/bin/env node
/**
 * Starts the command line from this repository: bundles it with esbuild where a source is newer than the bundle
 * (tsx and unified together take a second before any work, the bundle a third of that), then runs the bundle.
 *
 * Plain JavaScript without new syntax, so that an old Node gets a sentence and not a stack trace.
 * `--build` only bundles; `--force` does so even where nothing is newer.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'commitments.mjs');
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Unexpected Node ${process.versions.node}, expected 20.19 or later; install it from nodejs.org`);
} else if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  fail('Unexpected missing packages, expected node_modules/; run "npm ci" first');
} else {
  const args = process.argv.slice(2);
  const onlyBuild = args[0] === '--build';
  if (onlyBuild || !isFresh()) await build();
  if (!onlyBuild && existsSync(bundle)) {
    const { main } = await import(pathToFileURL(bundle).href);
    process.exitCode = await main(args);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/** Whether the bundle is newer than every source that it is made of; a source that went away is missed by one that changed. */
function isFresh() {
  if (!existsSync(bundle)) return false;
  const built = statSync(bundle).mtimeMs;
  return ['src', 'scripts', 'package-lock.json'].every((name) => newest(join(root, name)) <= built);
}

function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
}

/** One file, so that a run never mixes two builds; written beside and renamed, so that two runs at once do not meet. */
async function build() {
  const { build: esbuild } = await import('esbuild');
  try {
    const { outputFiles } = await esbuild({
      entryPoints: [join(root, 'scripts', 'commitments.ts')],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external: ['oxc-parser', 'serve-handler'],
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
