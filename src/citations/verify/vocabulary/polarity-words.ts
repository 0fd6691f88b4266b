/** The words by which a sentence leaves something out, denies a clause, or refuses an answer. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import { ofCustomers } from './scope-words.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`\b${phrase}\b`;

/** A no that answers: `No gaps` and `no third party` say otherwise. */
export const bareNo = raw`no(?:pe)?\b(?=[\s"”)*_]*(?:$|[.,;:!(–—-]|(?:it|they|this|that|these|we|as|because|such|not|source|statement|commitment|promise|coverage|cover|mention|guarantee|wording|evidence|entry|certificat\p{L}+|contract|warrant|audit|obligation|dut|word|longer|,)s?\b))`;

/** What leaves out what it is followed by, whatever is promised. */
export const leavingOut: PhraseTable = phraseTable('giu', asWords, [
  [raw`except(?:ing|s|ed)?(?!ions?\b)`, 'All services except Fleetpilot'],
  [raw`(?:with\s+the\s+)?exception\s+of`, 'All services with the exception of Fleetpilot'],
  [raw`exclud(?:e|es|ed|ing)`, 'All services, excluding Fleetpilot'],
  ['exclusions?', 'Exclusions: Fleetpilot'],
  [raw`exclusive\s+of`, 'All services, exclusive of Fleetpilot'],
  [raw`other\s+than`, 'Services other than Fleetpilot'],
  [raw`apart\s+from`, 'Apart from Fleetpilot'],
  [raw`aside\s+from`, 'Aside from Fleetpilot'],
  [raw`rather\s+than`, 'Stratus rather than Fleetpilot'],
  [raw`instead\s+of`, 'Stratus instead of Fleetpilot'],
  [raw`as\s+opposed\s+to`, 'Stratus, as opposed to Fleetpilot'],
  ['unlike', 'Unlike Fleetpilot'],
  ['outside', 'Services outside Fleetpilot'],
  ['beyond', 'Nowhere beyond Fleetpilot'],
  [raw`(?:leav(?:e|es|ing)|(?<!\b(?:is|are|was|were|been|being)\s)left)\s+out`, 'It leaves out Fleetpilot'],
  ['omit(?:s|ted|ting)?', 'It omits Fleetpilot'],
  ['lacks?', 'It lacks Fleetpilot'],
  [raw`fails?\s+to`, 'It fails to name Fleetpilot'],
  [raw`stops?\s+short\s+of`, 'It stops short of Fleetpilot'],
  [
    raw`(?:has|have|had|leaves?|left|is|was)\s+(?:an?|one|its|the)\s+(?:\p{L}+\s+)?(?:holes?|gaps?|loopholes?|blind\s+spots?|carve-?outs?)`,
    'It has a gap exactly there, Fleetpilot',
  ],
  [raw`silent\s+(?:on|about|as\s+to|for)`, 'It is silent on Fleetpilot'],
  ['whether', 'We asked whether Fleetpilot is covered'],
  [raw`ask(?:s|ed|ing)?\s+(?:us\s+|me\s+)?if`, 'You ask if it covers Fleetpilot'],
  ['unclear', 'It is unclear for Fleetpilot'],
  ['unknown', 'It is unknown for Fleetpilot'],
  ['undecided', 'It is undecided for Fleetpilot'],
  [raw`open\s+(?:point|question)`, 'An open question is Fleetpilot'],
  [raw`save\s+for`, 'All services save for Fleetpilot'],
  [
    raw`bar(?:ring)?(?=\s+(?:one|two|three|a\s+few|only|the|for|in|our|\p{Lu}))`,
    'Every service bar one, which is Fleetpilot',
  ],
  [
    raw`no\s+(?:source|statement|page|text|wording|document|record|evidence)\s+(?:says?|said|shows?|tells?|states?|confirms?|names?)`,
    'No source says that it holds for Fleetpilot',
  ],
  [raw`nothing\s+(?:is|was)\s+(?:said|stated|promised|known)\s+(?:of|on|about|for)`, 'Nothing is said of Fleetpilot'],
  [raw`(?:says?|said|states?|tells?)\s+nothing\s+(?:of|on|about|for)`, 'It says nothing of Fleetpilot'],
  ['nicht', 'Es gilt nicht für Fleetpilot'],
  [raw`kein\p{L}*`, 'Es gilt in keinem Fall für Fleetpilot'],
  ['außer', 'Alle Dienste außer Fleetpilot'],
  ['ausgenommen', 'Alle Dienste, ausgenommen Fleetpilot'],
  ['pas', 'Cela ne vaut pas pour Fleetpilot'],
  ['sauf', 'Tous les services sauf Fleetpilot'],
  ['hormis', 'Tous les services hormis Fleetpilot'],
  ['excepto', 'Todos los servicios excepto Fleetpilot'],
  ['salvo', 'Todos los servicios salvo Fleetpilot'],
  [raw`(?:every\p{L}*|any\p{L}*|all)\s+(?:\p{L}+\s+){0,2}but(?:\s+for)?(?=\s*$)`, 'Everything but'],
  [raw`(?<=[,;:(–—]\s?)(?:no|not\s+for|ohne|sans|sin)(?=\s*$)`, 'All services, no'],
]);

