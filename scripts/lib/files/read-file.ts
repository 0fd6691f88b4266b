/** Reading a file that somebody named: what goes wrong is told in a sentence. */
import { readFileSync } from 'node:fs';
import { explainFileError } from '../command-line/usage-error.ts';

/** @param file a path, or 0 for standard input */
export function readBytes(file: string | number): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw explainFileError(error, 'read', String(file));
  }
}

/** The same as UTF-8. */
export function readTextFile(file: string): string {
  return readBytes(file).toString('utf8');
}
