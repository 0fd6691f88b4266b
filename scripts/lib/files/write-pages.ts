/**
 * Bringing generated files onto the disk: only what changed is written, what is no longer generated is deleted, and a run
 * that fails leaves every old file as it was (all new texts are written beside first, then renamed into place).
 */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder, routesFolder } from '../../../src/model/addresses/routes.ts';
import { explainFileError, systemCode } from '../command-line/usage-error.ts';
import { filesBelow, isGenerated } from '../project/project.ts';
import { isRunning, makeFolder } from './write-whole.ts';

/** What a file holds: text, or bytes of another form. */
export type Content = string | Uint8Array;

/** What a run did with a folder, as paths below it. */
export interface WriteResult {
  readonly total: number;
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  /** Files that are not what we wrote last: somebody's own or edited by hand. Each was kept beside, under this name with `.kept` behind it. */
  readonly kept: readonly string[];
}

/** A folder that holds generated files. */
export interface GeneratedFolder {
  /** From the repository's root. */
  readonly path: string;
  /** Where the digests of the last run's files are kept, from the root, and new texts until they are renamed. */
  readonly memory: string;
  /** Whether a file (path below the folder) is ours to delete once it is no longer generated. */
  owns(file: string, text: () => string): boolean;
}

/** The pages, among those that are written by hand; and below `_generated/` the data of pages. */
export const pagesFolder: GeneratedFolder = {
  path: 'docs',
  memory: 'docs/_generated',
  owns: (file, text) =>
    file.startsWith(routesFolder) || file.startsWith(dataFolder) || (file.endsWith('.mdx') && isGenerated(text())),
};

/** What is published as it is, such as `/inventory.json`: a folder of its own, that Docusaurus copies beside `static/`. */
export const publishedFolder: GeneratedFolder = {
  path: 'generated',
  memory: 'docs/_generated/published',
  owns: () => true,
};

/**
 * @param root the repository's root
 * @param pages path below the folder → content
 * @throws UsageError where the disk is full or a path is not writable; no file is then half-written
 */
export function writePages(root: string, folder: GeneratedFolder, pages: ReadonlyMap<string, Content>): WriteResult {
  const base = join(root, folder.path);
  const memory = join(root, folder.memory);
  const manifestFile = join(memory, 'manifest.json');
  const staging = join(memory, `.staging-${process.pid}`);
  try {
    const killed = killedIn(memory);
    // What a killed run had begun to bring into place is as much ours as what the last whole one did.
    const known = [manifestFile, ...killed.map((folder) => join(folder, 'manifest'))].map(readManifest);
    const changed = [...pages].filter(([file, content]) => !readIfThere(join(base, file))?.equals(bytesOf(content)));
    changed.forEach(([, content], index) => {
      writeWhole(join(staging, String(index)), content);
    });
    const manifest = `${JSON.stringify(Object.fromEntries([...pages].map(([file, content]) => [file, hash(content)]).sort()), null, 1)}\n`;
    writeWhole(join(staging, 'manifest'), manifest);
    // From here on there are only renames and deletions, each whole in itself.
    const orphans = orphansIn(root, folder, pages);
    const kept = [...changed.map(([file]) => file), ...orphans].filter((file) => isForeign(base, file, known));
    for (const file of kept) moveFile(join(base, file), `${join(base, file)}.kept`);
    changed.forEach(([file], index) => {
      makeFolder(dirname(join(base, file)));
      moveFile(join(staging, String(index)), join(base, file));
    });
    for (const file of orphans) rmSync(join(base, file), { force: true });
    moveFile(join(staging, 'manifest'), manifestFile);
    for (const folder of killed) removeStaging(folder);
    return { total: pages.size, written: changed.map(([file]) => file), deleted: orphans, kept };
  } catch (error) {
    throw explainFileError(error, 'write generated pages to', base);
  } finally {
    removeStaging(staging);
  }
}

/** What runs left that were killed: the digests of what they were to write; their texts are taken away. */
function killedIn(memory: string): string[] {
  const killed = namesIn(memory).filter((name) => {
    const [, pid] = /^\.staging-(\d+)$/.exec(name) ?? [];
    return pid !== undefined && !isRunning(Number(pid));
  });
  for (const name of killed)
    for (const text of namesIn(join(memory, name))) if (text !== 'manifest') removeStaging(join(memory, name, text));
  return killed.map((name) => join(memory, name));
}

/** What is in a folder; nothing where there is none, or where another run has just taken it away. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** What can't be removed was never made, or is left for the next run; it must not hide the error that matters. */
function removeStaging(staging: string): void {
  try {
    rmSync(staging, { recursive: true, force: true });
  } catch {}
}

function writeWhole(path: string, content: Content): void {
  makeFolder(dirname(path));
  writeFileSync(path, content);
}

/** Generated files that this run does not make; hand-written ones stay. */
function orphansIn(root: string, { path, owns }: GeneratedFolder, pages: ReadonlyMap<string, Content>): string[] {
  return filesBelow(root, path)
    .map((file) => file.slice(path.length + 1))
    .filter((file) => !pages.has(file) && owns(file, () => readIfThere(join(root, path, file))?.toString() ?? ''));
}

/** Whether what stands there is neither what we wrote last nor absent. Without a memory of the last run, what bears our mark is ours. */
function isForeign(base: string, file: string, known: readonly Readonly<Record<string, string>>[]): boolean {
  const bytes = readIfThere(join(base, file));
  if (bytes === undefined) return false;
  const digests = known.flatMap(({ [file]: digest }) => (digest === undefined ? [] : [digest]));
  if (digests.length === 0) return file.endsWith('.mdx') && !isGenerated(bytes.toString());
  return !digests.includes(hash(bytes));
}

/** Renames; where the two stand on different devices, copies beside and renames then, so that the file is always whole. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (systemCode(error) !== 'EXDEV') throw error;
    const beside = `${to}.${process.pid}.tmp`;
    copyFileSync(from, beside);
    renameSync(beside, to);
    rmSync(from, { force: true });
  }
}

function readManifest(file: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readIfThere(file)?.toString() ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

function readIfThere(path: string): Buffer | undefined {
  try {
    return existsSync(path) ? readFileSync(path) : undefined;
  } catch (error) {
    // Node leaves the path out where a folder is read.
    throw Object.assign(error as Error, { path });
  }
}

function bytesOf(content: Content): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content;
}

function hash(content: Content): string {
  return createHash('sha256').update(content).digest('hex');
}