/** What denies a clause. */
export const negating: PhraseTable = phraseTable('giu', (phrase) => phrase, [
  [
    raw`\bnot(?!\s+(?:only|just|merely|solely)\b)(?!\s+to\s+(?!(?:be|those|these|the|our|any|us|them|customers?|users?)\b))\b`,
    'It does not cover Fleetpilot',
  ],
  [raw`\bcannot\b`, 'It cannot cover Fleetpilot'],
  [raw`\bnever\b`, 'It never covers Fleetpilot'],
  [raw`\bnone\b`, 'None of it covers Fleetpilot'],
  [raw`\bneither\b`, 'Neither Stratus and Fleetpilot'],
  [raw`\bnor\b`, 'Stratus lacks it, nor has Fleetpilot'],
  [raw`\bnobody\b`, 'Nobody covers Fleetpilot'],
  [raw`\bnothing\b`, 'Nothing covers Fleetpilot'],
  [
    raw`\bwithout(?!\s+(?:any\s+)?(?:exceptions?|limit(?:ation)?s?|fail|delay)\b)\b`,
    'It covers Stratus without Fleetpilot',
  ],
  [
    raw`\bno(?=\s+(?:such\s+)?(?:\p{L}+\s+){0,2}(?:promises?|commitments?|statements?|sources?|wordings?|texts?|documents?|words?|contracts?|clauses?|mentions?|guarantees?|claims?|one|longer)\b)\b`,
    'There is no such promise for Fleetpilot',
  ],
  [raw`n[’']t\b(?!\s+(?:only|just|merely|solely)\b)`, 'It doesn’t cover Fleetpilot'],
]);

/** Where another clause begins, of which nothing is denied yet. */
export const turning: PhraseTable = phraseTable('giu', (phrase) => phrase, [
  [';', 'It does not; it covers'],
  [
    raw`(?<!\b(?:every\p{L}*|any\p{L}*|all)\s+(?:\p{L}+\s+){0,2})\bbut\b(?!\s+(?:not|never|no)\b)`,
    'not Stratus but Mail',
  ],
  [raw`\b(?:however|whereas|while|although|though|yet|nevertheless)\b`, 'not Stratus, whereas Mail'],
  [
    raw`(?:,|\band)\s+(?:(?:it|also|this|that|we|so|therefore)\s+){0,2}(?:also|covers?|includes?|appl(?:y|ies)|holds?|extends?|promis\w+|commit\w*|guarantee\w*|ensur\w+|is|are)\b`,
    'It does not depend on the region, and covers Mail',
  ],
]);

const be = raw`(?:is|are|was|were|being|be|remains?|stays?|lies?|falls?)\s+(?:\p{L}+ly\s+|still\s+|also\s+)?`;
/** What may stand between what is named and what is said of it: `, which`, `customers`. */
const between = raw`(?:(?:,\s*)?(?:which|that|this|it|plans?|services?|among\s+(?:them|these|those),|${ofCustomers.source})\s+)*`;
const after = raw`^[\s)\]"”*_]*`;
const unnamed = 'named|listed|promised';

