import { configDefaults, defineConfig } from 'vitest/config';
import { root } from './root.ts';

export default defineConfig({
  root: root,
  test: {
    include: ['test/**/*.test.ts'],
    // Those need a built site and a browser: `npm run test:browser`.
    exclude: [...configDefaults.exclude, 'test/browser/**', 'test/registry/browser/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/components/**', 'src/theme/**', 'src/css/**', 'src/sidebars.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { lines: 95 },
    },
  },
});
