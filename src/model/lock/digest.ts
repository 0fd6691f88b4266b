/** The fingerprint of a version: what is promised, on which conditions, for what, and how strongly. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { collapsed, compareCodeUnits } from '../../language/letters.ts';
import type { Version } from '../schema.ts';

/** The version of what the digest is taken over; a change of it would change every digest. */
export const digestFormat = 1;

/** `sha256-` and 64 hex digits. */
export type Digest = `sha256-${string}`;

/** The parts of a version that the digest covers. */
export type DigestedVersion = Pick<
  Version,
  'statement' | 'qualifiers' | 'modality' | 'strength' | 'binding' | 'scope' | 'role' | 'retention'
>;

/**
 * SHA-256 over the canonical JSON (RFC 8785) of format, id, version number, statement, qualifiers, modality, strength,
 * binding and scope, and of role and retention where a version has them. Lists whose order means nothing are sorted; text is
 * NFC with white space collapsed.
 *
 * @param id the commitment's id, `PC-GOV-2`
 * @param number the version's number, from 1
 */
export function digest(id: string, number: number, version: DigestedVersion): Digest {
  return digestOf({ format: digestFormat, id, version: number, ...digestedParts(version) });
}

/** What the digest covers, with lists whose order means nothing sorted. */
export function digestedParts(version: DigestedVersion) {
  const { statement, qualifiers, modality, strength, binding, scope, role, retention } = version;
  return {
    statement,
    qualifiers: sortedSet(qualifiers),
    modality,
    strength,
    binding: sortedSet(binding),
    scope: {
      ...scope,
      services: sortedSet(scope.services),
      excluded: sortedSet(scope.excluded),
      jurisdictions: sortedSet(scope.jurisdictions),
      dataScope: sortedSet(scope.dataScope),
      plans: scope.plans && sortedSet(scope.plans.map((one) => ({ ...one, plans: sortedSet(one.plans) }))),
    },
    role,
    retention,
  };
}

/** SHA-256 over the canonical JSON of a value. */
export function digestOf(value: unknown): Digest {
  return textDigest(canonicalJson(value));
}

/** SHA-256 over a text as UTF-8: over the bytes of a file that is made of it. */
export function textDigest(text: string): Digest {
  return bytesDigest(utf8ToBytes(text));
}

/** SHA-256 over bytes. */
export function bytesDigest(bytes: Uint8Array): Digest {
  return `sha256-${bytesToHex(sha256(bytes))}`;
}

/** The first 12 hex digits, for a reader. */
export function shortDigest(full: Digest): string {
  return full.slice('sha256-'.length, 'sha256-'.length + 12);
}

/** A list whose order means nothing, in the one order that digests are taken of; a word such as `all` as it is. */
export function sortedSet<T>(list: readonly T[] | string): readonly T[] | string {
  if (typeof list === 'string') return list;
  return [...list].sort((a, b) => compareCodeUnits(canonicalJson(a), canonicalJson(b)));
}

/** JSON with sorted keys and no white space (RFC 8785), text normalised as above. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(collapsed(value.normalize('NFC')));
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields: Readonly<Record<string, unknown>> = { ...value };
    // By code units, as they are sorted by themselves.
    const names = Object.keys(fields)
      .filter((name) => fields[name] !== undefined)
      .sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonicalJson(fields[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}
