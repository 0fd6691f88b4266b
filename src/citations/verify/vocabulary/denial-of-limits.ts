/** The words by which a text says that a promise has no limit. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`;

/** What leaves no room for any limit. */
export const unlimited: PhraseTable = phraseTable('giu', asWords, [
  [raw`under\s+(?:any|all|no)\s+circumstances(?:\s+whatsoever)?`, 'Under no circumstances is it done'],
  [
    raw`(?<=\p{L}\s)in\s+(?:any|every|all)\s+(?:single\s+|other\s+)?cases?(?!\s+(?:of|where|in\s+which)\b)`,
    'It gives nothing in any case',
  ],
  [raw`not\s+even\s+(?:for|once|during|a\s+single|one)`, 'Not even for a short time'],
  [raw`there\s+is\s+no\s+case\s+in\s+which|each\s+and\s+every`, 'Each and every request'],
  [raw`no\s+matter\s+(?:what|who|where|which|how|why|if|whether)`, 'No matter who asks'],
  [raw`whenever\s+(?:we|they|you|customers?)\s+(?:like|want|wish|please|ask)`, 'We may audit whenever we like'],
  [raw`(?:at\s+all\s+times\s+and|always\s+and)\s+(?:without|in)\s+\p{L}+`, 'At all times and without question'],
  [raw`(?:that|this|which|it)\s+(?:changes\s+nothing|makes\s+no\s+difference)`, 'That changes nothing'],
  [
    raw`in\s+jedem\s+Fall|auf\s+(?:gar\s+)?keinen\s+Fall|unter\s+(?:gar\s+)?keinen\s+Umständen|unter\s+allen\s+Umständen|wann\s+immer\s+wir`,
    'In jedem Fall',
  ],
  [raw`(?:ganz\s+)?(?:gleich|egal|einerlei),?\s+(?:welche[mnrs]?|ob|wer|was|wo|wie)`, 'Ganz gleich, wer fragt'],
  [
    raw`en\s+aucun\s+cas|dans\s+tous\s+les\s+cas|en\s+toutes?\s+circonstances?|quel(?:le)?s?\s+que\s+soi(?:t|ent)|peu\s+importe`,
    'Dans tous les cas',
  ],
  [
    raw`en\s+ningún\s+caso|en\s+(?:todo|cualquier)\s+caso|bajo\s+ninguna\s+circunstancia|sin\s+importar|cuando\s+queramos`,
    'En ningún caso',
  ],
  [
    raw`(?:in|nell[ae]?)\s+(?:nessun|ogni|qualsiasi)\s+(?:caso|circostanza)|(?:em\s+(?:nenhum|qualquer|todo)\s+caso|em\s+caso\s+algum)|in\s+(?:geen|elk|ieder)\s+geval|onder\s+geen\s+(?:beding|omstandigheden)`,
    'In nessun caso',
  ],
  [
    'いかなる場合|どんな場合|どのような場合|一度たりとも|一[度回](?:限り|だけ|きり)?でも|例外なく|一切',
    'いかなる場合も',
  ],
  [raw`without\s+(?:(?:an?|any)\s+)?(?:single\s+)?exceptions?`, 'Without a single exception'],
  [
    raw`(?:there\s+(?:is|are|was|were)|has|have|had|with|knows?|knew|makes?|made)\s+(?:no|not\s+(?:any|a\s+single))\s+exceptions?(?!\s+for\b)`,
    'There are no exceptions',
  ],
  [
    raw`ausnahmslos|(?:ohne|keine(?:rlei)?)\s+(?:jede\s+)?Ausnahmen?|sans\s+(?:aucune\s+|la\s+moindre\s+)?exceptions?|sin\s+(?:ninguna\s+)?excepci(?:ón|ones)|senza\s+(?:alcuna\s+)?eccezion[ei]|sem\s+(?:qualquer\s+)?exce(?:ção|ções)|zonder\s+(?:enige\s+)?uitzondering(?:en)?`,
    'Ohne jede Ausnahme',
  ],
]);

