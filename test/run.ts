/** `npm test`: every step in order, up to the first that fails, and then the seconds of each. */
import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { root } from './root.ts';

/** Steps in order, and one that runs beside them, on the cores that they leave: none reads a file that the other side writes. */
interface Stage {
  readonly steps: readonly string[];
  readonly beside?: string;
}

const stages: readonly Stage[] = [
  { steps: ['lint', 'format:check', 'build:package', 'check', 'build'], beside: 'typecheck' },
  { steps: ['test:unit'] },
  { steps: ['test:browser'], beside: 'check:site' },
];

const taken: string[] = [];
const failed: string[] = [];
const started = performance.now();

for (const { steps, beside } of stages) {
  if (failed.length > 0) break;
  await Promise.all([inOrder(steps), beside && apart(beside)]);
}

process.stdout.write(`\nSeconds of each step:\n${taken.join('')}${secondsSince(started)}  altogether\n`);
for (const step of failed) process.stderr.write(`"npm run ${step}" failed; what comes after it did not run\n`);
if (failed.length > 0) process.exitCode = 1;

/** Runs steps one after the other, until any that is running fails; what they say is seen at once. */
async function inOrder(steps: readonly string[]): Promise<void> {
  for (const step of steps) if (failed.length === 0) await timed(step, 'inherit');
}

/** Runs a step whose words are told together once it has ended: they would stand among those of the others. */
async function apart(step: string): Promise<void> {
  process.stdout.write(await timed(step, 'pipe'));
}

/** Runs a step, and resolves to what it said where that is not seen at once. */
async function timed(step: string, output: 'inherit' | 'pipe'): Promise<string> {
  const from = performance.now();
  // npm is a script with another name on Windows, which only a shell finds.
  const command = output === 'pipe' ? `npm run ${step} 2>&1` : `npm run ${step}`;
  const child = spawn(command, { cwd: root, stdio: ['inherit', output, 'inherit'], shell: true });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = child.stdout ? await text(child.stdout) : '';
  if ((await ended) !== 0) failed.push(step);
  taken.push(`${secondsSince(from)}  ${step}\n`);
  return said;
}

function secondsSince(time: number): string {
  return ((performance.now() - time) / 1000).toFixed(1).padStart(7);
}
