/** Packages of Office Open XML (ECMA-376 part 2) with some of their parts changed. */
import { type Zippable, zipSync } from 'fflate';
import { UnreadableDocument } from '../../citations/document.ts';
import type { Archive } from '../../citations/readers/office/zip.ts';

/** The day on which every archive that we write says it was packed, so that the same answers give the same bytes. */
const packedOn = new Date(Date.UTC(2000, 0, 1, 12));

/**
 * A package with these parts in place of its own, all others as they are.
 *
 * @param changed name of a part → its text
 */
export function packagedWith({ names, read }: Archive, changed: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const byName = new Map([...changed].map(([part, text]) => [part.toLowerCase(), text]));
  const parts: Zippable = {};
  for (const name of names) {
    if (name.endsWith('/')) continue;
    const text = byName.get(name.toLowerCase().replaceAll('\\', '/'));
    parts[name] = [text === undefined ? read(name) : encoder.encode(text), { mtime: packedOn, level: 6 }];
  }
  return zipSync(parts);
}

/** @throws UnreadableDocument where the package is signed, since a change would break the signature */
export function refuseSigned({ names }: Archive): void {
  if (names.some((name) => /^_xmlsignatures\//i.test(name)))
    throw new UnreadableDocument('Unexpected digital signature, which a change would break; save a copy without it');
}

/** Text in XML; what XML can't hold is left out. */
export function escapedXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;');
}
