/** Agreements that everybody knows by a name of their kind, and the words by which a sentence says that a promise was made in one. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asName = (phrase: string) => raw`(?<![\p{Script=Latin}-])${phrase}(?![\p{Script=Latin}-])`;

/** Agreements that hold what others do not: whoever names one in place of another is wrong. */
export const otherAgreement: PhraseTable = phraseTable('giu', asName, [
  [raw`business\s+associate\s+(?:agreement|addendum|contract)s?|BAAs?`, 'Under our BAA'],
  [
    raw`(?:standard\s+contractual|(?:EU\s+)?model)\s+(?:contract\s+)?clauses|SCCs?|Standardvertragsklauseln|clauses\s+contractuelles\s+types|cláusulas\s+contractuales\s+tipo|標準契約(?:条項|約款)`,
    'In den Standardvertragsklauseln',
  ],
  [
    raw`binding\s+corporate\s+rules|BCRs?|règles\s+d[’']entreprise\s+contraignantes|normas\s+corporativas\s+vinculantes`,
    'In its binding corporate rules',
  ],
  [
    raw`service[\s-]level\s+agreements?|SLAs?|Dienstgütevereinbarung(?:en)?|accords?\s+de\s+niveau\s+de\s+service|acuerdos?\s+de\s+nivel\s+de\s+servicio|サービスレベル(?:契約|合意書)`,
    'In the SLA',
  ],
  [
    raw`(?:non-?disclosure|confidentiality)\s+agreements?|NDAs?|(?:Vertraulichkeits|Geheimhaltungs)vereinbarung(?:en)?|accords?\s+de\s+confidentialité|acuerdos?\s+de\s+confidencialidad|秘密保持契約`,
    'Under the NDA',
  ],
  [raw`joint\s+controller(?:ship)?\s+(?:agreement|arrangement)s?`, 'In the joint controller agreement'],
  [raw`end[\s-]user\s+licen[cs]e\s+agreements?|EULAs?`, 'In the EULA'],
  [raw`CJIS\s+(?:security\s+)?(?:addend(?:um|a)|(?:management\s+)?agreements?)`, 'In the CJIS agreement'],
  [
    raw`(?:EU[\s–-]+)?(?:U\.?S\.?\s+)?(?:data\s+privacy\s+framework|privacy\s+shield)`,
    'Under the Data Privacy Framework',
  ],
  [raw`resellers?[’']?s?\s+(?:agreement|contract)s?`, 'Under the reseller agreement'],
]);

/** What everybody calls the terms on personal data that are part of a contract; entries have longer names for theirs. */
export const processingTerms: PhraseTable = phraseTable('giu', asName, [
  [raw`data\s+(?:protection|processing)\s+(?:addend(?:um|a)|agreements?|terms)`, 'In the data processing agreement'],
  ['DPAs?', 'In the DPA'],
  [raw`Auftragsverarbeitungsvertrag\p{Ll}*|AVV`, 'Im AVV'],
  [
    raw`(?:accord|contrat)\s+(?:de\s+traitement|de\s+sous-traitance)(?:\s+des\s+données)?`,
    'Dans l’accord de traitement',
  ],
  [raw`(?:contrato|acuerdo)\s+(?:de\s+encargo|de\s+tratamiento)(?:\s+de\s+datos)?`, 'En el contrato de encargo'],
  ['データ(?:処理|保護)(?:契約|補遺|追加条項)', 'データ処理契約'],
]);

const whose = raw`(?:(?:the|our|your|its|their|this|that|an?|every|each|my|\p{L}+[’']s)\s+)?(?:[\p{L}-]+\s+){0,2}`;
const made = raw`(?:agreed|promis(?:ed|es|e)|committ?(?:ed|s)?|guarante(?:ed|es)|pledg(?:ed|es)|undert(?:ook|akes|aken)|bound|obliged|set\s+out|laid\s+down|stands?|stood|found|contained|written|fixed|stipulated|regulated|made|given)`;

