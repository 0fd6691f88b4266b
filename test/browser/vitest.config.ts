import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from '../root.ts';

/** The files that take longest, in that order: begun last, one of them would leave all workers but its own without work. */
const longest = ['access/pages', 'registry/browser/search', 'access/open-controls'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification) => {
      const found = longest.findIndex((name) => moduleId.endsWith(`${name}.test.ts`));
      return found < 0 ? longest.length : found;
    };
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  root: root,
  test: {
    include: ['test/browser/**/*.test.ts', 'test/registry/browser/**/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    // Each has a browser of its own.
    maxWorkers: availableParallelism(),
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // What hangs is all that a limit is for.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 300_000 } },
  },
});
