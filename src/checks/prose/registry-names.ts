/** The names of a registry's services, places, instruments and authorities. */

import { demonyms } from '../../language/demonyms.ts';
import { type Named, type NameFinder, type NameRole, nameFinder } from '../../language/name-finder.ts';
import type { Kind } from '../../model/ids.ts';
import type { Registry } from '../../model/schema.ts';
import { entriesOf } from '../entries.ts';
import { objectsIn, textsIn } from '../items.ts';

const finders = new WeakMap<Registry, NameFinder<Kind>>();

/** Finds what a text names; built once a registry. Several rules ask for the same texts, so that answers are kept. */
export function registryNames(registry: Registry): NameFinder<Kind> {
  const finder = finders.get(registry) ?? remembering(nameFinder(namesOf(registry)));
  finders.set(registry, finder);
  return finder;
}

function remembering(find: NameFinder<Kind>): NameFinder<Kind> {
  const answers = new Map<string, ReturnType<NameFinder<Kind>>>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known;
    const found = find(text);
    answers.set(text, found);
    return found;
  };
}

/** Every name that an entry of these kinds has. */
export function namesOf(registry: Registry): Named<Kind>[] {
  return [
    ...entriesOf(registry, 'services').flatMap(([id, service]) => [
      ...named('services', id, 'title', [service.title]),
      ...named('services', id, 'also', texts(service.alsoKnownAs)),
      ...named('services', id, 'former', nameTexts(service.formerNames)),
    ]),
    ...entriesOf(registry, 'instruments').flatMap(([id, instrument]) => [
      ...named('instruments', id, 'title', [instrument.title]),
      ...named('instruments', id, 'name', nameTexts(instrument.names)),
      ...named('instruments', id, 'short', texts(instrument.shortNames)),
      ...named('instruments', id, 'former', nameTexts(instrument.formerNames)),
    ]),
    ...entriesOf(registry, 'authorities').flatMap(([id, authority]) => [
      ...named('authorities', id, 'title', [authority.title]),
      ...named('authorities', id, 'name', nameTexts(authority.names)),
      ...named('authorities', id, 'short', texts(authority.abbreviations)),
      ...named('authorities', id, 'wrong', texts(authority.wrongAbbreviations)),
    ]),
    ...entriesOf(registry, 'jurisdictions').flatMap(([id, place]) => [
      ...named('jurisdictions', id, 'title', [place.title]),
      ...named('jurisdictions', id, 'name', nameTexts(place.names)),
      ...named('jurisdictions', id, 'demonym', demonymsOf(place.code)),
    ]),
  ];
}

function named(kind: Kind, id: string, role: NameRole, names: readonly unknown[]): Named<Kind>[] {
  return names.flatMap((name) =>
    typeof name === 'string' ? variants(name).map((text) => ({ text, ref: { kind, id, role } })) : [],
  );
}

/** A name as written, without what stands in brackets after it, by the abbreviation in the brackets, and without the second publisher of a standard. */
function variants(name: string): string[] {
  const match = /^(.+?)\s*\(([^()]+)\)$/u.exec(name);
  const plain = match?.[1] ?? name;
  const inBrackets = match?.[2] ?? '';
  return [
    plain,
    ...(/^\p{Lu}[\p{Lu}\d-]+$/u.test(inBrackets) ? [inBrackets] : []),
    ...(/^ISO\/IEC\s/.test(plain) ? [plain.replace('/IEC', '')] : []),
  ];
}

/** The adjectives of a place, and what people from there are called: `Canadian`, `Canadians`. */
function demonymsOf(code: unknown): readonly string[] {
  const adjectives = typeof code === 'string' && Object.hasOwn(demonyms, code) ? (demonyms[code] ?? []) : [];
  return adjectives.flatMap((adjective) => (adjective.endsWith('an') ? [adjective, `${adjective}s`] : [adjective]));
}

function texts(list: unknown): string[] {
  return textsIn(list, []).map(({ item }) => item);
}

function nameTexts(list: readonly { readonly text: string }[] | undefined): unknown[] {
  return objectsIn(list, []).map(({ item }) => item.text);
}
