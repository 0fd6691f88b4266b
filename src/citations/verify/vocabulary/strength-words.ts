/** Words that make more of a public statement than a statement: a guarantee, a contract, a rule without exceptions. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import type { FoundWord } from '../../../model/certification-words.ts';

const raw = String.raw;
const asIs = (phrase: string) => phrase;

/** Words that bind whoever says them. Where a phrase has a group, the group is the word. */
export const bindingWords: PhraseTable = phraseTable('giu', asIs, [
  [raw`\bguarante(?:e|es|ed|eing)\b`, 'It guarantees the review'],
  [raw`\bcontractual(?:ly)?\b`, 'A contractual promise'],
  [raw`\b(?:by|under)\s+(?:(?:a|an|the|its|our|your|their)\s+)?contract\b`, 'It is promised by contract'],
  [raw`\bas\s+(?:the|our|its|your)\s+contract\s+(?:terms?|clauses?|provisions?)\b`, 'Enter it as the contract clause'],
  [raw`\bin\s+(?:our|your|its)\s+contract\b`, 'It stands in your contract'],
  // What is called a term; documents such as a DPA are parts of agreements anyway.
  [
    raw`(?:\b(?:is|are|was|were)|\b(?:it|this|that)[’']s)\s+(?:(?:also|now)\s+)?(?:(?:an?|the|our|its|one\s+of\s+(?:our|the|its))\s+)?(contract\s+(?:terms?|clauses?|provisions?)\b)`,
    'This is a contract term',
  ],
  [
    raw`\b(?<!\b(?:DPA|addend(?:um|a)|terms|annex(?:es)?|schedules?|SLAs?|polic(?:y|ies)|clauses?|agreements?|documents?)\s)(?:is|are|was|were|forms?|becomes?|(?:it|this|that)[’']s)\s+(?:(?:also|now)\s+)?(?:an?\s+)?((?:part|terms?|clauses?|provisions?)\s+(?:of|in)\s+(?:(?:our|your|their|its|this|every|each)|the(?:\s+\p{L}+[’']s)?)\s+(?:[\p{L}-]+\s+){0,2}(?:contracts?|agreements?)\b)`,
    'The review forms part of every agreement',
  ],
  [
    raw`\b(?=(?:in|from|under)\s)(?<=^[\s"“(*_-]{0,9})((?:in|from|under)\s+(?:the|our|your|its)\s+(?:[\p{L}-]+\s+)?(?:contract|agreement))\s*:(?!\s*(?:no|nothing|none|not)\b)`,
    'From the agreement: requests are reviewed',
  ],
  [raw`\blegally\s+(?:binding|bound|committed|obliged|obligated|enforceable|required)\b`, 'A legally binding promise'],
  [
    raw`(?<!\blegally\s)\bbinding\s+(?:commitments?|promises?|obligations?|undertakings?|on)\b`,
    'It is binding on Norland',
  ],
  [raw`(?<!\blegally\s)\benforceable\b`, 'It is enforceable'],
  [raw`\b(?:is|are|was|were|be)\s+(?:bound|obliged|obligated)\s+to\b`, 'Norland is bound to review'],
  [raw`\bensur(?:e|es|ed|ing)\b(?<!\b(?:to|please|must|should|helps?|can)\s+ensur\p{Ll}*)`, 'It ensures the review'],
  [raw`\bcertif(?:y|ies|ying)\b`, 'It certifies the review'],
  [raw`\bassures?\b(?!\s+(?:the|that\s+you\s+read))`, 'It assures customers'],
  [raw`\bunconditional(?:ly)?`, 'It reviews unconditionally'],
  [raw`\birrevocabl[ye]`, 'It is irrevocable'],
  [raw`\babsolutely`, 'It absolutely reviews'],
  [raw`\bwithout\s+(?:any\s+)?exceptions?`, 'It reviews without any exception'],
  [raw`\bat\s+all\s+times`, 'It reviews at all times'],
  [raw`\bin\s+(?:all|every|any)\s+(?:cases?|circumstances)`, 'It reviews in every case'],
  [raw`\bunder\s+(?:all|any)\s+circumstances`, 'It reviews under all circumstances'],
  [raw`\b100\s?%`, 'It reviews 100 %'],
  [raw`\bundertak(?:es|ing|en)\s+(?:to|that)\b`, 'Norland undertakes to review'],
  [raw`\bundertook\s+(?:to|that)\b`, 'Norland undertook to review'],
  [
    raw`\b(?:agreed|set\s+out|laid\s+down|fixed|stipulated|promised|committed)\s+(?:in|under|by)\s+(?:the|our|your|its|their|every|each)\s+(?:\p{L}+\s+){0,2}(?:DPA|contracts?|agreements?|addend(?:um|a)|MSA|SLAs?|terms)\b`,
    'As agreed in the DPA',
  ],
  [
    raw`(?<=^[\s"“(*_-]{0,9})((?:as\s+)?(?:under|per|pursuant\s+to|according\s+to|by\s+virtue\s+of)\s+(?:the|our|your|its)\s+(?:[\p{L}-]+\s+){0,2}(?:DPA|MSA|SLA|data\s+(?:processing|protection)\s+(?:agreement|addendum)))(?=\s*[,:])`,
    'Per the DPA, requests are told',
  ],
  [
    raw`\b(?:completely|entirely|totally|wholly)\s+(?:protected|safe|secured?|covered|encrypted|private|confidential)\b`,
    'It is completely safe',
  ],
  [raw`\bfully\s+(?:protected|safe|secured?|covered|encrypted|private|confidential)\b`, 'Data is fully protected'],
  [raw`\b(?:has|have)\s+an?\s+(?:obligation|duty)\s+to\b`, 'Norland has an obligation to review'],
  [raw`\b(?:is|are)\s+required\s+to\b`, 'Norland is required to review'],
  [raw`\b(?:binds|bound|oblige[sd]|obligate[sd])\s+itself\b(?!\s+(?:by|under)\s)`, 'Norland bound itself to review'],
]);

