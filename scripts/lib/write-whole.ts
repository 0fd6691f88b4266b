/** Writing a file whole or not at all. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { explainFileError } from './usage-error.ts';

/** Writes one file, and the folders that it needs. */
export function writeWhole(file: string, text: string): void {
  writeAllWhole(new Map([[file, text]]));
}

/**
 * Writes several files: all texts beside first, then each is renamed into place, so that a full disk or a folder that is
 * not writable leaves everything as it was.
 *
 * @param files absolute path → text
 */
export function writeAllWhole(files: ReadonlyMap<string, string>): void {
  const beside = new Map([...files.keys()].map((file) => [file, `${file}.${process.pid}.tmp`]));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(beside.get(file) ?? file, text);
    }
    for (const [file, temporary] of beside) renameSync(temporary, file);
  } catch (error) {
    throw explainFileError(error, 'write');
  } finally {
    for (const temporary of beside.values()) remove(temporary);
  }
}

/** What can't be removed was never made; it must not hide the error that matters. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {}
}
