/**
 * Replacing an index of Algolia whole, so that readers never meet a half-filled one.
 *
 * As Algolia's `replaceAllObjects` does: everything goes into a temporary index, which takes the old one's place in one
 * move. Two things are stricter here. Settings and synonyms go to the temporary index too, so that a failure leaves the old
 * index with its own; and the temporary index is asked whether it holds and finds what it should *before* the move.
 */
import type { IndexSettings, SearchClient, SynonymHit } from 'algoliasearch';
import type { AlgoliaObject } from '../../../src/search/algolia/algolia-settings.ts';
import { UsageError } from '../command-line/usage-error.ts';
import { pushFailure } from './push-failure.ts';

/** What is pushed. */
export interface SearchIndex {
  readonly objects: readonly AlgoliaObject[];
  readonly settings: IndexSettings;
  readonly synonyms: readonly SynonymHit[];
}

/** A query that must find an object. */
export interface Canary {
  readonly query: string;
  /** The object that has to be among the first ten. */
  readonly objectID: string;
}

/** The id of the first object that has one: who asks for it has to be shown that object. */
export function canaryOf(objects: readonly AlgoliaObject[]): Canary {
  for (const { ids, objectID } of objects)
    if (Array.isArray(ids) && typeof ids[0] === 'string') return { query: ids[0], objectID };
  throw new UsageError('Unexpected records without a single citable id, expected the registry to have one');
}

export interface PushOptions {
  readonly client: SearchClient;
  readonly appId: string;
  /** The key of the client, which a server may echo and no message repeats. */
  readonly secret?: string;
  readonly indexName: string;
  /** The end of the temporary index' name, which no other push uses. */
  readonly suffix: string;
  readonly canary: Canary;
  /** Objects in a batch. */
  readonly batchSize?: number;
  /** Told what is being done. */
  readonly onStep?: (text: string) => void;
  /** Milliseconds between two questions whether a task is done, given how often was asked. */
  readonly pause?: (asked: number) => number;
  /** How often is asked at most whether a task is done. */
  readonly patience?: number;
}

/** Algolia's advice for the size of a batch. */
const usualBatch = 1000;
/** With Algolia's own pauses of up to five seconds this is more than an hour. */
const usualPatience = 800;

/**
 * Replaces the index, and asks the new one for its number of objects and for the canary.
 *
 * @throws UsageError which says what failed, whether the old index still stands, and what to do
 */
export async function push(index: SearchIndex, options: PushOptions): Promise<void> {
  const {
    client,
    indexName,
    suffix,
    batchSize = usualBatch,
    onStep = () => {},
    pause,
    patience = usualPatience,
  } = options;
  const temporary = `${indexName}_tmp_${suffix}`;
  const published = async (where: string, { taskID }: { readonly taskID: number }) =>
    void (await client.waitForTask({
      indexName: where,
      taskID,
      maxRetries: patience,
      ...(pause && { timeout: pause }),
    }));
  try {
    onStep('settings and synonyms');
    // Rules are made by hand in the dashboard, and the move would take them away.
    await published(
      temporary,
      await client.operationIndex({
        indexName,
        operationIndexParams: { operation: 'copy', destination: temporary, scope: ['rules'] },
      }),
    );
    await published(temporary, await client.setSettings({ indexName: temporary, indexSettings: index.settings }));
    if (index.synonyms.length > 0)
      await published(
        temporary,
        await client.saveSynonyms({
          indexName: temporary,
          synonymHit: [...index.synonyms],
          replaceExistingSynonyms: true,
        }),
      );
    const tasks: { readonly taskID: number }[] = [];
    for (let start = 0; start < index.objects.length; start += batchSize) {
      const batch = index.objects.slice(start, start + batchSize);
      onStep(`records ${start + 1} to ${start + batch.length} of ${index.objects.length}`);
      const requests = batch.map((body) => ({ action: 'addObject' as const, body }));
      tasks.push(await client.batch({ indexName: temporary, batchWriteParams: { requests } }));
    }
    for (const [done, task] of tasks.entries()) {
      onStep(`Algolia's work on batch ${done + 1} of ${tasks.length}`);
      await published(temporary, task);
    }
    onStep('the new index, before it takes the place of the old one');
    await verifyIndex(client, temporary, index, options.canary);
  } catch (error) {
    const left = await removeTemporary(client, temporary);
    throw pushFailure(error, options, `The index "${indexName}" is as it was.${left}`);
  }
  try {
    onStep('the move');
    await published(
      indexName,
      await client.operationIndex({
        indexName: temporary,
        operationIndexParams: { operation: 'move', destination: indexName },
      }),
    );
  } catch (error) {
    const state = `Whether the move of "${temporary}" to "${indexName}" was done is not known; run again, which is safe.`;
    throw pushFailure(error, options, state);
  }
  try {
    onStep('the index in its place');
    await verifyIndex(client, indexName, index, options.canary);
  } catch (error) {
    throw pushFailure(error, options, `The index "${indexName}" is the new one, and does not answer as expected.`);
  }
}

/** An index that does not answer as it should. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';
}

/** Asks an index how many objects it holds, and for the canary. */
async function verifyIndex(
  client: SearchClient,
  indexName: string,
  { objects }: SearchIndex,
  { query, objectID }: Canary,
): Promise<void> {
  const common = { indexName, analytics: false, clickAnalytics: false } as const;
  const { results } = await client.searchForHits({
    requests: [
      // `distinct` would count pages, not records.
      { ...common, query: '', hitsPerPage: 0, distinct: false },
      { ...common, query, hitsPerPage: 10, attributesToRetrieve: ['objectID'] },
    ],
  });
  const [all, found] = results;
  if (all?.nbHits !== objects.length)
    throw new UnexpectedAnswer(
      `Unexpected ${all?.nbHits ?? 'no'} records in "${indexName}", expected ${objects.length}`,
    );
  if (!found?.hits.some((hit) => hit.objectID === objectID))
    throw new UnexpectedAnswer(`Unexpected answer of "${indexName}" to "${query}", expected "${objectID}" among ten`);
}

/** Takes the temporary index away; a sentence where even that fails. */
async function removeTemporary(client: SearchClient, temporary: string): Promise<string> {
  try {
    await client.deleteIndex({ indexName: temporary });
    return '';
  } catch {
    return ` The temporary index "${temporary}" could not be removed; delete it in Algolia's dashboard.`;
  }
}
