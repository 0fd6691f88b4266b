/** Running Docusaurus' own command line. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';
import { runNode } from '../run-node.ts';

/** Runs `docusaurus` with these arguments in the root, its output to ours. Resolves to its exit code. */
export async function docusaurus(root: string, args: readonly string[]): Promise<number> {
  const command = join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  if (!existsSync(command))
    throw new UsageError('Unexpected missing packages, expected Docusaurus; run "npm ci" first');
  return await runNode(root, [command, ...args]);
}
