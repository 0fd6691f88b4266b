/** `commitments browser-install`: a browser for the tests: Debian's Chromium where apt may be used, else Playwright's download. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Subcommand } from './commitments.ts';
import { findBrowser } from './lib/browser.ts';
import { readOptions } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { projectRoot } from './lib/project/project.ts';

export const browserInstall: Subcommand = {
  summary: 'Installs a browser for the tests of the site, unless this machine has one.',
  usage: '',
  async run(args) {
    readOptions(args, {});
    const browser = findBrowser(projectRoot()) ?? installBrowser(projectRoot());
    if (browser === undefined) {
      say('No browser could be installed; install Chrome or Chromium, or set CHROME_PATH');
      return 1;
    }
    process.stdout.write(`${browser}\n`);
    return 0;
  },
};

/** The file of the browser that was installed, or `undefined` where nothing could be. */
export function installBrowser(root: string): string | undefined {
  return (
    (installFromApt() ? findBrowser(root) : undefined) ?? (installFromPlaywright(root) ? findBrowser(root) : undefined)
  );
}

function installFromApt(): boolean {
  const apt = ['apt-get', 'install', '--yes', '--no-install-recommends', 'chromium'];
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive'];
  return run([...asRoot, 'apt-get', 'update']) && run([...asRoot, ...apt]);
}

function installFromPlaywright(root: string): boolean {
  return run([process.execPath, join(root, 'node_modules', 'playwright-core', 'cli.js'), 'install', 'chromium']);
}

/** Its output goes to stderr: stdout is for the answer. */
function run([command = '', ...args]: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}
