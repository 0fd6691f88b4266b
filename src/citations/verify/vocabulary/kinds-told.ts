/** Words for what excludes its like: instruments of transfer, kinds of customer, laws, who audits, what a setting is by default. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`;

export const contractualClauses: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?:standard|model)\s+(?:contractual\s+)?clauses|SCCs?`, 'The standard contractual clauses govern it'],
  [raw`Standard(?:vertrags|datenschutz)klauseln`, 'Die Standardvertragsklauseln gelten'],
  [raw`clauses\s+contractuelles\s+types`, 'Les clauses contractuelles types'],
  [raw`cláusulas\s+contractuales\s+tipo`, 'Las cláusulas contractuales tipo'],
  ['標準契約条項', '標準契約条項が適用されます'],
]);
export const bindingRules: PhraseTable = phraseTable('giu', asWords, [
  [raw`binding\s+corporate\s+rules|BCRs?`, 'Binding corporate rules govern it'],
  [
    raw`verbindliche[nr]?\s+(?:interne[nr]?\s+|unternehmensinterne[nr]?\s+)?Datenschutzvorschriften`,
    'Verbindliche interne Datenschutzvorschriften',
  ],
  [raw`règles\s+d[’']entreprise\s+contraignantes`, 'Des règles d’entreprise contraignantes'],
  [raw`normas\s+corporativas\s+vinculantes`, 'Normas corporativas vinculantes'],
  ['拘束的企業準則', '拘束的企業準則'],
]);
export const privacyFrameworks: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?:data\s+)?privacy\s+(?:framework|shield)|safe\s+harbou?r`, 'The Data Privacy Framework governs it'],
]);
export const adequacy: PhraseTable = phraseTable('giu', asWords, [
  [raw`adequacy\s+(?:decisions?|findings?)`, 'An adequacy decision'],
  [raw`Angemessenheitsbeschl(?:uss|üsse)\p{Ll}*`, 'Ein Angemessenheitsbeschluss'],
  [raw`décisions?\s+d[’']adéquation`, 'Une décision d’adéquation'],
  [raw`decisi(?:ón|ones)\s+de\s+adecuación`, 'Una decisión de adecuación'],
  ['十分性認定', '十分性認定'],
]);

export const schools: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`K-?12|(?:primary|secondary|elementary|high|grammar)\s+schools?|pupils?|kindergartens?`,
    'Products that a K-12 school provides',
  ],
]);
export const higherEducation: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`universit(?:y|ies)|undergraduates?|(?:(?:under|post)?graduate|bachelor|master|doctoral|PhD|college)(?:[’']?s)?\s+students?|doctoral\s+candidates?|higher\s+education|facult(?:y|ies)\s+of`,
    'The data of our university students',
  ],
  [raw`Universitäten?|Hochschulen?|Studierenden?`, 'Die Daten unserer Studierenden'],
  [raw`universités?|étudiants?\s+de\s+licence`, 'Les étudiants de notre université'],
  [raw`universidad(?:es)?|universitari[oa]s?`, 'Los estudiantes de la universidad'],
  ['大学', '大学の学生'],
]);

export const publicSector: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:government|public[\s-]sector)\s+(?:customers?|bodies|body|users?|organi[sz]ations?)|public\s+(?:bodies|body|authorit(?:y|ies))|public[\s-]sector`,
    'Towards government customers',
  ],
]);
export const privateCompanies: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?:enterprise|commercial|business|corporate)\s+(?:customers?|clients?)`, 'Towards enterprise customers'],
  [
    raw`(?:we\s+are|(?:for|to|with|towards?)\s+us,?\s+as|like\s+us,?)\s+(?:an?\s+)?(?!public)(?:[\p{L}-]+\s+){0,3}(?:bank|insurer|airline|carrier|manufacturer|maker|start-?up|retailer|(?:law|consulting)\s+firm|compan(?:y|ies)|firm|brewery|publisher|GmbH|Ltd|plc|Inc)`,
    'We are a mid-sized bank',
  ],
  [
    raw`(?:compan(?:y|ies)|firms?|business(?:es)?|enterprises?|banks?|insurers?|manufacturers?|start-?ups?|retailers?)\s+(?:such\s+as|like)\s+(?:ours?|us)`,
    'Towards companies such as ours',
  ],
  [
    raw`private(?:ly\s+(?:held|owned)|[\s-]+sector)?\s+(?:\p{Ll}+\s+)?(?:operators?|insurers?|schools?|employers?|organi[sz]ations?|compan(?:y|ies)|firms?|business(?:es)?|enterprises?|sector|manufacturers?|customers?|clinics?|hospitals?|banks?|groups?|carriers?|airlines?|makers?)|private(?:ly\s+(?:held|owned))\s+\p{Ll}+|(?:as|to)\s+(?:an?\s+)?(?:company|business|private\s+customer)`,
    'Towards private companies as well',
  ],
  [
    raw`private[mnrs]?\s+(?:Unternehmen|Mittelständlern?|Firm(?:a|en)|Betrieben?|Kunden?|Banken?|Versicher\p{Ll}+|Klinik\p{Ll}*|Krankenh\p{Ll}+|Schulen?|Trägern?|\p{L}*[Kk]onzern\p{Ll}*|\p{L}+gruppen?)|privatwirtschaftlich\p{Ll}*`,
    'Uns als privatem Mittelständler gegenüber',
  ],
  [raw`(?:Firmen|Unternehmens|Geschäfts)kunden|Privatwirtschaft`, 'Für Firmenkunden'],
  [
    raw`(?:entreprises?|sociétés?|banques?|assur\p{L}+|cliniques?|hôpita\p{L}+|écoles?|groupes?|établissements?|clients?)\s+(?:commercia(?:l|ux)\s+)?privée?s?`,
    'Envers une entreprise privée',
  ],
  [
    raw`(?:empresas?|fabricantes?|bancos?|aseguradoras?|clínicas?|hospital(?:es)?|colegios?|grupos?|clientes?|compañías?|sociedad(?:es)?|firmas?|organizaci(?:ón|ones))\s+privad[oa]s?`,
    'A una empresa privada',
  ],
  [raw`empresas?\s+como\s+las?\s+(?:vuestras?|nuestras?|suyas?)`, 'Con empresas como la vuestra'],
  ['民間企業', '民間企業に対して'],
]);

export const confidential: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`confidential(?:ly|ity)?|under\s+(?:an?\s+)?(?:NDA|non-?disclosure)|limit(?:s|ed)?\s+(?:its|their)\s+disclosure`,
    'The reports are confidential',
  ],
  [raw`vertraulich\p{Ll}*|confidentiel\p{Ll}*|confidencial\p{Ll}*`, 'Die Berichte sind vertraulich'],
  ['機密|秘密', '報告書は機密です'],
]);
export const published: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:free|allowed|welcome)\s+to\s+(?:publish|share|pass|post|distribute)|(?:freely|publicly)\s+(?:published|shared|available|distributed)|(?:may|can|could)\s+(?!not\b|never\b|only\b)(?:\p{L}+\s+)?(?:publish|be\s+published|be\s+passed\s+on)|pass\s+(?:it|them)\s+on\s+to\s+any\p{L}*`,
    'A customer is free to publish them',
  ],
  [
    raw`(?:darf|dürfen|kann|können)\s+(?:(?!nicht\s|nie\s)\p{L}+\s+){0,4}veröffentlich\p{Ll}*`,
    'Wir dürfen sie veröffentlichen',
  ],
  [
    raw`librement\s+(?:publi|diffus)\p{L}+|(?:peut|pouvons|peuvent)\s+(?:(?!pas\s|jamais\s)\p{L}+\s+){0,3}(?:publier|diffuser)`,
    'Nous pouvons les publier',
  ],
  [
    raw`(?:puede|podemos|pueden)\s+(?:\p{L}+\s+){0,3}publicar\p{Ll}*|publicar(?:los|se)?\s+libremente`,
    'Podemos publicarlos',
  ],
  ['公開(?:でき|して(?:も)?よ)', '報告書は公開できます'],
]);

export const auditorsFromOutside: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:independent|external|outside|third[\s-]party)\s+(?:\p{L}+\s+){0,3}?(?:auditors?|audits?|firms?)|auditors?\s+from\s+outside|independent`,
    'By independent auditors',
  ],
  [raw`unabhängig\p{Ll}*|extern\p{Ll}*`, 'Durch externe Prüfer'],
  [
    raw`indépendant\p{Ll}*|auditeurs?\s+externes?|independientes?|auditor(?:es)?\s+extern[oa]s?`,
    'Par des auditeurs indépendants',
  ],
  ['独立した|外部の?監査', '外部監査人による'],
]);
export const ownAuditors: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:its|their|the\s+(?:provider|vendor|company)[’']s)\s+(?:own|internal)\s+(?:\p{L}+\s+){0,2}?(?:audit(?:ors?|\s+(?:team|department|staff))|staff|employees|people)|(?<!\bour\s)(?:in-?house|internal|(?<=[’']s\s)own)\s+auditors?|self-assess\p{Ll}+`,
    'By its own internal auditors',
  ],
  [
    raw`(?:eigene[nr]?|interne[nr]?)\s+(?:\p{L}+\s+)?(?:Prüfer\p{Ll}*|Revis\p{Ll}+|Auditor\p{Ll}*)`,
    'Durch eigene Prüfer',
  ],
  [
    raw`(?:propres\s+auditeurs|auditeurs\s+internes|auditores\s+(?:propios|internos)|propios\s+auditores)`,
    'Ses propres auditeurs',
  ],
]);

export const offByDefault: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`off\s+by\s+default|by\s+default\s+(?:it\s+is\s+)?(?:switched\s+|turned\s+)?off|(?:disabled|deactivated)\s+by\s+default`,
    'It is off by default',
  ],
]);
export const onByDefault: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`on\s+by\s+default|by\s+default\s+(?:it\s+is\s+)?(?:switched\s+|turned\s+)?on|(?:enabled|activated)\s+by\s+default`,
    'It is on by default',
  ],
]);

const broken = raw`(?:(?:in\s+)?(?:violation|breach|infringement)\s+of|contrary\s+to|violat(?:es|ed|ing)|breach(?:es|ed|ing)|infring(?:es|ed|ing)|(?:safeguards?|derogations?|rules?|requirements?)\s+(?:of|in|under))\s+(?:the\s+)?`;
export const europeanLaw: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:EU[\s-]+)?GDPR|General\s+Data\s+Protection\s+Regulation|DS-?GVO|RGPD|一般データ保護規則`,
    'In violation of the GDPR',
  ],
]);
export const americanHealthLaw: PhraseTable = phraseTable('giu', asWords, [
  [raw`${broken}(?:HIPAA|Health\s+Insurance\s+Portability)`, 'In violation of HIPAA'],
]);
export const otherPrivacyLaws: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`${broken}(?:(?:California\s+)?Consumer\s+Privacy\s+Act|CCPA|CPRA|PIPEDA|LGPD|APPI|POPIA|FERPA|COPPA|ePrivacy\s+Directive|Data\s+Protection\s+Act|Privacy\s+Act|NIS\s?2|DORA|Cloud\s+Act)`,
    'In violation of the CCPA',
  ],
]);

export const unlessRequired: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:unless|except\s+(?:if|where|when))\s+(?:the\s+)?law\s+(?:\p{L}+\s+)?(?:requir|compel|oblig|command|demand|order)\p{Ll}+`,
    'Unless the law requires it',
  ],
  [
    raw`(?:es\s+sei\s+denn|außer),?\s+(?:wenn\s+)?das\s+(?:Gesetz|Recht)\s+(?:\p{L}+\s+){0,4}(?:verlangt|vorschreibt|zwingt|verpflichtet|fordert)`,
    'Es sei denn, das Gesetz verlangt es',
  ],
  [raw`sauf\s+si\s+la\s+loi\s+(?:l[’'])?\s*(?:exige|impose|oblige|y\s+oblige)\p{Ll}*`, 'Sauf si la loi l’exige'],
  [
    raw`salvo\s+(?:que|si)\s+la\s+ley\s+(?:l[oa]\s+)?(?:exij|exig|obligu|oblig|impon)\p{Ll}+`,
    'Salvo que la ley lo exija',
  ],
]);
export const unlessForbidden: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:unless|except\s+(?:if|where|when))\s+(?:the\s+)?law\s+(?:\p{L}+\s+)?(?:forb|prohibit|ban)\p{Ll}*`,
    'Unless the law forbids it',
  ],
  [
    raw`(?:es\s+sei\s+denn|außer),?\s+(?:wenn\s+)?das\s+(?:Gesetz|Recht)\s+(?:\p{L}+\s+){0,4}(?:verbietet|untersagt)`,
    'Es sei denn, das Gesetz verbietet es',
  ],
  [raw`sauf\s+si\s+la\s+loi\s+(?:l[’'])?\s*interdi\p{Ll}+`, 'Sauf si la loi l’interdit'],
  [raw`salvo\s+(?:que|si)\s+la\s+ley\s+(?:l[oa]\s+)?proh[ií]b\p{Ll}+`, 'Salvo que la ley lo prohíba'],
]);

const promised = raw`(?:promise[sd]?|commit(?:s|ted)|undert(?:akes|ook)|agree[sd]?|said)\s+(?:\p{L}+\s+){0,4}?(?:to|that\s+it(?:\s+will)?)\s+(?:\p{Ll}+ly\s+)?`;
export const opposing: PhraseTable = phraseTable('giu', asWords, [
  [raw`(?:reject|refus|challeng|contest|oppos|fight|object|resist)\p{Ll}*`, 'It promised to reject requests'],
]);
export const complying: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`${promised}(?:compl(?:y|ies)|accept|obey|honou?r|grant|fulfil|satisf|carr(?:y|ies)\s+out)\p{Ll}*`,
    'It promised to comply with requests',
  ],
]);
