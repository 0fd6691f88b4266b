/** What finding and judging citations looks up in an inventory; made once for all documents. */

import { type NameFinder, nameFinder } from '../language/names/name-finder.ts';
import { unionMembers } from '../language/names/union-members.ts';
import { escaped } from '../language/phrase-table.ts';
import { madeOnce, remembered, rememberedFor } from '../language/remembered.ts';
import { entryAt } from '../model/addresses/cited-entry.ts';
import { formerAddresses } from '../model/addresses/former-addresses.ts';
import { addressParts } from '../model/addresses/web-address.ts';
import type { Inventory, InventoryClaim, InventoryCommitment } from '../model/inventory/inventory.ts';
import { everydayPlaceNames, namesOf, namesWithinWhole, otherCountries, partNames } from '../model/names.ts';
import type { ScopeNames } from '../model/scope/coverage.ts';
import { areaOf, idSource } from '../model/token.ts';
import { addressKey } from './find/addresses.ts';
import { type KnownWordings, knownWordings } from './find/known-wordings.ts';
import { inOneLine } from './find/normalise.ts';

/** An entry that can be cited. */
export type CitableEntry =
  | { readonly kind: 'commitment'; readonly id: string; readonly commitment: InventoryCommitment }
  | { readonly kind: 'claim'; readonly id: string; readonly claim: InventoryClaim };

export interface InventoryIndex {
  readonly inventory: Inventory;
  /** By id in capitals. */
  readonly entries: ReadonlyMap<string, CitableEntry>;
  /** The middle parts of ids, in capitals: `GOV`. */
  readonly areas: ReadonlySet<string>;
  /** Whether a text has the form of an id, in capitals or not. */
  readonly isId: (text: string) => boolean;
  /** Addresses that entries had before → id. */
  readonly formerAddresses: ReadonlyMap<string, string>;
  /** Where the site stands: host in lower case without `www.`, path with a slash at both ends. */
  readonly site: { readonly host: string; readonly path: string };
  /** Finds services and places by all their names, other countries included; made when first asked for. */
  readonly names: () => NameFinder;
  /** The services and places that `names` finds. */
  readonly scopes: () => ScopeNames;
  /** The words of all versions; made when first asked for. */
  readonly wordings: () => KnownWordings;
  /** The words of titles in a row → id, of those that one entry alone has. */
  readonly titles: () => ReadonlyMap<string, string>;
}

/** The index over an inventory; made once for each. */
export const inventoryIndex = rememberedFor((inventory: Inventory): InventoryIndex => {
  const entries = new Map<string, CitableEntry>();
  for (const [id, commitment] of Object.entries(inventory.commitments))
    entries.set(id.toUpperCase(), { kind: 'commitment', id, commitment });
  for (const [id, claim] of Object.entries(inventory.claims))
    entries.set(id.toUpperCase(), { kind: 'claim', id, claim });
  const form = new RegExp(`^${idSource(escaped(inventory.citationPrefix))}$`, 'i');
  const home = addressParts(inventory.site.address);
  return {
    inventory,
    entries,
    areas: new Set([...entries.keys()].map(areaOf)),
    isId: (text) => form.test(text),
    formerAddresses: formerIds(inventory),
    site: { host: home?.host ?? '', path: home?.path ?? '/' },
    names: madeOnce(() =>
      remembered(
        nameFinder([
          ...namesOf(inventory),
          ...namesWithinWhole(inventory),
          ...partNames(inventory),
          ...everydayPlaceNames(inventory),
        ]),
        1_000,
      ),
    ),
    scopes: madeOnce(() => ({
      services: inventory.services,
      jurisdictions: { ...otherCountries(inventory), ...withOtherMembers(inventory) },
    })),
    wordings: madeOnce(() => knownWordings(inventory)),
    titles: madeOnce(() => titlesOf(inventory)),
  };
});

/** The places of an inventory, unions with the member states that it has no entry for: of its own, a source tells. */
function withOtherMembers(inventory: Inventory): ScopeNames['jurisdictions'] {
  const others = otherCountries(inventory);
  return Object.fromEntries(
    Object.entries(inventory.jurisdictions).map(([id, place]) => {
      const states = (unionMembers[place.code] ?? []).filter((code) => code in others);
      const members = [...(place.members ?? []), ...states.map((jurisdiction) => ({ jurisdiction }))];
      return [id, states.length === 0 ? place : { ...place, members }];
    }),
  );
}

function titlesOf({ commitments, claims }: Inventory): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const shared = new Set<string>();
  for (const [id, { title }] of [...Object.entries(commitments), ...Object.entries(claims)]) {
    const words = inOneLine(title);
    if (found.has(words)) shared.add(words);
    // A word or two name other things as well.
    if (words.split(' ').length > 2) found.set(words, id);
  }
  for (const words of shared) found.delete(words);
  return found;
}

/** Former addresses are paths of the site, or absolute. */
function formerIds(inventory: Inventory): ReadonlyMap<string, string> {
  return new Map(
    [...formerAddresses(inventory)].flatMap(([former, living]): [string, string][] => {
      const absolute = /^https?:/i.test(former) ? former : `${inventory.site.address}${former.replace(/^\//, '')}`;
      const parts = addressParts(absolute);
      const entry = entryAt(living);
      return parts && entry ? [[addressKey(parts), entry.id]] : [];
    }),
  );
}
