/** The command `commitments <subcommand>`: finds the subcommand, and turns every failure into one line and an exit code. */
import { nearest } from '../src/checks/message.ts';
import { systemCode, UsageError } from './lib/usage-error.ts';

/** A subcommand: what it does in a line, how it is called, and its work. */
export interface Subcommand {
  readonly summary: string;
  /** The text after the subcommand's name in the usage line. */
  readonly usage: string;
  /** Returns the exit code: 0 clean, 1 findings, 2 usage or crash. */
  run(args: readonly string[]): Promise<number>;
}

const subcommands: Readonly<Record<string, () => Promise<Subcommand>>> = {
  check: async () => (await import('./check.ts')).check,
  diff: async () => (await import('./diff.ts')).diff,
  'check-external': async () => (await import('./check-external.ts')).checkExternal,
  'check-site': async () => (await import('./check-site.ts')).checkSite,
  lock: async () => (await import('./lock.ts')).lock,
  generate: async () => (await import('./generate.ts')).generate,
  new: async () => (await import('./new.ts')).create,
  site: async () => (await import('./site.ts')).site,
  start: async () => (await import('./start.ts')).start,
  serve: async () => (await import('./serve.ts')).serve,
};

/** Runs the command line; never throws. */
export async function main(args: readonly string[]): Promise<number> {
  const [name, ...rest] = args;
  // Whoever reads our output may stop early, as `head` does.
  process.stdout.once('error', (error) => process.exit(systemCode(error) === 'EPIPE' ? 0 : 2));
  try {
    if (name === undefined || name === '--help' || name === 'help') return await help();
    const load = Object.hasOwn(subcommands, name) ? subcommands[name] : undefined;
    if (!load) {
      const hint = nearest(name, Object.keys(subcommands));
      throw new UsageError(
        `Unexpected subcommand "${name}", expected one of ${Object.keys(subcommands).join(', ')}${hint ? `; did you mean "${hint}"?` : ''}`,
      );
    }
    const subcommand = await load().catch((error: Error) => {
      throw new UsageError(`The registry does not load: ${error.message}`);
    });
    if (rest.includes('--help')) {
      process.stdout.write(`usage: commitments ${name} ${subcommand.usage}\n${subcommand.summary}\n`);
      return 0;
    }
    return await subcommand.run(rest);
  } catch (error) {
    const message = error instanceof UsageError ? error.message : ((error as Error).stack ?? String(error));
    process.stderr.write(`${message}\n`);
    return 2;
  }
}

async function help(): Promise<number> {
  process.stdout.write('usage: commitments <subcommand> [options]\n\n');
  for (const [name, load] of Object.entries(subcommands)) {
    const { summary } = await load();
    process.stdout.write(`  ${name.padEnd(15)} ${summary}\n`);
  }
  return 0;
}
