/** The names of services and places that a document may use, from an inventory. */
import { demonyms } from '../registry/demonyms.ts';
import type { Inventory } from '../registry/inventory.ts';
import type { Named, NameRole } from '../registry/names.ts';

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
