/** What the things of a knowledge base are called in a text: services, agreements and laws, authorities, places and their people. */

import { cityNames } from '../language/names/city-names.ts';
import { countryNames, placeAbbreviations } from '../language/names/country-names.ts';
import { demonyms, peopleOf } from '../language/names/demonyms.ts';
import { foreignNamesOf } from '../language/names/foreign-country-names.ts';
import type { Named, NameRole } from '../language/names/name-finder.ts';
import type { Inventory } from './inventory/inventory.ts';

/** The kinds of entries that texts name, in the order in which those that share a name are given. */
const kindsInTexts = ['services', 'instruments', 'authorities', 'jurisdictions'] as const;
export type NamedKind = (typeof kindsInTexts)[number];

/** What holds names: a registry, or an inventory (which has no authorities). */
export type NameSource = { readonly [K in NamedKind]?: Readonly<Record<string, object>> };

/** The fields that hold names, those that an entry goes by today first: a text, or a list of texts or of objects with a `text`. */
const nameFields: Readonly<Record<string, NameRole>> = {
  title: 'title',
  names: 'name',
  shortNames: 'short',
  abbreviations: 'short',
  alsoKnownAs: 'also',
  synonyms: 'also',
  formerNames: 'former',
  wrongAbbreviations: 'wrong',
};

/** A name of an entry, as its field has it. */
export interface EntryName {
  readonly text: string;
  readonly role: NameRole;
}

/** Every name that an entry has in a field of its own. */
export function namesOfEntry(entry: object): readonly EntryName[] {
  const fields: Readonly<Record<string, unknown>> = { ...entry };
  return Object.entries(nameFields).flatMap(([field, role]) =>
    [fields[field]].flat().flatMap((name: unknown) => {
      const text = typeof name === 'object' && name !== null && 'text' in name ? name.text : name;
      return typeof text === 'string' && text !== '' ? [{ text, role }] : [];
    }),
  );
}

/** What an entry is called today: its title, then its other names. */
export function currentNames(entry: object | undefined): readonly string[] {
  return namesOfEntry(entry ?? {}).flatMap(({ text, role }) => (role === 'former' || role === 'wrong' ? [] : [text]));
}

/** Every name of an entry but its title, former and wrong ones included. */
export function otherNames(entry: object): readonly string[] {
  return namesOfEntry(entry).flatMap(({ text, role }) => (role === 'title' ? [] : [text]));
}

/** Every name that a text may use for an entry of these kinds, adjectives and people of a place included. */
export function namesOf(source: NameSource): readonly Named<NamedKind>[] {
  return kindsInTexts.flatMap((kind) =>
    Object.entries(source[kind] ?? {}).flatMap(([id, entry]) =>
      [...namesOfEntry(entry), ...(kind === 'jurisdictions' ? namesOfPlace(entry) : [])].flatMap(({ text, role }) =>
        variants(text).map((variant) => ({ text: variant, ref: { kind, id, role } })),
      ),
    ),
  );
}

/** The names of what stands within the services of an inventory. They mean the service where a text is about customers, and only there. */
export function partNames({ services }: Pick<Inventory, 'services'>): readonly Named<'services'>[] {
  return Object.entries(services).flatMap(([id, { parts = [] }]) =>
    parts.map((text) => ({ text, ref: { kind: 'services', id, role: 'part' } }) as const),
  );
}

/** A part of a service without the name of the whole that its title begins with, where more than a word is left: `Key Vault`. */
export function namesWithinWhole({ services }: Pick<Inventory, 'services'>): readonly Named<'services'>[] {
  return Object.entries(services).flatMap(([id, { title, partOf = [] }]) =>
    partOf.flatMap(({ service }) => {
      const whole = `${services[service]?.title} `;
      const text = title.startsWith(whole) ? title.slice(whole.length) : '';
      return text.includes(' ') ? [{ text, ref: { kind: 'services', id, role: 'also' } } as const] : [];
    }),
  );
}

