/** Reading addresses of the site: which entry one leads to, however it is written, and how it should be written. */
import { type AddressedEntry, entryAt, versionIn } from '../../model/addresses/cited-entry.ts';
import { type AddressParts, addressParts } from '../../model/addresses/web-address.ts';
import { kindFacts } from '../../model/kinds.ts';
import type { InventoryIndex } from '../inventory-index.ts';
import { unwrapped } from './wrapped-addresses.ts';

/** What an address of the site leads to. */
export interface CitedAddress extends Pick<AddressedEntry, 'id' | 'version' | 'date'> {
  /** Beside the forms of an address of today, `former`: an address that the page had before. `elsewhere`: the same path at another site. `wrapped`: within the address of a search engine or a mail filter. */
  readonly form: AddressedEntry['form'] | 'former' | 'elsewhere' | 'wrapped';
}

/** What an address leads to; `undefined` where it is no address of an entry that can be cited, nor looks like one. */
export function citedAddress(address: string, index: InventoryIndex): CitedAddress | undefined {
  const inner = unwrapped(address);
  const within = inner === undefined ? undefined : citedAddress(inner, index);
  if (within) return { ...within, form: 'wrapped' };
  const parts = addressParts(address);
  if (!parts) return undefined;
  const former =
    index.formerAddresses.get(addressKey(parts)) ?? index.formerAddresses.get(addressKey({ ...parts, fragment: '' }));
  if (former !== undefined) return { id: former, version: versionIn(parts.fragment), form: 'former' };
  if (parts.host !== index.site.host || !parts.path.startsWith(index.site.path)) return mirrored(parts, index);
  return ownEntry(`/${parts.path.slice(index.site.path.length)}`, parts, index);
}

/** For comparing addresses: host, path and fragment. */
export function addressKey({ host, path, fragment }: Pick<AddressParts, 'host' | 'path' | 'fragment'>): string {
  return `${host}${path}${fragment === '' ? '' : `#${fragment}`}`;
}

/** An entry whose id has the prefix of the inventory. */
function ownEntry(path: string, { query, fragment }: AddressParts, index: InventoryIndex): CitedAddress | undefined {
  const found = entryAt(path, fragment, query);
  if (!found || !index.isId(found.id)) return undefined;
  const { kind: _, ...address } = found;
  return address;
}

/** A copy of the site, such as a preview, has the same paths; only known ids count there. */
function mirrored(parts: AddressParts, index: InventoryIndex): CitedAddress | undefined {
  const at = parts.path.indexOf(kindFacts.commitments.path);
  if (at < 0) return undefined;
  const found = ownEntry(parts.path.slice(at), parts, index);
  return found && index.entries.has(found.id) ? { ...found, form: 'elsewhere' } : undefined;
}
