/** Running Docusaurus' own command line. */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from '../command-line/usage-error.ts';

/** Runs `docusaurus` with these arguments in the root, its output to ours. Resolves to its exit code. */
export function docusaurus(root: string, args: readonly string[]): Promise<number> {
  const command = join(root, 'node_modules', '@docusaurus', 'core', 'bin', 'docusaurus.mjs');
  if (!existsSync(command))
    throw new UsageError('Unexpected missing packages, expected Docusaurus; run "npm ci" first');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...args], { cwd: root, stdio: 'inherit' });
    // Whoever stops us means the server too, which would otherwise keep the port.
    const stop = (name: NodeJS.Signals) => void child.kill(name);
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
      resolve(code ?? 1);
    });
  });
}
