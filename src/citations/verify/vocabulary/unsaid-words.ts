/** The words by which a text takes back what it reports, or only asks for it: nobody is told that it is so. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const wrong = raw`(?:\p{L}+ly\s+|quite\s+|just\s+|still\s+)?(?:wrong|false|incorrect|untrue|mistaken|inaccurate|misleading|overstated|exaggerated|unfounded|an?\s+(?:\p{Ll}+\s+)?(?:error|mistake|overstatement|exaggeration|misunderstanding|misreading)|too\s+(?:strong|much|far)|not\s+(?:\p{L}+ly\s+)?(?:true|correct|right|so|the\s+case|accurate|supported|what\s+\p{L}+\s+(?:says?|said|promised)))(?!\s+to\b)`;

/** The beginning of a sentence that says of the one before that it is wrong. */
export const correcting: PhraseTable = phraseTable('iu', (phrase) => raw`^[\s"“”»’()*_>–—-]*${phrase}`, [
  [
    raw`(?:(?:but|yet|however),?\s+)?(?:that|this|it|which|both|these|they|the\s+(?:latter|statement|wording|sentence|answer|claim|remark|phrase|word|quotation)|(?:he|she)\s+(?:is|was)\s+wrong:?\s+(?:that|it))\s+(?:is|was|are|were|seems?|proved)\s+${wrong}`,
    'That is simply wrong: it is a statement',
  ],
  [
    raw`(?:it|this|that|these|those|they)(?:\s+(?:is|was|are|were)\s+not|[’']s\s+not|\s+(?:is|was|are|were)n[’']t)(?=\s*(?:[.,;!–—]|$))`,
    'It’s not.',
  ],
  [
    raw`(?:(?:the|our|my)\s+)?\p{L}+\s+(?:disagree[ds]?|objects|objected|contradict(?:s|ed)|(?:correct(?:s|ed)|denie[sd]|reject(?:s|ed)|disput(?:es|ed))\s+(?:this|that|it|him|her|them|the\s+(?:statement|claim|wording)))\b`,
    'We objected.',
  ],
  [
    raw`(?:we|I|(?:the|our)\s+\p{L}+)\s+(?:have\s+)?(?:took|taken|struck|deleted|removed|dropped|changed|replaced|crossed|withdrew|withdrawn)\s+(?:out\s+)?(?:the|this|that|it|these|those)\b`,
    'We took the word out',
  ],
  [
    raw`(?:please\s+)?(?:do\s+not|don[’']t|never)(?:\s+(?:do|say|write|claim|use|put|quote)(?:\s+(?:this|that|it|so))?)?\s*(?=[.,;!–—]|$)`,
    'Please do not.',
  ],
  [
    raw`(?:we|I|you)\s+(?:can\s*not|can[’']t|could\s+not|do\s+not|don[’']t|will\s+not|won[’']t)\s+(?:accept|agree\s+(?:to|with)|sign|follow|stand\s+(?:by|behind))\s+(?:this|that|it)\b`,
    'I can’t accept that.',
  ],
  [
    raw`(?:struck|deleted|removed|withdrawn|crossed\s+out|gestrichen|supprimée?|tachado)(?=\s*(?:[.,;:!()–—]|$))`,
    'struck',
  ],
  [raw`(?:strike|delete|remove|cut|drop)(?:\s+(?:it|this|that))?(?=\s*(?:[.,;:!–—]|$))`, 'Strike it.'],
  [
    raw`who\s+(?:wrote|said|put|told)\s+(?:you\s+|us\s+)?(?:this|that|it)\b|(?:nobody|no\s+one|none\s+of\s+us)\s+\p{Ll}+s\s+(?:anything|this|that|it)\b|please\s+(?:correct|delete|strike|remove)\b`,
    'Nobody guarantees anything',
  ],
  [
    raw`(?:wrong|false|incorrect|not\s+so|not\s+true|untrue|mistaken|correction|inaccurate)\s*(?=[:.,;!–—]|\s-\s|$)`,
    'Not so: it is a statement',
  ],
  [
    raw`(?:it|this|that|(?:the|our|its)\s+\p{L}+)\s+(?:does|did|do)(?:\s+not|n[’']t)\s+(?:say|mean|promise|claim|state|follow)\s+(?:that|this|so|it|anything\s+of\s+the\s+(?:kind|sort))\s*(?=[.,;!–—]|$)`,
    'It does not say that.',
  ],
  [
    raw`in\s+(?:fact|truth|reality)\s*,?\s+(?:\p{L}+\s+){1,4}?(?:only|merely|just|not|no|never|an?\s+(?:mere\s+)?(?:public\s+)?statement)\b`,
    'In truth it is only a statement',
  ],
  [
    raw`(?:(?:the|our)\s+)?\p{L}+\s+(?:(?:could|can|did|do|does)(?:\s+not|n[’']t)|cannot)\s+(?:find|confirm|see|trace|support)\b|(?:we|I|(?:the|our)\s+\p{L}+)\s+(?:found|find|finds|knows?\s+of|have\s+found|have|has)\s+(?:no|none|nothing)\b|(?:there\s+is\s+)?no\s+such\s+(?:clause|term|guarantee|promise|contract|provision|commitment|wording|thing)\b`,
    'We could not find any such clause',
  ],
  [
    raw`(?:das|dies|es)\s+(?:ist|war|stimmt|trifft)\s+(?:\p{L}+\s+)?(?:falsch|nicht|unrichtig|unzutreffend|ein\s+(?:irrtum|fehler))`,
    'Das ist falsch',
  ],
  [raw`(?:falsch|unzutreffend|stimmt\s+nicht|trifft\s+nicht\s+zu|richtig\s+ist)(?!\p{L})`, 'Richtig ist: sie sagte es'],
  [
    raw`(?:c[’']est|cela\s+est|ce\s+n[’']est|c[’']était)\s+(?:pas\s+)?(?:faux|inexact|erroné|exact|vrai|une\s+erreur)(?<!(?<!pas\s)(?:\sexact|vrai))`,
    'C’est faux',
  ],
  [raw`(?:faux|inexact|erroné|en\s+réalité)(?!\p{L})`, 'En réalité, elle l’a seulement dit'],
  [
    raw`(?:eso|esto|ello)\s+(?:no\s+es\s+(?:cierto|correcto|verdad|así)|es\s+(?:falso|incorrecto|erróneo|inexacto|un\s+error))`,
    'Eso no es cierto',
  ],
  [raw`(?:no\s+es\s+(?:cierto|correcto|así)|falso|incorrecto|en\s+realidad)(?!\p{L})`, 'En realidad solo lo dijo'],
  ['(?:(?:これ|それ)は)?(?:誤り|間違い|正しくありません|事実ではありません|実際には)', 'これは誤りです'],
]);

