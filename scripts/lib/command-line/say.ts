/** Telling the person at the terminal something; reports alone go to standard output. */
import { printableLines } from '../../../src/language/printable.ts';

/** Writes lines to standard error; whatever words of others they hold, they only show. */
export function say(...lines: readonly string[]): void {
  process.stderr.write(lines.map((line) => `${printableLines(line)}\n`).join(''));
}
