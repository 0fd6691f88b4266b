/** Searching the commitments of a published inventory, where there is no registry. */
import { rememberedFor } from '../language/remembered.ts';
import { addressOf } from '../model/addresses/routes.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import { qualifierLines, scopeInLine, statusWords, strengthInWords } from '../model/said/said.ts';
import { currentVersion } from '../model/versions/current-version.ts';
import { createEngine } from './engine.ts';
import { joinedParts } from './records/label.ts';
import { type SearchRecord, searchKinds } from './records/record.ts';
import { searchRecord } from './records/records.ts';
import { inventorySynonyms } from './words/synonyms.ts';

/** The ids of all commitments that a query finds, best first, by the engine of the site's search. */
export function searchInventory(inventory: Inventory, query: string): string[] {
  const { hits } = engineOf(inventory).search(query, { size: Object.keys(inventory.commitments).length });
  return hits.flatMap(({ record: { id } }) => id ?? []);
}

const engineOf = rememberedFor((inventory: Inventory) => {
  const records = inventoryRecords(inventory);
  return createEngine(records, inventorySynonyms(inventory, records));
});

/** The records of an inventory's commitments; drafts, which nobody may cite, have none. */
export function inventoryRecords(inventory: Inventory): SearchRecord[] {
  return Object.entries(inventory.commitments).flatMap(([id, { title, status, topic, principles, ...entry }]) => {
    if (status === 'draft') return [];
    const version = currentVersion(entry);
    return searchRecord(`commitments/${id}`, addressOf('commitments', id), 'commitments', {
      id,
      title,
      statement: version.statement,
      qualifiers: qualifierLines(inventory, version),
      body: [topic, ...principles].map((one) => one.title).join('\n'),
      label: joinedParts(
        searchKinds.commitments,
        statusWords[status],
        strengthInWords(version),
        scopeInLine(inventory, version.scope),
      ),
      weight: 1.3,
    });
  });
}
