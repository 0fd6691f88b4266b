/** The words by which a text tells that something is to come. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{L})${phrase}(?!\p{L})`;
const months = raw`(?:\p{L}{3,9}\.?\s+)?`;

export const ahead: PhraseTable = phraseTable('iu', asWords, [
  [raw`(?:will|shall)(?!\s+not\s+(?:wait|change))`, 'It will keep them'],
  [raw`\p{L}+[’']ll`, "It'll keep them"],
  [raw`(?:is|are)\s+(?:going|due|set|about)\s+to`, 'It is going to keep them'],
  [raw`(?:announc(?:ed|es|ement)|upcoming|forthcoming|planned|scheduled)`, 'It is announced'],
  [raw`(?:not\s+yet|in\s+(?:the\s+)?future|later\s+on)`, 'It does not hold yet, but in future'],
  [
    raw`(?:from|as\s+of|starting|beginning|effective|until|before|on)\s+(?:(?:in|on)\s+)?(?:\p{N}{1,2}\.?\s+)?${months}(?:\p{N}{1,2},?\s+)?20\p{N}{2}`,
    'From 20 May 2027 it keeps them',
  ],
  [raw`20\p{N}{2}-\p{N}{2}(?:-\p{N}{2})?`, 'It begins 2027-05-20'],
  [raw`(?:künftig|zukünftig|angekündigt|geplant|noch\s+nicht|wird|werden)`, 'Künftig bewahrt es sie auf'],
  [raw`ab\s+(?:dem\s+)?(?:\p{N}{1,2}\.\s*)?(?:\p{L}+\s+|\p{N}{1,2}\.)?20\p{N}{2}`, 'Ab dem 20. Mai 2027'],
  [raw`(?:à\s+(?:partir|compter)\s+d[ue’']|annoncée?s?|prévue?s?|pas\s+encore|seront|sera)`, 'À partir du 20 mai 2027'],
  [raw`(?:a\s+partir\s+de(?:l)?|anunciad[oa]s?|previst[oa]s?|(?:aún|todavía)\s+no|serán?)`, 'A partir del 20 de mayo'],
]);

/** Japanese has no letters around words. */
export const aheadInJapanese: PhraseTable = phraseTable('u', (phrase) => phrase, [
  [raw`予定`, '開始する予定です'],
  [raw`今後`, '今後は'],
  [raw`20\p{N}{2}年(?:\p{N}{1,2}月)?(?:\p{N}{1,2}日)?(?:から|より|以降)`, '2027年5月20日から'],
]);
