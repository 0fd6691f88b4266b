/** Another Node beside this one: what it takes of memory is free again once it has ended. */
import { spawn } from 'node:child_process';

/**
 * Runs Node with these arguments in a folder, its output to ours. Resolves to its exit code.
 *
 * @param settings names in its environment where ours says nothing of them
 */
export function runNode(
  folder: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: folder,
      stdio: 'inherit',
      env: { ...settings, ...process.env },
    });
    // Whoever stops us means the other too, which would otherwise go on: a server would keep its port.
    const stop = (name: NodeJS.Signals) => void child.kill(name);
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, stop);
    child.on('error', reject);
    child.on('exit', (code) => {
      for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, stop);
      resolve(code ?? 1);
    });
  });
}
