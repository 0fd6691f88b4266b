/** The command `commitments <subcommand>`: finds the subcommand, and turns every failure into one line and an exit code. */
import { existsSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { name as packageName, version } from '../package.json';
import { didYouMean } from '../src/language/message.ts';
import { say } from './lib/command-line/say.ts';
import { systemCode, UsageError } from './lib/command-line/usage-error.ts';

/** A subcommand: what it does in a line, how it is called, and its work. */
export interface Subcommand {
  readonly summary: string;
  /** The text after the subcommand's name in the usage line. */
  readonly usage: string;
  /** Each option, and what it does, where there are many. */
  readonly options?: readonly (readonly [written: string, what: string])[];
  /** Returns the exit code: 0 clean, 1 findings, 2 usage or crash. */
  run(args: readonly string[]): Promise<number>;
}

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  check: async () => (await import('./check.ts')).check,
  diff: async () => (await import('./diff.ts')).diff,
  'check-external': async () => (await import('./check-external.ts')).checkExternal,
  'check-site': async () => (await import('./check-site.ts')).checkSite,
  cite: async () => (await import('./cite.ts')).cite,
  answer: async () => (await import('./answer.ts')).answerCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  build: async () => (await import('./build.ts')).build,
  lock: async () => (await import('./lock.ts')).lock,
  generate: async () => (await import('./generate.ts')).generate,
  new: async () => (await import('./new.ts')).create,
  init: async () => (await import('./init.ts')).init,
  site: async () => (await import('./site.ts')).site,
  start: async () => (await import('./start.ts')).start,
  serve: async () => (await import('./serve.ts')).serve,
  verify: async () => (await import('./verify.ts')).verify,
  scan: async () => (await import('./scan.ts')).scan,
  mcp: async () => (await import('./mcp.ts')).mcp,
  sign: async () => (await import('./sign.ts')).signCommand,
  'search-push': async () => (await import('./search-push.ts')).searchPush,
  'test-browser': async () => (await import('./test-browser.ts')).testBrowser,
  'browser-install': async () => (await import('./browser-install.ts')).browserInstall,
};

/**
 * Those that need nothing but what the package carries, with the options of which one says what else they work on; the others need the
 * sources, and packages that it does not bring.
 */
const anywhere: Readonly<Record<string, readonly string[]>> = {
  verify: [],
  scan: [],
  cite: [],
  answer: [],
  export: [],
  diff: [],
  mcp: [],
  check: ['--registry', '--list', '--explain', '--help'],
};

/** Whether this is the package, and not the repository, where the file that starts us is. */
const isPackage = !existsSync(new URL('../scripts/launch.mjs', import.meta.url));

/** Runs the command line as all that a process does; never throws. */
export function runAsProcess(args: readonly string[]): Promise<number> {
  // Most runs end before optimized code pays: V8 compiles only what is hot for eight times as long as it would by itself.
  // That of Node 22 does not know the flag any more, and says so on standard error.
  if (Number.parseInt(process.versions.node, 10) < 22) setFlagsFromString('--interrupt-budget=1000000');
  // A thousand regular expressions are asked: to compile each for an interpreter first, and again at its second use, takes a fifth of a run.
  setFlagsFromString('--no-regexp-tier-up');
  return main(args);
}

/** Runs the command line; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  // Whoever reads our output may stop early, as `head` does.
  process.stdout.once('error', (error) => process.exit(systemCode(error) === 'EPIPE' ? 0 : 2));
  try {
    if (name === '--version' || (rest[0] === '--version' && rest.length === 1)) {
      process.stdout.write(`${packageName} ${version}\n`);
      return 0;
    }
    if (name === undefined || name === '--help' || name === 'help') return await help();
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (!load) {
      const known = Object.keys(subcommands);
      throw new UsageError(
        `Unexpected subcommand "${name}", expected one of ${known.join(', ')}${didYouMean(name, known)}`,
      );
    }
    const needed = Object.hasOwn(anywhere, name) ? anywhere[name] : undefined;
    if (isPackage && !needed)
      throw new UsageError(
        `Unexpected subcommand "${name}" in the package, expected one of ${Object.keys(anywhere).join(', ')}; run it in the repository of the registry, with its own "npm run ${name}"`,
      );
    if (isPackage && needed?.length && !rest.some((one) => needed.includes(one.replace(/=.*/s, ''))))
      throw new UsageError(
        `Unexpected "${name}" alone in the package, expected ${needed.slice(0, -1).join(', ')} with it: the registry that it carries is checked already`,
      );
    const subcommand = await load().catch((error: Error) => {
      throw new UsageError(`The registry does not load: ${error.message}`);
    });
    // What stands behind "--" is a file, whatever its name.
    if (rest.includes('--help') && !rest.slice(0, rest.indexOf('--help')).includes('--')) {
      const lines = (subcommand.options ?? []).map(([written, what]) => `  ${written.padEnd(25)} ${what}\n`).join('');
      process.stdout.write(
        `usage: commitments ${name} ${subcommand.usage}\n${subcommand.summary}\n${lines && `\n${lines}`}`,
      );
      return 0;
    }
    return await subcommand.run(rest);
  } catch (error) {
    const message = error instanceof UsageError ? error.message : ((error as Error).stack ?? String(error));
    say(message);
    return 2;
  }
}

async function help(): Promise<number> {
  process.stdout.write('usage: commitments <subcommand> [options]\n\n');
  for (const [name, load] of Object.entries(subcommands)) {
    if (isPackage && !Object.hasOwn(anywhere, name)) continue;
    const { summary } = await load();
    process.stdout.write(`  ${name.padEnd(15)} ${summary}\n`);
  }
  return 0;
}
