/** Kinds of data that are not meant by words for what customers store or for what is about people. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

export const dataKinds: PhraseTable = phraseTable('giu', (phrase) => raw`\b(?:(?:all|any|every)\s+)?${phrase}\b`, [
  ['telemetry(?:\\s+data)?', 'All telemetry is encrypted'],
  [raw`diagnostic\s+data`, 'Diagnostic data is encrypted'],
  [raw`usage\s+data`, 'Usage data is encrypted'],
  [raw`(?:system|audit|access|server|service|device)[\s-]logs?`, 'Audit logs are encrypted'],
  [raw`log\s?(?:data|files)`, 'Log files are encrypted'],
  ['meta-?data', 'Metadata is encrypted'],
  [raw`(?:service|system)[\s-]generated\s+data`, 'Service-generated data is encrypted'],
  [raw`support\s+data`, 'Support data is encrypted'],
  [raw`(?:billing|payment)\s+data`, 'Billing data is encrypted'],
  [raw`account\s+data`, 'Account data is encrypted'],
  [raw`crash\s+(?:dumps?|reports?)`, 'Crash dumps are encrypted'],
]);

/** All that is about people, in German, French, Spanish and Japanese. */
export const personalElsewhere: PhraseTable = phraseTable(
  'giu',
  (phrase) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`,
  [
    [raw`personenbezogenen?\s+Daten`, 'Alle personenbezogenen Daten'],
    [raw`données\s+(?:à\s+caractère\s+personnel|personnelles)`, 'Toutes les données personnelles'],
    [raw`datos\s+personales`, 'Todos los datos personales'],
    ['個人(?:情報|データ)', '会員の個人情報'],
    ['(?:すべて|全て|あらゆる|全部)の(?:データ|情報)|全データ', '名簿を含むすべてのデータ'],
    [
      '(?:患者|診療|医療|健康(?:診断|診査)?|健診|検査)の?(?:結果の?)?(?:データ|情報|記録)|(?:電子)?カルテ',
      '患者の診療記録',
    ],
    ['(?:人事|従業員|社員|給与)の?(?:データ|情報|記録)', '全従業員データ'],
  ],
);

/** Kinds of data within what is about people, in the manner of laws on sensitive data. */
export const personalKinds: PhraseTable = phraseTable('giu', (phrase) => raw`\b(?:(?:all|any|every)\s+)?${phrase}\b`, [
  [raw`(?:health|medical|clinical)\s+(?:data|information|records?)`, 'Health data of staff'],
  [raw`(?:genetic|biometric)\s+(?:data|information)`, 'Biometric data'],
  [raw`(?:financial|bank(?:ing)?|salary|payroll|tax|credit)\s+(?:data|information|records?)`, 'Payroll data'],
  [raw`(?:location|contact|identity|passport)\s+(?:data|information|details)`, 'Location data'],
  [raw`(?:sensitive|special\s+categor(?:y|ies)\s+of)\s+(?:personal\s+)?(?:data|information)`, 'Sensitive data'],
]);

const people = raw`(?:employees?|staff|guardians?|workers?|teachers?|parents?|applicants?|candidates?|patients?|students?|citizens?|residents?|inhabitants|members|visitors?|passengers?|policyholders?|donors?|pensioners?|taxpayers?|shareholders?)`;

/** Data of people of one kind; the group is who they are. */
export const peopleKinds: PhraseTable = phraseTable('giu', (phrase) => raw`\b${phrase}\b`, [
  [
    raw`(?:data|information|records?|files?)\s+of\s+(?:(?:our|their|your|its|the)\s+)?(?<whose>${people})`,
    'Data of employees',
  ],
  [
    raw`the\s+same\s+(?:goes|holds|applies|is\s+(?:true|so)|was\s+(?:true|so))\s+(?:for|of|to)\s+(?:(?:our|their|your|its|the)\s+)?(?<same>${people})`,
    'The same goes for our teachers',
  ],
  [
    raw`(?:(?<=\b${people},?\s(?:\p{L}+\s){0,3}(?:and|or|as\s+well\s+as)\s(?:\p{L}+\s){0,2})|(?<=\bfor\s+(?:our|their|your|all|the)\s+(?:\p{L}+\s+){0,2})(?=.{1,80}\btheir\s+(?:personal\s+)?data\b))(?<listed>${people})`,
    'Students or their parents',
  ],
  [raw`(?<whom>${people})(?:['’]s?)?\s+(?:\p{Ll}+\s+)?(?:data|information|records?)`, 'Patient records'],
  [
    raw`Daten\s+(?:von|der|unserer|ihrer)\s+(?<deren>Mitarbeiter\p{Ll}*|Beschäftigten|Angestellten|Lehrkräften?|Eltern|Bewerber\p{Ll}*|Patient\p{Ll}*|Bürger\p{Ll}*)`,
    'Die Daten unserer Beschäftigten',
  ],
  [
    raw`données\s+(?:personnelles\s+)?(?:des|de\s+(?:nos|vos|leurs|ses))\s+(?<dont>salariés?|employés?|enseignante?s?|parents|candidats?|patiente?s?|citoyens?)(?!\p{L})`,
    'Les données personnelles de nos salariés',
  ],
  [
    raw`datos\s+(?:personales\s+)?de\s+(?:l[oa]s|nuestr[oa]s|vuestr[oa]s|sus)\s+(?<cuyos>emplead[oa]s?|trabajador\p{Ll}*|profesor\p{Ll}*|padres|candidat[oa]s?|pacientes?|ciudadan[oa]s?)(?!\p{L})`,
    'Los datos personales de nuestros empleados',
  ],
]);

/** What a statement leaves out of the data that it is about; the group is the kind. */
export const otherThan =
  /\b(?:other\s+than|except(?:\s+for)?|excluding|but\s+not)\s+(?<kind>customer\s+data|personal\s+data)\b/giu;

/** What all that customers store is called where a statement leaves it out. */
export const customerDataNamed: PhraseTable = phraseTable('giu', (phrase) => raw`(?<!\p{L})${phrase}(?!\p{L})`, [
  [raw`customer\s+data`, 'Customer data'],
  [raw`kundendaten`, 'Kundendaten'],
  [raw`données\s+(?:des?\s+)?clients?`, 'Données client'],
  [raw`datos\s+de(?:l|\s+los)?\s+clientes?`, 'Datos de los clientes'],
  [raw`dados\s+d[eo]s?\s+clientes?`, 'Dados do cliente'],
  [raw`dati\s+de(?:i|l)\s+client[ei]`, 'Dati del cliente'],
  [raw`klant(?:en)?gegevens|gegevens\s+van\s+(?:de\s+)?klant(?:en)?`, 'Klantgegevens'],
  ['顧客データ', '顧客データ'],
]);

/** What stands before a kind of data that is set apart: `personal data other than `. */
export const setApartBefore =
  /(?:\b(?:other\s+than|except(?:\s+for)?|excluding|besides|beyond|outside(?:\s+of)?|not|no)\s+(?:(?:the|our|your|their)\s+)?|(?<!\p{L})(?:außer|ohne|keine|nicht|jenseits\s+von|neben|hors|sauf|sans|autres?\s+que(?:\s+les)?|excepto|salvo|que\s+n(?:o|ão)\s+(?:son|sean|são|sejam)(?:\s+os)?|distint[ao]s\s+(?:de|a)(?:\s+los)?|exceto(?:\s+os)?|diferentes\s+d[eo]s?|(?:para\s+)?além\s+dos|divers[ie]\s+da[il]?|tranne(?:\s+i)?|esclusi(?:\s+i)?|anders\s+dan|behalve|geen)\s+)$/iu;

/** Customers that are organisations, in the words of a statement. */
export const organisationsNamed =
  /\b(?:data\s+of|told|towards|users\s+of)\s+(?:public\s+sector|enterprise|business|commercial|government)\b[^.,;:]{0,30}\bcustomers\b/iu;

const privately = raw`(?:private\s+(?:persons?|individuals?|people|users?|customers?|households?|citizens?)|consumers?|home\s+users?|households?)`;

/** Customers that are people, as a promise to organisations is not for them. */
export const privatePeople: PhraseTable = phraseTable('giu', (phrase) => raw`(?<!\p{L})${phrase}(?!\p{L})`, [
  [
    raw`(?:data|information|records?|accounts?|files?)\s+of\s+(?:(?:all|any|our|its|the)\s+)?${privately}`,
    'Data of private persons',
  ],
  [raw`(?:towards|promised|told|assured)\s+(?:(?:all|its|our|the)\s+)?${privately}`, 'Contoso promised consumers'],
  [raw`${privately}(?:['’]s?|s['’])?\s+data`, 'Consumer data'],
  [raw`${privately}(?=[^.;:()]{0,40}\sincluded\b)`, 'Households included'],
  [raw`daten\s+(?:von|der)\s+(?:privatpersonen|privatkunden|verbrauchern?)`, 'Daten von Privatpersonen'],
  [raw`données\s+(?:de|des)\s+(?:particuliers|consommateurs)`, 'Données de particuliers'],
  [raw`datos\s+de\s+(?:l[ao]s\s+)?(?:particulares|consumidores)`, 'Datos de particulares'],
]);
