/** Writing a file whole or not at all. */
import { chmodSync, existsSync, mkdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { explainFileError } from './usage-error.ts';

/** Writes one file, and the folders that it needs. */
export function writeWhole(file: string, content: string | Uint8Array): void {
  writeAllWhole(new Map([[file, content]]));
}

/**
 * Writes several files: all contents beside first, then each is renamed into place, so that a full disk or a folder that is
 * not writable leaves everything as it was. A file that is replaced keeps its permissions.
 *
 * @param files absolute path → content; text is written as UTF-8
 */
export function writeAllWhole(files: ReadonlyMap<string, string | Uint8Array>): void {
  const beside = new Map([...files.keys()].map((file) => [file, `${file}.${process.pid}.tmp`]));
  try {
    for (const [file, content] of files) {
      mkdirSync(dirname(file), { recursive: true });
      const temporary = beside.get(file) ?? file;
      writeFileSync(temporary, content);
      if (existsSync(file)) chmodSync(temporary, statSync(file).mode);
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