/** What leaves no room for a condition that has to be met in time. */
export const anyTime: PhraseTable = phraseTable('giu', asWords, [
  [raw`at\s+any\s+(?:\p{Ll}+\s+)?(?:time|moment|point)`, 'It may be ended at any later time'],
  ['jederzeit', 'Das ist jederzeit möglich'],
  [raw`à\s+tout\s+moment`, 'À tout moment'],
  [raw`en\s+cualquier\s+momento`, 'En cualquier momento'],
]);

/** What leaves nobody out, where customers have to have something. */
export const everyone: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:for|in|to|of)\s+(?:all|every|any|each)\s+(?:[\p{L}\p{N}]+\s+){0,3}(?:tenants?|customers?|subscriptions?|plans?|licen[cs]es?|users?|accounts?)`,
    'In every tenant engineers ask first',
  ],
]);

/** What concedes that something is so, and denies that it narrows anything: `even where the law requires it`. */
export const conceding: PhraseTable = phraseTable('giu', asWords, [
  [raw`not\s+even(?!\s+(?:for|once|during|a\s+single|one)\b)`, 'Not even where the law requires it'],
  [
    raw`(?<!\bnot\s)even\s+(?:if|where|when|without|in|during|for|at|with)(?!\s+(?:it|this|that)\s+(?:is|was)\b)`,
    'Even if the law requires it',
  ],
  [raw`be\s+(?:it|they)\s+(?:for|in|on|at|during|with|without|because|where|when|if)`, 'Be it in an emergency'],
  [
    raw`(?:whatever|whichever)(?!(?:\s+\p{L}+){1,3}\s+(?:choos|chose|prefer|sees?\b|deem|decide))`,
    'Whatever licence a customer has',
  ],
  [raw`regardless\s+of|irrespective\s+of|independent(?:ly)?\s+of`, 'Regardless of the licence'],
  [raw`whether\s+or\s+not`, 'Whether or not the law requires it'],
  [
    raw`nicht\s+einmal(?:\s+(?:bei|beim|während|wenn|ohne|dann|in|im|für))?|(?:auch|selbst|sogar)\s+(?:bei|beim|während|wenn|ohne|dann)|unabhängig\s+(?:von|davon)`,
    'Auch bei einem Notfall',
  ],
  [
    raw`(?:ni|pas)\s+même|même\s+(?:si|en|sans|lors|quand|pendant|dans|pour|lorsqu\p{Ll}*)|indépendamment\s+d\p{Ll}*`,
    'Même en cas d’urgence',
  ],
  [
    raw`ni\s+siquiera|aun(?:que|\s+(?:cuando|si|en|sin))|incluso\s+(?:si|cuando|sin)|independientemente\s+de`,
    'Aun en una emergencia',
  ],
  [
    raw`(?:nemmeno|neppure|neanche)|anche\s+(?:se|quando|senza|in\s+caso)|indipendentemente\s+d\p{Ll}+`,
    'Nemmeno se la legge lo impone',
  ],
  [
    raw`nem\s+(?:mesmo|sequer)|mesmo\s+(?:que|se|sem|quando|em\s+caso)|independentemente\s+d\p{Ll}+`,
    'Mesmo sem licença',
  ],
  [
    raw`zelfs\s+(?:niet\s+)?(?:als|wanneer|bij|in|zonder)|ook\s+(?:als|wanneer|zonder)|ongeacht`,
    'Zelfs in een noodgeval',
  ],
]);

/** What may add a case that a limit names: `also in emergencies`. */
export const adding: PhraseTable = phraseTable('giu', asWords, [
  [raw`even\s+though`, 'Even though the law requires it'],
  [
    raw`(?:also|including)\s+(?:(?:holds?|held|appl(?:y|ies|ied)|goes|works?|true)\s+)?(?:in|during|for|with|when|where|if|without)`,
    'Also in emergencies',
  ],
  [raw`not\s+(?:only|just|merely|solely)\s+(?:if|when|where|for|in|with)`, 'Not only where the law allows it'],
  [raw`with\s+or\s+without|(?:has|have|having)\s+nothing\s+to\s+do\s+with`, 'With or without a licence'],
  [raw`no\s+need\s+(?:of|for|to)`, 'No need for a licence'],
  [raw`(?:auch|selbst|sogar)\s+(?:in|im|für)`, 'Auch im Notfall'],
  [raw`y\s+compris`, 'Y compris en cas d’urgence'],
  [raw`incluso|también\s+(?:en|cuando|si|durante|para|sin)`, 'Incluso en una emergencia'],
]);

/** Words of a clause without a verb of its own: in `who holds a licence has to approve as well` it is the deed that comes besides. */
const inClause = raw`(?:(?!\b(?:ha(?:s|ve|d)\s+to|must|may|can|could)\b)[^.;:,()–—]){1,60}?`;

/** What denies a limit that it names itself: `no licence needed`, `in emergencies just as well`. */
export const unneeded: PhraseTable = phraseTable('giu', asWords, [
  [raw`no\s+(?:[\p{L}\p{N}-]+\s+){1,6}(?:is\s+|are\s+)?(?:needed|required|necessary)`, 'No licence is needed'],
  [raw`(?:takes?|needs?|requires?|demands?|presupposes)\s+no\s+[^.;:,()]{1,50}`, 'It takes no licence for the feature'],
  [
    raw`without\s+(?:having\s+to\s+\p{L}+|giving|stating|naming|any|a)\s+(?:(?:any|written|formal|prior|separate)\s+)?\p{L}+`,
    'Without giving any grounds',
  ],
  [
    raw`(?:in|during|for|with|without)\s+${inClause}\s+(?:(?:just\s+)?as\s+(?:well|much)|just\s+as|just\s+the\s+same|no\s+less)(?!\s+as\b)`,
    'In emergencies just as well',
  ],
  [
    raw`${inClause}\s+(?:(?:is|are|was|were|makes?|made|forms?|formed)\s+no\s+exceptions?|(?:ist|sind|war|waren|bilde[nt]?|bildete[n]?)\s+keine\s+Ausnahmen?|(?:ne\s+)?fai(?:t|sait|saient)\s+pas\s+exception|no\s+(?:es|son|era|eran)\s+(?:una\s+)?excepci(?:ón|ones)|non\s+(?:è|fa|era|faceva)\s+(?:un[’'])?eccezione)`,
    'An emergency is no exception',
  ],
  [
    raw`ohne\s+(?:dass\s+)?${inClause}\s+(?:zu\s+müssen|müsste[nt]?|nötig\s+\p{Ll}+)|ohne\s+(?:Angabe|Nennung)\s+von\s+\p{L}+`,
    'Ohne Gründe nennen zu müssen',
  ],
  [raw`sans\s+(?:avoir\s+à|devoir|donner|indiquer|besoin\s+d[e’'])\s*[^.;:,()]{1,50}`, 'Sans avoir à donner de motif'],
  [
    raw`(?:sin|senza|sem)\s+(?:tener\s+que|necesidad\s+de|dar|indicar|dover|dare|bisogno\s+di|ter\s+(?:de|que)|precisar\s+de|necessidade\s+de)\s+[^.;:,()]{1,50}`,
    'Sin tener que dar motivos',
  ],
  [
    raw`zonder\s+${inClause}\s+te\s+(?:hoeven|moeten)(?:\s+\p{Ll}+)?|zonder\s+opgave\s+van\s+\p{Ll}+`,
    'Zonder redenen te hoeven geven',
  ],
  [raw`(?:(?!not\s)[\p{L}\p{N}-]+\s+){1,5}included(?=\s*(?:[.,;:!()\n]|$))`, 'Emergencies and major outages included.'],
  [
    raw`(?<=[,(–—]\s*)(?:and\s+)?(?!this\b|that\b|it\b|we\b|you\b|they\b)(?:[\p{L}\p{N}-]+\s+){1,2}(?:too|as\s+well)(?=\s*(?:[.,;:!()\n]|$))`,
    'For all services, previews too.',
  ],
  [raw`(?:[\p{L}\p{N}-]+\s+){1,5}or\s+(?:not|otherwise)(?=\s*(?:[.,;:!()\n]|$))`, 'Feature licence or not, they ask.'],
  [
    '[^、。]{1,30}(?:(?:の|が(?:ある)?|ある)(?:場合|とき|時|際)(?:で)?も|であっても|でも同様|(?:もの|場合)も含め)',
    '緊急の場合でも',
  ],
]);