/** What leaves out the words that it follows. */
export const leftOutAfter: PhraseTable = phraseTable('iu', (phrase) => phrase, [
  [raw`^\s*[.…·_-]{3,}\s*(?:no|not|none)\b`, ' ...... no'],
  [raw`${after}${between}${be}(?:excluded|exempt|left\s+out|out\s+of|outside)`, ', which is excluded'],
  [raw`${after}${between}${be}(?:no\s+part|missing|gone|unclear|open\b|unknown|another\b)`, ' is still unclear'],
  [
    raw`${after}${between}${be}not\s+(?:\p{L}+ly\s+)?(?:covered|included|in\b|on\s+(?:that|this|the|its)\s+list|applicable|${unnamed}|mentioned|part|meant|among|yet)`,
    ' is not covered',
  ],
  [
    raw`${after}${between}(?:is|are|was|were)n[’']t\s+(?:covered|included|in\b|applicable|${unnamed}|mentioned|part|meant|among)`,
    ' isn’t included',
  ],
  [raw`${after}${between}(?:(?:\p{L}+ly|in\s+part)\s+)?(?:excluded|exempt|excepted|aside|left\s+out)\b`, ' excepted'],
  [
    raw`${after}(?:and|or)\s+(?:[\p{L}\p{N}]+\s+){1,4}(?:(?:left\s+out|excluded|excepted)\b|out(?=\s*(?:[;,.:)]|$)))`,
    ' and six others left out',
  ],
  [
    raw`${after}(?:(?:and|or)\s+(?:[\p{L}\p{N}]+\s+){1,4})?ha(?:d|s|ve)\s+(?:(?:(?:their|its)\s+)?own\s+terms|terms\s+of\s+(?:their|its)\s+own)`,
    ' and six others had their own terms',
  ],
  [raw`${after}${between}not\s+(?:covered|included|in\s+scope|applicable|${unnamed})`, ' not in scope'],
  [raw`${after}${between}out\s+of\s+scope`, ' out of scope'],
  [
    raw`${after}(?:,\s*)?(?:we|I|one)\s+(?:can\s*not|can[’']t|could\s+not|do\s+not|don[’']t|will\s+not|won[’']t)\s+(?:confirm|say|tell|promise|cite|answer)\b`,
    ' we can not confirm it',
  ],
  [raw`${after}${between}${be}(?:(?:in|among|on)\s+)?(?:none|neither)\s+of\b`, ' is in none of the places'],
  [raw`${after}${between}[:–—-]\s*(?:${bareNo}|not(?:hing)?\b|none\b|excluded|out\s+of|outside)`, ': nothing found'],
  [raw`${after}${between}\((?:excluded|not\b|no\b|out\s+of|outside|except)`, ' (excluded)'],
]);

/** What denies a clause whose subject it follows. */
export const negatedAfter: PhraseTable = phraseTable('iu', (phrase) => raw`^[\s)\]"”*_]*${phrase}`, [
  [raw`(?:,\s*)?there\s+(?:is|are)\s+(?:no|nothing|none)\b`, ', there is no promise'],
  [
    raw`(?:,\s*)?(?:we|it|they|\p{Lu}\p{Ll}+)\s+(?:has|have|had|promise[sd]?|says?|said|offer(?:s|ed)?|makes?|made|gives?|gave|finds?|found|knows?|knew|tells?|told)\s+(?:(?:of|us|you|them)\s+)?(?:no|nothing|none)\b`,
    ', Norland promises nothing',
  ],
  [raw`(?:,\s*)?(?:has|have|had|gets?|got)\s+(?:no|nothing|none)\b`, ' has none'],
  [
    raw`${between}(?:is|are|was|were|does|do|did|has|have|can|will|would|should|must|may|might|could|shall)(?:\s+not\b|n[’']t\b)`,
    ', which does not hold',
  ],
  [raw`${between}(?:is|are|was|were)\s+never\b`, ' is never encrypted'],
  [raw`${between}cannot\b`, ' cannot be had'],
  [raw`${between}never\b`, ' never had it'],
  [raw`${between}n[’'](?:est|étaient|était)\s+pas\b`, ' n’est pas couvert'],
  [raw`${between}ne\s+(?:sont|est|sera)\s+pas\b`, ' ne sera pas couvert'],
  [raw`${between}(?:ist|sind|wird|werden|gilt|gelten)\s+(?:nicht|ausgenommen)\b`, ' ist ausgenommen'],
]);

