/** The engine over this project's own registry and pages, as the site has it. */
import { inventorySite } from '../../../scripts/lib/project/own-inventory.ts';
import { searchRecords } from '../../../scripts/lib/project/search-records.ts';
import { documentedRules } from '../../../src/documented-rules.ts';
import { generate } from '../../../src/generate/index.ts';
import { editUrl } from '../../../src/model/site.ts';
import { registry } from '../../../src/registry/index.ts';
import { settings } from '../../../src/registry/settings.ts';
import { site } from '../../../src/registry/site.ts';
import { createEngine, type SearchEngine } from '../../../src/search/engine.ts';
import { synonymsOf } from '../../../src/search/words/synonyms.ts';
import { root } from '../../root.ts';

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
  return createEngine(records, synonymsOf(registry, records, settings));
}
