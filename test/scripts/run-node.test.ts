/** Another Node tells how it ended, and what it is told of its environment gives way to what ours says. */
import { afterEach, expect, test, vi } from 'vitest';
import { runNode } from '../../scripts/lib/run-node.ts';
import { root } from '../root.ts';

afterEach(() => void vi.unstubAllEnvs());

const endWithNumber = ['-e', 'process.exit(Number(process.env.NUMBER ?? 0))'];

test('it ends with its own code', async () => {
  expect(await runNode(root, endWithNumber)).toBe(0);
  expect(await runNode(root, endWithNumber, { NUMBER: '3' })).toBe(3);
});

test('a setting gives way to the environment', async () => {
  vi.stubEnv('NUMBER', '4');
  expect(await runNode(root, endWithNumber, { NUMBER: '3' })).toBe(4);
});

test('one that was killed did not end well', async () => {
  expect(await runNode(root, ['-e', 'process.kill(process.pid, "SIGKILL"); setInterval(() => {}, 1000)'])).toBe(1);
});
