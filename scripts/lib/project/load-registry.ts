/** Loading a registry that is not the bundled one: a JSON file, a module, or the registry of another commit. */

import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, extname, isAbsolute, join, posix, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { didYouMean } from '../../../src/language/message.ts';
import { citableIds } from '../../../src/model/entries.ts';
import { type Kind, kinds } from '../../../src/model/ids.ts';
import { emptyLock, type Lock, withTaken } from '../../../src/model/lock/lock.ts';
import type { Registry } from '../../../src/model/schema.ts';
import type { Settings } from '../../../src/model/settings.ts';
import { isObject } from '../../../src/model/shapes/walk.ts';
import type { Places } from '../checking/places.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { readTextFile } from '../files/read-file.ts';
import { withCommit } from './git.ts';
import { readLock } from './project.ts';

const lockName = 'versions.lock.json';

/** A registry with what rules need to know of its source. */
export interface LoadedRegistry {
  readonly registry: Registry;
  readonly declaredIds: Readonly<Record<Kind, readonly string[]>>;
  readonly repeatedIds: readonly { readonly kind: Kind; readonly id: string }[];
  /** The lock beside it, or one that remembers exactly its ids where there is none. */
  readonly lock: Lock;
  /** The file of the registry, from the root where it stands below it; and that of the lock. */
  readonly file: string;
  readonly lockFile: string;
  /** What a module has in `settings.ts` beside it. */
  readonly settings?: Settings;
  /** The folder above a module that has static files: `example` for `example/registry/index.ts`. */
  readonly staticRoot?: string;
  readonly places: () => Promise<Places>;
}

/**
 * @param root the repository's root; places are given from there
 * @param path where the file is, absolute or from the caller's folder
 * @throws UsageError where the file is missing, does not load, or is not a registry
 */
export async function loadRegistry(root: string, path: string): Promise<LoadedRegistry> {
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), path);
  if (!existsSync(file))
    throw new UsageError(`Unexpected missing file ${path}, expected a registry as JSON file or module`);
  const name = shownPath(root, file);
  return extname(file) === '.json' ? fromJson(file, name) : fromModule(root, file, name);
}

async function fromJson(file: string, name: string): Promise<LoadedRegistry> {
  const text = readTextFile(file).replace(/^\uFEFF/, '');
  const value = parseJson(name, text);
  const { jsonPlaces } = await import('../checking/json-places.ts');
  const places = jsonPlaces(name, text);
  const registry = asRegistry(value, (message, kind) => {
    const { line, column } = places.find(kind === undefined ? [] : [kind, '']) ?? { line: 1, column: 1 };
    return new UsageError(`${name}:${line}:${column}: ${message}`);
  });
  return {
    registry,
    declaredIds: idsOf(registry),
    repeatedIds: places.repeated.flatMap(({ kind, id }) =>
      kinds.filter((one) => one === kind).map((one) => ({ kind: one, id })),
    ),
    ...lockBeside(file, name, registry),
    file: name,
    places: async () => places,
  };
}

async function fromModule(root: string, file: string, name: string): Promise<LoadedRegistry> {
  const loaded = await importModule(file, join(root, 'node_modules')).catch((error: Error) => {
    throw new UsageError(`${name} does not load: ${error.message}`);
  });
  if (loaded.registry === undefined)
    throw new UsageError(
      `${name}: expected an export "registry", found ${Object.keys(loaded).join(', ') || 'no export'}`,
    );
  const registry = asRegistry(loaded.registry, (message) => new UsageError(`${name}: ${message}`));
  const declared = isObject(loaded.ids) ? loaded.ids : idsOf(registry);
  const above = [dirname(file), join(file, '../..'), join(file, '../../..')];
  const staticRoot = above.find((folder) => existsSync(join(folder, 'static')));
  const settingsFile = join(dirname(file), 'settings.ts');
  const beside = existsSync(settingsFile) ? await importModule(settingsFile, join(root, 'node_modules')) : {};
  return {
    registry,
    ...(isObject(beside.settings) && { settings: beside.settings as unknown as Settings }),
    ...(staticRoot !== undefined && { staticRoot }),
    declaredIds: { ...idsOf(registry), ...declared },
    repeatedIds: Array.isArray(loaded.repeatedIds) ? loaded.repeatedIds : [],
    ...lockBeside(file, name, registry),
    file: name,
    async places() {
      const { places } = await import('../checking/places.ts');
      return places(
        (one) => (existsSync(resolve(root, one)) ? readTextFile(resolve(root, one)) : undefined),
        name,
        shownPath(root, join(dirname(file), 'ids.ts')),
      );
    },
  };
}

