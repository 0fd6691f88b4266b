/** The engine over this project's own registry and pages, as a reader's browser makes it of the published files. */
import { inventorySite } from '../../../scripts/lib/project/own-inventory.ts';
import { searchRecords } from '../../../scripts/lib/project/search-records.ts';
import { documentedRules } from '../../../src/documented-rules.ts';
import { generate } from '../../../src/generate/index.ts';
import { editUrl } from '../../../src/model/site.ts';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { site } from '../../../src/registry/site.ts';
import type { SearchEngine } from '../../../src/search/engine.ts';
import { manifestFile, readIndex, readManifest } from '../../../src/search/index-files/index-file.ts';
import { indexFiles } from '../../../src/search/index-files/write-index.ts';
import { synonymsOf } from '../../../src/search/words/synonyms.ts';
import { root } from '../../root.ts';

/** The engine; to make it takes longer than to ask it three hundred questions. */
export function siteEngine(): SearchEngine {
  const siteAddress = inventorySite.address;
  const options = {
    rules: documentedRules,
    fileOf: () => 'src/registry/index.ts',
    siteAddress,
    editUrl: (file: string) => editUrl(site, file),
    settings,
  };
  const records = searchRecords(root, registry, new Map([...generate(registry, options)]));
  const files = indexFiles(records, synonymsOf(registry, records, settings));
  return readIndex(files.get(readManifest(files.get(manifestFile) ?? '').file) ?? '');
}
