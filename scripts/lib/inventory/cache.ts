/** The last good copy of each inventory that was fetched, in the user's cache folder. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { isObject } from '../../../src/model/shapes/walk.ts';
import { writeWhole } from '../files/write-whole.ts';
import { shownAddress } from './fetch-inventory.ts';

/** An inventory as it came from an address. */
export interface CachedInventory {
  readonly bytes: Uint8Array;
  readonly etag: string | undefined;
  /** When the address last confirmed it: milliseconds since 1970. */
  readonly confirmed: number;
}

/** `$XDG_CACHE_HOME/commitments` (which has to be absolute, says the XDG Base Directory Specification), or `~/.cache/commitments`. */
export function defaultCacheFolder(environment: NodeJS.ProcessEnv = process.env): string {
  const { XDG_CACHE_HOME: given = '' } = environment;
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'commitments');
}

/** SHA-256 as 64 hex digits. */
export function sha256Of(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** One file an address: a line of JSON with what is known of the copy, then exactly its bytes. So one rename replaces both. */
function fileOf(folder: string, url: string): string {
  return join(folder, `inventory-${sha256Of(url).slice(0, 32)}`);
}

/** Whether a value is an entity tag that can be sent back (RFC 9110, section 8.8.3). */
export function isEntityTag(value: unknown): value is string {
  return typeof value === 'string' && /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/.test(value);
}

/** The copy; `undefined` where there is none, or where it is damaged. */
export function readCached(folder: string, url: string): CachedInventory | undefined {
  const file = fileOf(folder, url);
  try {
    if (!existsSync(file)) return undefined;
    const content = readFileSync(file);
    const end = content.indexOf('\n');
    const known: unknown = JSON.parse(content.subarray(0, end).toString());
    const bytes = content.subarray(end + 1);
    if (!isObject(known) || known.url !== shownAddress(url) || known.sha256 !== sha256Of(bytes)) return undefined;
    const { etag, confirmed } = known;
    if (typeof confirmed !== 'number' || Number.isNaN(new Date(confirmed).getTime())) return undefined;
    return { bytes, confirmed, etag: isEntityTag(etag) ? etag : undefined };
  } catch {
    return undefined;
  }
}

/**
 * Replaces the copy, whole or not at all.
 *
 * @throws UsageError where the folder is not writable
 */
export function writeCached(folder: string, url: string, { bytes, etag, confirmed }: CachedInventory): void {
  const known = JSON.stringify({ url: shownAddress(url), etag, confirmed, sha256: sha256Of(bytes) });
  writeWhole(fileOf(folder, url), Buffer.concat([Buffer.from(`${known}\n`), bytes]));
}
