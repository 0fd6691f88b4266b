/** `npm test`: every step in order, up to the first that fails, and then the seconds of each. */
import { spawnSync } from 'node:child_process';
import { root } from './root.ts';

const steps = [
  'typecheck',
  'lint',
  'format:check',
  'build:package',
  'check',
  'test:unit',
  'build',
  'check:site',
  'test:browser',
];

const taken: string[] = [];
const started = performance.now();
let failed: string | undefined;

for (const step of steps) {
  const from = performance.now();
  // npm is a script with another name on Windows, which only a shell finds.
  const { status } = spawnSync(`npm run ${step}`, { cwd: root, stdio: 'inherit', shell: true });
  taken.push(`${secondsSince(from)}  ${step}\n`);
  if (status === 0) continue;
  failed = step;
  break;
}

process.stdout.write(`\nSeconds of each step:\n${taken.join('')}${secondsSince(started)}  altogether\n`);
if (failed !== undefined) {
  process.stderr.write(`"npm run ${failed}" failed; what comes after it did not run\n`);
  process.exitCode = 1;
}

function secondsSince(time: number): string {
  return ((performance.now() - time) / 1000).toFixed(1).padStart(7);
}
