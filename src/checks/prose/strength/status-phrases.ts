/** The words around what is said of a commitment's strength or status. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** What may stand between `is` and the status. */
export const statusAdverbs: PhraseTable = phraseTable('iu', (phrase) => raw`\bis\s+${phrase}\s+withdrawn\b`, [
  ['not', 'It is not withdrawn'],
  [raw`no\s+longer`, 'It is no longer withdrawn'],
  ['never', 'It is never withdrawn'],
  ['also', 'It is also withdrawn'],
  ['still', 'It is still withdrawn'],
  ['now', 'It is now withdrawn'],
  ['today', 'It is today withdrawn'],
  ['just', 'It is just withdrawn'],
  ['marked', 'It is marked withdrawn'],
  ['listed', 'It is listed withdrawn'],
  ['recorded', 'It is recorded withdrawn'],
  ['shown', 'It is shown withdrawn'],
  ['kept', 'It is kept withdrawn'],
  ['described', 'It is described withdrawn'],
  ['treated', 'It is treated withdrawn'],
  ['called', 'It is called withdrawn'],
  ['as', 'It is as withdrawn'],
  ['an?', 'It is a withdrawn one'],
  ['the', 'It is the withdrawn one'],
  // Among them `only`, `merely` and `currently`.
  [raw`\p{L}+ly`, 'It is currently withdrawn'],
]);

/** Before the name of the commitment: under these nothing is said for certain. */
export const uncertain: PhraseTable = phraseTable('i', asWord, [
  ['no', 'In no sense'],
  ['not', 'It is not so'],
  ['nothing', 'Nothing says so'],
  ['nobody', 'Nobody says so'],
  ['none', 'None is so'],
  ['never', 'It is never so'],
  ['neither', 'Neither is so'],
  ['nor', 'Nor is it so'],
  ['whether', 'We asked whether it is so'],
  ['if', 'We asked if it is so'],
  ['unless', 'Unless it is so'],
  ['until', 'Until it is so'],
  ['when', 'When it is so'],
  ['where', 'Where it is so'],
  ['wrong', 'It is wrong'],
  ['false', 'It is false'],
  [raw`doubt\w*`, 'It is doubtful'],
  ['would', 'It would be so'],
  ['could', 'It could be so'],
  ['might', 'It might be so'],
  ['may', 'It may be so'],
  [raw`suppose\w*`, 'It is supposed'],
]);
