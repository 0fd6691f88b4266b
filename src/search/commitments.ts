/** Searching commitments alone, for `commitments cite --search`. */
import type { Registry } from '../model/schema.ts';
import type { Settings } from '../model/settings.ts';
import { createEngine, type SearchEngine } from './engine.ts';
import { type SearchRecord, searchKinds } from './records/record.ts';
import { recordsOf } from './records/records.ts';
import { synonymsOf } from './words/synonyms.ts';

/** A commitment that a query finds. */
export interface FoundCommitment {
  /** `PC-GOV-2`, or `PC-GOV-2@1` where the query names a version. */
  readonly id: string;
  readonly title: string;
  readonly statement: string;
  /** Status, strength and scope in a word each. */
  readonly label: string;
  /** Address below the base address. */
  readonly path: string;
}

const engines = new WeakMap<Registry, SearchEngine>();

/**
 * The commitments that a query finds, best first. The same engine, fields and synonyms as the site's search.
 *
 * @param query words, an id, or an id with a version
 * @param size at most so many
 */
export function searchCommitments(registry: Registry, settings: Settings, query: string, size = 10): FoundCommitment[] {
  const engine = engines.get(registry) ?? engineOf(registry, settings);
  engines.set(registry, engine);
  return engine.search(query, { size }).hits.flatMap(({ record }) => found(record));
}

function engineOf(registry: Registry, settings: Settings): SearchEngine {
  const records = recordsOf(registry).filter(({ kind }) => kind === searchKinds.commitments);
  return createEngine(records, synonymsOf(registry, records, settings));
}

function found({ id, title, statement, label, path }: SearchRecord): FoundCommitment[] {
  return id === undefined ? [] : [{ id, title, statement, label, path }];
}