/** Denials of what a promise covers in other languages than English, wherever they stand in a sentence. */
export const foreignDenial: PhraseTable = phraseTable('iu', (phrase) => raw`(?<![\p{L}])${phrase}`, [
  [raw`gilt\s+(?:\p{L}+\s+){0,5}?nicht\b|gelten\s+(?:\p{L}+\s+){0,5}?nicht\b`, 'Für Fleetpilot gilt das nicht'],
  [
    raw`kein(?:e[rnms]?)?\s+(?:\p{L}+\s+){0,2}(?:zusagen?|versprechen|aussagen?|garantien?|verpflichtung(?:en)?|erklärung(?:en)?)\b`,
    'Für Fleetpilot gibt es keine Zusage',
  ],
  [
    raw`nicht\s+(?:\p{L}+\s+){0,2}?(?:abgedeckt|erfasst|umfasst|enthalten|eingeschlossen|genannt|zugesagt|ab)\b`,
    'Fleetpilot ist nicht erfasst',
  ],
  [raw`ausgenommen\b`, 'Fleetpilot ist ausgenommen'],
  [raw`noch\s+nicht(?=\s*(?:[.,;:)]|$))`, 'Stratus stand darin, Fleetpilot noch nicht'],
  [
    raw`(?:deck(?:t|en)|erfass(?:t|en)|umfass(?:t|en)|enth(?:ält|alten)|nenn(?:t|en)|erwähn(?:t|en)|versprich(?:t|en)|sag(?:t|en)|regel[nt]|schließ(?:t|en))\s+(?:[\p{L}\p{N}]+\s+){0,5}?(?:nichts?|kein\p{Ll}*)\b`,
    'Für Fleetpilot deckt das nichts ab',
  ],
  [
    raw`n(?:e|['’])\s*(?:l(?:e|a|es|['’])\s*|s['’]|en\s+)?(?:couvr|appliqu|vau|concern|mentionn|s['’]étend|englob|compren|inclu)\p{L}*\s+(?:donc\s+)?(?:pas|aucun\p{L}*)(?!\p{L})`,
    'Cela ne le couvre pas',
  ],
  [raw`(?:aucun\p{L}*|pas\s+d(?:e\s+|['’]))\s*(?:engagement|promesse|garantie|déclaration)`, 'Aucun engagement'],
  [
    raw`(?:n[’'](?:est|étai[et]nt)|ne\s+sont)\s+(?:donc\s+)?pas\s+(?:couver|inclu|concern|vis)`,
    'Fleetpilot n’est pas couvert',
  ],
  [raw`(?:exclus?e?s?|hors\s+(?:du\s+)?(?:champ|périmètre))(?!\p{L})`, 'Fleetpilot est exclu'],
  [
    raw`no\s+(?:l[oae]s?\s+|se\s+)?(?:cubren?|aplican?|incluyen?|valen?|alcanzan?|menciona[n]?|abarcan?|extienden?)(?!\p{L})`,
    'No lo cubre',
  ],
  [
    raw`(?:ning(?:ún|una?)|no\s+hay(?:\s+ning\p{L}+)?)\s+(?:compromiso|promesa|garantía|declaración)`,
    'No hay compromiso',
  ],
  [raw`no\s+est(?:á|án)\s+(?:cubiert|incluid)`, 'No está cubierto'],
  [raw`(?:quedan?\s+)?(?:excluid[oa]s?|fuera\s+del\s+alcance)(?!\p{L})`, 'Queda excluido'],
  [raw`no\s+(?:prev[ée]n?|dicen?|figuran?)(?!\p{L})`, 'No figura'],
  [raw`(?:não\s+se\s+aplica|non\s+si\s+applica)\p{Ll}*`, 'Não se aplica'],
  [raw`ne\s+(?:pr[ée]voi\p{Ll}*|di\p{Ll}*|promet\p{Ll}*)\s+(?:rien|pas)(?!\p{L})`, 'Cela ne prévoit rien'],
  [raw`(?:dekt|geldt|noemt|omvat)\s+(?:[\p{L}\p{N}]+\s+){0,4}?niet\b`, 'Dit geldt hier niet'],
  [raw`(?:não|non|niet)\s+(?:cobre|abrange|copre|include|van\s+toepassing)`, 'Não cobre'],
  [raw`geen\s+(?:toezegging|belofte|verplichting)`, 'Er is geen toezegging'],
]);

/** The same, of a language that is written without spaces. */
export const japaneseDenial: PhraseTable = phraseTable('u', (phrase) => phrase, [
  ['対象外', 'カナダは対象外です'],
  [
    '対象と(?:して(?:は)?(?:い)?(?:ない|ません)|(?:は)?な(?:らない|りません|っていません))',
    'カナダを対象としていません',
  ],
  ['(?:及|およ)(?:ばない|びません|んでいません)', 'カナダには及びません'],
  [
    '(?:言及|カバー)(?:は)?(?:し(?:て(?:い)?)?(?:ない|ません)|され(?:ない|ません|ていません)|(?:が|も)?ありません)',
    'カナダには言及していません',
  ],
  ['(?:対象|適用範囲)(?:では|に)(?:は)?(?:ない|ありません|含まれません)', 'カナダは対象ではありません'],
  ['含(?:まれ(?:ない|ません|ていません)|みません)', 'カナダは含まれません'],
  ['適用(?:され(?:ない|ません|ていません)|外)', 'カナダには適用されません'],
  [
    '(?:約束|保証|コミットメント)(?:は|も|し(?:て)?)?(?:ない|ありません|いません|していません)',
    'カナダの約束はありません',
  ],
]);

