/** What countries are called in other languages than English, as far as documents about customers are written in them. */
import { remembered } from '../remembered.ts';
import { countryNames } from './country-names.ts';

const languages = ['de', 'fr', 'es', 'ja'] as const;
/** Names that are English words, first names or other places. */
const ambiguous = new Set([
  'Island',
  'Dominique',
  'Grenade',
  'Granada',
  'Maurice',
  'Mauricio',
  'Salvador',
  'Argentine',
  'Man',
  'Guinea',
  'Chad',
  'Jordan',
  'Georgia',
  'Turkey',
]);

/** The names of a country by its ISO 3166-1 code that differ from the English one; none for what is no such code. */
export function foreignNamesOf(code: string): readonly string[] {
  const english = countryNames[code];
  if (!english) return [];
  const names = languages.flatMap((language) => displayNames(language).of(code) ?? []);
  return [...new Set(names)].filter((name) => name !== code && !ambiguous.has(name) && !english.includes(name));
}

const displayNames = remembered(
  (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' }),
);
