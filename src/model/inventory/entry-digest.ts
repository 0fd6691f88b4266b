/** The fingerprint of an entry as an inventory lists it: what the digests of its wordings leave out, such as title, status and dates. */
import { type Digest, digestOf } from '../lock/digest.ts';
import type { Inventory, InventoryCommitment } from './inventory.ts';

/**
 * SHA-256 over the canonical JSON of format, publisher, id and every field of the entry but this one, fields of a later form
 * included. Unlike the digest of a version it changes when a title, a date or a later text does.
 */
export function entryDigest(
  publisher: Inventory['publisher'],
  id: string,
  { entryDigest: _, ...entry }: InventoryCommitment,
): Digest {
  return digestOf({ format: 1, publisher, id, ...entry });
}
