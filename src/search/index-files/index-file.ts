/**
 * The index as files of the site: a manifest with a steady name, and the index itself with a hash of its content in its name,
 * so that a browser may keep it for ever and a page that outlived a release finds the newest.
 */
import type { AsPlainObject } from 'minisearch';
import { createEngine, type SearchEngine } from '../engine.ts';
import type { SearchRecord } from '../records/record.ts';
import type { Synonym } from '../words/synonyms.ts';

/** Raised whenever files of an older form can't be read any more. */
export const indexFormat = 1;

/** Below the site's root. */
export const manifestFile = 'search-index.json';

export interface IndexManifest {
  readonly format: number;
  /** `search-index.3f2a91c04b7e.json` */
  readonly file: string;
  readonly records: number;
}

export interface IndexFile {
  readonly format: number;
  readonly records: readonly SearchRecord[];
  readonly synonyms: readonly Synonym[];
  /** The built index, where building it takes a browser longer than loading it. */
  readonly index?: AsPlainObject;
}

/** A file that is no index, or one of another form. */
export class UnreadableIndex extends Error {
  override readonly name = 'UnreadableIndex';
}

/**
 * @throws UnreadableIndex where the text is cut off, no index, or of another form
 */
export function readManifest(text: string): IndexManifest {
  const manifest = readJson<IndexManifest>(text);
  if (typeof manifest.file !== 'string' || !/^search-index\.[0-9a-f]+\.json$/.test(manifest.file))
    throw new UnreadableIndex('Unexpected manifest of the search index, expected the name of its file');
  return manifest;
}

/**
 * @throws UnreadableIndex where the text is cut off, no index, or of another form
 */
export function readIndex(text: string): SearchEngine {
  const { records, synonyms, index } = readJson<IndexFile>(text);
  if (!Array.isArray(records) || !Array.isArray(synonyms))
    throw new UnreadableIndex('Unexpected content of the search index, expected records and synonyms');
  return createEngine(records, synonyms, index);
}

function readJson<T extends { readonly format: number }>(text: string): T {
  let value: T | null;
  try {
    value = JSON.parse(text) as T | null;
  } catch {
    throw new UnreadableIndex('Unexpected end or character in the search index, expected JSON');
  }
  if (value?.format !== indexFormat)
    throw new UnreadableIndex(`Unexpected form ${value?.format} of the search index, expected ${indexFormat}`);
  return value;
}