/** Countries that a knowledge base does not have, by ISO code in capitals, which is no id of one. */
export function otherCountries(known: NameSource): Readonly<Record<string, { readonly title: string }>> {
  const codes = new Set(Object.values(known.jurisdictions ?? {}).map(codeOf));
  return Object.fromEntries(
    Object.entries(countryNames).flatMap(([code, [title]]) => (codes.has(code) ? [] : [[code, { title }]])),
  );
}

/** The names and abbreviations of a country; not its adjectives, which stand with a language or a court more often than with a customer. */
export function namesOfCountry(code: string): readonly string[] {
  return [...(countryNames[code] ?? []), ...(placeAbbreviations[code] ?? [])];
}

/**
 * Names of countries in English and other languages, cities, and adjectives, for places that are known and others: what a document
 * about customers may say instead of the name that an entry has. An adjective of a country that is not known has the role `demonym`.
 */
export function everydayPlaceNames(known: NameSource): readonly Named<'jurisdictions'>[] {
  const byCode = new Map(Object.entries(known.jurisdictions ?? {}).map(([id, place]) => [codeOf(place), id]));
  const named = (id: string, role: NameRole) => (text: string) =>
    ({ text, ref: { kind: 'jurisdictions', id, role } }) as const;
  const cities = Object.entries(cityNames).flatMap(([code, names]) => {
    const [country = code] = code.split('-');
    const ids = new Set([byCode.get(code), byCode.get(country) ?? country].filter((id) => id !== undefined));
    return [...ids].flatMap((id) => [...new Set([...names, ...names.map(inPlainLetters)])].map(named(id, 'also')));
  });
  const countries = Object.keys(countryNames).flatMap((code) => [
    ...namesOfCountry(code).map(named(byCode.get(code) ?? code, 'name')),
    ...foreignNamesOf(code).map(named(byCode.get(code) ?? code, 'also')),
  ]);
  const adjectives = Object.entries(demonyms).flatMap(([code, texts]) =>
    byCode.has(code) || code.includes('-') || code === 'EU' ? [] : texts.map(named(code, 'demonym')),
  );
  return [...cities, ...countries, ...adjectives];
}

/** As people write a name whose keyboard has no such letters: `Sao Paulo`. */
function inPlainLetters(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '');
}

/** What a place is called beside the names that its entry has: by its abbreviation, and after its people. */
function namesOfPlace(place: object): readonly EntryName[] {
  const code = codeOf(place) ?? '';
  const own = (table: Readonly<Record<string, readonly string[]>>) => (Object.hasOwn(table, code) ? table[code] : []);
  return [
    ...(own(placeAbbreviations) ?? []).map((text): EntryName => ({ text, role: 'short' })),
    ...(own(demonyms) ?? []).flatMap(peopleOf).map((text): EntryName => ({ text, role: 'demonym' })),
  ];
}

/** What else customers call a place: its adjective and people, and its names in other languages. */
export function furtherNamesOf(place: object): readonly string[] {
  const code = codeOf(place);
  return [...namesOfPlace(place).map(({ text }) => text), ...(code ? foreignNamesOf(code) : [])];
}

function codeOf(place: object): string | undefined {
  return 'code' in place && typeof place.code === 'string' ? place.code : undefined;
}

/**
 * The ways to write a name: without what stands in brackets after it, by the abbreviation in the brackets, without the second
 * publisher of a standard, and with its number run on (`Desk360`).
 */
function variants(name: string): readonly string[] {
  const [, plain = name, inBrackets = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(name) ?? [];
  return [
    ...new Set([
      plain,
      ...(/^\p{Lu}[\p{Lu}\d-]+$/u.test(inBrackets) ? [inBrackets] : []),
      ...(/^ISO\/IEC\s/.test(plain) ? [plain.replace('/IEC', '')] : []),
      plain.replace(/(?<=\p{L})\s+(?=\d)/gu, ''),
    ]),
  ];
}