/** Words that leave nothing out. */
export const everyWords: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?:every|any)(?!\s+(?:other|more|longer|of\s+(?:these|those|them))\b)`, 'It reviews every request'],
  // What stands behind its words, `each with conditions`, deals out and leaves nothing out; so does what each text says.
  [
    raw`each(?=\s+\p{L})(?!\s+(?:other|with|for|of|in|by|under|to|has|have|had|was|were|is|are|\p{Ll}+ed|page|entry|text|row|version|wording|promise|commitment|answer)\b)`,
    'It reviews each request',
  ],
  [
    raw`all\s+(?:(?:our|your|their|its|the)\s+)?(?!(?:the|of|that|is|are|was|were|data|its|limits)\b)\p{Ll}+s(?!\p{L})`,
    'It reviews all requests',
  ],
  [raw`jede[mnrs]?|alle[mnrs]?|sämtliche[nr]?`, 'Es prüft jede Anfrage'],
  [
    raw`tou(?:te?s?|s)(?!\s+(?:de\s+même|à\s+fait|au\s+(?:plus|moins))\b)|chaque|toda|tod[oa]s|todo(?=\s+(?:el|lo|su|cliente|usuario|caso|dato|tipo)\b)|cada|cualquiera?`,
    'Toutes les demandes',
  ],
  ['すべて|全て|あらゆる|全部', 'すべての要求'],
]);

/** Words that leave no time out. */
export const alwaysWords: PhraseTable = phraseTable('giu', asWords, [
  [raw`always|every\s+time|whenever`, 'It always reviews'],
  [raw`immer|stets|jedes\s+Mal|toujours|siempre`, 'Es prüft immer'],
  ['常に|必ず', '必ず確認します'],
]);

/** Words that leave no exception to what is not done. */
export const neverWords: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?<=\p{L}\s)(?:never|niemals|nie|jamais|nunca|jamás)`, 'It never discloses'],
  ['決して', '決して開示しません'],
]);