/** What was named before is left out: `Fleetpilot keeps logs, so NC-DATA-1@2 is not for it`. */
export const notForIt: PhraseTable = phraseTable('iu', (phrase) => phrase, [
  [
    raw`\b(?:not|(?:is|are|does|do|will|can)n[’']t)\s+(?:for|cover|apply\s+to|hold\s+for|extend\s+to|reach|include|mean|speak\s+of|name)\s+(?:it|them|this|that|these|those)\b`,
    'It is not for them',
  ],
  [raw`\b(?:is|are|was|were|stays?|remains?)\s+silent\b(?!\s+(?:on|about|as\s+to)\b)`, 'The text stays silent'],
  [raw`\bnothing\s+(?:follows|is\s+(?:said|promised|stated))\b`, 'Nothing follows from it'],
  [
    raw`\b(?:(?:leaves?|left|sets?|puts?|(?<!\b(?:can|could|may|to|you)\s)takes?|took)\s+(?:it|them|this|these|those)\s+(?:aside|out|apart)|(?:exclude[sd]?|omit(?:s|ted)?|exempt(?:s|ed)?)\s+(?:it|them))\b`,
    'It leaves them aside',
  ],
  [raw`\b(?:has|have|had)\s+nothing\s+to\s+(?:say|do)\b`, 'It has nothing to do with it'],
  [raw`\blook\s+elsewhere\b`, 'Look elsewhere'],
  [
    raw`\b(?:is|are)\s+(?:an?(?:other)?\s+)?(?:different\s+|separate\s+)?(?:matter|story)\b`,
    'They are a different matter',
  ],
]);

const named = raw`(?:these|those|they|it|this|that|both|neither|none|which|(?:the|such|these|those|this|that)\s+(?:(?:two|three|latter|former)\s+)?(?:services?|products?|countries|country|places?|regions?|markets?|plans?|offerings?|latter|former|two|three))(?:\s+(?:one|ones|two|of\s+(?:them|these|those|it|the\s+two)))?`;

/** A sentence that leaves out what the one before it names. */
export const leavingOutBefore: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`^\W*(?:(?:but|and|however|yet),?\s+)?${phrase}`,
  [
    [
      raw`${named}\s+${be}(?:excluded|exempt|left\s+out|omitted|excepted|out\s+of|outside|missing)\b`,
      'These were left out',
    ],
    [
      raw`${named}\s+${be}not\s+(?:\p{L}+ly\s+)?(?:covered|included|in\b|applicable|named|listed|promised|mentioned|part|meant|among|addressed|for\b)`,
      'They are not covered',
    ],
    [
      raw`${named}\s+(?:do|does|did|has|have|had|can|will)(?:\s+not|n[’']t)\s+(?:\p{L}+ly\s+)?(?:fall|belong|come|appear|figure|count|benefit|profit|get|enjoy|been\s+(?:named|promised|covered|included))\b`,
      'They do not fall under it',
    ],
    [
      raw`(?:neither|none\s+of\s+(?:them|these|those|the\s+\p{Ll}+)|neither\s+of\s+\p{L}+)\s+(?:is|are|was|were|has|have|falls?|appears?|belongs?|figures?|gets?)\b`,
      'Neither falls under it',
    ],
    [
      raw`(?:diese|beide|sie|das)\s+(?:sind|ist|waren|war|bleib\p{Ll}+|wurden?)\s+(?:\p{L}+\s+)?(?:ausgenommen|ausgeschlossen|nicht\s+(?:\p{L}+\s+)?(?:abgedeckt|erfasst|umfasst|enthalten|gemeint|dabei|genannt))`,
      'Diese sind ausgenommen',
    ],
    [
      raw`(?:ces\s+\p{L}+|ceux-ci|celles-ci|ils|elles|il|elle|celui-ci|celle-ci)\s+(?:(?:en\s+|y\s+)?(?:sont|est|étai\p{Ll}+|ont\s+été)\s+(?:exclu|hors|écart)|(?:ne|n[’'])\s*(?:en\s+|y\s+)?\p{L}+\s+pas\s+(?:couver|compris|inclu|concern|vis|nomm|cit))`,
      'Ils en sont exclus',
    ],
    [
      raw`(?:est[oa]s|ambos|ellos|ellas|este|esta)\s+(?:\p{L}+\s+)?(?:quedan?|quedaron|están?|son|fueron|no)\s+(?:\p{L}+\s+)?(?:excluid|fuera|cubiert|incluid|figura)`,
      'Estos quedan excluidos',
    ],
    [
      '(?:これら|それら|両者|いずれも)(?:の\\p{L}+)?は[^。]{0,12}(?:対象外|含まれ(?:ない|ません|ていません)|除外)',
      'これらは対象外です',
    ],
  ],
);

