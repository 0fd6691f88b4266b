/** Bundles the command line where a source is newer, once for all tests that run it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

export default function buildCommand(): void {
  spawnSync(process.execPath, [join(root, 'scripts/launch.mjs'), '--help']);
}
