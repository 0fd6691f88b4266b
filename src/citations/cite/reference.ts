/** Reading what a person gives to name a commitment, a service or a place. */

import { nearest } from '../../language/message.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';
import { namesOf, namesOfCountry, otherCountries, partNames } from '../../model/names.ts';
import { titleOf } from '../../model/said/said.ts';
import { readToken } from '../../model/token.ts';
import { citedAddress } from '../find/addresses.ts';
import { type CitableEntry, inventoryIndex } from '../inventory-index.ts';

/** What a reference names. */
export interface Reference {
  readonly entry: CitableEntry;
  /** Set where the reference names one; known or not. */
  readonly version?: number;
  /** Set where the reference is the address of an as-of page with a day, as written. */
  readonly asOf?: string;
}

/** A reference that names nothing known, and what is known that looks most like it. */
export interface UnknownReference {
  readonly unknown: string;
  readonly nearest?: string;
}

/**
 * Reads an id (`PC-GOV-2`), a token (`PC-GOV-2@2`, `[[PC-GOV-2@2]]`) or an address of an entry: living page, version, as-of
 * page, former address, with or without the site before it. Upper or lower case.
 */
export function parseReference(inventory: Inventory, words: string): Reference | UnknownReference {
  const index = inventoryIndex(inventory);
  const given = words
    .trim()
    .replace(/^\[\[(.*)\]\]$/s, '$1')
    .trim();
  const token = readToken(given);
  const address = given.includes('/') ? citedAddress(absolute(inventory, given), index) : undefined;
  const id = address?.id ?? token.id.toUpperCase();
  const entry = Number.isNaN(token.version) ? undefined : index.entries.get(id);
  if (!entry) {
    const hint = nearest(id, index.entries.keys());
    return { unknown: given, ...(hint !== undefined && { nearest: index.entries.get(hint)?.id ?? hint }) };
  }
  const { version } = address ?? token;
  return {
    entry,
    ...(version !== undefined && { version }),
    ...(address?.date !== undefined && { asOf: address.date }),
  };
}

function absolute(inventory: Inventory, address: string): string {
  return address.startsWith('/') ? `${inventory.site.address}${address.slice(1)}` : address;
}

/** A service or place by a name: what it is, or what may be meant. */
export type ScopeAnswer =
  | { readonly id: string }
  | { readonly several: readonly string[] }
  | { readonly unknown: string; readonly nearest?: string }
  /** The title of a country that it names for certain, and that the inventory does not have. */
  | { readonly elsewhere: string };

/** Finds a service by its id, its title, or another or former name; without regard to case and diacritics. */
export function serviceNamed(inventory: Inventory, name: string): ScopeAnswer {
  return named(
    inventory,
    'services',
    name,
    Object.keys(inventory.services).map((id) => [id, id]),
  );
}

/** The plan of a service by its id or title. */
export function planNamed({ services }: Inventory, service = '', name = '') {
  return services[service]?.plans?.find(({ id, title }) => [id, title].some((one) => folded(one) === folded(name)));
}

/**
 * Finds a place by its id, its code, its title, its name in one of its languages or its abbreviation; without regard to case
 * and diacritics.
 */
export function jurisdictionNamed(inventory: Inventory, name: string): ScopeAnswer {
  const codes = Object.entries(inventory.jurisdictions).flatMap(([id, { code }]) => [
    [id, id] as const,
    [code, id] as const,
  ]);
  const found = named(inventory, 'jurisdictions', name, codes);
  if (!('unknown' in found)) return found;
  const wanted = folded(name);
  const elsewhere = Object.entries(otherCountries(inventory)).find(([code]) =>
    [code, ...namesOfCountry(code)].some((text) => folded(text) === wanted),
  );
  return elsewhere ? { elsewhere: elsewhere[1].title } : found;
}

function named(
  inventory: Inventory,
  kind: 'services' | 'jurisdictions',
  name: string,
  ids: readonly (readonly [name: string, id: string])[],
): ScopeAnswer {
  const wanted = folded(name);
  const names = namesOf(inventory).filter(({ ref }) => ref.kind === kind && ref.role !== 'demonym');
  // An id or a title wins over a name that another entry had once.
  const byRank = [
    ids,
    names.filter(({ ref }) => ref.role === 'title').map(({ text, ref }) => [text, ref.id] as const),
    names.filter(({ ref }) => ref.role !== 'title').map(({ text, ref }) => [text, ref.id] as const),
  ];
  for (const candidates of byRank) {
    const [id, ...others] = new Set(candidates.filter(([text]) => folded(text) === wanted).map(([, one]) => one));
    if (id !== undefined) return others.length === 0 ? { id } : { several: [id, ...others] };
  }
  const whole =
    kind === 'services' ? partNames(inventory).find(({ text }) => folded(text) === wanted)?.ref.id : undefined;
  if (whole !== undefined) return { unknown: name, nearest: titleOf(inventory, 'services', whole) };
  const all = [...names.map(({ text }) => text), ...ids.map(([text]) => text)];
  const hint = all.find((text) => wanted !== '' && ` ${folded(text)} `.includes(` ${wanted} `)) ?? nearest(wanted, all);
  return { unknown: name, ...(hint !== undefined && { nearest: hint }) };
}

function folded(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
}
