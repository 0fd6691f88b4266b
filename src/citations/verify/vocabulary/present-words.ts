/** The words by which a text says that something holds today. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`\b${phrase}`;

export const presentWords: PhraseTable = phraseTable('giu', asWords, [
  [raw`currently\b`, 'It currently reports'],
  [raw`current\s+(?:commitments?|promises?|statements?|position|polic(?:y|ies)|practice)\b`, 'Current commitments'],
  [
    raw`as\s+of\s+(?:today|now|writing|this\s+(?:month|year|week|review|audit|assessment|report|writing))\b`,
    'As of now, it reports',
  ],
  // `Please take it down today` asks somebody to do so.
  [
    raw`(?<!\bas\s+of\s|\b(?:please|pls|kindly|must|should)\s[^.;:]{0,60})today\b(?![’']?s\s+(?:date|question|meeting|call))`,
    'It reports today',
  ],
  [raw`at\s+(?:present|the\s+moment|this\s+time)\b`, 'It reports at present'],
  [raw`as\s+(?:things|matters|it)\s+stands?\b`, 'As things stand, it reports'],
  [raw`(?:these\s+days|(?<!\bup[\s-])to\s+date)\b`, 'It reports these days'],
  [raw`presently\b`, 'It presently reports'],
  [raw`nowadays\b`, 'It reports nowadays'],
  [raw`to\s+this\s+(?:very\s+)?(?:day|date)\b`, 'It reports to this day'],
  [
    raw`(?<!\b(?:may|can|could|might|would|should|must)\s)still\s+(?!(?:cit|quot|link|point|refer|referenc)e?s\b)(?:\p{Ll}+s|true|good)\b`,
    'It still reports',
  ],
  [
    raw`(?<!\b(?:was|were|been|entered|came|brought|put|until)\s(?:\p{Ll}+\s)?)in\s+(?:force|effect)\b(?!\s+(?:until|till|from|between|then)\b)`,
    'It is in force',
  ],
  [raw`(?:remains?|is|are|stays?)\s+(?:\p{Ll}+\s+)?(?:valid|up[\s-]to[\s-]date|applicable)\b`, 'It remains valid'],
  // Lawyers `still review`; they `still reviewed` in the past, and questions `still need` an answer.
  [
    raw`(?<!\b(?:may|can|could|might|would|should|must|we|I|you|is|was|has|this|as|us|yes|always|perhaps)\s)(?<=\b\p{L}+s\s)still\s+(?!(?:said|had|was|were|held|gave|made|kept|told|did|wrote|went|stood|need|lack|wait|want|differ|have|miss|depend|await|require|ask|wonder|remain|open|unclear|unknown|not|no|in|on|to|at|for|as|the|an?|under|without|only|under\p{Ll}+)\b)\p{Ll}{3,}(?<!ed)\b`,
    'Its lawyers still review requests',
  ],
  [
    raw`(?:is|are|[’']s|[’']re)\s+still\s+(?!(?:open|being|missing|pending|waiting|outstanding|needed|un\p{Ll}+|required|asked|missed|debated|disputed|discussed|wanted|written|under)\b)(?:\p{Ll}+(?:ed|ing|en)|so|there|around|made|said|told|kept|held|the\s+case|part|on\s+offer)\b`,
    'It is still published',
  ],
  [raw`lost\s+none\s+of\b|as\s+\p{Ll}+\s+as\s+ever\b|undiminished\b`, 'It has lost none of its force'],
  [
    raw`never\s+(?:been\s+)?(?:withdrawn|revoked|taken\s+back|dropped|abandoned|lapsed|expired)\b`,
    'It was never withdrawn',
  ],
  [raw`nothing\s+(?:was|has\s+been)\s+(?:taken\s+back|withdrawn|changed|dropped)\b`, 'Nothing has been taken back'],
  // What is done so that something may go on says nothing of today.
  [raw`(?<=\p{L}\s)(?<!\bso\s+that\s[^.;:]{0,60})go(?:es)?\s+on(?=\s*(?:[.,;(]|$))`, 'The reports go on'],
  [raw`(?<!\b(?:will|would|to|should|must|can|could|may)\s)keeps?\s+(?:on\s+)?\p{Ll}+ing\b`, 'It keeps publishing'],
  [raw`(?<!\b(?:will|would|to|should|must|can|could|may)\s)go(?:es)?\s+on\s+\p{Ll}+ing\b`, 'It goes on publishing'],
  [raw`(?:is|are)\s+(?!historic|known|past)\p{Ll}+\s+(?:\p{Ll}+\s+)?now\b`, 'So it is done now'],
  [raw`alive\b|as\s+(?:we|I)\s+(?:speak|write)\b`, 'The promise is alive'],
  [raw`even\s+now\b|then\s+as\s+now\b|now\s+as\s+(?:then|ever)\b`, 'Even now it reports'],
  [raw`(?:until|till|up\s+to)\s+(?:today|this\s+month)\b`, 'It has reported until this month'],
  [raw`(?:ever|unchanged)\s+since\b`, 'It has reported ever since'],
  [raw`(?:nothing\s+has|(?:this|that|it)\s+has\s+(?:not|never))\s+changed\s+since\b`, 'Nothing has changed since then'],
  // Who is helped to go on does not do so.
  [raw`(?<!\b(?:us|them|him|her|me)\s)continues?\s+(?:to\s+\p{Ll}+|\p{Ll}+ing\b)`, 'It continues to report'],
  [raw`(?:remains?|stays?)\s+(?:in\s+place|committed|unchanged)\b`, 'It remains committed'],
  [
    raw`(?:re)?(?:confirmed|affirmed|repeated|renewed)\s+(?:(?:it|this|that|again|to\s+us)\s+)*(?:this|last)\s+(?:week|month|quarter|year|spring|summer|autumn|winter)\b`,
    'It was confirmed this month',
  ],
  [
    raw`(?:re)?(?:confirms?|affirms?|repeats?|states?|says?|tells?)\s+(?:(?:it|this|that|again|to\s+us)\s+)*this\s+(?:week|month|quarter|year|spring|summer|autumn|winter)\b`,
    'It confirms this month that it reports',
  ],
  [
    raw`(?:recently|lately|just|freshly)\s+(?:re)?(?:confirmed|affirmed|repeated|renewed)\b`,
    'It was recently confirmed',
  ],
]);

const adverbs = raw`(?:(?:today|currently|presently|now|also|still|just)\s+)*`;

/** A sentence with one of them tells what its writers do with what they read, and not what is promised. */
export const ownDoing: PhraseTable = phraseTable('iu', (phrase) => raw`\b(?:we|I)\s+${adverbs}${phrase}\b`, [
  [
    raw`(?:am|are)\s+${adverbs}(?:reviewing|checking|comparing|reading|discussing|preparing|translating|drafting|collecting|waiting|working|looking|asking|talking|negotiating|evaluating|assessing)`,
    'We are currently reviewing it',
  ],
  [raw`(?:find|see|know\s+of|have|make)\s+(?:no|none|nothing)`, 'Nowadays we find no such page'],
  [
    raw`(?:met|spoke|talked|asked|discussed|called|read|received|sent|heard|learned|wrote|found)`,
    'Today we met the customer',
  ],
]);

