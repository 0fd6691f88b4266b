/** Words by which a statement leans on what stands around it. */
import { type PhraseTable, phraseTable } from '../../language/phrase-table.ts';

const raw = String.raw;

/** Words that tie a sentence to one before it. */
export const connectives: PhraseTable = phraseTable('i', (phrase) => raw`^${phrase}\b`, [
  ['therefore', 'Therefore it'],
  ['thus', 'Thus it'],
  ['hence', 'Hence it'],
  ['however', 'However it'],
  ['moreover', 'Moreover it'],
  ['furthermore', 'Furthermore it'],
  ['consequently', 'Consequently it'],
  ['accordingly', 'Accordingly it'],
  ['otherwise', 'Otherwise it'],
  ['likewise', 'Likewise it'],
  ['similarly', 'Similarly it'],
  ['instead', 'Instead it'],
  ['nevertheless', 'Nevertheless it'],
  ['nonetheless', 'Nonetheless it'],
  ['additionally', 'Additionally it'],
  ['also', 'Also it'],
  ['besides', 'Besides it'],
  ['then', 'Then it'],
  ['conversely', 'Conversely it'],
  ['meanwhile', 'Meanwhile it'],
  ['as such', 'As such it'],
  ['in addition', 'In addition it'],
  ['as a result', 'As a result it'],
  ['for (?:this|that|these) (?:reason|purpose)s?', 'For these reasons it'],
  ['in (?:this|that|such|these|those|such an?) (?:case|event|situation|circumstance)s?', 'In such a case it'],
  ['to (?:this|that) end', 'To this end it'],
  ['by contrast', 'By contrast it'],
  ['for (?:example|instance)', 'For example it'],
  ['that said', 'That said it'],
  ['the same (?:applies|holds|goes)', 'The same holds for it'],
  ['as (?:noted|described|mentioned|stated)', 'As noted it'],
]);

/** Words that point at another place of a page. */
export const pointers: PhraseTable = phraseTable('i', (phrase) => phrase, [
  [raw`\bthe (?:above|foregoing)\b`, 'All of the foregoing holds'],
  [raw`\b(?:afore|above-?)(?:mentioned|said)\b`, 'The aforementioned data'],
  [raw`\bthe said\b`, 'It keeps the said data'],
  [raw`\b(?:herein|hereof|hereto|hereinafter|hereunder)\b`, 'What is named herein'],
  [
    raw`\b(?:above|below)(?=\s*[.,;)]|\s+(?:as|and|or|to|apply|applies|is|are|hold|holds)\b)`,
    'It does what is named below.',
  ],
  [raw`\b(?:as|on) (?:set out |described |shown )?(?:here|previously|earlier)\b`, 'It is so as described earlier'],
  [raw`\bthe same(?=\s*[.,;]|\s+(?:to|for|in|on|applies|holds)\b)`, 'It does the same for it'],
  [
    raw`\bthe (?:latter|former)(?=\s*[.,;]|\s+(?:on|is|are|if|only|to|in|by|for|within|at)\b)`,
    'It keeps the latter if asked',
  ],
]);

/** Verbs that begin a sentence whose subject is left out: "Deletes backups after a year." */
export const withoutSubject: PhraseTable = phraseTable('i', (phrase) => raw`^${phrase}\b(?! of\b)`, [
  ['deletes', 'Deletes it'],
  ['encrypts', 'Encrypts it'],
  ['stores', 'Stores it'],
  ['keeps', 'Keeps it'],
  ['provides', 'Provides it'],
  ['publishes', 'Publishes it'],
  ['offers', 'Offers it'],
  ['notifies', 'Notifies it'],
  ['tells', 'Tells it'],
  ['informs', 'Informs it'],
  ['uses', 'Uses it'],
  ['protects', 'Protects it'],
  ['gives', 'Gives it'],
  ['ensures', 'Ensures it'],
  ['retains', 'Retains it'],
  ['processes', 'Processes it'],
  ['shares', 'Shares it'],
  ['answers', 'Answers it'],
  ['trains', 'Trains it'],
  ['is', 'Is it'],
  ['has', 'Has it'],
  ['will', 'Will it'],
  ['may', 'May it'],
  ['must', 'Must it'],
  ['does not', 'Does not sell it'],
]);
