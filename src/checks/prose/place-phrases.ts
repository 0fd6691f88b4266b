/** The words around the name of a place by which a sentence holds there, or merely speaks of it. */
import { asWord, type PhraseTable, phraseTable } from '../../language/phrase-table.ts';

const raw = String.raw;

/** Those for whom something holds where they are: `people in Norland`, `Norland customers`. */
export const peopleOfPlaces: PhraseTable = phraseTable('i', asWord, [
  ['customers?', 'customers in Norland'],
  ['users?', 'users in Norland'],
  ['people', 'people in Norland'],
  ['individuals', 'individuals in Norland'],
  ['residents?', 'residents of Norland'],
  ['citizens?', 'citizens of Norland'],
  ['compan(?:y|ies)', 'companies in Norland'],
  ['business(?:es)?', 'businesses in Norland'],
  ['organi[sz]ations?', 'organisations in Norland'],
  ['subscribers?', 'subscribers in Norland'],
  ['tenants?', 'tenants in Norland'],
  [raw`data\s+subjects?`, 'data subjects in Norland'],
  ['consumers?', 'consumers in Norland'],
  ['children', 'children in Norland'],
  ['students?', 'students in Norland'],
  ['schools?', 'schools in Norland'],
  ['pupils?', 'pupils in Norland'],
  ['patients?', 'patients in Norland'],
  ['parents', 'parents in Norland'],
  ['minors?', 'minors in Norland'],
  ['households?', 'households in Norland'],
  ['clients?', 'clients in Norland'],
  ['visitors?', 'visitors from Norland'],
  ['workers?', 'workers in Norland'],
  ['employees?', 'employees in Norland'],
  ['persons?', 'persons in Norland'],
  [raw`public\s+bodies`, 'public bodies in Norland'],
]);

/** Before a place where they are: `customers who are based in `. */
export const peopleAre: PhraseTable = phraseTable(
  'i',
  (phrase) => raw`\b${peopleOfPlaces.source}(?:\s+${phrase}){0,4}\s+(?:in|from|of|within)\s+(?:the\s+)?$`,
  [
    ['who', 'Customers who in '],
    ['that', 'Customers that in '],
    ['has', 'A company has in '],
    ['have', 'Customers have in '],
    ['with', 'Customers with in '],
    ['a', 'Customers a in '],
    ['its', 'Companies its in '],
    ['their', 'Customers their in '],
    ['seats?', 'A company seat in '],
    ['headquarters', 'Company headquarters in '],
    ['offices?', 'Company offices in '],
    ['is', 'A customer is in '],
    ['are', 'Customers are in '],
    ['lives?', 'A customer lives in '],
    [raw`resid(?:es?|ent|ing)`, 'Customers residing in '],
    ['located', 'Customers located in '],
    ['based', 'Customers based in '],
    ['established', 'Companies established in '],
    ['domiciled', 'Companies domiciled in '],
    ['living', 'People living in '],
    ['situated', 'Companies situated in '],
  ],
);

/** Before a place where something merely is: `stored in `. */
export const storedBefore: PhraseTable = phraseTable('i', (phrase) => raw`\b${phrase}\b[^,;.]*\bin\s+(?:the\s+)?$`, [
  ['stor(?:e|es|ed|ing)', 'Data are stored in '],
  ['keeps?', 'It keeps data in '],
  ['kept', 'Data are kept in '],
  ['held', 'Data are held in '],
  ['hosts?', 'It hosts data in '],
  ['hosted', 'Data are hosted in '],
  ['located', 'Data are located in '],
  ['resid(?:e|es)', 'Data reside in '],
  ['stays?', 'It stays in '],
  ['remains?', 'It remains in '],
  ['process(?:es|ed)?', 'Data are processed in '],
  ['backups?', 'Backups in '],
  [raw`data\s*cent(?:re|er)s?`, 'Data centres in '],
]);

/** What is of a place, or about it, without holding there: its laws and courts, figures for it. */
export const ofPlaceBefore: PhraseTable = phraseTable(
  'i',
  (phrase) => raw`\b${phrase}\s+(?:in|for|of|within)\s+(?:the\s+)?$`,
  [
    ['laws?', 'The laws of '],
    ['legislation', 'The legislation of '],
    ['rules?', 'The rules of '],
    ['courts?', 'A court in '],
    ['orders?', 'An order of '],
    ['governments?', 'The government of '],
    ['authorit(?:y|ies)', 'The authorities of '],
    ['agenc(?:y|ies)', 'The agencies of '],
    ['regulators?', 'The regulator of '],
    ['numbers?', 'The number for '],
    ['figures?', 'The figures for '],
    ['statistics', 'The statistics for '],
    ['reports?', 'The report for '],
    [raw`data\s*cent(?:re|er)s?`, 'The data centres in '],
    ['clauses?', 'The clauses for '],
    ['terms', 'The terms for '],
    ['lists?', 'The list for '],
    ['offices?', 'The office in '],
    ['seats?', 'The seat in '],
    ['headquarters', 'The headquarters in '],
    ['branch(?:es)?', 'The branch in '],
    ['subsidiar(?:y|ies)', 'The subsidiary in '],
    ['subprocessors?', 'A subprocessor in '],
    ['subcontractors?', 'A subcontractor in '],
    ['suppliers?', 'A supplier in '],
    ['staff', 'The staff in '],
    ['police', 'The police of '],
  ],
);

/** What may follow the name of a place: the end, a sign, a name, or words that begin another phrase. A noun makes the place its attribute: `Norland national security`. */
export const phraseAfter: PhraseTable = phraseTable('u', (phrase) => raw`^\s*${phrase}`, [
  ['$', ' '],
  [raw`[^\s\p{L}]`, ', it holds'],
  [raw`\p{Lu}`, ' Stratus keeps'],
  [raw`and\b`, ' and elsewhere'],
  [raw`or\b`, ' or elsewhere'],
  [raw`(?:that|who|where|when|as|if|unless)\b`, ' who ask'],
  [raw`(?:with|about|from|to|of|on|by|under|at|in|for|except)\b`, ' under the law'],
  [raw`(?:may|can|must|will)\b`, ' must tell'],
  [raw`(?:is|are|has|have|does|do)\b`, ' is named'],
  [raw`(?:only|alone|too|also)\b`, ' alone'],
  [raw`(?:an?|the|its?)\b`, ' the provider tells'],
  [raw`(?:no|not|nobody)\b`, ' nobody reads'],
  [raw`(?:every|each|all|any)\b`, ' every customer'],
  [raw`(?:people|customers)\b`, ' people choose'],
]);
