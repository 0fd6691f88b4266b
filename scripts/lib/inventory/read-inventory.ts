/** Finding the inventory that documents are verified against: a file, an address with its last good copy, or our own. */
import type { KeyObject } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { name, version } from '../../../package.json';
import type { Inventory } from '../../../src/model/inventory/inventory.ts';
import { explainFileError, UsageError } from '../command-line/usage-error.ts';
import { type CachedInventory, readCached, sha256Of, writeCached } from './cache.ts';
import { type FetchLimits, fetchInventory, fetchLimits, inventoryUrl, shownAddress } from './fetch-inventory.ts';
import { parseInventory } from './parse-inventory.ts';
import { signatureProblem, signatureSuffix } from './signature.ts';

/** Where to look, and what is expected. */
export interface InventorySource {
  /** A file or an https address; without it, the inventory that the command line carries. */
  readonly given: string | undefined;
  /** SHA-256 of the exact bytes, 64 hex digits. */
  readonly sha256: string | undefined;
  /** The key that it has to be signed with, where it has to be. */
  readonly publicKey?: KeyObject | undefined;
  /** What a relative file is relative to. */
  readonly folder: string;
  readonly cacheFolder: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly limits?: FetchLimits;
}

/** An inventory, and how it was come by. */
export interface ReadInventory {
  readonly inventory: Inventory;
  /** What it is called in a report: its file, its address, or `the inventory of privacy-commitments 0.1.0`. */
  readonly name: string;
  /** What the reader should know beside, a sentence each. */
  readonly warnings: readonly string[];
  /** SHA-256 of its bytes, 64 hex digits; of one that the command line carries, of its JSON. */
  readonly sha256: string;
  /** When its address last said that it is current: milliseconds since 1970. */
  readonly confirmed?: number;
  /** Why a copy stands in for what the address has, in a sentence. */
  readonly stale?: string;
}

const day = 24 * 60 * 60 * 1000;

/** @throws UsageError where there is no inventory to be had that can be relied on */
export async function readInventory(source: InventorySource): Promise<ReadInventory> {
  const read = await find(source);
  return { ...read, warnings: [...read.warnings, ...unprotected(read)] };
}

/** Entries of an older form, or whose digest was taken away, say what they say without proof. */
function unprotected({ name, inventory: { commitments, schemaVersion } }: ReadInventory): string[] {
  const entries = Object.values(commitments);
  const open = entries.filter(({ entryDigest }) => entryDigest === undefined).length;
  if (open === 0) return [];
  const how = `${open.toLocaleString('en')} of ${entries.length.toLocaleString('en')} entries of ${name} (form ${schemaVersion})`;
  return [
    `Unprotected titles, states and dates in ${how}: no digest covers them, so that only --inventory-sha256 tells whether they were altered`,
  ];
}

async function find(source: InventorySource): Promise<ReadInventory> {
  const { given } = source;
  if (given === undefined) {
    for (const [option, value] of Object.entries({ 'inventory-sha256': source.sha256, 'public-key': source.publicKey }))
      if (value !== undefined) throw new UsageError(`Unexpected --${option} alone, expected --inventory with it`);
    const { ownInventory } = await import('../project/own-inventory.ts');
    const inventory = ownInventory();
    const own = `the inventory of ${name} ${version}`;
    return { inventory, name: own, warnings: [], sha256: sha256Of(JSON.stringify(inventory)) };
  }
  // "c:\…" is a file, though it parses as an address.
  return /^[a-z][a-z\d+.-]+:\/\//i.test(given) ? await fromUrl(inventoryUrl(given), source) : fromFile(given, source);
}

function fromFile(given: string, { folder, sha256, publicKey, limits = fetchLimits }: InventorySource): ReadInventory {
  const file = resolve(folder, given);
  let bytes: Uint8Array;
  try {
    const { size } = statSync(file);
    if (size > limits.mostBytes)
      throw new UsageError(
        `Unexpected ${size.toLocaleString('en')} bytes in ${given}, expected at most ${limits.mostBytes.toLocaleString('en')}`,
      );
    bytes = readFileSync(file);
  } catch (error) {
    throw error instanceof UsageError ? error : explainFileError(error, 'read');
  }
  const found = sha256Of(bytes);
  if (sha256 !== undefined && found !== sha256) throw pinned(given, found, sha256);
  if (publicKey) {
    const beside = `${file}${signatureSuffix}`;
    requireSignature(
      given,
      `${given}${signatureSuffix}`,
      bytes,
      existsSync(beside) ? readFileSync(beside) : undefined,
      publicKey,
    );
  }
  return { inventory: parseInventory(given, bytes), name: given, warnings: [], sha256: found };
}

