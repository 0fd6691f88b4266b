/**
 * Writes `inventory.json` beside this file from the made-up registry: `npx tsx test/citations/corpus/make-inventory.ts`.
 * The documents quote its words and digests, so a change of the registry goes with a change of the documents.
 */
import { writeFileSync } from 'node:fs';
import { norlandInventory } from './registry.ts';

writeFileSync(new URL('inventory.json', import.meta.url), `${JSON.stringify(norlandInventory(), null, 2)}\n`);
