/**
 * `npm run test:changed [ref]`: types, lint and format, and the tests that a change since `ref` (`main` unless told) touches
 * through what they import; a test that reads files by name, as those of the command line do, is `npm test`'s business.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

const [ref = 'main'] = process.argv.slice(2);
const { status: known } = spawnSync('git', ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`], { cwd: root });

if (known !== 0) {
  process.stderr.write(
    `Unexpected "${ref}", expected a commit, branch or tag of this clone: npm run test:changed -- HEAD\n`,
  );
  process.exitCode = 2;
} else {
  const commands = [
    ['typescript/bin/tsc'],
    [
      '@biomejs/biome/bin/biome',
      'check',
      '--error-on-warnings',
      `--changed`,
      `--since=${ref}`,
      '--no-errors-on-unmatched',
    ],
    ['vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--changed', ref, '--passWithNoTests'],
  ];
  const failed = commands.filter(([tool = '', ...args]) => {
    const file = join(root, 'node_modules', tool);
    return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status !== 0;
  });
  if (failed.length > 0) process.exitCode = 1;
}
