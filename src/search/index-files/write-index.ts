/** Writing the index as files of the site; `index-file.ts` reads them. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { createEngine } from '../engine.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Synonym } from '../words/synonyms.ts';
import { type IndexFile, type IndexManifest, indexFormat, manifestFile } from './index-file.ts';

/**
 * Up to so many records the index is built where it is used, which moves half of the bytes. Of 860 records building takes a browser three
 * times as long as reading what was built, for the most part by looking for subjects.
 */
export const builtBelow = 500;

/** The files of an index: name → text. The same records give the same files. */
export function indexFiles(
  records: readonly SearchRecord[],
  synonyms: readonly Synonym[],
): ReadonlyMap<string, string> {
  const index = records.length > builtBelow ? { index: createEngine(records).serialised() } : {};
  const text = JSON.stringify({ format: indexFormat, records, synonyms, ...index } satisfies IndexFile);
  const file = `search-index.${bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12)}.json`;
  const manifest: IndexManifest = { format: indexFormat, file, records: records.length };
  return new Map([
    [manifestFile, `${JSON.stringify(manifest)}\n`],
    [file, text],
  ]);
}