/** What stands right before an agreement by which something binds. */
export const bindsBefore: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}$`, [
  [
    raw`(?:under|by|per|pursuant\s+to|by\s+virtue\s+of|thanks\s+to|on\s+the\s+basis\s+of|part\s+of|terms?\s+of)\s+${whose}`,
    'Under our signed ',
  ],
  [raw`${made}\s+(?:[\p{L}’']+\s+){0,3}(?:in|by|under|through|into)\s+${whose}`, 'Contoso promised customers in its '],
  [
    raw`(?:binds?|obliges?|commits?)\s+\p{L}+\s+(?:\p{Ll}+\s+)?(?:is|are|was|were)\s+${whose}`,
    'What binds Contoso here is the ',
  ],
  [raw`(?:basis|source|ground)(?:\s+(?:is|are|was)|\s*:)\s+${whose}`, 'Legal basis: our '],
  [
    raw`(?:clauses?|sections?|provisions?|paragraphs?|articles?)\s+(?:[\p{L}\p{N}.-]+\s+){0,4}(?:in|of)\s+${whose}`,
    'A clause in the ',
  ],
]);

/** The same before a sentence that tells who promised: `In the agreement, Contoso committed …`. */
export const leadsIn: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}$`, [
  [raw`(?<=^[\P{L}\p{N}]*)(?:in|with|through)\s+${whose}`, 'In the '],
  [raw`(?<=,\s)in\s+${whose}`, 'Contoso, in the '],
  [
    raw`(?:im|nach|laut|gemäß|unter|kraft|aufgrund)\s+(?:de[nmrs]\s+|unsere[nmrs]?\s+|eine[nmrs]?\s+|die\s+)?|(?<=^\P{L}*)in\s+(?:den|dem|der)\s+`,
    'Laut unserem ',
  ],
  [
    raw`(?:dans|selon|par|en\s+vertu\s+d(?:e|u|es)|aux\s+termes\s+d(?:e|u|es))\s+(?:les?\s+|la\s+|l[’']|notre\s+|nos\s+|une?\s+|des\s+)?`,
    'Dans les ',
  ],
  [
    raw`(?:según|por|mediante|conforme\s+a|en\s+virtud\s+de)\s+(?:l[ao]s?\s+|el\s+|nuestr[oa]s?\s+)?|en\s+(?:l[ao]s|el|nuestr[oa]s?)\s+`,
    'En las ',
  ],
]);

/** What stands before an agreement in which something is. */
export const standsIn: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`(?<!\b(?:missing|lacking|absent|interested|nothing|change[sd]?)\s)(?<!\p{L})${phrase}\s+${whose}$`,
  [
    ['in', 'It is in the model '],
    ['from', 'We know it from the '],
    ['through', 'It came through our '],
    [raw`(?:quote|cite|invoke|rel(?:y|ies)\s+on)`, 'Quote the '],
  ],
);

/** What Japanese sets behind an agreement by which something binds. */
export const bindsInJapanese = /^(?:で|により|に基づ|において|の中で|上)/u;

/** By which a sentence says that somebody promised. */
export const promisedIn: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{Script=Latin})${phrase}`, [
  [
    raw`(?:committ?(?:ed|s)?|promis(?:ed|es)|agree[ds]|undert(?:ook|akes|aken)|guarante(?:ed|es)|pledg(?:ed|es)|assur(?:ed|es)|bound|obliged|ha[sd]\s+to|must|took\s+on|gave\s+its\s+word)(?!\p{L})`,
    'Contoso committed to it',
  ],
  [raw`verpflichtet|zugesagt|zugesichert|versprochen|verspricht|vereinbart`, 'Contoso hat sich dazu verpflichtet'],
  [raw`engag[ée]|promet|promise?(?!\p{L})`, 'Contoso s’est engagée'],
  [raw`comprometi|compromete|prometi|prometid`, 'Contoso se comprometió'],
  ['約束|確約|義務', '約束しました'],
]);

/** Words by which a sentence tells of an agreement that took the place of another. */
export const toldAsSuccessor: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}(?!\p{L})`, [
  [raw`successors?|succeed\p{Ll}*`, 'Its successor'],
  [raw`t(?:ook|akes|aken)\s+(?:the|its)\s+place`, 'It took its place'],
  [raw`replac\p{Ll}+|supersed\p{Ll}+`, 'It was replaced'],
  [
    raw`since\s+then|meanwhile|today|nowadays|later|moved|now|became|carried\s+over|repeated`,
    'Meanwhile it is elsewhere',
  ],
  [raw`nachfolg\p{Ll}+|ersetzt\p{Ll}*|abgelöst|inzwischen|heute`, 'Die Nachfolgerin'],
  [raw`succéd\p{L}+|remplac\p{L}+|depuis\s+lors|aujourd[’']hui`, 'Il a remplacé celui-ci'],
  [raw`suced\p{L}+|sustitu\p{L}+|reemplaz\p{L}+`, 'Lo sustituyó'],
]);
