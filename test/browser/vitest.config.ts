import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { root } from '../root.ts';

export default defineConfig({
  root: root,
  test: {
    include: ['test/browser/**/*.test.ts', 'test/registry/browser/**/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    // Each has a browser of its own.
    maxWorkers: availableParallelism(),
    isolate: false,
    // What hangs is all that a limit is for.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000 } },
  },
});
