/** The words of a sentence by which its speaker promises something. */
import { type PhraseLine, type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

/** Words that begin something else than the verb of who speaks. */
const other = raw`(?:if|that|which|who|when|where|and|or|but|to|of|in|for|on|by|at|with|from|about|as|the|an?|no|may|might|can|could|should|would|must|is|are|was|were|be|been|has|have|had|do|does|did|will|shall)\b`;
/** Up to so many words of a name. */
const words = (most: number) => raw`(?:\s+(?!${other})[\p{L}\p{N}-]+){0,${most}}?`;
const adverbs = raw`(?:\s+(?:\p{L}+ly|also|not|never|always|only|neither|either|further|hereby|therefore|then|ever|at\s+no\s+time|without\s+undue\s+delay))*`;

/** What may stand between the words for the provider and the verb. */
const between: Readonly<Record<SpeakerKind, string>> = {
  we: raw`(?:\s+and\s+our${words(3)})?${adverbs}`,
  our: raw`${words(4)}${adverbs}`,
  name: raw`(?:[’']s${words(4)}|${words(2)})${adverbs}`,
  service: raw`(?:[’']s${words(3)})?${adverbs}`,
};

/** How a sentence names the provider. */
export type SpeakerKind = 'we' | 'our' | 'name' | 'service';

/** Verbs for what is not done to people's data. */
const notDone = raw`(?:sell|rent|share|disclose|divulge|use|access|scan|read|mine|train|provide|give|hand|release|transfer|move|store|keep|retain|collect|process|combine|track|profile|monitor|build|allow|permit|let|grant|expose|look|view|inspect|target|serve|deliver|lease|trade|have|claim|attempt|engage|send|log|record|replicate|copy|sublicen[cs]e|delete|review|infer|identify|discriminate)`;

/** Verbs for what is done for them. */
const done = raw`(?:encrypt|delete|erase|destroy|remove|purge|notify|inform|tell|alert|redirect|challenge|reject|object|review|protect|secure|safeguard|isolate|separate|anonymi[sz]e|pseudonymi[sz]e|restrict|limit|publish|honou?r|return|respect|store|keep|retain|audit|maintain)`;
const does = raw`(?:${done}(?:s|es)?|notifies)`;

/** What else somebody may promise to do. */
const willDo = raw`(?:ensure|make\s+(?:sure|available|every|reasonable|commercially)|continue|endeavou?r|give|offer|provide|comply|treat|take|ask|seek|contact|respond|answer|investigate|mitigate|attempt|try|only|handle|support|assist|enter|advise|announce|post|obtain|require|impose|cooperate|implement|apply|fight|defend|compensate|reimburse|be\s+(?:encrypted|deleted|erased|notified|informed|stored|protected|kept|retained|removed|treated|given|shared|used|processed|transferred))`;

/** What a verb is followed by, and a noun that looks like it is not. */
const something = raw`\s+(?:an?|all|any|each|every|your|the|our|their|its|such|this|these|those|you|only|data|content|personal|private|sensitive|confidential|customers?|clients?|users?|people|individuals|information|access|affected|impacted|encrypted|backups?|unlawful|legal|government\p{Ll}*|requests?|reports?|security|subprocessors|passwords|local)\b`;

const wordEnd = raw`(?![\p{L}’'])`;
const will = raw`(?:[’']ll|\s+(?:will|shall))`;
const forms: readonly PhraseLine[] = [
  [
    raw`(?:${will}(?:\s+(?:not|never|neither)|\s+\p{L}+ly|\s+at\s+no\s+time)+|\s+won[’']t(?:\s+(?:ever|\p{L}+ly))?)\s+${notDone}${wordEnd}`,
    ' will never sell it',
  ],
  [raw`${will}(?:\s+(?:also|always|then|only|\p{L}+ly))*\s+(?:${done}|${willDo})${wordEnd}`, ' will promptly tell you'],
  [
    raw`(?:[’']re|\s+(?:am|is|are|remains?|stays?))(?:\s+\p{L}+ly)?\s+(?:committed|pledged)\s+(?:to|that)\b`,
    ' is fully committed to it',
  ],
  [
    raw`(?:[’']ve|\s+(?:has|have))(?:\s+\p{L}+)?\s+(?:committed|pledged|promised|undertaken)\s+(?:\p{L}+\s+){0,2}(?:to|that)\b`,
    ' has promised to tell you',
  ],
  [
    raw`\s+(?:commits?|pledges?|promises?|undertakes?|vows?)(?:\s+(?:itself|ourselves|you))?\s+(?:to|that|not|by)\b`,
    ' promises to tell you',
  ],
  [raw`\s+(?:committed|promised|pledged)(?:\s+(?:itself|ourselves))?\s+(?:to|that|not|by)\b`, ' promised to tell you'],
  [raw`\s+guarantees?${something}`, ' guarantees the review'],
  [raw`\s+(?:(?:do|does)\s+not|don[’']t|doesn[’']t)(?:\s+\p{L}+ly|\s+ever)*\s+${notDone}\b`, ' does not sell it'],
  [
    raw`\s+(?:cannot|can[’']t|can\s+not)(?:\s+\p{L}+ly|\s+ever)*\s+(?:access|read|see|decrypt|view|extract|use)\b`,
    ' cannot read it',
  ],
  [raw`\s+(?:never|at\s+no\s+time)\s+${notDone}(?:s|es)?\b`, ' never sells it'],
  [raw`\s+${does}${something}`, ' encrypts your files'],
];

/** Behind the words for the provider. */
export const promiseForms: Readonly<Record<SpeakerKind, PhraseTable>> = {
  we: formsBehind(between.we),
  our: formsBehind(between.our),
  name: formsBehind(between.name),
  service: formsBehind(between.service),
};

function formsBehind(start: string): PhraseTable {
  return phraseTable('iu', (phrase) => raw`^${start}${phrase}`, forms);
}

/** Data that belong to somebody who is promised something. */
const whose = raw`(?:your|customers?[’']?|customer[’']s|clients?[’']?|client[’']s|users?[’']?|user[’']s|tenants?[’']?|tenant[’']s|subscribers?[’']?|patients?[’']?|students?[’']?|people[’']s)`;
const what = raw`(?:data|information|content|files|records|documents|messages|mail|e-?mails|conversations|chats|prompts|inputs|code|repositories|passwords?|keys|backups)`;

/** What is done for the people whose data they are, and what is promised to them only where it is denied or limited. */
const [doneFor, doneWith] = [
  raw`(?:encrypted|deleted|erased|destroyed|removed|purged|stored|kept|retained|protected|safeguarded|isolated|anonymi[sz]ed|replicated|backed\s+up|returned)`,
  raw`(?:processed|shared|sold|disclosed|transferred|accessed|used|read|scanned|combined)`,
];
const adverb = raw`(?:also|automatically|fully|permanently|securely|further)`;

/** What is said to be done with them, without saying by whom. */
export const passivePromise: RegExp = new RegExp(
  raw`\b${whose}\s+(?:(?:own|personal|private|confidential|sensitive|account|health)\s+){0,2}${what}\s+(?:is|are|(?:will|shall)(?:\s+(?:not|never|always|only))?\s+be|stays?|remains?)\s+(?:(?:(?:not|never|always|only|${adverb})\s+)*(?:${doneFor}|within|in)|(?:${adverb}\s+)*(?:not|never|only)\s+(?:${adverb}\s+)*${doneWith}|(?<=(?:not|never|only)\s+be\s+)${doneWith})\b(?!\s+by\s+(?:you|the\s+(?:customer|user))\b)`,
  'iu',
);

const beforeSpeaker = (phrase: string) => raw`(?:^|[\s(“"])${phrase}\s+(?:(?:an?|the|all|any|their|your)\s+)?$`;

/** Right before who speaks: then it is asked, wished or supposed. */
export const supposedBefore: PhraseTable = phraseTable('iu', beforeSpeaker, [
  [
    raw`(?:if|whether|unless|until|when|whenever|where|while|once|in\s+case|before|after|how(?:\s+\p{L}+)?|why|what|as|than)`,
    'We ask whether ',
  ],
  [
    raw`(?:hope[sd]?|wish(?:es)?|want(?:s|ed)?|would\s+like|suppose|imagine|(?:ask|request|permit|allow)(?:s|ed)?|expect(?:s|ed)?|require[sd]?|agree[sd]?|acknowledge[sd]?|understand)(?:\s+(?:that|one\s+day))*`,
    'I hope that one day ',
  ],
  [
    raw`(?:want|wish|need|like)(?:s|ed)?\s+to\s+(?:know|see|be\s+sure|make\s+sure)(?:\s+that)?`,
    'They want to know that ',
  ],
]);

/** Right before words for the provider that are no subject of their sentence. */
export const objectBefore: PhraseTable = phraseTable('iu', beforeSpeaker, [
  [
    raw`(?:data|information|content|services?|those|ones|things?|anything|everything|way|ways|extent|purposes?|which|who|whom|whose)(?:\s+that)?`,
    'It is information that ',
  ],
  [raw`(?:of|with|by|from|to|for|on|in|under|between|against|about|or|via|through|using)`, 'It is a page of '],
]);

/** A sentence with one of them promises nothing. */
export const promisesNothing: PhraseTable = phraseTable('iu', (phrase) => raw`\b${phrase}`, [
  [
    raw`(?:do|does|did|can|could|will|shall)(?:\s+not|n[’']t)\s+(?:\p{L}+\s+)?(?:promise|guarantee|warrant|commit|represent|assume|accept)`,
    'We do not promise it',
  ],
  [
    raw`(?:cannot|can[’']t|won[’']t|don[’']t|doesn[’']t)\s+(?:\p{L}+\s+)?(?:promise|guarantee|warrant|commit|represent|assume|accept)`,
    'We cannot guarantee it',
  ],
  [
    raw`(?:hope|hopes|wish|wishes|would\s+like|aspire|plan|plans|planning|intend|intends|considering)\s+(?:to|that)`,
    'We plan to encrypt it',
  ],
  [
    raw`(?:do|does)(?:\s+not|n[’']t)\s+(?:yet\s+)?(?:use|have|support|offer|provide|include|implement)\s+(?:any\s+)?(?:encryption|authentication)\b(?!\s+(?:keys?|to)\b)`,
    'It does not use any encryption',
  ],
  [
    raw`requires?\s+(?:an?|your)\s+(?:\p{L}+\s+){0,3}(?:agreement|DPA|NDA|questionnaire)\b(?!\s+(?:with|from|by|that|which)\b)`,
    'We require a data processing agreement',
  ],
  [
    raw`will\s+(?:also\s+)?(?:provide|disclose|produce|release|hand\s+over|turn\s+over)\s+[^.;:]{1,80}\bin\s+response\s+to\b`,
    'We will provide it in response to a warrant',
  ],
  [raw`maintains?\s+(?:\p{L}+\s+)?(?:data|information)\s+(?:from|of|about|on)\b`, 'We maintain data from Norland'],
  [raw`(?:removes?|eliminates?|reduces?)\s+the\s+need\b`, 'It removes the need for encryption'],
  [raw`not\s+(?:responsible|liable)\b`, 'We are not responsible for it'],
  [raw`(?:no|without)\s+(?:warrant(?:y|ies)|guarantees?|liability)\b`, 'There is no warranty'],
]);
