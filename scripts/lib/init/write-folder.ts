import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { explainFileError, UsageError } from '../command-line/usage-error.ts';
import { makeFolder, temporaryName } from '../files/write-whole.ts';
import type { NewFile } from './knowledge-base.ts';

/** @throws UsageError where something stands there that is not an empty folder */
export function refuseOccupied(target: string, shown: string): void {
  if (!existsSync(target)) return;
  let inside: number;
  try {
    inside = readdirSync(target).length;
  } catch (error) {
    throw explainFileError(error, 'read');
  }
  if (inside > 0)
    throw new UsageError(
      `Unexpected folder ${shown} with ${inside} files or folders in it, expected a new or empty one`,
    );
}

/**
 * @param target absolute path of the folder; new, or empty
 * @param source the folder that the files come from
 * @param finish called with the folder while it still stands beside
 * @throws UsageError where it can't be written; nothing is left of it then
 */
export function writeFolder(
  target: string,
  source: string,
  files: ReadonlyMap<string, NewFile>,
  finish: (folder: string) => void,
): void {
  const beside = temporaryName(target);
  const made = firstMissing(beside);
  try {
    for (const [path, { from, rewrite }] of files) {
      makeFolder(dirname(join(beside, path)));
      if (rewrite) writeFileSync(join(beside, path), rewrite(readFileSync(join(source, from), 'utf8')));
      else copyFileSync(join(source, from), join(beside, path));
    }
    finish(beside);
    if (existsSync(target)) rmdirSync(target);
    renameSync(beside, target);
  } catch (error) {
    // Below a file, nothing was made.
    if (existsSync(made)) rmSync(made, { recursive: true });
    throw error instanceof UsageError ? error : explainFileError(error, 'write');
  }
}

/** The topmost folder of a path that does not exist yet. */
function firstMissing(path: string): string {
  const above = dirname(path);
  return existsSync(above) ? path : firstMissing(above);
}
