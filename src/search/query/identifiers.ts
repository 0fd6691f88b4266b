/** Ids in queries: `PC-GOV-2`, `pc gov 2`, `GOV-2`, `[[PC-GOV-2@1]]`, `PC-GOV-2 version 1`. */
import type { SearchRecord } from '../records/record.ts';

/** Finds records by the ids that a query names. */
export interface Identifiers {
  /**
   * The records that a query names, in its order: a whole id anywhere in it, an id without its prefix where nothing else
   * is asked. With a version, that wording comes first, and its commitment after it.
   */
  named(query: string): readonly SearchRecord[];
}

/** An id as it is compared: letters and digits alone. */
const compact = (id: string) => id.replace(/[^\p{L}\p{N}]+/gu, '').toUpperCase();

/** Reads the ids of records. Their form is not looked at, save that the first part is the prefix that all of them share. */
export function identifiers(records: readonly SearchRecord[]): Identifiers {
  const whole = new Map<string, SearchRecord>();
  const short = new Map<string, SearchRecord>();
  for (const record of records) {
    if (record.id === undefined) continue;
    const [id = '', version] = record.id.split('@');
    const suffix = version === undefined ? '' : `@${version}`;
    whole.set(compact(id) + suffix, record);
    short.set(compact(id.slice(id.indexOf('-') + 1)) + suffix, record);
  }
  const find = (index: ReadonlyMap<string, SearchRecord>, id: string, version: string | undefined): SearchRecord[] =>
    [version === undefined ? undefined : index.get(`${id}@${Number(version)}`), index.get(id)].filter(
      (record) => record !== undefined,
    );
  return {
    named(query) {
      const { text, version } = withoutVersion(query);
      const alone = compact(text);
      const exact = find(whole, alone, version);
      if (exact.length > 0) return exact;
      const unprefixed = find(short, alone, version);
      if (unprefixed.length > 0) return unprefixed;
      return idsWithin(query).flatMap(({ id, version: asked }) => find(whole, id, asked));
    },
  };
}

/** The query without its version, if it ends with one. */
function withoutVersion(query: string): { text: string; version: string | undefined } {
  const match = /^(.*?)\s*(?:@|[\s,]v(?:er(?:sion)?\.?)?\s*)(\d{1,6})\W*$/isu.exec(query);
  return match ? { text: match[1] ?? '', version: match[2] } : { text: query, version: undefined };
}

/** Runs that look like ids: letters in one or more parts and a number, joined by hyphens, with a version or without. */
function idsWithin(query: string): { id: string; version: string | undefined }[] {
  return [...query.matchAll(/[\p{L}\p{N}]+(?:[-_][\p{L}\p{N}]+)+(?:@(\d{1,6}))?/gu)].map(([run, version]) => ({
    id: compact(run.replace(/@.*$/, '')),
    version,
  }));
}
