/** `commitments generate`: writes the pages and the published files of the site from the registry. */
import { answeringMaterial } from '../src/answers/material.ts';
import { entryWellFormed } from '../src/checks/rules/entry-well-formed.ts';
import { referenceResolves } from '../src/checks/rules/reference-resolves.ts';
import { run } from '../src/checks/run.ts';
import { documentedRules } from '../src/documented-rules.ts';
import {
  type GenerateOptions,
  generateForBuild,
  generateRoutes,
  generateTwins,
  packFiles,
  placePacks,
} from '../src/generate/index.ts';
import type { Pack } from '../src/generate/packs/place-pack.ts';
import { answeringAddress } from '../src/model/addresses/routes.ts';
import { lastReviewed } from '../src/model/entries.ts';
import type { Kind } from '../src/model/ids.ts';
import { editUrl, siteAddressOf } from '../src/model/site.ts';
import { publish } from '../src/publish/index.ts';
import { registry } from '../src/registry/index.ts';
import { settings } from '../src/registry/settings.ts';
import { site } from '../src/registry/site.ts';
import { tableFiles } from '../src/tables/index.ts';
import { checkContext } from './check.ts';
import type { Subcommand } from './commitments.ts';
import { places } from './lib/checking/places.ts';
import { readOptions, readToday } from './lib/command-line/options.ts';
import { say } from './lib/command-line/say.ts';
import { UsageError } from './lib/command-line/usage-error.ts';
import {
  type Content,
  type GeneratedFolder,
  pagesFolder,
  publishedFolder,
  type WriteResult,
  writePages,
} from './lib/files/write-pages.ts';
import { inventorySite, ownInventory } from './lib/project/own-inventory.ts';
import { projectRoot, readProjectFile } from './lib/project/project.ts';
import { searchFiles } from './lib/project/search-records.ts';

export const generate: Subcommand = {
  summary: 'Writes the pages of the site into docs/ and its published files into generated/; only what changed.',
  usage: '',
  async run(args) {
    readOptions(args, {});
    await writeSite(projectRoot());
    return 0;
  },
};

/**
 * Generates and writes all pages and published files, and says what changed.
 *
 * @throws UsageError where an entry is not well-formed or names another that does not exist; nothing is then written
 */
async function writeSite(root: string): Promise<void> {
  const broken = run([entryWellFormed, referenceResolves], checkContext(root, readToday(undefined))).findings.length;
  if (broken > 0)
    throw new UsageError(
      `Unexpected ${broken} broken entries or references in the registry, expected none; run "npm run check". The pages stay as they were.`,
    );
  const pages = sitePages(root);
  const files = await publishedContents(root, pages);
  const results = [write(root, pagesFolder, pages), write(root, publishedFolder, files)];
  const sum = (count: (result: WriteResult) => number) => results.reduce((total, result) => total + count(result), 0);
  const [total, written, deleted] = [
    sum((result) => result.total),
    sum((result) => result.written.length),
    sum((result) => result.deleted.length),
  ];
  say(`${total} pages and files generated: ${written} written, ${deleted} deleted, the rest unchanged`);
}

/** Every file that is published as it is, path below the site's root → content. */
export async function publishedContents(
  root: string,
  pages: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, Content>> {
  const tables = await tableFiles({ registry, inventory: ownInventory(), asOf: lastReviewed(registry) });
  return new Map<string, Content>([
    ...publish(registry, inventorySite, tables),
    ...[...tables].map(([address, bytes]) => [address.slice(1), bytes] as const),
    ...generateTwins(registry, { ...generateOptions(root), site }),
    ...packFiles(sitePacks(root), site, builtAddress(), readProjectFile(root, packStyleFile)),
    ...searchFiles(root, registry, settings, pages),
    [answeringAddress.slice(1), `${JSON.stringify(answeringMaterial(registry, settings))}\n`],
  ]);
}

/** The style of all documents to print, from the root. */
const packStyleFile = 'src/css/packs.css';

/** Where the site is built for: `BASE_URL` may say so to a build. */
function builtAddress(): string {
  return siteAddressOf({ url: site.url, baseUrl: process.env.BASE_URL ?? site.baseUrl });
}

/** The documents to print. */
export function sitePacks(root: string): Pack[] {
  return placePacks(registry, { ...generateOptions(root), site });
}

/** Every generated page and its data, path below `docs/` → text. */
export function sitePages(root: string): ReadonlyMap<string, string> {
  const options = generateOptions(root);
  return new Map([...generateForBuild(registry, options), ...generateRoutes(registry, options)]);
}

function generateOptions(root: string): GenerateOptions {
  const { find } = places((file) => readProjectFile(root, file));
  return {
    rules: documentedRules,
    fileOf: (kind: Kind, id: string) => find([kind, id])?.file ?? 'src/registry/index.ts',
    siteAddress: inventorySite.address,
    editUrl: (file: string) => editUrl(site, file),
    settings,
  };
}

function write(root: string, folder: GeneratedFolder, files: ReadonlyMap<string, Content>): WriteResult {
  const result = writePages(root, folder, files);
  for (const file of result.kept)
    say(
      `${folder.path}/${file} was not as generated and is kept as ${folder.path}/${file}.kept; change the registry instead`,
    );
  return result;
}
