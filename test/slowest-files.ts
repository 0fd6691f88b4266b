/** Where the time of a test run goes: its slowest files, told at the end. */
import type { Reporter } from 'vitest/node';
import { root } from './root.ts';

/** A reporter that prints the files that took longest, with the time that loading their modules took. */
export function slowestFiles(count: number): Reporter {
  return {
    onTestRunEnd(modules) {
      const files = modules.map((module) => {
        const { duration, collectDuration } = module.diagnostic();
        return { file: module.moduleId.slice(root.length + 1), tests: duration, loading: collectDuration };
      });
      if (files.length < count) return;
      files.sort((a, b) => b.tests + b.loading - (a.tests + a.loading));
      const lines = files.slice(0, count).map(({ file, tests, loading }) => {
        return `${seconds(tests)} s, and ${seconds(loading)} s to load  ${file}\n`;
      });
      process.stdout.write(`The ${count} slowest of ${files.length} test files:\n${lines.join('')}`);
    },
  };
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).padStart(7);
}
