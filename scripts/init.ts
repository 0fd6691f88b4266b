/** `commitments init FOLDER --name ACME --prefix AC --url https://…`: a complete knowledge base for another company. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { name as packageName } from '../package.json';
import { settings } from '../src/registry/settings.ts';
import { site } from '../src/registry/site.ts';
import type { Subcommand } from './commitments.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import { company } from './lib/init/company.ts';
import { knowledgeBase } from './lib/init/knowledge-base.ts';
import { sourceFiles } from './lib/init/source-files.ts';
import { refuseOccupied, writeFolder } from './lib/init/write-folder.ts';
import { projectRoot } from './lib/project/project.ts';

export const init: Subcommand = {
  summary: 'Writes a complete knowledge base for another company into a new folder, with an example to replace.',
  usage:
    'FOLDER [--name NAME] [--prefix AC] [--url https://…] [--empty] [--today YYYY-MM-DD]; ids begin with --prefix, or else the initials of the name',
  async run(args) {
    const text = { type: 'string' } as const;
    const { values, positionals } = readOptions(
      args,
      { name: text, prefix: text, url: text, today: text, empty: { type: 'boolean', default: false } },
      true,
    );
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
      throw new UsageError(
        `Unexpected ${more.length > 0 ? `arguments "${more.join(' ')}"` : 'missing folder'}, expected one folder: "init ../acme --name ACME --prefix AC"`,
      );
    const owner = company(values);
    const target = resolve(process.env.INIT_CWD ?? process.cwd(), folder);
    refuseOccupied(target, folder);
    const root = projectRoot();
    const origin = { site, packageName, exampleCommitment: settings.exampleCommitment };
    const files = knowledgeBase(sourceFiles(root), owner, origin, readToday(values.today), values.empty);
    writeFolder(target, root, files, (beside) => format(root, beside));
    process.stdout.write(`${target}\n`);
    const here = relative(process.env.INIT_CWD ?? process.cwd(), target) || '.';
    say(
      `${owner.name} has a knowledge base of ${files.size.toLocaleString('en')} files.`,
      `Ids begin with ${owner.prefix}-. Choose that once, by --prefix, since ids are for ever.`,
      'Go on with:',
      `  cd ${shellWord(here)}`,
      '  npm ci && npm run site',
      values.empty
        ? 'The registry is empty. docs/adopting.mdx says how to put in what your company promises.'
        : 'docs/adopting.mdx says how to replace the example by what your company promises.',
    );
    return 0;
  },
};

/** A path as one word for a shell (POSIX, and PowerShell where no quotation mark is in it). */
function shellWord(path: string): string {
  return /^[\w./\\:@%+,-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

/** A longer name breaks lines elsewhere: the formatter decides, as in the new folder's own tests. */
function format(root: string, folder: string): void {
  const biome = join(root, 'node_modules', '@biomejs', 'biome', 'bin', 'biome');
  if (!existsSync(biome))
    throw new UsageError('Unexpected missing packages, expected node_modules/; run "npm ci" first');
  const args = ['format', '--write', '--vcs-enabled=false', '--config-path', folder, folder];
  const { status, stderr } = spawnSync(process.execPath, [biome, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new UsageError(`Could not format the new registry: ${stderr.trim()}`);
}
