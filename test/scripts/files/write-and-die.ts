/**
 * A run that writes files and may be killed while it does, for tests: `write-and-die FOLDER pages|files TEXT [OPERATION]`. It
 * kills itself, as nobody can forbid, right before so many operations on files.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';

const [folder = '', what = '', text = '', last] = process.argv.slice(2);
let left = Number(last ?? Number.POSITIVE_INFINITY);

/** Counts what an operation is called for, and ends the process where its time has come. */
function counted<Args extends readonly unknown[], Result>(operation: (...args: Args) => Result) {
  return (...args: Args): Result => {
    left -= 1;
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    return operation(...args);
  };
}
Object.assign(fs, {
  writeFileSync: counted(fs.writeFileSync),
  renameSync: counted(fs.renameSync),
  rmSync: counted(fs.rmSync),
});
syncBuiltinESMExports();

const names = ['a.mdx', 'b.mdx', 'c.mdx'];
const page = (name: string) =>
  `{/* Generated from src/registry/x.ts; do not edit */}\n\n${name} ${text.repeat(50_000)}\n`;
if (what === 'pages') {
  const { pagesFolder, writePages } = await import('../../../scripts/lib/files/write-pages.ts');
  writePages(folder, pagesFolder, new Map(names.map((name) => [name, page(name)])));
} else {
  const { writeAllWhole } = await import('../../../scripts/lib/files/write-whole.ts');
  writeAllWhole(new Map(names.map((name) => [join(folder, 'docs', name), { content: page(name) }])));
}
