/** `commitments diff <ref>`: what changes for readers since a commit, as Markdown. */
import { basename, join } from 'node:path';
import { readerDiff, type Snapshot } from '../src/checks/diff/index.ts';
import { siteMap } from '../src/checks/links/site-map.ts';
import { publishedFiles, routes } from '../src/model/addresses/routes.ts';
import type { Registry } from '../src/model/schema.ts';
import { registry } from '../src/registry/index.ts';
import type { Subcommand } from './commitments.ts';
import { commitOf, withCommit } from './lib/git.ts';
import { registryIn } from './lib/load-registry.ts';
import { readOptions } from './lib/options.ts';
import { filesBelow, projectRoot, readDocuments, readStaticFiles } from './lib/project.ts';
import { UsageError } from './lib/usage-error.ts';

export const diff: Subcommand = {
  summary: 'Says what changes for readers since a commit, as Markdown for a pull request.',
  usage: 'REF',
  async run(args) {
    const { positionals } = readOptions(args, {}, true);
    const [ref] = positionals;
    if (ref === undefined || positionals.length > 1)
      throw new UsageError(`Unexpected "${positionals.join(' ')}", expected one branch, tag or commit to compare with`);
    const root = projectRoot();
    const commit = commitOf(root, ref);
    const before = await withCommit(root, commit, ['src', 'docs', 'static'], async (folder) =>
      snapshot(folder, await registryIn(folder, root, ref)),
    );
    const short = commit.slice(0, 7);
    process.stdout.write(
      readerDiff(before, snapshot(root, registry), commit.startsWith(ref) ? short : `${ref} (${short})`),
    );
    return 0;
  },
};

/** A state of the project, whose hand-written pages and files are read from a folder. A rule's id is its file's name. */
function snapshot(folder: string, of: Registry): Snapshot {
  const ruleIds = filesBelow(folder, join('src', 'checks', 'rules')).map((file) => basename(file, '.ts'));
  const documents = readDocuments(folder);
  const staticFiles = new Set([...readStaticFiles(folder), ...publishedFiles(of)]);
  const site = siteMap({ routes: routes(of, ruleIds), documents, staticFiles });
  return { registry: of, addresses: { pages: site.pages, files: site.files } };
}
