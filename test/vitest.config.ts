import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts', 'scripts/**/*.ts'],
      exclude: ['src/components/**', 'src/theme/**', 'src/pages/**'],
      reporter: ['text-summary'],
      thresholds: { lines: 95 },
    },
  },
});
