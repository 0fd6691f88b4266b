/**
 * Bringing generated files onto the disk: only what changed is written, what is no longer generated is deleted, and a run
 * that fails leaves every old file as it was (all new texts are written beside first, then renamed into place).
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { routesFolder } from '../../src/model/addresses/routes.ts';
import { filesBelow, isGenerated } from './project.ts';
import { explainFileError } from './usage-error.ts';

/** What a run did with a folder, as paths below it. */
export interface WriteResult {
  readonly total: number;
  readonly written: readonly string[];
  readonly deleted: readonly string[];
  /** Files that somebody had edited by hand since we wrote them, and that were overwritten. */
  readonly overwritten: readonly string[];
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

/** The pages, among those that are written by hand; and below `_generated/routes/` the data of pages that are no MDX. */
export const pagesFolder: GeneratedFolder = {
  path: 'docs',
  memory: 'docs/_generated',
  owns: (file, text) => file.startsWith(routesFolder) || (file.endsWith('.mdx') && isGenerated(text())),
};

/** What is published as it is, such as `/inventory.json`: a folder of its own, that Docusaurus copies beside `static/`. */
export const publishedFolder: GeneratedFolder = {
  path: 'generated',
  memory: 'docs/_generated/published',
  owns: () => true,
};

/**
 * @param root the repository's root
 * @param pages path below the folder → text
 * @throws UsageError where the disk is full or a path is not writable; no file is then half-written
 */
export function writePages(root: string, folder: GeneratedFolder, pages: ReadonlyMap<string, string>): WriteResult {
  const base = join(root, folder.path);
  const memory = join(root, folder.memory);
  const manifestFile = join(memory, 'manifest.json');
  const staging = join(memory, `.staging-${process.pid}`);
  try {
    const known = readManifest(manifestFile);
    const changed = [...pages].filter(([file, text]) => readIfThere(join(base, file)) !== text);
    const overwritten = changed.map(([file]) => file).filter((file) => wasEdited(base, file, known));
    changed.forEach(([, text], index) => {
      writeWhole(join(staging, String(index)), text);
    });
    const manifest = `${JSON.stringify(Object.fromEntries([...pages].map(([file, text]) => [file, hash(text)]).sort()), null, 1)}\n`;
    writeWhole(join(staging, 'manifest'), manifest);
    // From here on there are only renames and deletions, each whole in itself.
    changed.forEach(([file], index) => {
      mkdirSync(dirname(join(base, file)), { recursive: true });
      renameSync(join(staging, String(index)), join(base, file));
    });
    const deleted = deleteOrphans(root, folder, pages);
    renameSync(join(staging, 'manifest'), manifestFile);
    return { total: pages.size, written: changed.map(([file]) => file), deleted, overwritten };
  } catch (error) {
    throw explainFileError(error, 'write generated pages to', base);
  } finally {
    removeStaging(staging);
  }
}

/** What can't be removed was never made, or is left for the next run; it must not hide the error that matters. */
function removeStaging(staging: string): void {
  try {
    rmSync(staging, { recursive: true, force: true });
  } catch {}
}

function writeWhole(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Generated files that this run did not make; hand-written ones stay. */
function deleteOrphans(root: string, { path, owns }: GeneratedFolder, pages: ReadonlyMap<string, string>): string[] {
  const orphans = filesBelow(root, path)
    .map((file) => file.slice(path.length + 1))
    .filter((file) => !pages.has(file) && owns(file, () => readIfThere(join(root, path, file)) ?? ''));
  for (const file of orphans) rmSync(join(root, path, file), { force: true });
  return orphans;
}

/** Whether a page on the disk is neither what we wrote last nor absent. */
function wasEdited(base: string, file: string, known: Readonly<Record<string, string>>): boolean {
  const text = readIfThere(join(base, file));
  const digest = known[file];
  return text !== undefined && digest !== undefined && hash(text) !== digest;
}

function readManifest(file: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readIfThere(file) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

function readIfThere(path: string): string | undefined {
  try {
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  } catch (error) {
    // Node leaves the path out where a folder is read.
    throw Object.assign(error as Error, { path });
  }
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