/** What leaves open when something is done, or whether it is. */
export const hedges: RegExp =
  /\b(?:where|when|if|as)\s+(?:necessary|needed|appropriate|possible|reasonable)\b|\bright\s+to\b/iu;

/** Words that leave nothing open of that. */
export const eachTime: PhraseTable = phraseTable('giu', (phrase) => raw`(?<!\p{L})${phrase}(?!\p{L})`, [
  [raw`(?:each|every)\s+(?:single\s+)?time`, 'Norland reviews it each time'],
  [
    raw`every\s+(?:single\s+)?(?:one\s+of\s+(?:them|these|those)|request|order|demand|case|warrant|subpoena)`,
    'Norland takes every request to court',
  ],
]);

/** A right that the provider says to have: whether it is used is open. */
export const rightKept: RegExp =
  /\b(?:keeps?|kept|reserves?d?|retains?|retained|has|have)\s+(?:the|a|its)\s+(?:legal\s+)?right\s+to\b/iu;

const used =
  /\b(promis(?:ed|es)|committ?(?:ed|s)|pledg(?:ed|es)|undert(?:ook|akes)|agree[ds]|vow(?:ed|s))\s+(?!(?:nothing|none|no|not)\b)[^.;:]{0,80}?\bto\s/giu;
/** `It will object to every order`, `objects to all orders`. */
const usedEachTime =
  /\b(?:will\s+|would\s+|shall\s+)?(?:always\s+)?(?:object|challenge|contest|oppose|fight|refuse|resist)(?:s|ed)?\s+(?:to\s+)?(?:every|each|any|all)\b/giu;
const stillARight = /\b(?:rights?|may|can|could|entitled|able|free\s+to)\b/iu;

/** Words by which a text makes a promise to use a right of a right that is kept. */
export function promisedUseIn(text: string): readonly FoundWord[] {
  return stillARight.test(text) ? [] : [...found(text, used), ...found(text, usedEachTime)];
}

/** What readers do each time, or are told to do. */
const ofReaders =
  /\b(?:we|you|I|please)\b|^\W*(?:cit|quot|us|check|refer|link|read|see|ask|send|cop|add|verif|writ|answer|mention|look|open|compar|consult)\p{Ll}*\s/iu;

/** Words by which a sentence says that something is done each time. */
export function eachTimeIn(text: string): readonly FoundWord[] {
  return found(text, eachTime.pattern).filter(({ start }) => !ofReaders.test(text.slice(0, start)));
}

