/** When something was said, as a text tells it of a promise. */

import { escaped, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import { span, window } from '../../../language/time/dates.ts';
import {
  dateFromWords,
  dateInWords,
  datesIn,
  monthSource,
  type ToldDate,
  whenInWords,
} from '../../../language/time/dates-in-words.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { ownTexts, type WrongDetail, wordsOfVersion } from './detail.ts';

const raw = String.raw;
const date = raw`(?<date>(?:(?:\d{1,2}\s+)?${monthSource}\s+)?(?:19|20)\d\d)\b`;
/** `in a post of 19 November 2022`, `the statement from May 2021`. */
const source = new RegExp(
  raw`\b(?:(?:posts?|statements?|announcements?|articles?|blog|letters?|promises?|commitments?|pledges?)\s+(?:of|from|dated|made\s+(?:on|in))|(?:attested|first\s+(?:seen|told))\s+(?:since|from|on|in)|last\s+(?:told|seen|said|attested|repeated|promised)\s+(?:(?:there|here|by\s+us|in\s+(?:its|the)\s+(?:own\s+)?source)\s+)?(?:on|in))\s+${date}`,
  'giu',
);
const said = 'said|told|promised|stated|wrote|announced|committed|declared|pledged|undertook|assured|posted|published';

/** What stands before the day on which something was said or seen, in whatever form the day is written. */
export const saidOn: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}\s$`, [
  [
    raw`last\s+(?:told|seen|said|attested|repeated|promised)(?:\s+(?:there|here|by\s+us))?(?:\s+(?:on|in))?(?:\s?[:=])?`,
    'last seen ',
  ],
  [
    raw`date\s+of\s+(?:the|its)\s+(?:source|statement|post|promise|commitment|page)\s?(?:[:=]|\bis|\bwas)`,
    'Date of the source: ',
  ],
  [
    raw`(?:commitment|promise|statement|post|pledge|entry)\s+(?:was|is)\s+(?:first\s+)?(?:published|posted|made|said|announced|given|dated)(?:\s+(?:on|in))?`,
    'The promise was published on ',
  ],
  [raw`zuletzt\s+(?:gesehen|belegt|bezeugt|gesagt)(?:\s+(?:am|im))?:?`, 'zuletzt gesehen am '],
  [raw`vue?\s+(?:pour\s+la\s+dernière\s+fois\s+)?(?:le|en)`, 'vu le '],
  [raw`vist[oa]\s+(?:por\s+última\s+vez\s+)?(?:el|en)`, 'visto el '],
  [
    raw`vist[oa]\s+(?:l[’']ultima\s+volta|(?:da|per)\s+ultim[oa](?:\s+volta)?)\s+(?:il|a|nel|in)`,
    'vista l’ultima volta a ',
  ],
  [raw`(?:laatst\s+)?gezien\s+(?:op|in)`, 'gezien op '],
]);
/** A column or field of such days. */
const saidOnHead = /^\W*(?:last|zuletzt)[\s_-]*(?:seen|attested|gesehen|said)\W*$/iu;

/** Days on which a passage says that a promise was said or seen, wherever the words for it stand. */
function daysSaid(text: string, heads: readonly string[]): readonly ToldDate[] {
  const told = datesIn(text);
  const [only] = told;
  const isCell = only && only.text === text.trim() && heads.some((head) => saidOnHead.test(head));
  return isCell ? told : told.filter(({ start }) => saidOn.pattern.test(text.slice(0, start)));
}

/** From or up to when something holds: `created after 14 September 2026`; not when it was seen: `not after 14 September 2026`. */
const bounding = new RegExp(
  raw`(?<!\bnot\s)\b(?<how>after|before|until|till|from|since|by)\s+(?<date>(?:\d{1,2}\s+)?${monthSource}\s+(?:19|20)\d\d)\b`,
  'giu',
);

/** Days that bound something in a passage where the version is bounded by another in the same way, and the passage tells none of its own. */
export function wrongBounds(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const told = [...text.matchAll(bounding)];
  if (told.length === 0) return [];
  const own = wordsOfVersion(judged).flatMap((one) => [...one.matchAll(bounding)]);
  if (own.some(({ groups }) => text.includes(groups?.date ?? ''))) return [];
  return told.flatMap(({ 0: words, index: start, groups }) => {
    const like = own.find((one) => one.groups?.how?.toLowerCase() === groups?.how?.toLowerCase());
    return like
      ? [{ text: words, start, end: start + words.length, expected: `"${like[0]}", as the version has it` }]
      : [];
  });
}

/** Dates on which a passage says that it was said, and on which neither the version nor a sighting of it was. */
export function wrongDates(
  judged: JudgedCitation,
  text: string,
  heads: readonly string[] = [],
): readonly WrongDetail[] {
  const { version, commitment, index } = judged;
  if (!version) return [];
  const own = [
    { first: window(version.from).first, last: window(version.lastAttested).last },
    ...(commitment?.sightings ?? []).map(({ when }) => window(when)),
  ];
  const isOwn = (told: string) => {
    const { first, last } = span(told);
    return (
      own.some((one) => one.first <= last && first <= one.last) ||
      [...ownTexts(judged), version.change.reason].some((one) => one.includes(dateInWords(told)))
    );
  };
  const name = escaped(index.inventory.publisher.name);
  const inYear = new RegExp(raw`\b(?:in|on)\s+${date},?\s+${name}\s+(?:\p{L}+\s+){0,2}?(?:${said})\b`, 'giu');
  const inSentences = [source, inYear].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): readonly ToldDate[] => {
      const words = match.groups?.date ?? '';
      const told = dateFromWords(words);
      return told === undefined ? [] : [{ text: words, start: match.index + match[0].indexOf(words), date: told }];
    }),
  );
  const days = daysSaid(text, heads).filter(({ start }) => !inSentences.some((one) => one.start === start));
  const expected = `the time when it was said, last ${whenInWords(version.lastAttested)}`;
  return [...inSentences, ...days].flatMap(({ text: words, start, date: told }) =>
    isOwn(told) ? [] : [{ text: words, start, end: start + words.length, expected }],
  );
}