/** What takes back the sentence that it stands in. */
export const correctedWithin: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}`, [
  [
    raw`(?:it|this)\s+(?:is|was|would\s+be)\s+(?:wrong|false|incorrect|untrue|misleading|a\s+mistake|not\s+(?:true|correct|the\s+case))\s+(?:to\s+\p{L}+|that)`,
    'It is wrong to say so',
  ],
  [
    raw`(?:wrongly|falsely|mistakenly|incorrectly|erroneously)\s+(?:\p{L}+\s+)?(?:sa(?:ys?|id)|wr(?:ites?|ote|itten)|call(?:s|ed)|t(?:ells|old)|states?|stated|claims?|claimed|describ\p{Ll}+|promis\p{Ll}+|assum\p{Ll}+|believ\p{Ll}+|list(?:s|ed)|mark(?:s|ed))`,
    'Our wiki wrongly called it a guarantee',
  ],
  [raw`(?<=,\s?)(?:which|but\s+(?:that|this))\s+(?:is|was)\s+${wrong}`, 'It is a guarantee, which is untrue'],
  [
    raw`(?:claim|statement|idea|notion|belief|assertion|rumou?r|view|impression)\s+that\b[^.;:]{1,100}?\b(?:is|was)\s+${wrong}`,
    'The claim that it binds is incorrect',
  ],
  [raw`contrary\s+to\s+what`, 'Contrary to what he wrote'],
  [raw`(?:fälschlich(?:erweise)?|irrtümlich)`, 'Fälschlich hieß es'],
  [raw`à\s+tort(?!\p{L})`, 'Le revendeur a écrit à tort que'],
  [raw`(?:erróneamente|por\s+error)(?!\p{L})`, 'Se dijo por error'],
]);

const ask = raw`(?:(?:would|should|[’']d)\s+(?:\p{L}+\s+)?(?:like|love|want|prefer|wish|appreciate|welcome)|want(?:s|ed)?|wish(?:es|ed)?|need(?:s|ed)?|ask(?:s|ed|ing)?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|requir(?:es?|ed|ing)|expect(?:s|ed|ing)?|urg(?:es?|ed|ing)|propos(?:es?|ed|ing)|suggest(?:s|ed|ing)?|insist(?:s|ed|ing)?|invit(?:es?|ed|ing)|hop(?:es?|ed|ing)|negotiat(?:es?|ed|ing)|seek(?:s|ing)?|press(?:es|ed|ing)?|push(?:es|ed|ing)?|get(?:s|ting)?|got|persuad(?:es?|ed|ing)|convinc(?:es?|ed|ing)|bring|call(?:s|ed|ing)?\s+(?:on|upon))`;
/** What follows such a verb where nothing is asked for: `ask you to note that`. */
const told = raw`(?![^,;:.]*\b(?:note|know|remember|see|read|understand|consider|believe|rely|trust|observe|keep\s+in\s+mind|be\s+aware|tell|say|write|quote|cite)\b)`;

/** What follows a request where it is one of somebody who wants to see something: `requests for customer data`. */
const forData = raw`(?!for\s+(?:[\p{L}-]+\s+){0,3}(?:data|information|records|content|access|disclosure)\b)`;

/** What somebody wants of somebody else, up to the word that says what: `we would like Contoso to `. */
export const askedOf: PhraseTable = phraseTable('iu', (phrase) => raw`(?<![\p{L}-])${phrase}$`, [
  [
    raw`${ask}${told}\s+(?!to\b|that\b|for\b)[^,;:.]{1,60}?\s+to\s+(?:[\p{L}\p{N}’'-]+(?:,(?=\s+(?:as|with|by)\s))?\s+){0,12}`,
    'We ask Contoso to ',
  ],
  [raw`${ask}${told}\s+${forData}(?:for|that|on|upon)\s+[^,;:.]{1,80}\s`, 'We insist that Contoso '],
  [
    raw`please\s+(?:\p{L}+\s+)?(?:confirm|clarify|check|verify|explain|advise|indicate|specify|let\s+us\s+know|tell\s+(?:us|me)|(?:state|say)\s+(?:whether|if))\b[^;:.]{0,80}`,
    'Please confirm that it is ',
  ],
  [
    raw`(?:please|kindly)\s+(?:let\s+us\s+have|(?:send|give|provide|grant|offer)\s+us)\b[^;:.]{0,60}\s`,
    'Kindly let us have a written ',
  ],
  [raw`(?:should|ought\s+to|could|would\s+have\s+to|might)\s+(?:[\p{L}-]+\s+){0,3}`, 'Contoso should '],
  [
    raw`(?:our|my|their|its)\s+(?:\p{L}+\s+)?(?:wish(?:es)?|request|demand|proposal|hope)(?:\s+(?:to|of|for)\s+(?:\p{L}+\s+){0,2}\p{L}+)?\s*:\s*that\s[^;:.]{0,160}`,
    'Our wish to the provider: that it becomes ',
  ],
  [
    raw`(?:goals?|aims?|wish(?:es|\s+list)?|open(?:\s+points?)?|(?<!\b(?:government|authorit(?:y|ies)|police|state|data|subject|customer|party|legal|access)\s)(?:demands?|requests?|proposals?|suggestions?)(?:\s+(?:to|of|for)\s+(?:[\p{L}]+\s+)?[\p{L}]+)?|our\s+(?:ask|position)|to\s+be\s+(?:negotiated|clarified|asked)|(?:proposed|draft|desired|requested)\s+(?:clause|wording|text|term))\s*:[^;.]{0,80}`,
    'Our position: to have it ',
  ],
  [
    raw`(?:bitten|fordern|verlangen|möchten?|wünschen|erwarten|wollen|brauchen|benötigen|soll(?:te|en|ten)?|hätten\s+gern\p{Ll}*)(?!\p{L})(?![^;:.]*\b(?:hinweisen|betonen|erwähnen|festhalten|mitteilen|erinnern)\b)[^;:.]{0,100}`,
    'Wir möchten, dass Contoso ',
  ],
  [
    raw`(?:demandons|(?<!(?:chaque|toute|cette|une|la|de)\s)demande|souhait\p{L}+|voudri\p{Ll}+|aimeri\p{Ll}+|exige\p{Ll}*|attendons|devrai\p{Ll}+|proposons|réclam\p{L}+)(?!\p{L})(?![^;:.]*\b(?:signaler|rappeler|souligner|préciser|indiquer|informer)\b)[^;:.]{0,100}`,
    'Nous demandons que Contoso ',
  ],
  [
    raw`(?:pedimos|solicit(?!ud)\p{L}+|quisiéramos|querríamos|exig\p{L}+|dese\p{L}+|espera\p{L}+|deberían?|proponemos|rogamos|gustaría)(?!\p{L})(?![^;:.]*\b(?:señalar|recordar|subrayar|informar|indicar)\b)[^;:.]{0,100}`,
    'Pedimos que Contoso ',
  ],
]);

/** The same behind the word: `… is what we ask for`. */
export const askedAfter: PhraseTable = phraseTable('iu', (phrase) => raw`^${phrase}`, [
  [
    raw`[^,;:.]{0,40}\s(?:is|are|was|were|would\s+be|remains?)\s+(?:\p{L}+\s+){0,2}(?:what\s+(?:we|they)\s+(?:ask|want|need|wish|demand)|to\s+be\s+(?:negotiated|agreed|asked)|requested|demanded|wanted|desir(?:ed|able)|welcome|missing|lacking|asked\s+for|our\s+(?:goal|aim|demand|wish))`,
    ' by contract is what we ask for',
  ],
  [
    '[^。、]{0,16}(?:てほしい|ていただきたい|てください|を(?:求め|要求|希望|お願い|要望)|よう(?:に)?(?:お願い|求め|要請|要望))',
    'してほしい',
  ],
]);

/** By which somebody asks that a promise be made to hold for more: `We ask Contoso to extend it to `. */
export const extending: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}(?!\p{L})`, [
  [raw`(?:to\s+)?(?:extend|widen|broaden|enlarge|expand)(?:ed)?`, 'We ask Contoso to extend it to '],
  [raw`(?:erweiter|ausdehn|ausweit|auszuweit|auszudehn)\p{Ll}*`, 'Wir bitten, es auszudehnen auf '],
  [raw`(?:d[’'])?(?:étend|élargi)\p{L}*`, 'Nous demandons de l’étendre à '],
  [raw`(?:extend(?!ed(?!\p{L}))|exti[eé]nd|ampl[ií])\p{L}+`, 'Pedimos que lo extienda a '],
]);

/** What stands before words that somebody is to say: they are the writer's own, whatever marks are around them. */
export const toBeSaid: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`(?<![\p{L}\p{N}])${phrase}\s*[,:：]\s*["“„«‘]?$`,
  [
    [
      raw`(?:say|answer|reply|respond|explain|write|add)(?:\s+(?:this|that|so|then|only|simply|something\s+like)){0,3}`,
      'Say: ',
    ],
    [
      raw`(?:claims?|sentences?|lines?|words?|wording|texts?)\s+(?:in|of|from)\s+(?:(?:the|our|your|his|her|their)\s+)?(?:\p{Ll}+\s+)?(?:draft|article|brochure|leaflet|slides?|manuscript|pitch|post)`,
      'Claim in draft: ',
    ],
    [raw`tell\s+(?:him|her|them|the\s+\p{L}+)`, 'Tell the caller: '],
    [raw`(?:sag(?:en\s+sie)?|antworten?(?:\s+sie)?|schreiben?(?:\s+sie)?)`, 'Sagen Sie: '],
    [raw`(?:dites|répondez|écrivez)`, 'Dites : '],
    [raw`(?:diga|responda|escriba)`, 'Diga: '],
  ],
);

/** By which somebody says that a promise does not hold for them, and so claims nothing. */
export const holdsNot: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}(?!\p{L})`, [
  [
    raw`(?:does|do|did|would|will)(?:\s+not|n[’']t)\s+(?:hold|apply|cover|extend|reach|help|concern|protect|count)`,
    'It does not apply to us',
  ],
  [raw`not\s+(?:covered|for\s+us|ours)`, 'It is not for us'],
  [raw`gilt\s+(?:\p{L}+\s+){0,3}nicht`, 'Das gilt für uns nicht'],
  [raw`ne\s+(?:vaut|s[’']applique|couvre)`, 'Cela ne vaut pas pour nous'],
  [raw`no\s+(?:vale|se\s+aplica|cubre)`, 'No se aplica'],
]);