/** The same, where capitals tell a name from a word, and the beginning of a sentence from its middle. */
export const bindingNames: PhraseTable = phraseTable('gu', asIs, [
  [raw`\bwarrant(?:y|ies|ed|ing)\b`, 'There is a warranty'],
  [
    raw`\b(?:we|it|which|who|and|also|hereby|vendor|provider|supplier|company|\p{Lu}\p{Ll}+)\s+(warrants?)\s+(?!for\b|from\b|are\b|is\b)`,
    'Norland warrants that it does',
  ],
  [
    raw`\b(?:it|they|which|vendor|provider|supplier|company|lawyers|staff|engineers|(?!You\b|We\b|Customers?\b|Users?\b|Readers?\b|Answers?\b|One\b|Everyone\b|Anyone\b|Whoever\b|This\b|That\b|These\b|Requests?\b|Data\b|Quotations?\b|Citations?\b)\p{Lu}\p{Ll}+)\s+(must)\b(?!\s+(?:(?:first\s+|also\s+)?be\s+(?:cited|quoted|read|checked|asked|turned|switched|enabled|activated|licen[cs]ed|configured|set|signed|bought|requested)|cite|quote|read|check|ask)\b)`,
    'Norland must review',
  ],
  [
    raw`\b(?:it|vendor|provider|supplier|company|(?!You\b|One\b|Everyone\b|Anyone\b|Whoever\b|Nobody\b|This\b|That\b|Data\b)\p{Lu}\p{Ll}+)\s+(?:is|was)\s+(under\s+(?:an?|the)\s+(?:\p{Ll}+\s+)?(?:duty|obligation))\s+to\b`,
    'Norland is under a legal duty to review',
  ],
  [
    raw`\b(?:obliges?|obligates?|binds?)(?=\s+(?:\p{Lu}\p{Ll}|(?:the|its)\s+(?:provider|vendor|supplier|company|publisher)\b))`,
    'It binds Norland',
  ],
  // Somebody who tells how to cite gives an instruction: `Always quote …`.
  [
    raw`\b(?:always|never)\b(?<=[\p{L}\p{N}"”)]\s+\p{L}{5,6})(?!\s+(?:cit|quot|us|check|refer|link|read|see|ask|send|cop|past|add|verif|includ|writ|answer|say|said|state|mention|call|describ|read|guarantee|warrant|ensur|certif|promis|commit|bind|contract|cover|hold|held|appl|extend|reach|includ|nam)\p{Ll}*)`,
    'Norland always reviews',
  ],
]);

/** Words by which somebody else is said to have looked; no commitment is that. */
export const attestingWords: PhraseTable = phraseTable('giu', asIs, [
  [
    raw`\b(?:independently|externally|officially)\s+(?:audited|verified|assessed|attested|tested|validated|confirmed|reviewed|examined)\b`,
    'It is independently verified',
  ],
  [
    raw`(?<!\b(?:independently|externally|officially)\s)\baudited(?=\s+(?:commitments?|promises?|statements?|controls?|process(?:es)?|every|each|annually|yearly|regularly|by)\b|[\s"”*_]*(?:[:.,;!)(]|$))`,
    'This is audited.',
  ],
  [
    raw`\b(?:verified|attested|validated)\s+by\s+(?:(?:an|our|its|the)\s+)?(?:independent|external|third|outside)\b`,
    'It was verified by an external firm',
  ],
  [
    raw`\bin\s+(?:full\s+)?(?:line|accordance|keeping)\s+with\s+(?:the\s+)?(?:GDPR|DSGVO|RGPD|CCPA|CPRA|HIPAA|PIPEDA|LGPD|APPI|ISO|SOC|(?:(?:applicable|local|privacy|data\s+protection)\s+)*(?:laws?|regulations?))\b`,
    'In line with the GDPR',
  ],
]);

const promisingHead =
  /\b(?:guarantees?|guaranteed|warrant(?:y|ies)|contractual\s+(?:commitments?|promises?|obligations?|terms?)|legally\s+binding|binding\s+(?:commitments?|promises?|obligations?))\b/giu;

/** The words of a sentence by which it makes a promise bind its speaker, or leaves it no exception. */
export function bindingWordsIn(text: string): readonly FoundWord[] {
  return [...bindingWords.phrases, ...bindingNames.phrases]
    .flatMap(({ pattern }) => found(text, pattern))
    .filter(({ start }) => !ofLaw.test(text.slice(0, start)));
}

/** The words of a sentence by which it says that others found it so. */
export function attestingWordsIn(text: string): readonly FoundWord[] {
  return found(text, attestingWords.pattern);
}

/** The words of a heading by which it calls what stands below a guarantee or a contract. */
export function promisingHeadIn(text: string): readonly FoundWord[] {
  return found(text, promisingHead);
}

/** What a law or a customer guarantees, the provider does not. */
const ofLaw =
  /\b(?:customers?|users?|tenants?|subscribers?|subcontractors?|you|laws?|constitutions?|acts?|regulations?|directives?|statutes?|treat(?:y|ies)|courts?|orders?|subpoenas?|warrants?|GDPR)\s+$/i;

function found(text: string, pattern: RegExp): readonly FoundWord[] {
  return [...text.matchAll(pattern)].map((match) => {
    const word = match[1] ?? match[0];
    const start = match.index + match[0].indexOf(word);
    return { text: word, start, end: start + word.length };
  });
}