/** The project's registry as a commit has it. */
export async function registryAt(root: string, commit: string, ref: string): Promise<Registry> {
  return withCommit(root, commit, ['src'], (folder) => registryIn(folder, root, ref));
}

/**
 * The registry of the sources in a folder.
 *
 * @param root where packages are
 * @param ref what the caller calls the sources
 */
export async function registryIn(folder: string, root: string, ref: string): Promise<Registry> {
  const fail = (reason: string) =>
    new UsageError(`The registry of "${ref}" does not load: ${reason}; give a commit whose registry does`);
  const { registry } = await importModule(join(folder, 'src/registry/index.ts'), join(root, 'node_modules')).catch(
    (error: Error) => {
      throw fail(error.message);
    },
  );
  return asRegistry(registry, fail);
}

/** Bundles and imports a module, so that TypeScript and imports without a package beside it work. */
async function importModule(file: string, nodeModules: string): Promise<Readonly<Record<string, unknown>>> {
  const { build } = await import('esbuild');
  const folder = mkdtempSync(join(tmpdir(), 'commitments-'));
  try {
    const outfile = join(folder, 'registry.mjs');
    const { outputFiles } = await build({
      entryPoints: [file],
      bundle: true,
      write: false,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      nodePaths: [nodeModules],
      logLevel: 'silent',
    }).catch((error: { errors?: { text: string; location?: { line: number; column: number } | null }[] }) => {
      const [first] = error.errors ?? [];
      const where = first?.location ? `line ${first.location.line}, column ${first.location.column + 1}: ` : '';
      throw new Error(first ? `${where}${first.text}` : String(error));
    });
    writeFileSync(outfile, outputFiles[0]?.contents ?? '');
    return (await import(pathToFileURL(outfile).href)) as Readonly<Record<string, unknown>>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A registry with every kind; what the entries hold is the rules' business. */
function asRegistry(value: unknown, fail: (message: string, kind?: string) => UsageError): Registry {
  if (!isObject(value)) throw fail('expected an object with the kinds as keys: commitments, services …');
  for (const [name, entries] of Object.entries(value)) {
    if (name.startsWith('$')) continue;
    if (!kinds.some((kind) => kind === name))
      throw fail(`Unexpected kind "${name}", expected one of ${kinds.join(', ')}${didYouMean(name, kinds)}`, name);
    if (!isObject(entries)) throw fail(`Unexpected value of "${name}", expected an object with ids as keys`, name);
  }
  return Object.fromEntries(kinds.map((kind) => [kind, value[kind] ?? {}])) as unknown as Registry;
}

function idsOf(registry: Registry): Readonly<Record<Kind, readonly string[]>> {
  return Object.fromEntries(kinds.map((kind) => [kind, Object.keys(registry[kind])])) as Record<Kind, string[]>;
}

function lockBeside(file: string, name: string, registry: Registry): Pick<LoadedRegistry, 'lock' | 'lockFile'> {
  const lockFile = posix.join(posix.dirname(name), lockName);
  if (existsSync(join(dirname(file), lockName))) return { lock: readLock(dirname(file), lockName), lockFile };
  return { lock: withTaken(emptyLock, citableIds(registry)), lockFile };
}

/** From the root with forward slashes, or absolute where it stands elsewhere. */
function shownPath(root: string, file: string): string {
  const path = relative(root, file);
  return path.startsWith('..') || isAbsolute(path) ? file : path.split(sep).join('/');
}
