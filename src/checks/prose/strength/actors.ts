/** Telling what customers may do from what the provider does. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

export const actingPeople: PhraseTable = phraseTable('iu', asWord, [
  ['customers?', 'a customer may choose'],
  ['users?', 'users may choose'],
  ['subscribers?', 'subscribers may choose'],
  ['people', 'people may choose'],
  ['individuals', 'individuals may choose'],
  ['persons?', 'a person may choose'],
  ['administrators?', 'an administrator may choose'],
  [raw`data\s+subjects?`, 'data subjects may choose'],
  ['residents?', 'residents may choose'],
  ['they', 'they may choose'],
  ['you', 'you may choose'],
]);

/** What somebody may or has to do, behind who. */
export const actingVerbs: PhraseTable = phraseTable(
  'iu',
  (phrase) =>
    raw`(?:^|[.;:,]\s+|\b(?:and|that|where|when|if|so)\s+)(?:(?:a|an|the|each|every|its|their)\s+)?(?:\p{L}+\s+)?${actingPeople.source}\s+(?:${phrase}\b)[^.;:]*$`,
  [
    ['can', 'Customers can choose'],
    ['may', 'Customers may choose'],
    ['could', 'Customers could choose'],
    ['might', 'Customers might choose'],
    ['must', 'Customers must choose'],
    ['should', 'Customers should choose'],
    ['need', 'Customers need a key'],
    ['pays?', 'A customer pays'],
    ['chooses?', 'A customer chooses'],
    ['have', 'Customers have a key'],
    ['has', 'A customer has a key'],
    ['gets?', 'A customer gets a key'],
  ],
);

/** Whether what comes next is something that customers, and not the provider, may or have to do. */
export function customersAct(before: string): boolean {
  return actingVerbs.pattern.test(before);
}