/** What tells of exclusions, in a sentence, the head of a column or the line above a list, and not that there are none. */
export const ofExclusions: PhraseTable = phraseTable(
  'iu',
  (phrase) =>
    raw`^(?!.*(?<!\p{L})(?:no|not|without|kein\p{L}*|nicht|ohne|sans|pas|aucune?|sin|sem|senza|geen)(?!\p{L})).*(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`,
  [
    [raw`exclusions?|excepted|exceptions?`, 'Exceptions'],
    [raw`carve[sd]?[\s-]?outs?`, 'Carve-out'],
    [raw`Ausnahmen?|ausgenommen|Ausschl(?:uss|üsse)`, 'Die Ausnahme war'],
    [raw`exclusión|exclusiones|excepci(?:ón|ones)|exceç(?:ão|ões)|eccezion[ei]|uitzondering(?:en)?`, 'La excepción'],
    ['例外|対象外|除外', '例外'],
  ],
);

/** The same within a sentence: `PC-SEC-1@1 excluded that product`. */
export const leavingOutWithin: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`\b${phrase}\s+(?:that|this|these|those|it|them|both|either)\b(?!\s+(?:that|which)\b)`,
  [
    [
      raw`exclud(?:es|ed|ing)|exempt(?:s|ed|ing)|except(?:s|ed|ing)|omit(?:s|ted|ting)`,
      'The promise excluded that product',
    ],
    [raw`(?:leaves|left|leaving|carves|carved|takes|took)\s+out`, 'The promise left out these services'],
    [
      raw`(?:does|did|do)(?:\s+not|n[’']t)\s+(?:cover|include|name|mention|reach|extend\s+to|apply\s+to|hold\s+for|speak\s+of)`,
      'The promise does not cover them',
    ],
    [raw`pass(?:es|ed)\s+over`, 'It passes over this one'],
  ],
);

/** An answer that begins with a no. */
export const refusing: PhraseTable = phraseTable('iu', (phrase) => raw`^[\s"“(*_>-]*${phrase}`, [
  [bareNo, 'No, it is not'],
  [
    raw`not(?:\s*$|\s+(?:\p{L}+ly\s+)?(?:covered|applicable|included|in\s+scope|available|promised|addressed|named|mentioned|listed|stated|said|established|contained|part|meant|offered|found|for|yet|(?:from|by|under|in)\s+(?:that|this|the\s+same|its?))\b)`,
    'Not covered',
  ],
  [
    raw`not\s+(?:the|that|this|our|your)\s+(?:\p{L}+\s+){0,3}(?:promise|commitment|statement|entry|wording)(?!\p{L})`,
    'Not the promise on keys',
  ],
  [raw`none\b(?=[\s"”)*_]*(?:$|[.,;:!(–—-]|(?:found|known|so\s+far|stated|published|promised)\b))`, 'None.'],
  [
    raw`(?:we\s+|i\s+)?(?:(?:have\s+)?f(?:ou|i)nd|know\s+of|are\s+aware\s+of|could\s+find)\s+(?:nothing|none|no\s+(?:source|statement|commitment|promise|text|wording|evidence|entry))\b`,
    'We found nothing for this product',
  ],
  [raw`n\/a\b`, 'n/a'],
  [raw`excluded\b`, 'Excluded'],
  [raw`out\s+of\s+scope\b`, 'Out of scope'],
  [raw`outside\b`, 'Outside of it'],
  [raw`neither\b`, 'Neither.'],
  [raw`(?:is|are|stays?|remains?)\s+silent\b`, 'Is silent'],
  [raw`(?:nein|non)(?=[\s"”)*_]*(?:$|[.,;:!(–—-]))`, 'Nein, das gilt nicht'],
  ['いいえ', 'いいえ、違います'],
  ['[✗✘✖❌✕×]', '✗'],
  [raw`[–—-]\s*$`, '—'],
]);

