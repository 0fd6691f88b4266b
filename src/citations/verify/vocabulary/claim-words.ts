/** The words by which a text tells that it speaks of a claim. */
import { asWord, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** A text with one of them speaks of no promise. */
export const calledClaim: PhraseTable = phraseTable('iu', asWord, [
  // Not one of somebody who wants something: a claim of infringement, claims for damages.
  [
    raw`(?<!\b(?:every|each|any|all|legal|insurance|warranty|damage|copyright|infringement|patent|trademark|customer|a\s+third\s+party[’']s)\s)claim(?:s|ed|ing)?(?!\s+(?:for|against|about|under)\b|\s+of\s+(?:\p{L}+\s+)?(?:infringement|damages?|rights|breach|negligence|ownership|copyright|patents?|abuse|customers?|third)\b)`,
    'Contoso claims this',
  ],
  ['belie(?:f|fs|ve|ves|ved)', 'Contoso believes this'],
  ['opinions?', 'In the opinion of Contoso'],
  [
    raw`in\s+the\s+eyes\s+of|(?:considers|regards|sees|calls|called|considered|regarded)\s+(?:it|this|that|itself|the)`,
    'In the eyes of Contoso',
  ],
  [raw`boasts?|self-(?:description|portrayal|praise)|praises?`, 'Contoso boasts'],
  ['views?', 'In the view of Contoso'],
  ['thinks?', 'Contoso thinks so'],
  ['thought', 'Contoso thought so'],
  ['stances?', 'The stance of Contoso'],
  ['marketing', 'Marketing of Contoso'],
  ['statistics?', 'A statistic of Contoso'],
  ['statistical', 'A statistical value'],
  ['figures?', 'The figures of Contoso'],
  ['numbers?', 'The numbers of Contoso'],
  // Not that of who relies on it: a transfer impact assessment.
  [
    raw`assess(?:es|ed)|(?:own|its|their|[’']s|self-?|as\s+an|an)\s*assessments?|(?<!\b(?:our|my|your|impact|risk|protection|transfer)\s)assessments?(?=\s+(?:of|by)\b)`,
    'Contoso assesses this so',
  ],
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

/** The same in German, French, Spanish and Japanese. */
export const calledClaimElsewhere: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`,
  [
    [raw`behaupte\p{Ll}*|glaub(?:t|te|en)|meint|findet|schätzt`, 'Contoso glaubt das'],
    [
      raw`(?:ansicht|überzeugung|meinung|auffassung|einschätzung|darstellung|selbstauskunft|statistik|zahl|kennzahl|werbeaussage)(?:en)?`,
      'Nach Ansicht von Contoso',
    ],
    [raw`kein(?:e|er)?\s+(?:zusage|versprechen|verpflichtung)`, 'Das ist keine Zusage'],
    [raw`croit|croient|prétend(?:ent)?|estime(?:nt)?|pense(?:nt)?`, 'Contoso croit cela'],
    [raw`(?:l[’']|d[’'])?(?:avis|opinion|conviction|croyance|chiffre|statistique|affirmation)s?`, 'Un avis de Contoso'],
    [raw`(?:aucun\s+engagement|pas\s+un\s+engagement|pas\s+une\s+promesse)`, 'Ce n’est pas un engagement'],
    [raw`cree[n]?|opina[n]?|considera[n]?|afirma[n]?`, 'Contoso cree eso'],
    [raw`(?:opinión|creencia|cifra|estadística|afirmación|convicción)(?:es|s)?`, 'Una cifra de Contoso'],
    [raw`(?:no\s+es\s+(?:una\s+promesa|un\s+compromiso)|ningún\s+compromiso)`, 'No es una promesa'],
    ['(?:考え|信念|主張|見解|統計|数字|意見)', 'Contosoの見解です'],
    ['(?:約束|コミットメント)では(?:ない|ありません|なく)', '約束ではありません'],
  ],
);

/** What says so beyond doubt, whatever else the sentence says. */
export const plainlyCalled: PhraseTable = phraseTable('iu', asWord, [
  [
    raw`(?:an?|as|its|their|mere|only|own|the)\s+(?:\p{L}+\s+)?(?:claim|belief|opinion|view|statistic|estimate|assessment|marketing)`,
    'It is a mere claim',
  ],
  [raw`(?:believ|think|claim)(?:e?s|ed|e)?(?=\s+(?:that|to|it|in)\b)`, 'Contoso believes that it is so'],
  [
    raw`(?:no|not\s+an?|rather\s+than\s+an?)\s+(?:\p{L}+\s+)?(?:commitment|promise|undertaking|guarantee)`,
    'It is no legal promise',
  ],
  [raw`promis(?:e|es|ed)\s+nothing`, 'It promises nothing'],
]);

/** A verb that makes whoever stands before it bound to what follows. */
export const undertaking: PhraseTable = phraseTable(
  'giu',
  (phrase) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`,
  [
    [raw`undert(?:akes?|ook|aken)\s+(?:to|that)`, 'Contoso undertakes to do it'],
    [raw`(?:commits?|committed)\s+(?:(?:it|them)sel(?:f|ves)\s+)?(?:to|that)`, 'Contoso commits to it'],
    [raw`promis(?:es|ed)\s+(?:to|that|us|its|customers)`, 'Contoso promises to do it'],
    [raw`pledg(?:es|ed)\s+(?:to|that)`, 'Contoso pledged to do it'],
    [raw`guarante(?:es|ed)`, 'Contoso guarantees it'],
    [raw`(?:is|are)\s+(?:bound|obliged|obligated)\s+(?:to|by)`, 'Contoso is bound to do it'],
    [
      raw`(?:is|are)\s+under\s+(?:an?\s+)?(?:\p{L}+\s+)?(?:obligation|duty)|(?:has|have)\s+(?:an?\s+(?:obligation|duty)|given\s+(?:its|their)\s+word|bound\s+(?:itself|themselves))`,
      'Contoso is under an obligation to do it',
    ],
    [raw`(?:by|under)\s+contract|contractually`, 'It does so by contract'],
    [
      raw`verpflichtet\s+sich|sichert\s+(?:\p{L}+\s+){0,3}zu|verspricht|garantiert|sagt\s+(?:\p{L}+\s+){0,3}zu`,
      'Contoso verpflichtet sich dazu',
    ],
    [raw`s[’']engage(?:nt)?\s+à|promet(?:tent)?|garantit`, 'Contoso s’engage à le faire'],
    [raw`se\s+comprometen?\s+a|promete[n]?|garantiza[n]?`, 'Contoso se compromete a ello'],
    ['(?:約束|確約|保証)(?=し|する)', '約束します'],
  ],
);

/** What stands over a list of entries that somebody relies on. */
export const reliedOn: PhraseTable = phraseTable('iu', asWord, [
  [raw`rel(?:y|ies|ied|iance|ying)`, 'On which we rely'],
  [raw`ow(?:e|es|ed)`, 'What it owes us'],
  ['evidence', 'Evidence for row 4'],
  ['proofs?', 'Proof'],
  ['safeguards?', 'Safeguards'],
  ['controls?', 'Controls'],
  ['measures?', 'Measures in place'],
  ['requirements?', 'Requirements'],
  ['answers?', 'Answers'],
  ['terms?', 'Terms of the contract'],
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
