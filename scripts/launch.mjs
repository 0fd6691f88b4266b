#!/usr/bin/env node
/**
 * Starts the command line from this repository: bundles it with esbuild where a source is not what the bundle was made of
 * (tsx and unified together take a second before any work, the bundle a third of that), then runs the bundle.
 *
 * Plain JavaScript without new syntax, so that an old Node gets a sentence and not a stack trace.
 * `--build` only bundles, and does so in any case. `--pack` also takes away what only earlier bundles needed and
 * adds the licences of what is bundled, for `npm pack`.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bundle = join(root, 'dist', 'commitments.mjs');
/** What the bundle loads only when it is used, in files that are named after their content. */
const chunks = join(root, 'dist', 'chunks');
/** What npm links as `commitments`: the bundle, called with the arguments of the command line. */
const bin = join(root, 'dist', 'bin.mjs');
const binText = `#!/usr/bin/env node
import { runAsProcess } from './commitments.mjs';

process.exitCode = await runAsProcess(process.argv.slice(2));
`;
/** The licences of what is bundled, for those who get the package and not the sources. */
const licenses = join(root, 'dist', 'licenses.txt');
/** What the bundle was made of, and the chunks that it and the one before it consist of. */
const stamp = `${bundle}.sources`;
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Unexpected Node ${process.versions.node}, expected 20.19 or later; install it from nodejs.org`);
} else if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  fail('Unexpected missing packages, expected node_modules/; run "npm ci" first');
} else {
  const args = process.argv.slice(2);
  const onlyBuild = args[0] === '--build' || args[0] === '--pack';
  const digest = digestOfSources();
  if (onlyBuild || !isFresh(digest)) await build(digest, args[0] === '--pack');
  if (!onlyBuild && existsSync(bundle)) {
    const { runAsProcess } = await import(pathToFileURL(bundle).href);
    process.exitCode = await runAsProcess(args);
  }
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

/** Whether the bundle was made of exactly these sources: by their content, since a copied file can be older than what it replaces. */
function isFresh(digest) {
  const { digest: made, chunks: names = [] } = readStamp();
  return existsSync(bundle) && made === digest && names.every((name) => existsSync(join(chunks, name)));
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stamp, 'utf8'));
  } catch {
    return {};
  }
}

/** The digest of every source that may go into the bundle, and of the packages' versions; the lock is read as the command runs. */
function digestOfSources() {
  const hash = createHash('sha256').update(process.versions.node);
  for (const name of ['package.json', 'package-lock.json', 'src', 'scripts']) addToHash(hash, join(root, name));
  return hash.digest('hex');
}

function addToHash(hash, path) {
  // Another package manager has a lock of its own.
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    for (const name of readdirSync(path).sort()) addToHash(hash, join(path, name));
  } else if (!/\.(?:tsx|css|lock\.json)$/.test(path)) {
    hash.update(`\0${path.slice(root.length)}\0`).update(readFileSync(path));
  }
}

/**
 * One file, which names its chunks by their content: a run never mixes two builds, as it loads the chunks that its own file
 * names. Those of the build before stay for runs that began with it. Everything is written beside and renamed, so that two
 * runs at once do not meet, and the file that names the others comes last.
 */
async function build(digest, alone) {
  const { build: esbuild, stop } = await import('esbuild');
  // Its process ends with the build: to collect garbage on the way takes a quarter of its time, and saves 70 MB of 450.
  process.env.GOGC = 'off';
  try {
    const { metafile, outputFiles } = await esbuild({
      entryPoints: [join(root, 'scripts', 'commitments.ts')],
      outdir: dirname(bundle),
      outExtension: { '.js': '.mjs' },
      chunkNames: 'chunks/[name]-[hash]',
      bundle: true,
      splitting: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      external: ['esbuild', 'oxc-parser', 'serve-handler', 'satori', '@resvg/resvg-js'],
      banner: {
        js: "import { createRequire as $createRequire } from 'node:module'; const require = $createRequire(import.meta.url);",
      },
      legalComments: 'none',
      metafile: true,
      logLevel: 'silent',
      absWorkingDir: root,
    });
    const made = outputFiles.filter(({ path }) => path !== bundle);
    const names = made.map(({ path }) => basename(path)).sort();
    const last = readStamp();
    mkdirSync(chunks, { recursive: true });
    for (const { path, contents } of made) writeBeside(path, contents);
    for (const { path, contents } of outputFiles) if (path === bundle) writeBeside(path, contents);
    writeBeside(bin, binText, 0o755);
    const isSame = JSON.stringify(last.chunks) === JSON.stringify(names);
    const before = alone ? [] : ((isSame ? last.before : last.chunks) ?? []);
    writeBeside(stamp, JSON.stringify({ digest, chunks: names, before }));
    if (alone) writeBeside(licenses, licensesOf(Object.keys(metafile.inputs)));
    removeChunks(new Set([...names, ...before]), alone ? 0 : 3_600_000);
  } catch (error) {
    rmSync(bundle, { force: true });
    for (const { location, text } of error.errors ?? []) {
      const where = location ? `${location.file}:${location.line}:${location.column + 1}: ` : '';
      process.stderr.write(`${where}${text}\n`);
    }
    fail(
      error.errors ? 'The sources above do not load; mend them and run again' : `Could not bundle: ${error.message}`,
    );
  } finally {
    // Its process would otherwise keep what it knows of the sources, 400 MB, as long as ours runs.
    await stop();
    delete process.env.GOGC;
  }
}

function writeBeside(path, contents, mode = 0o644) {
  const temporary = `${path}.${process.pid}`;
  try {
    writeFileSync(temporary, contents, { mode });
    renameSync(temporary, path);
  } finally {
    rmSync(temporary, { force: true });
  }
}

/** Takes away the chunks that nobody needs. One of the last hour may belong to a build or to a run beside this one. */
function removeChunks(kept, youngest) {
  for (const name of readdirSync(chunks)) {
    const path = join(chunks, name);
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (!kept.has(name) && Date.now() - changed >= youngest) rmSync(path, { force: true });
  }
}

/** Name, version and licence of every package that the bundle holds a file of. */
function licensesOf(inputs) {
  const folders = inputs.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path) ?? []);
  return [...new Set(folders)]
    .sort()
    .map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
      const file = readdirSync(join(root, folder)).find((one) => /^licen[cs]e/i.test(one));
      const text = file ? readFileSync(join(root, folder, file), 'utf8').trim() : `Licence: ${license}`;
      return `${name} ${version}\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(80)}\n\n`);
}
