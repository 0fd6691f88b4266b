/** `commitments diff <ref>`: what changes for readers since a commit, or an earlier inventory, as Markdown. */
import { basename, join } from 'node:path';
import { readerDiff, type Snapshot } from '../src/checks/diff/index.ts';
import { siteMap } from '../src/checks/links/site-map.ts';
import { publishedFiles, routes } from '../src/model/addresses/routes.ts';
import type { Registry } from '../src/model/schema.ts';
import { registry } from '../src/registry/index.ts';
import type { Subcommand } from './commitments.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import {
  givenInventory,
  type InventoryValues,
  inventoryOptionIn,
  inventoryOptions,
} from './lib/inventory/given-inventory.ts';
import { commitOf, withCommit } from './lib/project/git.ts';
import { registryIn } from './lib/project/load-registry.ts';
import { filesBelow, projectRoot, readDocuments, readStaticFiles } from './lib/project/project.ts';

export const diff: Subcommand = {
  summary: 'Says what changes for readers since a commit, or since an inventory was published, as Markdown.',
  usage:
    'REF | INVENTORY [--inventory FILE|URL [--inventory-sha256 HEX]] [--public-key FILE, of both] [--today YYYY-MM-DD]',
  async run(args) {
    const { values, positionals } = readOptions(args, { ...inventoryOptions, today: { type: 'string' } }, true);
    const [ref] = positionals;
    if (ref === undefined || positionals.length > 1)
      throw new UsageError(
        `Unexpected "${positionals.join(' ')}", expected one branch, tag or commit, or one inventory.json, to compare with`,
      );
    if (/\.json$|:\/\//.test(ref)) return await sinceInventory(ref, values, readToday(values.today));
    const other = inventoryOptionIn(values);
    if (other !== undefined)
      throw new UsageError(`Unexpected ${other} with "${ref}", expected an earlier inventory.json to compare with`);
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

/** The other half of a change: for those who cite, and have no registry. */
async function sinceInventory(earlier: string, later: InventoryValues, today: string): Promise<number> {
  const { inventoryDiff } = await import('./lib/inventory/inventory-diff.ts');
  const key = { 'public-key': later['public-key'] };
  const before = await givenInventory({ inventory: earlier, ...key });
  // One key serves both; where there is no second file, none is to be signed.
  const after = await givenInventory(later.inventory === undefined ? { ...later, 'public-key': undefined } : later);
  process.stdout.write(inventoryDiff(before.inventory, after.inventory, before.name, today));
  return 0;
}

/** A state of the project, whose hand-written pages and files are read from a folder. A rule's id is its file's name. */
function snapshot(folder: string, of: Registry): Snapshot {
  const ruleIds = filesBelow(folder, join('src', 'checks', 'rules')).map((file) => basename(file, '.ts'));
  const documents = readDocuments(folder);
  const staticFiles = new Set([...readStaticFiles(folder), ...publishedFiles(of)]);
  const site = siteMap({ routes: routes(of, ruleIds), documents, staticFiles });
  return { registry: of, addresses: { pages: site.pages, files: site.files } };
}
