/** Whether a sentence reports, in the past, what the provider said. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** Saying, in the past. */
export const reported: PhraseTable = phraseTable('u', asWord, [
  ['said', 'Contoso said'],
  ['promised', 'Contoso promised'],
  ['committed', 'Contoso committed'],
  ['stated', 'Contoso stated'],
  ['declared', 'Contoso declared'],
  ['announced', 'Contoso announced'],
  ['told', 'Contoso told'],
  ['described', 'Contoso described'],
  ['offered', 'Contoso offered'],
  ['pledged', 'Contoso pledged'],
  ['undertook', 'Contoso undertook'],
  ['agreed', 'Contoso agreed'],
  ['assured', 'Contoso assured'],
  ['guaranteed', 'Contoso guaranteed'],
  ['warranted', 'Contoso warranted'],
  ['vowed', 'Contoso vowed'],
  ['explained', 'Contoso explained'],
  ['wrote', 'Contoso wrote'],
  ['claimed', 'Contoso claimed'],
  ['confirmed', 'Contoso confirmed'],
  ['affirmed', 'Contoso affirmed'],
  ['asserted', 'Contoso asserted'],
  ['reported', 'Contoso reported'],
  [
    raw`(?:gave|made)\s+(?:(?:a|an|the|its)\s+)?(?:promise|commitment|pledge|assurance|undertaking|word)`,
    'Contoso gave its word',
  ],
]);
const between = '(?:\\s*,[^,.;]{1,60},)?\\s+(?:(?:had|has|also|once|then|first|again|\\p{L}+ly)\\s+)*';
/** "Its page said": what a provider publishes speaks for it. */
export const ownPublication: PhraseTable = phraseTable(
  'u',
  (phrase) => raw`(?:[’']s)?\s+(?:\p{L}+\s+){0,3}?${phrase}`,
  [
    ['pages?', 'its page'],
    ['sites?', 'its site'],
    ['websites?', 'its website'],
    ['document(?:s|ation)?', 'its documentation'],
    ['terms', 'its terms'],
    ['agreements?', 'its agreement'],
    ['Center', 'the Center'],
    ['Centre', 'the Centre'],
    ['policy', 'its policy'],
    ['statements?', 'its statements'],
  ],
);
/** What is owned was so, which says as much. */
const owned = "[’']s\\s+(?:\\p{L}+\\s+)?(?:promise|commitment|policy|position|statement|pledge|undertaking)\\s+was";
/** "deletes data as Contoso said": what is reported is not what the sentence states. */
const aside = /\b(?:as|what|which|than|how|like|whatever)\s+$/i;

/** Tells whether a sentence has the provider (see `providerSource`) with a past verb of saying: `Contoso said that it …`. */
export function pastReport(provider: string): (sentence: string) => boolean {
  const forms = [
    `${provider}(?:${ownPublication.pattern.source})?${between}${reported.source}`,
    `${provider}${owned}`,
    `(?:was|were|had\\s+been)\\s+(?:\\p{L}+ly\\s+)?${reported.source}\\s+by\\s+${provider}`,
  ];
  const report = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  return (sentence) => [...sentence.matchAll(report)].some(({ index }) => !aside.test(sentence.slice(0, index)));
}