async function fromUrl(url: URL, source: InventorySource): Promise<ReadInventory> {
  const { sha256, cacheFolder, now, limits = fetchLimits } = source;
  const { href } = url;
  const name = shownAddress(href);
  const cached = readCached(cacheFolder, href);
  // What is pinned can't be newer anywhere.
  if (cached && sha256 !== undefined && sha256Of(cached.bytes) === sha256) {
    await requireSigned(url, cached.bytes, source);
    return {
      inventory: parseInventory(name, cached.bytes),
      name,
      warnings: [],
      sha256,
      confirmed: cached.confirmed,
    };
  }
  const fetched = await fetchInventory(url, cached?.etag, limits);
  if (fetched.type === 'failed') {
    if (cached) await requireSigned(url, cached.bytes, source);
    return lastGood(name, `it could not be fetched: ${fetched.reason}`, cached, source);
  }
  if (fetched.type === 'unchanged' && !cached)
    return lastGood(name, 'it could not be fetched: the answer 304, without a copy of ours', cached, source);
  const bytes = fetched.type === 'content' ? fetched.bytes : (cached?.bytes ?? new Uint8Array());
  const etag = fetched.type === 'content' ? fetched.etag : cached?.etag;
  const found = sha256Of(bytes);
  if (sha256 !== undefined && found !== sha256) throw pinned(name, found, sha256);
  // Before anything of it is read: nobody is to be led to an earlier copy by what is not signed.
  await requireSigned(url, bytes, source);
  let inventory: Inventory;
  try {
    inventory = parseInventory(name, bytes);
  } catch (error) {
    if (cached) await requireSigned(url, cached.bytes, source);
    return lastGood(name, (error as Error).message, cached, source);
  }
  const warnings = keep(cacheFolder, href, { bytes, etag, confirmed: now });
  return { inventory, name, warnings, sha256: found, confirmed: now };
}

/**
 * The signature is asked for beside the inventory; where it can't be had, the one that was had before may hold, since it holds for
 * certain bytes and no others.
 */
async function requireSigned(
  url: URL,
  bytes: Uint8Array,
  { publicKey, cacheFolder, now, limits = fetchLimits }: InventorySource,
): Promise<void> {
  if (!publicKey) return;
  const beside = new URL(url);
  beside.pathname += signatureSuffix;
  const { href } = beside;
  const cached = readCached(cacheFolder, href);
  if (cached && signatureProblem(bytes, cached.bytes, publicKey) === undefined) return;
  const fetched = await fetchInventory(beside, undefined, limits);
  const signature = fetched.type === 'content' ? fetched.bytes : undefined;
  requireSignature(
    shownAddress(url.href),
    shownAddress(href),
    bytes,
    signature,
    publicKey,
    fetched.type === 'failed' ? `: ${fetched.reason}` : '',
  );
  if (signature) keep(cacheFolder, href, { bytes: signature, etag: undefined, confirmed: now });
}

function requireSignature(
  name: string,
  beside: string,
  bytes: Uint8Array,
  signature: Uint8Array | undefined,
  key: KeyObject,
  why = '',
): void {
  const problem = signatureProblem(bytes, signature, key);
  if (problem !== undefined)
    throw new UsageError(
      `Could not trust the inventory ${name} because of ${problem}${why}. Expected ${beside}, made with the private half of --public-key; ask its publisher, or leave --public-key out`,
    );
}

/** A run never fails because of the cache. */
function keep(folder: string, url: string, copy: CachedInventory): string[] {
  try {
    writeCached(folder, url, copy);
    return [];
  } catch (error) {
    return [`No copy of ${shownAddress(url)} was kept for when it is unreachable. ${(error as Error).message}`];
  }
}

function lastGood(
  name: string,
  reason: string,
  cached: CachedInventory | undefined,
  { sha256, now }: InventorySource,
): ReadInventory {
  if (!cached)
    throw new UsageError(
      `Could not use the inventory ${name}, ${reason}. There is no earlier copy; try again, or give a file with --inventory`,
    );
  const found = sha256Of(cached.bytes);
  if (sha256 !== undefined && found !== sha256)
    throw new UsageError(
      `Could not use the inventory ${name}, ${reason}. The earlier copy has the SHA-256 ${found}, expected ${sha256}`,
    );
  const date = new Date(cached.confirmed).toISOString().slice(0, 10);
  const stale = `Could not use the inventory ${name}, ${reason}. Its last good copy is used, of ${date}, ${age(now - cached.confirmed)}`;
  return {
    inventory: parseInventory(name, cached.bytes),
    name: `${name}, copy of ${date}`,
    warnings: [stale],
    sha256: found,
    confirmed: cached.confirmed,
    stale,
  };
}

function age(milliseconds: number): string {
  const days = Math.floor(milliseconds / day);
  return days < 1 ? 'less than a day old' : `${days.toLocaleString('en')} ${days === 1 ? 'day' : 'days'} old`;
}

function pinned(name: string, found: string, expected: string): UsageError {
  return new UsageError(
    `Unexpected SHA-256 ${found} of the inventory ${name}, expected ${expected}; look at what changed, then give its new one to --inventory-sha256`,
  );
}
