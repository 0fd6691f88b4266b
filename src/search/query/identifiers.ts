/** Ids in queries: `PC-GOV-2`, `pc gov 2`, `GOV-2`, `[[PC-GOV-2@1]]`, `PC-GOV-2 version 1`. */
import { areaOf, idSource, ordinalOf, readToken, tokenOf, type WrittenToken } from '../../model/token.ts';
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

/** Reads the ids of records. */
export function identifiers(records: readonly SearchRecord[]): Identifiers {
  const whole = new Map<string, SearchRecord>();
  const short = new Map<string, SearchRecord>();
  for (const record of records) {
    if (record.id === undefined) continue;
    const { id, version } = readToken(record.id);
    whole.set(tokenOf(compact(id), version), record);
    short.set(tokenOf(compact(`${areaOf(id)}${ordinalOf(id)}`), version), record);
  }
  const find = (index: ReadonlyMap<string, SearchRecord>, { id, version }: WrittenToken): SearchRecord[] =>
    [...new Set([tokenOf(compact(id), version), compact(id)])].flatMap((token) => index.get(token) ?? []);
  return {
    named(query) {
      const alone = withVersionApart(query);
      const exact = find(whole, alone);
      if (exact.length > 0) return exact;
      const unprefixed = find(short, alone);
      if (unprefixed.length > 0) return unprefixed;
      return idsWithin(query).flatMap((token) => find(whole, token));
    },
  };
}

/** The query as one token, with its version apart if it ends with one. */
function withVersionApart(query: string): WrittenToken {
  const match = /^(.*?)\s*(?:@|[\s,]v(?:er(?:sion)?\.?)?\s*)(\d{1,6})\W*$/isu.exec(query);
  return match ? { id: match[1] ?? '', version: Number(match[2]) } : { id: query, version: undefined };
}

/** Whole ids, with a version or without. */
const written = new RegExp(`(?<![\\p{L}\\p{N}_-])${idSource(undefined, '[-_]')}(?:@\\d+)?(?![\\p{L}\\p{N}_-])`, 'giu');

function idsWithin(query: string): WrittenToken[] {
  return [...query.matchAll(written)].map(([token]) => readToken(token));
}
