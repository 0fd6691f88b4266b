import { entriesOf } from '../../model/entries.ts';
import { kinds } from '../../model/ids.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { itemsAt } from '../items.ts';
import type { Finding, Rule } from '../rule.ts';

/** A name in a language is written in the letters of that language. */
export const nameInItsScript: Rule = {
  id: 'name-in-its-script',
  description: 'A name that is given in a language is written in the letters of that language.',
  why: 'Screen readers, search and citation programs choose voice and order by the tag. A romanised name under the tag of the original is found by nobody who reads the original.',
  level: 'error',
  unit: 'names with a language',
  example: {
    bad: "authorities: { 'xn-dpc': { names: [{ language: 'ja', text: 'Deta hogo iinkai' }] } }",
    good: "authorities: { 'xn-dpc': { names: [{ language: 'ja', text: 'データ保護委員会' }] } }",
    message:
      'Unexpected "Deta hogo iinkai" as a name in "ja", expected Japanese letters; a romanised name has a tag such as "ja-Latn"',
  },
  check({ registry }) {
    const names = kinds.flatMap((kind) =>
      entriesOf(registry, kind).flatMap(([id, entry]) => [
        ...('names' in entry
          ? itemsAt(entry.names, [kind, id, 'names']).map(({ item, at }) => ({ ...item, at: [...at, 'text'] }))
          : []),
        ...('perJurisdiction' in entry
          ? itemsAt(entry.perJurisdiction, [kind, id, 'perJurisdiction']).map(({ item, at }) => ({
              language: item.language,
              text: item.term,
              at: [...at, 'term'],
            }))
          : []),
      ]),
    );
    return { examined: names.length, findings: names.flatMap((name) => problem(name) ?? []) };
  },
};

/** Scripts of ISO 15924 that stand for several at once. */
const several: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Han', 'Hiragana', 'Katakana'],
  Kore: ['Hangul', 'Han'],
  Hans: ['Han'],
  Hant: ['Han'],
};

/** Simplified forms of frequent characters that Japanese writes otherwise (規, 護, 個, 権 …). */
const simplified = /[规护权隐络门务业发义议证说请设该读语关为这们际总统联财产则责负资贸卫视觉认识译讯]/u;

function problem({
  language,
  text,
  at,
}: {
  readonly language: string;
  readonly text: string;
  readonly at: Path;
}): Finding | undefined {
  const script = scriptOf(language);
  if (script === undefined || !/\p{L}/u.test(text)) return undefined;
  const letters = new RegExp(`[${(several[script] ?? [script]).map((one) => `\\p{Script=${one}}`).join('')}]`, 'u');
  const strange = language.startsWith('ja') ? simplified.exec(text) : null;
  if (strange)
    return {
      place: { at },
      message: `Unexpected "${text}" as a name in "${language}", expected Japanese letters; "${strange[0]}" is one of Chinese alone`,
    };
  const halfWidth = /[\uFF66-\uFF9F]+/u.exec(text);
  if (halfWidth)
    return {
      place: { at },
      message: `Unexpected "${halfWidth[0]}" in half-width letters, expected "${halfWidth[0].normalize('NFKC')}"`,
    };
  if (letters.test(text)) return undefined;
  const name = new Intl.DisplayNames('en', { type: 'script' }).of(script) ?? script;
  const hint = script === 'Latn' ? '' : `; a romanised name has a tag such as "${language}-Latn"`;
  const message = `Unexpected "${text}" as a name in "${language}", expected ${name} letters${hint}`;
  return { place: { at }, message };
}

/** The script that a language is written in, where it has one (CLDR, likely subtags). */
function scriptOf(language: string): string | undefined {
  return /^(?:mul|und|zxx)\b/.test(language) ? undefined : new Intl.Locale(language).maximize().script;
}
