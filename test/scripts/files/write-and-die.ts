/**
 * A run that writes files and may be killed, or find the disk full, while it does, for tests: `write-and-die
 * FOLDER pages|files|folder TEXT [killed|full OPERATION]`. Right before so many operations on files it kills itself, as nobody
 * can forbid; or from that operation on, whatever writes gets a part of it onto the disk and fails.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [folder = '', what = '', text = '', end = '', last] = process.argv.slice(2);
let left = Number(last ?? Number.POSITIVE_INFINITY);
const { writeFileSync, renameSync, rmSync } = fs;

function counted<Args extends readonly unknown[], Result>(operation: (...args: Args) => Result) {
  return (...args: Args): Result => {
    left -= 1;
    if (end === 'killed' && left === 0) process.kill(process.pid, 'SIGKILL');
    return operation(...args);
  };
}
Object.assign(fs, {
  writeFileSync: counted((...[file, content, options]: Parameters<typeof writeFileSync>) => {
    if (end !== 'full' || left > 0) return writeFileSync(file, content, options);
    writeFileSync(file, String(content).slice(0, 9), options);
    throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
  }),
  renameSync: counted(renameSync),
  rmSync: counted(rmSync),
});
syncBuiltinESMExports();

const { writeText } = await import('./write-text.ts');
await writeText(folder, what, text);