/** What always or never happens, told as a fact of today: behind the name of the publisher, or what stands for it. */
export const presentGenerics: PhraseTable = phraseTable('iu', (phrase) => raw`^\s+${phrase}\b`, [
  [raw`(?:never|always)\s+(?!was\b|has\b|is\b)\p{Ll}+s`, ' never gives'],
  [raw`(?:will|can|does)\s+(?:never|always)\s+\p{Ll}+`, ' will never give'],
  [raw`(?:never|always)\s+(?:has|is)\s+\p{Ll}+`, ' never is asked'],
  [raw`at\s+no\s+time\s+\p{Ll}+s`, ' at no time gives'],
  [raw`under\s+no\s+circumstances\s+\p{Ll}+s`, ' under no circumstances gives'],
  [
    raw`(?:still|now|nowadays|today|regularly)\s+(?!(?:needs?|is|are|was|were|had|has|have|asks?|remains?|held|said|gave|made|kept|told|did|wrote|read|sent|not|only|in|on|to|at|the|an?|that|holds?\s+(?:that|this)\s+question|wants?|lacks?|waits?)\b)\p{Ll}{3,}(?<!ed|ing|ly)`,
    ' still publish',
  ],
]);

/** A confirmation; the date behind it tells when. */
export const confirming: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:last\s+)?(?:re-?)?confirmed\s+(?:again\s+)?(?:on|in|for|as\s+of|at|by\s+\p{L}+\s+(?:on|in))\b`,
    'Confirmed on',
  ],
  [raw`(?:valid|true|correct)\s+(?:as\s+)?(?:on|of|in)\b`, 'Valid as of'],
  [raw`(?:reaffirmed|repeated|renewed|attested)\s+(?:on|in)\b`, 'Repeated on'],
  [raw`as\s+(?:of|at|on)(?=\s+(?:the\s+)?(?:\d|\p{Lu}|end\s+of))`, 'As of 3 May'],
]);

/** A sentence with one of them tells of the past, whatever it says of today. */
export const tellsOfPast: PhraseTable = phraseTable('iu', (phrase) => raw`\b${phrase}\b`, [
  ['histor(?:ic|ical|y)', 'It is historic'],
  [raw`last\s+(?:seen|attested|said|repeated|published)|last\s+confirmed(?!\s+(?:in|on)\b)`, 'Last seen in 2019'],
  [raw`no\s+longer`, 'It no longer reports'],
  [raw`no\s+(?:source|text|page|document|evidence|statement|wording)`, 'No source says so'],
  [raw`not\s+(?:known|established|shown|clear|confirmed|repeated|been)`, 'It is not known'],
  [raw`(?:unknown|unclear|unconfirmed)`, 'It is unclear'],
  ['whether', 'We ask whether it does'],
  [raw`in\s+the\s+past`, 'In the past it did'],
  [raw`at\s+(?:the|that)\s+time(?!\s+of\b)`, 'It did at that time'],
  [raw`used\s+to`, 'It used to report'],
  ['(?:archived?|outdated|formerly|previously)', 'It is outdated'],
  [raw`(?<!\b(?:never|nothing|not)\s(?:\p{Ll}+\s)*)withdrawn`, 'It is withdrawn'],
  [raw`(?:do|does|did)\s+not\s+know`, 'We do not know'],
  [raw`(?:is|are|was|were)\s+not\s+(?:\p{Ll}+\s+)?(?:in\s+(?:force|effect)|current|valid|said)`, 'It is not in force'],
  [raw`(?:please\s+|to\s+|must\s+|should\s+)(?:check|ask|confirm|verify)`, 'Please check'],
]);
