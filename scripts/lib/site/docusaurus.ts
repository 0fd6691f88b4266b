/** Running Docusaurus' own command line. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';
import { runNode } from '../run-node.ts';

/** Bytes at which a thread that renders pages makes room for a new one: it keeps something of each page, and a new one costs half a second. */
const settings = { DOCUSAURUS_SSG_WORKER_THREAD_RECYCLER_MAX_MEMORY: '150000000' };

/** Runs `docusaurus` with these arguments in the root, its output to ours. Resolves to its exit code. */
export async function docusaurus(root: string, args: readonly string[]): Promise<number> {
  const command = join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  if (!existsSync(command))
    throw new UsageError('Unexpected missing packages, expected Docusaurus; run "npm ci" first');
  return await runNode(root, [command, ...args], settings);
}
