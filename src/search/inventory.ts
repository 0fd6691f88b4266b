/** Searching a published inventory, where there is no registry: commitments, questions, what is not covered, and claims. */
import { rememberedFor } from '../language/remembered.ts';
import { addressOf } from '../model/addresses/routes.ts';
import type { Inventory } from '../model/inventory/inventory.ts';
import { qualifierLines, scopeInLine, statusWords, strengthInWords } from '../model/said/said.ts';
import { currentVersion } from '../model/versions/current-version.ts';
import { createEngine, type SearchHit } from './engine.ts';
import { inventorySynonyms } from './query/synonyms.ts';
import { joinedParts } from './records/label.ts';
import { type SearchRecord, searchKinds } from './records/record.ts';
import { searchRecord } from './records/records.ts';

/** The kinds of entries that an inventory has words of. */
export const inventoryKinds = ['commitments', 'questions', 'absences', 'claims'] as const;
export type InventoryKind = (typeof inventoryKinds)[number];

/** An entry that a query finds. */
export interface FoundEntry extends Pick<SearchHit, 'terms'> {
  readonly kind: InventoryKind;
  readonly id: string;
  readonly record: SearchRecord;
}

/**
 * What a query finds, best first, by the engine of the site's search.
 *
 * @param kinds only entries of these
 * @param size at most so many
 */
export function searchInventory(
  inventory: Inventory,
  query: string,
  kinds: readonly InventoryKind[],
  size: number,
): FoundEntry[] {
  const { hits } = engineOf(inventory).search(query, {
    filters: { kind: kinds.map((kind) => searchKinds[kind]) },
    size,
  });
  return hits.flatMap(({ record, terms }) => {
    const kind = kinds.find((one) => searchKinds[one] === record.kind);
    return kind === undefined || record.id === undefined ? [] : [{ kind, id: record.id, record, terms }];
  });
}

const engineOf = rememberedFor((inventory: Inventory) => {
  const records = inventoryRecords(inventory);
  return createEngine(records, inventorySynonyms(inventory, records));
});

/** The records of an inventory; drafts, which nobody may cite, have none. */
export function inventoryRecords(inventory: Inventory): SearchRecord[] {
  const { commitments, questions = {}, absences = {}, claims } = inventory;
  return [
    ...Object.entries(commitments).flatMap(([id, { title, status, topic, principles, ...entry }]) => {
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
    }),
    ...Object.entries(questions).map(([id, { title, wordings, answer }]) =>
      searchRecord(`questions/${id}`, addressOf('questions', id), 'questions', {
        id,
        title,
        names: wordings,
        statement: answer,
        label: searchKinds.questions,
        weight: 0.6,
      }),
    ),
    ...Object.entries(absences).map(([id, { title, wordings, summary, reason, instead }]) =>
      searchRecord(`absences/${id}`, addressOf('absences', id), 'absences', {
        id,
        title,
        names: wordings,
        statement: summary,
        body: `${reason}\n${instead}`,
        label: searchKinds.absences,
        weight: 1,
      }),
    ),
    ...Object.entries(claims).map(([id, { title, statement }]) =>
      searchRecord(`claims/${id}`, addressOf('claims', id), 'claims', {
        id,
        title,
        statement,
        label: joinedParts(searchKinds.claims, 'No promise'),
        weight: 0.95,
      }),
    ),
  ];
}
