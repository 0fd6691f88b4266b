import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';
import { root } from './root.ts';
import { slowestFiles } from './slowest-files.ts';

// Those of the browser need a built site: `npm run test:browser`.
const exclude = [...configDefaults.exclude, 'test/browser/**', 'test/registry/browser/**'];

// Libraries as the bundle has them, without what they add for those who develop them: micromark's assertions take a fourteenth of the time.
process.env.NODE_ENV = 'production';

export default defineConfig({
  root,
  test: {
    // A machine that is ten times slower, or busy, fails nothing: what hangs is all that a limit is for.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    // Every core: what Vitest leaves free by itself is half of a machine that has two.
    maxWorkers: availableParallelism(),
    // As the command line has it: a regular expression is compiled once, and not for an interpreter first.
    execArgv: ['--no-regexp-tier-up'],
    reporters: ['default', ...(process.env.GITHUB_ACTIONS ? ['github-actions' as const] : []), slowestFiles(10)],
    projects: [
      // Pure functions leave nothing behind: their files share a process, so that each module is loaded once.
      {
        extends: true,
        test: {
          name: 'rooms',
          include: ['test/**/*.test.ts'],
          exclude: [...exclude, 'test/scripts/**'],
          isolate: false,
        },
      },
      // Those run the command line as well, whose bundle a process loads once: what a test puts in the place of variables and
      // streams is taken back before the next.
      {
        extends: true,
        test: {
          name: 'scripts',
          include: ['test/scripts/**/*.test.ts'],
          globalSetup: ['test/scripts/build-command.ts'],
          isolate: false,
          unstubEnvs: true,
          restoreMocks: true,
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/components/**', 'src/theme/**', 'src/css/**', 'src/sidebars.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 95 },
    },
  },
});
