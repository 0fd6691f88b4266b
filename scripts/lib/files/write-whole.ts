/** Writing a file whole or not at all, and only over what was read. */
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  closeSync,
  existsSync,
  fchmodSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { explainFileError, systemCode, UsageError } from '../command-line/usage-error.ts';

/** What a file is to hold, and what it held when somebody decided so. */
export interface FileChange {
  /** Text is written as UTF-8. */
  readonly content: string | Uint8Array;
  /** The bytes that were read. Where others stand there now, somebody wrote in between, and nothing is written. */
  readonly before?: Uint8Array;
}

/** Writes one file, and the folders that it needs. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeAllWhole(new Map([[file, { content }]]));
}

/**
 * Writes several files: all contents beside first, then each is renamed into place, so that a full disk or a folder that is
 * not writable leaves everything as it was. A file that is replaced keeps its permissions and its owner.
 *
 * @param files absolute path → what to write; a path that is a link is not followed
 * @throws UsageError where a file is no plain one, is read-only, has several names, or changed since it was read
 */
export function writeAllWhole(files: ReadonlyMap<string, FileChange>): void {
  const beside = new Map([...files.keys()].map((file) => [file, temporaryName(file)]));
  try {
    for (const folder of new Set([...files.keys()].map(dirname))) {
      makeFolder(folder);
      removeLeftOvers(folder);
    }
    for (const [file, { content }] of files) {
      const replaced = replaceable(file);
      // Fails where something stands there already, so that nobody can plant a link under the name.
      const handle = openSync(beside.get(file) ?? file, 'wx');
      try {
        writeFileSync(handle, content);
        if (replaced) fchmodSync(handle, replaced.mode);
      } finally {
        closeSync(handle);
      }
      if (replaced && process.getuid?.() === 0) chownSync(beside.get(file) ?? file, replaced.uid, replaced.gid);
    }
    for (const [file, { before }] of files)
      if (before && !readFileSync(file).equals(before))
        throw new UsageError(
          `${file} changed while it was being read, expected it to stay; nothing was written, run again`,
        );
    for (const [file, temporary] of beside) renameSync(temporary, file);
  } catch (error) {
    throw error instanceof UsageError ? error : explainFileError(error, 'write');
  } finally {
    for (const temporary of beside.values()) remove(temporary);
  }
}

/**
 * Makes a folder and those above it. Not `mkdirSync` with `recursive`, which never returns where a file system
 * takes no new folders (`/proc`).
 */
export function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  try {
    mkdirSync(folder);
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
  }
}

/** What stands at a path and can be replaced by renaming; `undefined` where nothing does. */
function replaceable(file: string): Stats | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (!found) return undefined;
  const refuse = (what: string, advice: string) =>
    new UsageError(`Could not write ${file}: it ${what}; ${advice}. Nothing was written.`);
  if (found.isDirectory()) throw refuse('is a folder', 'give the name of a file');
  if (!found.isFile()) throw refuse('is a link or a device', 'give the file itself');
  if (found.nlink > 1) throw refuse('has several names (hard links)', 'make a copy of its own');
  if ((found.mode & 0o222) === 0) throw refuse('is read-only', 'make it writable');
  return found;
}

/** `.NAME.PID-RANDOM.tmp`, beside a file or a folder: hidden, told by its process, and not to be guessed. */
export function temporaryName(file: string): string {
  return join(dirname(file), `.${basename(file)}.${process.pid}-${randomBytes(6).toString('hex')}.tmp`);
}

/** Takes away what a run left that was killed while it wrote. */
function removeLeftOvers(folder: string): void {
  for (const name of readdirSync(folder)) {
    const [, pid] = /^\..+\.(\d+)-[\da-f]{12}\.tmp$/.exec(name) ?? [];
    if (pid !== undefined && !isRunning(Number(pid))) remove(join(folder, name));
  }
}

/** Whether a process with that number runs, as far as this machine tells. */
export function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return systemCode(error) === 'EPERM';
  }
}

/** What can't be removed was never made; it must not hide the error that matters. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
