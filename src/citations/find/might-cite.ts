/** Telling quickly that a file cites nothing, before it is parsed. */

import { escaped } from '../../language/phrase-table.ts';
import { rememberedFor } from '../../language/remembered.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { inventoryIndex } from '../inventory-index.ts';

/**
 * Whether a file may hold a citation: `false` is certain, `true` asks for reading it. Text in UTF-16, and containers (ZIP,
 * PDF), whose text can't be seen in their bytes, may always.
 *
 * @param content the bytes of a file, or its text
 */
export function mightCite(content: Uint8Array | string, inventory: Inventory): boolean {
  if (typeof content !== 'string' && hidesText(content)) return true;
  // One character for each byte, whatever the encoding: fast, and true for everything in ASCII.
  const text = typeof content === 'string' ? content : latin.decode(content);
  return patternOf(inventory).test(text);
}

/** Knows all bytes; those from 0x80 to 0x9F are characters that differ by the version of Node, and so stand in no pattern. */
const latin = new TextDecoder('windows-1252');

/** Containers by their first bytes, and text with a byte-order mark of UTF-16 or with empty bytes. */
function hidesText(bytes: Uint8Array): boolean {
  const [a, b, c, d] = bytes;
  if (a === 0x50 && b === 0x4b) return true;
  if (a === 0x25 && b === 0x50 && c === 0x44 && d === 0x46) return true;
  return bytes.subarray(0, 1024).includes(0);
}

/**
 * The prefix of ids with a hyphen of any kind behind it (the first of its bytes in UTF-8, an entity, escaped), and the hosts
 * whose addresses may lead to an entry without its id.
 */
const patternOf = rememberedFor((inventory: Inventory): RegExp => {
  // Letters of other scripts may look like those of the prefix: two or three bytes in UTF-8.
  const prefix = [...inventory.citationPrefix]
    .map((letter) => `(?:${escaped(letter)}|[\\xCE-\\xD4][^]|\\xEF[^][^]|[\\u0370-\\u052F\\uFF01-\\uFF5E])`)
    .join('');
  const { formerAddresses, site } = inventoryIndex(inventory);
  const hosts = new Set([...formerAddresses.keys()].map((address) => address.split('/')[0] ?? ''));
  const alternatives = [
    `${prefix}[-\\\\&\\u2010-\\u2015\\u2212\\u00AD\\u200B-\\u200D\\u2060\\uFE63\\uFF0D\\xC2\\xE2\\xEF]`,
    // Links to what is no commitment are judged by their words.
    `${escaped(site.host)}[^\\s"'<>]{0,200}/(?:principles|responsibilities)/`,
    ...[...hosts, ...(hosts.size > 0 ? [site.host] : [])].map(escaped),
  ];
  return new RegExp(alternatives.join('|'), 'i');
});
