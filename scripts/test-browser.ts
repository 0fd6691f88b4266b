/** `commitments test-browser`: the tests of the built site in a real browser, where there is one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installBrowser } from './browser-install.ts';
import type { Subcommand } from './commitments.ts';
import { findBrowser } from './lib/browser.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import { projectRoot } from './lib/project/project.ts';

/** What a run says that tested nothing, so that nobody takes it for a pass. */
const notRun = 'browser tests: not run, no browser; npm run browser:install';

export const testBrowser: Subcommand = {
  summary: 'Runs the tests of the built site in a browser; without one says so, and fails where CI=true.',
  usage: '[options of vitest]',
  async run(args) {
    const root = projectRoot();
    const mustRun = process.env.CI === 'true';
    const browser = findBrowser(root) ?? (mustRun ? installBrowser(root) : undefined);
    if (browser === undefined) {
      process.stdout.write(`${notRun}\n`);
      return mustRun ? 1 : 0;
    }
    if (!existsSync(join(root, 'build', 'index.html')))
      throw new UsageError('Unexpected missing site, expected build/index.html; run "npm run build" first');
    const vitest = join(root, 'node_modules', 'vitest', 'vitest.mjs');
    const config = join(root, 'test', 'browser', 'vitest.config.ts');
    const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', config, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, CHROME_PATH: browser },
    });
    return status ?? 1;
  },
};