/** A cell that leaves out what its row names. */
export const leftOutCell: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`^[\s"“(*_>-]*(?:no\b[\s,.;:–—-]*)?(?:(?:it|this)\s+(?:is|was)\s+|(?:is|was)\s+)?${phrase}`,
  [
    [
      raw`not\s+(?:\p{L}+ly\s+)?(?:covered|included|in\s+scope|named|mentioned|listed|addressed|promised|among|part\s+of|(?:on|in)\s+(?:the|its|that|this)\s+(?:list|scope|entry|text))(?!\p{L})`,
      'no, not on the list',
    ],
    [raw`(?:left\s+out|out\s+of\s+scope|outside\s+(?:the|its|of)\b|beyond\s+(?:the|its)\b)`, 'Left out'],
    [
      raw`(?:nicht|nein,\s+nicht)\s+(?:\p{L}+\s+)?(?:abgedeckt|erfasst|umfasst|enthalten|genannt)(?!\p{L})`,
      'nicht erfasst',
    ],
    [raw`(?:non|pas)\s+(?:couvert|inclus|visé|nommé)e?s?(?!\p{L})`, 'non couvert'],
    [raw`no\s+(?:está\s+)?(?:cubiert|incluid|nombrad)[oa]s?(?!\p{L})`, 'no cubierto'],
    ['対象外', '対象外'],
  ],
);

/** What a question asks for that is wrong: who answers it with a no says that all is well. */
export const faultAsked: PhraseTable = phraseTable('iu', asWords, [
  ['gaps?', 'Are there gaps for Fleetpilot?'],
  ['findings?|problems?|concerns?', 'Any findings?'],
  [raw`exceptions?`, 'Any exceptions?'],
  ['exclusions?', 'Any exclusions?'],
  [raw`exclude[sd]?`, 'Is anything excluded?'],
  [raw`exempt(?:ed|ions?)?`, 'Is Fleetpilot exempt?'],
  [raw`limitations?|limits?`, 'Any limits?'],
  [raw`restrictions?`, 'Any restrictions?'],
  [raw`carve-?outs?`, 'Any carve-outs?'],
  [raw`deviations?`, 'Any deviations?'],
  [raw`caveats?`, 'Any caveats?'],
  [raw`(?:known|open|outstanding)\s+(?:issues?|points?|risks?|findings?)`, 'Any known issues?'],
  [raw`(?:out\s+of|outside)\s+(?:the\s+)?scope`, 'Is Fleetpilot out of scope?'],
  [raw`left\s+out`, 'Is Fleetpilot left out?'],
  [raw`un(?:encrypted|protected|covered|reviewed)`, 'Is anything unencrypted?'],
  [raw`missing`, 'Is anything missing?'],
  [raw`lack(?:s|ing)?`, 'Does it lack a review?'],
  [raw`breach(?:es|ed)?`, 'Is the promise breached?'],
  [
    raw`without\s+(?:(?:our|your|my|their|his|her|the\s+customer[’']?s?|prior|any)\s+){1,2}(?:approval|consent|permission|knowledge|say|agreement|authori[sz]ation|notice|warrant)`,
    'Can they read it without our consent?',
  ],
]);

/** What a question asks for that a promise does or does not reach, whatever is promised. */
export const coverAsked: PhraseTable = phraseTable('iu', asWords, [
  [raw`cover(?:s|ed|age)?`, 'Is Fleetpilot covered?'],
  [raw`appl(?:y|ies|icable)`, 'Does it apply?'],
  [raw`(?:in|within)\s+(?:the\s+)?scope`, 'Is it in scope?'],
  [raw`includ(?:e|es|ed)`, 'Is it included?'],
  [raw`hold(?:s)?`, 'Does it hold?'],
  [raw`extend(?:s|ed)?`, 'Does it extend that far?'],
  [raw`promis(?:e|es|ed)`, 'Is it promised?'],
  [raw`commit(?:s|ted|ments?)?`, 'Is there a commitment?'],
  [raw`statements?`, 'Is there a statement?'],
]);

