/** A folder that is made beside another and takes its place once it is whole, by one run at a time. */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { systemCode, UsageError } from '../command-line/usage-error.ts';
import { isRunning } from './write-whole.ts';

/**
 * Makes a folder anew. Whoever looks at it meanwhile sees the earlier one; a making that fails or is killed, at whichever step,
 * leaves it too: where that was between the two renames, the next call brings it back.
 *
 * @param make fills `FOLDER.next`, which is not there yet, and resolves to whether that is to take the folder's place
 * @throws UsageError where another process makes the same folder
 */
export async function replaceFolder(folder: string, make: (next: string) => Promise<boolean>): Promise<void> {
  const [next, last, maker] = [`${folder}.next`, `${folder}.last`, `${folder}.pid`];
  claim(maker, folder);
  try {
    if (!existsSync(folder) && existsSync(last)) renameSync(last, folder);
    for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
    if (!(await make(next))) return;
    if (existsSync(folder)) renameSync(folder, last);
    renameSync(next, folder);
    rmSync(last, { recursive: true, force: true });
  } finally {
    rmSync(maker, { force: true });
  }
}

/** Writes our number into a file that nobody else has, or whose process has ended. */
function claim(maker: string, folder: string): void {
  try {
    writeFileSync(maker, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (systemCode(error) !== 'EEXIST') throw error;
    const other = Number(readFileSync(maker, 'utf8'));
    if (other > 0 && other !== process.pid && isRunning(other))
      throw new UsageError(
        `Process ${other} is making ${folder}; wait until it has ended, or stop it (${maker} names it)`,
      );
    rmSync(maker, { force: true });
    claim(maker, folder);
  }
}
