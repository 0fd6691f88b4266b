/** Words for instruments by which data is transferred, and for kinds of customer that exclude each other. */
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
  [
    raw`private(?:ly\s+(?:held|owned)|[\s-]+sector)?\s+(?:\p{Ll}+\s+)?(?:operators?|insurers?|schools?|employers?|organi[sz]ations?|compan(?:y|ies)|firms?|business(?:es)?|enterprises?|sector|manufacturers?|customers?|clinics?|hospitals?|banks?|groups?|carriers?|airlines?|makers?)|private(?:ly\s+(?:held|owned))\s+\p{Ll}+|(?:as|to)\s+(?:an?\s+)?(?:company|business|private\s+customer)`,
    'Towards private companies as well',
  ],
  [
    raw`private[mnrs]?\s+(?:Unternehmen|Mittelständlern?|Firm(?:a|en)|Betrieben?|Kunden?|Banken?|Versicher\p{Ll}+|Kliniken?|Krankenh\p{Ll}+|Schulen?|Trägern?|Konzern\p{Ll}*)|privatwirtschaftlich\p{Ll}*`,
    'Uns als privatem Mittelständler gegenüber',
  ],
  [raw`(?:Firmen|Unternehmens|Geschäfts)kunden|Privatwirtschaft`, 'Für Firmenkunden'],
  [
    raw`(?:entreprises?|sociétés?|banques?|assur\p{L}+|cliniques?|hôpita\p{L}+|écoles?|groupes?|établissements?|clients?)\s+privée?s?`,
    'Envers une entreprise privée',
  ],
  [
    raw`(?:empresas?|fabricantes?|bancos?|aseguradoras?|clínicas?|hospital(?:es)?|colegios?|grupos?|clientes?|compañías?|sociedad(?:es)?|firmas?|organizaci(?:ón|ones))\s+privad[oa]s?`,
    'A una empresa privada',
  ],
  [raw`empresas?\s+como\s+las?\s+(?:vuestras?|nuestras?|suyas?)`, 'Con empresas como la vuestra'],
  ['民間企業', '民間企業に対して'],
]);