/** What makes a denial one of what a promise covers, and not part of what it promises. */
export const covering: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`^\s+(?:be\s+|been\s+|also\s+|yet\s+|even\s+)?(?:[\p{L}'’]+ly\s+)?${phrase}\b`,
  [
    [raw`cover\w*`, ' cover Fleetpilot'],
    [raw`(?:go(?:es)?|went)\s+for`, ' go for Fleetpilot'],
    [raw`to\s+(?:those|the\s+(?:ones|customers?|users?))`, ' to those in Fleetpilot'],
    [raw`appl\w*`, ' apply to Fleetpilot'],
    [raw`hold\w*`, ' hold for Fleetpilot'],
    ['held', ' held for Fleetpilot'],
    [raw`extend\w*`, ' extend to Fleetpilot'],
    [raw`includ\w*`, ' include Fleetpilot'],
    ['nam(?:e|es|ed)', ' even name Fleetpilot'],
    [raw`list\w*`, ' yet list Fleetpilot'],
    [raw`mention\w*`, ' mention Fleetpilot'],
    [raw`spe?a?o?k\w*`, ' speak of Fleetpilot'],
    [raw`promis\w*`, ' been promised for Fleetpilot'],
    [raw`commit\w*`, ' commit to Fleetpilot'],
    [raw`reach\w*`, ' reach Fleetpilot'],
    [raw`concern\w*`, ' concern Fleetpilot'],
    ['valid', ' valid for Fleetpilot'],
    ['true', ' true for Fleetpilot'],
    ['meant?', ' meant for Fleetpilot'],
    ['part', ' part of Fleetpilot'],
    ['for', ' for Fleetpilot'],
    ['in', ' in scope at Fleetpilot'],
    ['about', ' about Fleetpilot'],
    ['of', ' of Fleetpilot'],
    ['by', ' by Fleetpilot'],
  ],
);

/** What stands before a clause and denies of itself alone. */
export const fronted: PhraseTable = phraseTable('iu', (phrase) => raw`^\W*${phrase}\b`, [
  ['unlike', 'Unlike Vault, Fleetpilot is covered'],
  ['except', 'Except Vault, all are covered'],
  ['excluding', 'Excluding Vault, all are covered'],
  [raw`other\s+than`, 'Other than Vault, all are covered'],
  [raw`apart\s+from`, 'Apart from Vault, all are covered'],
  [raw`aside\s+from`, 'Aside from Vault, all are covered'],
  [raw`rather\s+than`, 'Rather than Vault, Fleetpilot is covered'],
  [raw`instead\s+of`, 'Instead of Vault, Fleetpilot is covered'],
  ['outside', 'Outside Norland, Fleetpilot is covered'],
  ['beyond', 'Beyond Vault, Fleetpilot is covered'],
  [raw`with\s+the\s+exception`, 'With the exception of Vault, all are covered'],
]);

const wanting = raw`\p{Ll}*\s+(?:for\s+)?`;
const soon = raw`(?:(?:an?|any|such|the)\s+)*$`;
const something = raw`${wanting}(?:${soon}|(?:an?|any)\s+(?:[\p{L}\p{N}/-]+\s+){1,2}$)`;

/** What somebody needs, nobody has given yet. */
export const wished: PhraseTable = phraseTable('iu', (phrase) => raw`\b${phrase}`, [
  [`need${something}`, 'We need a '],
  [`want${something}`, 'We want any such '],
  [`wish${something}`, 'They wish for a firm '],
  [`requir${something}`, 'They require a written and '],
  [raw`(?<!chaque\s)demand${something}`, 'They demand the '],
  [`ask${something}`, 'They asked for a '],
  [`expect${wanting}${soon}`, 'They expected a '],
  [`look${something}`, 'They are looking for a '],
]);

/** Adjectives that may stand between a `no` and what it denies. */
export const noSuch: PhraseTable = phraseTable('iu', (phrase) => raw`\bno\s+(?:${phrase}\s+){0,3}$`, [
  ['such', 'There is no such '],
  ['legal(?:ly)?', 'There is no legal '],
  ['contractual(?:ly)?', 'There is no contractually '],
  ['formal', 'There is no formal '],
  ['binding', 'There is no binding '],
  ['real', 'There is no real '],
  ['firm', 'There is no firm '],
  ['specific', 'There is no specific '],
  ['general', 'There is no general '],
  ['absolute', 'There is no absolute '],
  ['hard', 'There is no hard '],
  ['further', 'There is no further '],
  ['additional', 'There is no additional '],
  ['explicit', 'There is no explicit '],
  ['express', 'There is no express '],
  ['written', 'There is no written '],
  ['other', 'There is no other '],
  ['external', 'There is no external '],
  ['official', 'There is no official '],
]);