/** What a statement has that says as much itself, by the words that do. */
export const sweeping: readonly (readonly [words: PhraseTable, ownWord: RegExp])[] = [
  [everyWords, /\b(?:every|each|all|any|whatever)\b/iu],
  [alwaysWords, /\b(?:always|whenever|every|each|any)\b/iu],
  [neverWords, /\b(?:never|not|no|neither|nothing|none)\b/iu],
];

/** By which a statement says less than always or all. */
export const lesser: RegExp =
  /(?<!\p{Script=Latin})(?:by\s+default|defaults?|standing|standardmäßig|par\s+défaut|por\s+defecto|direct|unhindered|tr(?:y|ies|ied)|attempts?|where\s+(?:necessary|appropriate|possible)|(?:legal\s+)?rights?\s+to|lawful|promptly|limited)(?!\p{Script=Latin})|既定|常時/iu;

/** Words that leave nothing of that. */
export const absolute: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?<=\p{L}\s)never|nobody|no\s+one`, 'It can never see it'],
  [raw`at\s+all|ever(?=\s+\p{Ll})|in\s+any\s+way|impossible|completely|entirely|totally`, 'It has no access at all'],
  [raw`always|every|each\s+(?:single|and)|defeats?|wins?`, 'It challenges every demand'],
  [
    raw`niemals|nie|niemand|keinerlei|überhaupt|unmöglich|jamais|aucun(?:e)?|personne|impossible|nunca|jamás|nadie|ning[uú]n\p{Ll}*|imposible`,
    'Niemand hat Zugang',
  ],
  ['一切|決して|絶対に?|必ず|全く', '一切アクセスしません'],
]);
