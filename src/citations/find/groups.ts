/** Groups of people and of customers that a promise may be limited to, and that a text may speak of. */
import { type PhraseTable, phraseTable } from '../../language/phrase-table.ts';
import type { InventoryCommitment, InventoryVersion } from '../../model/inventory/inventory.ts';
import { audienceLimit, audienceOf } from '../../model/scope/audience.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`;

/** Pupils and other minors, in English, German, French, Spanish and Japanese. */
export const pupilWords: PhraseTable = phraseTable('iu', asWords, [
  [raw`pupils?|students?|school\p{Ll}*|K-?12|kindergartens?|classrooms?`, 'Do you sell student data?'],
  [raw`child(?:ren)?|minors?|kids?|teen(?:ager)?s?`, 'Ads shown to children'],
  [raw`Schüler\p{Ll}*|Schul(?:en?|isch\p{Ll}*|kinder\p{Ll}*)|Kinder[ns]?|Minderjährige\p{Ll}*`, 'Daten von Schülern'],
  [raw`élèves?|écoliers?|écoles?|enfants?|mineur(?:e?s)?`, 'Les données des élèves'],
  [raw`alumn[oa]s?|estudiantes?|escuelas?|niñ[oa]s?|menores`, 'Los datos de los alumnos'],
  ['生徒|児童|学生|学校|未成年|子ども|子供', '生徒のデータ'],
]);

/** People who buy or use something for themselves. */
export const consumerWords: PhraseTable = phraseTable('iu', asWords, [
  [
    raw`individuals|(?:an|each|every|any)\s+individual|individual\s+(?:users?|subscribers?|people)`,
    'What individuals write',
  ],
  [
    raw`consumers?|private\s+(?:persons?|individuals?|people|users?|customers?)|home\s+users?|households?`,
    'What consumers are promised',
  ],
  [raw`Verbraucher\p{Ll}*|Privat(?:personen|kunden)`, 'Die Daten von Verbrauchern'],
  ['consommateurs?|particuliers', 'Les données des consommateurs'],
  ['consumidor(?:es)?|particulares', 'Los datos de los consumidores'],
  ['消費者|一般利用者', '消費者のデータ'],
]);

/** Users, of whom any customer has some. */
export const userWords: PhraseTable = phraseTable('iu', asWords, [
  [raw`(?:end[\s-])?users`, 'Do you compensate our users?'],
  [raw`(?:End)?(?:nutzer|benutzer|anwender)[ns]?`, 'Unsere Nutzer'],
  ['utilisateurs', 'Nos utilisateurs'],
  ['usuarios', 'Nuestros usuarios'],
  ['ユーザー|利用者', 'ユーザーへの補償'],
]);

/** Customers of the state. */
export const publicSectorWords: PhraseTable = phraseTable('iu', asWords, [
  [
    raw`(?:government|public[\s-]sector)\s+(?:customers?|bod(?:y|ies)|users?|organi[sz]ations?|agenc(?:y|ies))|public\s+(?:bod(?:y|ies)|authority)|public[\s-]sector`,
    'For government customers',
  ],
  [raw`öffentliche[rnms]?\s+(?:Sektor\p{Ll}*|Hand|Verwaltung|Stellen?)`, 'Kunden der öffentlichen Hand'],
  [raw`secteur\s+public|administrations?\s+publiques?`, 'Clients du secteur public'],
  [raw`sector\s+público|administraci(?:ón|ones)\s+públicas?`, 'Clientes del sector público'],
  ['公共部門|官公庁|自治体', '自治体のお客様'],
]);

const its = raw`(?:our|your|the\s+(?:customer|client|bidder|buyer)['’]s)`;
const ofWork = raw`(?:[\p{L}\p{N}&-]+\s+){0,3}`;

/** An organisation that uses something, in what it says of itself. */
export const organisationWords: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`${its}\s+${ofWork}(?:tenants?|subscriptions?|compan(?:y|ies)|firm|enterprise|organi[sz]ation|corporation|business|bank|hospital|ministry|agency|plants?)`,
    'In our Mail tenant',
  ],
  [
    raw`(?:enterprise|business|corporate|commercial|work)\s+(?:customers?|tenants?|accounts?|clients?)`,
    'Business accounts',
  ],
  [raw`unser(?:e[mnrs]?)?\s+${ofWork}(?:Mandant\p{Ll}*|Unternehmens?|Firma|Betrieb)`, 'Unser Unternehmen'],
  [raw`(?:notre|votre)\s+${ofWork}(?:entreprise|société|organisation|locataire)`, 'Notre entreprise'],
  [raw`(?:nuestr[oa]|su)\s+${ofWork}(?:empresa|organización|compañía)`, 'Nuestra empresa'],
]);

/** People as such, of whom whoever tells a promise to them speaks. */
export const peopleWords: PhraseTable = phraseTable('iu', asWords, [
  [
    raw`people(?:['’]s)?|persons?|individuals?|anyone|everyone|private(?:ly)?|personal\s+(?:accounts?|use)`,
    'It is for people',
  ],
  [raw`Menschen|Personen|Einzelne\p{Ll}*|privat\p{Ll}*`, 'Für Menschen'],
  ['personnes|individus|privée?s?', 'Pour les personnes'],
  ['personas|individuos|privad[oa]s?', 'Para las personas'],
  ['個人|人々', '個人に対して'],
]);

/** Each group with what finds it. */
const groups = {
  pupils: pupilWords,
  consumers: consumerWords,
  users: userWords,
  'public-sector': publicSectorWords,
} as const;

export type Group = keyof typeof groups;

const all = Object.keys(groups) as Group[];

/** The groups that a text speaks of. */
export function groupsIn(text: string): readonly Group[] {
  return all.filter((group) => text.search(groups[group].pattern) >= 0);
}

/** What says whom a promise is for. What is said to protect somebody does not, nor what names businesses beside a group. */
const holdsFor = /^holds\s+(?:only\s+)?for\b(?!.*\b(?:enterprise|business|commercial)\b)/iu;

/** The groups for which alone a promise holds by something that narrows it; anybody's people are users. */
export function groupsLimitedTo({ kind, text }: InventoryVersion['qualifiers'][number]): readonly Group[] {
  return kind === 'exclusion' || !holdsFor.test(text) ? [] : groupsIn(text).filter((group) => group !== 'users');
}

/**
 * Why a version is no answer for a service of an organisation to who speaks of these groups alone: it holds for another group, or
 * is promised to people. Nothing where it is one.
 */
export function forOthersThan(
  spoken: readonly Group[],
  commitment: Pick<InventoryCommitment, 'title' | 'beneficiary'>,
  { statement, qualifiers }: Pick<InventoryVersion, 'statement' | 'qualifiers'>,
): string | undefined {
  const isSpoken = (group: Group) => spoken.includes(group);
  const limit = qualifiers.find((one) => {
    const limited = groupsLimitedTo(one);
    return limited.length > 0 && !limited.some(isSpoken);
  });
  if (limit) return limit.text;
  const audience = audienceOf(commitment);
  const own = [...groupsIn([commitment.title, statement].join('\n')), 'consumers' as const];
  return audience === undefined || own.some(isSpoken) ? undefined : audienceLimit(audience);
}
