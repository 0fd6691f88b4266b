/** Finding a browser that tests can drive: any Chrome or Chromium of this machine, or the one that Playwright keeps. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { UsageError } from './command-line/usage-error.ts';

/** Variables that name a browser's file, in the order in which they count. */
const variables = ['CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'] as const;

/** The shell goes first: it has no window to draw, which is a sixth of what the tests cost. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];

const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The file of a browser, or `undefined` where there is none.
 *
 * @param root the repository, whose Playwright is asked last
 * @throws UsageError where a variable names a file that does not exist
 */
export function findBrowser(root: string, env: NodeJS.ProcessEnv = process.env): string | undefined {
  for (const name of variables) {
    const named = env[name];
    if (!named) continue;
    if (!existsSync(named)) throw new UsageError(`Unexpected ${name} "${named}", expected the file of a browser`);
    return named;
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...applications].find((file) => existsSync(file) && starts(file)) ?? playwrightBrowser(root, env);
}

/** Some systems install a file of that name that only says where to get a browser. Windows opens a window instead of answering. */
function starts(file: string): boolean {
  return process.platform === 'win32' || spawnSync(file, ['--version'], { timeout: 20_000 }).status === 0;
}

function playwrightBrowser(root: string, env: NodeJS.ProcessEnv): string | undefined {
  const question = 'process.stdout.write(require("playwright-core").chromium.executablePath())';
  const { stdout } = spawnSync(process.execPath, ['-e', question], { cwd: root, env, encoding: 'utf8' });
  return stdout && existsSync(stdout) ? stdout : undefined;
}
