/** The year by which a text names a law, against those that the law has. */
import { quotedList } from '../../language/message.ts';
import type { Mention } from '../../language/names/name-finder.ts';
import type { Kind } from '../../model/ids.ts';
import { currentNames } from '../../model/names.ts';
import type { Instrument, Registry } from '../../model/schema.ts';
import { entriesOf, entryOf } from '../entries.ts';

/** A year that is another one's, with where it stands in the text. */
export interface WrongYear {
  readonly offset: number;
  readonly message: string;
}

/** Whether a text may name a law by a year, without looking for names. */
export const mayNameYear = /[\p{L}\d)] of (?:1[89]|20)\d\d\b|\b(?:1[89]|20)\d\d \p{Lu}|\d\/(?:1[89]|20)\d\d\b/u;

/** `Data Act of 2018`, `the 2018 Data Act`, and `Order 7/2018` where the one of that number is of another year. */
export function wrongYears(registry: Registry, text: string, mentions: readonly Mention<Kind>[]): readonly WrongYear[] {
  const besideNames = mentions.flatMap(({ refs, start, end, text: name }): WrongYear[] => {
    const [ref, ...others] = refs.filter(({ kind }) => kind === 'instruments');
    const law = ref && others.length === 0 ? entryOf(registry, 'instruments', ref.id) : undefined;
    if (!law) return [];
    const after = /^ of ((?:1[89]|20)\d\d)\b(?! (?:and|to|or) (?:1[89]|20)\d\d|[-–])/.exec(text.slice(end));
    const before = /\b((?:1[89]|20)\d\d) $/.exec(text.slice(0, start));
    const year = after?.[1] ?? (/\b(?:the|a) \d{4} $/i.test(text.slice(0, start)) ? before?.[1] : undefined);
    const known = yearsOf(law);
    if (year === undefined || known.size === 0 || known.has(year)) return [];
    const offset = after ? end + 4 : (before?.index ?? start);
    return [{ offset, message: `Unexpected year "${year}" of "${name}", expected ${quotedList([...known].sort())}` }];
  });
  return [...besideNames, ...wrongNumbers(registry, text)];
}

const numbered = /\b(\p{Lu}\p{Ll}+) (\d+(?:-\p{Lu})?)\/((?:1[89]|20)\d\d)\b/gu;

function wrongNumbers(registry: Registry, text: string): WrongYear[] {
  const found = [...text.matchAll(numbered)];
  if (found.length === 0) return [];
  const known = entriesOf(registry, 'instruments').flatMap(([, { title }]) => [...title.matchAll(numbered)]);
  return found.flatMap(({ 0: name, 1: kind = '', 2: number, 3: year, index }): WrongYear[] => {
    const same = known.filter((one) => one[1] === kind && one[2] === number).map((one) => one[3] ?? '');
    if (same.length === 0 || same.includes(year ?? '')) return [];
    const offset = index + name.length - 4;
    return [{ offset, message: `Unexpected year "${year}" of "${name}", expected ${quotedList(same)}` }];
  });
}

/** Every year in the life of a law, and those in its names. */
export function yearsOf(law: Instrument): ReadonlySet<string> {
  const amendments = 'amendments' in law ? law.amendments : [];
  const editions = 'editions' in law ? law.editions : [];
  const periods = 'periods' in law ? law.periods : [];
  const path = 'path' in law ? law.path : [];
  const lived = JSON.stringify([law.dates, amendments, editions, periods, path, law.supersededBy ?? []]);
  if (!/\b(?:1[89]|20)\d\d/.test(lived)) return new Set();
  const named = `${lived} ${law.title} ${currentNames(law).join(' ')} ${'citation' in law ? JSON.stringify(law.citation) : ''}`;
  return new Set([...named.matchAll(/(?<!\d)((?:1[89]|20)\d\d)(?!\d)/g)].map(([, year]) => year ?? ''));
}
