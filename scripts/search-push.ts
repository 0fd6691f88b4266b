/** `commitments search-push`: sends the site's search records, with settings and synonyms, to Algolia in place of the old ones. */
import { tally } from '../src/language/groups.ts';
import { registry } from '../src/registry/index.ts';
import { settings } from '../src/registry/settings.ts';
import {
  type AlgoliaObject,
  algoliaObjects,
  algoliaSettings,
  algoliaSynonyms,
} from '../src/search/algolia/algolia-settings.ts';
import type { SearchRecord } from '../src/search/records/record.ts';
import { synonymsOf } from '../src/search/words/synonyms.ts';
import type { Subcommand } from './commitments.ts';
import { sitePages } from './generate.ts';
import { readAccess } from './lib/algolia/access.ts';
import { canaryOf, type SearchIndex } from './lib/algolia/push.ts';
import { readCount, readOptions } from './lib/command-line/options.ts';
import { progress } from './lib/command-line/progress.ts';
import { inventorySite } from './lib/project/own-inventory.ts';
import { projectRoot } from './lib/project/project.ts';
import { searchRecords } from './lib/project/search-records.ts';

/** What the theme's contextual search asks for on the pages of this site. */
const context = { address: inventorySite.address, language: 'en', tag: 'docs-default-current' };

export const searchPush: Subcommand = {
  summary:
    'Sends the search records to Algolia; the old index answers until the new one is whole and answers as it should.',
  usage:
    '[--dry-run] [--batch-size N]   (ALGOLIA_APP_ID, ALGOLIA_ADMIN_API_KEY, ALGOLIA_INDEX_NAME in the environment)',
  async run(args) {
    const { values } = readOptions(args, {
      'dry-run': { type: 'boolean', default: false },
      'batch-size': { type: 'string' },
    });
    const batchSize = readCount('batch-size', values['batch-size'], 1000);
    // Who lacks a key is told before the records are made.
    const access = values['dry-run'] ? undefined : readAccess(process.env);
    const root = projectRoot();
    const records = searchRecords(root, registry, sitePages(root));
    const index: SearchIndex = {
      objects: algoliaObjects(records, context),
      settings: algoliaSettings,
      synonyms: algoliaSynonyms(synonymsOf(registry, records, settings)),
    };
    if (access === undefined) {
      process.stdout.write(dryRun(records, index, batchSize));
      return 0;
    }
    const [{ algoliasearch }, { push }] = await Promise.all([import('algoliasearch'), import('./lib/algolia/push.ts')]);
    const shown = progress(process.stderr);
    try {
      await push(index, {
        client: algoliasearch(access.appId, access.adminKey, access.hosts ? { hosts: access.hosts } : {}),
        appId: access.appId,
        secret: access.adminKey,
        indexName: access.indexName,
        suffix: String(process.pid) + Date.now(),
        canary: canaryOf(index.objects),
        batchSize,
        onStep: (text) => shown.show(text),
      });
    } finally {
      shown.end();
    }
    process.stdout.write(
      `${index.objects.length} records and ${index.synonyms.length} synonyms are in "${access.indexName}", counted there and found by a query\n`,
    );
    return 0;
  },
};

/** What would be sent: how many of each kind, how large, and one of them whole. */
function dryRun(records: readonly SearchRecord[], { objects, synonyms }: SearchIndex, batchSize: number): string {
  const kinds = tally(records.map(({ kind }) => kind));
  const sizes = objects.map((object) => Buffer.byteLength(JSON.stringify(object)));
  const largest = Math.max(0, ...sizes);
  const batches = Math.ceil(objects.length / batchSize);
  const lines = [
    `would send ${objects.length} objects (${records.length} records) in ${batches} ${batches === 1 ? 'batch' : 'batches'}, ${synonyms.length} synonyms, ${Object.keys(algoliaSettings).length} settings`,
    ...[...kinds].map(([kind, count]) => `  ${String(count).padStart(5)}  ${kind}`),
    `largest object: ${largest} bytes, ${objects[sizes.indexOf(largest)]?.objectID ?? 'none'}`,
    `sample: ${JSON.stringify(sample(objects), null, 2)}`,
  ];
  return `${lines.join('\n')}\n`;
}

function sample(objects: SearchIndex['objects']): AlgoliaObject | undefined {
  return objects.find(({ objectID }) => objectID.startsWith('commitments/')) ?? objects[0];
}
