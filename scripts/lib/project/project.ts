/** The files of the project: where they are, and reading them into what pure functions take. */

import { existsSync, readdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { type Document, document } from '../../../src/checks/document.ts';
import { generatedMark } from '../../../src/generate/page.ts';
import { type Lock, lockProblem } from '../../../src/model/lock/lock.ts';
import { explainFileError, UsageError } from '../command-line/usage-error.ts';
import { parseJson } from '../files/parse-json.ts';
import { readTextFile } from '../files/read-file.ts';

/** The repository's root: the nearest folder above the caller that holds `src/registry`. */
export function projectRoot(start = process.env.INIT_CWD ?? process.cwd()): string {
  for (let folder = start; ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'src', 'registry', 'index.ts'))) return folder;
    if (folder === dirname(folder))
      throw new UsageError(
        `Unexpected folder ${start}, expected one within a repository that has src/registry/index.ts`,
      );
  }
}

/** A file of the project as text. */
export function readProjectFile(root: string, path: string): string {
  return readTextFile(join(root, path));
}

/** Every file below a folder, as paths from the root with forward slashes, sorted; none where the folder does not exist. */
export function filesBelow(root: string, folder: string): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  try {
    return readdirSync(start, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .sort();
  } catch (error) {
    throw explainFileError(error, 'read');
  }
}

/** The hand-written pages: MDX and Markdown below `docs/` that the generator did not write. */
export function readDocuments(root: string): Document[] {
  return filesBelow(root, 'docs')
    .filter((file) => /\.mdx?$/.test(file))
    .map((file) => ({ file, text: readProjectFile(root, file) }))
    .filter(({ text }) => !isGenerated(text))
    .map(({ file, text }) => document(file, text));
}

/** Whether a page is the generator's: its mark stands in the first lines. */
export function isGenerated(text: string): boolean {
  return text.slice(0, 4000).includes(`{/* ${generatedMark} src/`);
}

/** Paths below `static/` with a leading slash. */
export function readStaticFiles(root: string): Set<string> {
  return new Set(filesBelow(root, 'static').map((file) => file.slice('static'.length)));
}

/** Where the lock stands. */
export const lockFile = 'src/registry/versions.lock.json';

/** The lock, or a clear error where it is not one. */
export function readLock(root: string, file = lockFile): Lock {
  if (!existsSync(join(root, file)))
    throw new UsageError(
      `Unexpected missing file ${file}, expected the memory of what was published; bring it back from version control, or begin one that remembers nothing: { "format": 1, "ids": {} }`,
    );
  return lockOf(file, readProjectFile(root, file));
}

/** The lock that a text holds. @throws UsageError with what the text is called where it is none */
export function lockOf(file: string, text: string): Lock {
  const lock = parseJson(file, text) as Partial<Lock> | null;
  if (lock?.format !== 1 || typeof lock.ids !== 'object' || lock.ids === null)
    throw new UsageError(`${file}: expected { "format": 1, "ids": { … } }`);
  const problem = lockProblem(lock.ids);
  if (problem) {
    const { at, actual, expected } = problem;
    throw new UsageError(`${file}: Unexpected ${actual} at ${at.join('.')}, expected ${expected}`);
  }
  return lock as Lock;
}
