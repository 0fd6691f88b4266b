/** Names of things as UUIDs that stay the same (RFC 9562, version 5). */
import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** The namespace of names that are addresses (RFC 9562, 6.6). */
const addresses = '6ba7b811-9dad-11d1-80b4-00c04fd430c8';

/** The UUID of what a site calls by a name: of `PC-GOV-2@2` on `https://privacy.example/` it is always the same. */
export function uuidOf(siteAddress: string, name: string): string {
  return uuidV5(uuidV5(addresses, siteAddress), name);
}

/** The UUID of a name within a namespace, which is a UUID itself. */
export function uuidV5(namespace: string, name: string): string {
  const bytes = sha1(new Uint8Array([...hexToBytes(namespace.replaceAll('-', '')), ...utf8ToBytes(name)])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytesToHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
