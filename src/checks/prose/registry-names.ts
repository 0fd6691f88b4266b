/** Finding the names of a registry's services, places, instruments and authorities. */

import { type NameFinder, nameFinder } from '../../language/names/name-finder.ts';
import { type NamedKind, namesOf } from '../../model/names.ts';
import type { Registry } from '../../model/schema.ts';

const finders = new WeakMap<Registry, NameFinder<NamedKind>>();

/** Finds what a text names; built once a registry. Several rules ask for the same texts, so that answers are kept. */
export function registryNames(registry: Registry): NameFinder<NamedKind> {
  const finder = finders.get(registry) ?? remembering(nameFinder(namesOf(registry)));
  finders.set(registry, finder);
  return finder;
}

function remembering(find: NameFinder<NamedKind>): NameFinder<NamedKind> {
  const answers = new Map<string, ReturnType<NameFinder<NamedKind>>>();
  return (text) => {
    const known = answers.get(text);
    if (known) return known;
    const found = find(text);
    answers.set(text, found);
    return found;
  };
}
