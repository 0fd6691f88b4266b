/** The words by which a text tells that it speaks of a claim. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** A text with one of them speaks of no promise. */
export const calledClaim: PhraseTable = phraseTable('iu', asWord, [
  ['claim(?:s|ed|ing)?', 'Contoso claims this'],
  ['belie(?:f|fs|ve|ves|ved)', 'Contoso believes this'],
  ['opinions?', 'In the opinion of Contoso'],
  ['views?', 'In the view of Contoso'],
  ['thinks?', 'Contoso thinks so'],
  ['thought', 'Contoso thought so'],
  ['stances?', 'The stance of Contoso'],
  ['marketing', 'Marketing of Contoso'],
  ['statistics?', 'A statistic of Contoso'],
  ['statistical', 'A statistical value'],
  ['figures?', 'The figures of Contoso'],
  ['numbers?', 'The numbers of Contoso'],
  ['assess(?:es|ed|ment|ments)', 'Contoso assesses this so'],
  ['descri(?:be|bes|bed|ption|ptions)', 'Contoso describes it so'],
  [raw`estimat\w+`, 'Contoso estimates this'],
  ['background', 'As a background'],
  ['context', 'As a context'],
  ['facts?', 'As a fact'],
  [raw`says\s+of\s+itself`, 'What Contoso says of itself'],
  [raw`no\s+(?:commitment|promise)`, 'This is no promise'],
  [raw`promis(?:e|es|ed)\s+nothing`, 'It promises nothing'],
  [raw`nothing\s+(?:is|was)\s+promised`, 'Here nothing is promised'],
  [raw`not\s+(?:a\s+)?(?:commitment|promise|promised)`, 'This is not a commitment'],
  [raw`rather\s+than\s+(?:a\s+)?(?:commitment|promise)`, 'This rather than a promise'],
]);

/** Words of a sentence or heading that makes what it lists promises. */
export const calledPromise: PhraseTable = phraseTable('iu', asWord, [
  ['commit(?:s|ted|ments?)?', 'We are committed'],
  ['promis(?:e|es|ed)', 'What it promises'],
  ['pledg(?:e|es|ed)', 'What it pledges'],
  [raw`undertak\w+`, 'Its undertakings'],
  [raw`guarante\w+`, 'What it guarantees'],
  ['assur(?:e|es|ed|ances?)', 'Its assurances'],
  ['ensur(?:e|es|ed)', 'What it ensures'],
  ['obligations?', 'Its obligations'],
  ['obliged', 'What it is obliged to do'],
  ['bound', 'What it is bound to do'],
]);
