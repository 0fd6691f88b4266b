/**
 * The signature of an inventory: Ed25519 (RFC 8032) over its exact bytes, in base64 in a file of its own beside it, so that any
 * program can verify it, and the inventory stays as it is.
 */

import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from 'node:crypto';
import { UsageError } from '../command-line/usage-error.ts';
import { readTextFile } from '../files/read-file.ts';

/** What the signature is called, after the inventory. */
export const signatureSuffix = '.sig';

/** A pair of keys as PEM: PKCS #8 and SPKI (RFC 8410). */
export function newKeys(): { readonly privateKey: string; readonly publicKey: string } {
  return generateKeyPairSync('ed25519', {
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
    publicKeyEncoding: { type: 'spki', format: 'pem' },
  });
}

/** The text of the file beside an inventory. */
export function signatureText(bytes: Uint8Array, key: KeyObject): string {
  return `${sign(null, bytes, key).toString('base64')}\n`;
}

/** Why a signature does not hold for these bytes, in words that follow "because of"; nothing where it does. */
export function signatureProblem(
  bytes: Uint8Array,
  signature: Uint8Array | undefined,
  key: KeyObject,
): string | undefined {
  if (signature === undefined) return 'the missing signature';
  const text = new TextDecoder().decode(signature).trim();
  if (!/^[A-Za-z\d+/]{86}==$/.test(text)) return 'a signature that is none: 64 bytes in base64 are expected';
  return verify(null, bytes, key, Buffer.from(text, 'base64'))
    ? undefined
    : 'the signature, which was not made with that key over these bytes';
}

/** @throws UsageError where the file holds no public Ed25519 key */
export function readPublicKey(file: string): KeyObject {
  const pem = readTextFile(file);
  // Whoever verifies needs no private key, and should not have it.
  if (pem.includes('PRIVATE KEY')) throw new UsageError(`Unexpected private key in ${file}, expected the public one`);
  return ed25519(file, () => createPublicKey(pem));
}

/** @throws UsageError where the file holds no private Ed25519 key */
export function readPrivateKey(file: string): KeyObject {
  const pem = readTextFile(file);
  return ed25519(file, () => createPrivateKey(pem));
}

function ed25519(file: string, read: () => KeyObject): KeyObject {
  let key: KeyObject | undefined;
  try {
    key = read();
  } catch {
    // Told below: Node's words are those of OpenSSL.
  }
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new UsageError(
      `Unexpected contents of ${file}, expected an Ed25519 key as PEM, such as "sign --new-key" makes`,
    );
  return key;
}
