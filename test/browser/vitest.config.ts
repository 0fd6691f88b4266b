import { defineConfig } from 'vitest/config';
import { root } from '../root.ts';

export default defineConfig({
  root: root,
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    // One browser, and tests of the clipboard, which all pages share.
    fileParallelism: false,
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
