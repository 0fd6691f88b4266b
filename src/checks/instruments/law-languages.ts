/** In which languages the law of a place is binding, as far as its laws in the registry say. */

import type { Instrument, Link, Name, Registry } from '../../model/schema.ts';
import { isLaw } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { entriesOf, entryOf } from '../entries.ts';
import { itemsAt } from '../items.ts';

/** A name or a text of a law, with its language and whether that is marked as binding. */
export interface LanguageMark {
  readonly language: string;
  readonly authentic: boolean | undefined;
  readonly at: Path;
}

/** The marks of the names and texts of a law or of guidance, its provisions' included; none for anything else. */
export function languageMarks(id: string, instrument: Instrument): LanguageMark[] {
  if (!isLaw(instrument) && instrument.kind !== 'guidance') return [];
  const at = ['instruments', id];
  const provisions = itemsAt(instrument.provisions, [...at, 'provisions']);
  return [
    ...itemsAt<Name | Link>(instrument.names, [...at, 'names']),
    ...itemsAt<Name | Link>(instrument.officialTexts, [...at, 'officialTexts']),
    ...provisions.flatMap(({ item, at: where }) => itemsAt<Name | Link>(item.links, [...where, 'links'])),
  ].map(({ item: { language, authentic }, at: where }) => ({ language, authentic, at: where }));
}

/** The place whose law an instrument is; of guidance, else its issuer's. */
export function placeOf(registry: Registry, instrument: Instrument): string | undefined {
  if (instrument.jurisdiction !== undefined) return instrument.jurisdiction;
  return instrument.kind === 'guidance' ? entryOf(registry, 'authorities', instrument.issuer)?.jurisdiction : undefined;
}

/** For each place, how often its instruments mark each language as binding and as not binding. */
export type MarkCounts = ReadonlyMap<
  string | undefined,
  ReadonlyMap<string, { readonly yes: number; readonly no: number }>
>;

/** Counts the marks of all places. */
export function markCounts(registry: Registry): MarkCounts {
  const counts = new Map<string | undefined, Map<string, { yes: number; no: number }>>();
  for (const [id, instrument] of entriesOf(registry, 'instruments')) {
    const place = placeOf(registry, instrument);
    const languages = counts.get(place) ?? new Map<string, { yes: number; no: number }>();
    counts.set(place, languages);
    for (const { language, authentic } of languageMarks(id, instrument)) {
      const count = languages.get(language) ?? { yes: 0, no: 0 };
      languages.set(language, count);
      if (authentic === true) count.yes++;
      else if (authentic === false) count.no++;
    }
  }
  return counts;
}

/** The languages that the instruments of a place mark as binding more often than not; none where they mark nothing. */
export function bindingLanguages(counts: MarkCounts, place: string | undefined): ReadonlySet<string> {
  return new Set([...(counts.get(place) ?? [])].filter(([, { yes, no }]) => yes > no).map(([language]) => language));
}
