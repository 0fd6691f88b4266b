/** Finding the names of a registry's services, places, instruments and authorities. */

import { type NameFinder, nameFinder } from '../../language/names/name-finder.ts';
import { remembered, rememberedFor } from '../../language/remembered.ts';
import { type NamedKind, namesOf } from '../../model/names.ts';
import type { Registry } from '../../model/schema.ts';

/** Finds what a text names; built once a registry. Several rules ask for the same texts, so that answers are kept. */
export const registryNames = rememberedFor(
  (registry: Registry): NameFinder<NamedKind> => remembered(nameFinder(namesOf(registry))),
);
