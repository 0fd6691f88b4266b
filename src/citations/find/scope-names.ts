/** The names of services and places that a document may use, from an inventory. */

import { countryNames } from '../../language/country-names.ts';
import { demonyms } from '../../language/demonyms.ts';
import type { Named, NameRole } from '../../language/name-finder.ts';
import type { ScopeNames } from '../../model/coverage.ts';
import type { Inventory } from '../../model/inventory/inventory.ts';

/**
 * Every name of every service and place, adjectives of places included. Titles of agreements are names too: `Online Services
 * Terms` names no service.
 */
export function scopeNames({ services, jurisdictions, instruments }: Inventory): readonly Named[] {
  return [
    ...Object.entries(instruments).flatMap(([id, { title }]) => named('instruments', id, 'title', [title])),
    ...Object.entries(services).flatMap(([id, { title, alsoKnownAs, formerNames }]) => [
      ...named('services', id, 'title', [title]),
      ...named('services', id, 'also', alsoKnownAs),
      ...named('services', id, 'former', formerNames),
    ]),
    ...Object.entries(jurisdictions).flatMap(([id, { title, code, names }]) => [
      ...named('jurisdictions', id, 'title', [title]),
      ...named('jurisdictions', id, 'name', names),
      ...named('jurisdictions', id, 'demonym', Object.hasOwn(demonyms, code) ? (demonyms[code] ?? []) : []),
    ]),
  ];
}

/** Countries that an inventory does not have, by ISO code in capitals, which is no id of an inventory. */
export function otherCountries({ jurisdictions }: Inventory): ScopeNames['jurisdictions'] {
  const known = new Set(Object.values(jurisdictions).map(({ code }) => code));
  return Object.fromEntries(
    Object.entries(countryNames).flatMap(([code, [title]]) => (known.has(code) ? [] : [[code, { title }]])),
  );
}

/** Every name of every country that an inventory does not have. */
export function otherCountryNames(inventory: Inventory): readonly Named[] {
  return Object.keys(otherCountries(inventory)).flatMap((code) =>
    named('jurisdictions', code, 'name', countryNames[code] ?? []),
  );
}

function named(
  kind: 'services' | 'jurisdictions' | 'instruments',
  id: string,
  role: NameRole,
  names: readonly string[],
): Named[] {
  return names.flatMap((name) => variants(name).map((text) => ({ text, ref: { kind, id, role } })));
}

/** A name without what stands in brackets after it, and with its number run on: `Office365`. */
function variants(name: string): readonly string[] {
  const plain = name.replace(/\s*\([^()]*\)$/u, '');
  const runOn = plain.replace(/(?<=\p{L})\s+(?=\d)/gu, '');
  return runOn === plain ? [plain] : [plain, runOn];
}
