/** The words by which whoever writes speaks of themselves. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** `US` in capitals is a country. */
export const ofWriter: PhraseTable = phraseTable(
  'u',
  (phrase) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`,
  [
    [raw`[Ww]e|[Oo]urs?|[Uu]s|I|[Mm]y`, 'So we are told'],
    [raw`[Ww]ir|[Uu]ns(?:er\p{Ll}*)?|[Ii]ch`, 'Unser Haus'],
    [raw`[Nn]ous|[Nn]otre|[Nn]os|[Jj]e`, 'Nos clés'],
    [raw`[Nn]osotr[oa]s|[Nn]uestr\p{Ll}*`, 'Nuestra empresa'],
    ['当社|弊社|当方|私たち', '当社の鍵'],
  ],
);
