/** Words that say the same in promises about data, and phrases that one word stands for. Our own table; each line is one meaning. */

/** Turns of phrase → the word or words that stand for them, before anything else is done to a text in lower case. */
export const phrases: readonly (readonly [RegExp, string])[] = [
  [/\bwithout (?:undue |any )?delay\b|\bat once\b|\b(?:straight|right) away\b/g, 'promptly'],
  [/\b(?:any|no|a|every|foreign) states?\b(?! (?:or|and)\b)/g, 'any government'],
  [/\bthird[- ]part(?:y|ies)\b/g, 'thirdparty'],
  [/\blaw enforcement (?:agenc(?:y|ies)|authorit(?:y|ies)|bod(?:y|ies))\b/g, 'lawenforcement'],
  [/\bdata (?:cent(?:er|re))(s?)\b/g, 'datacentre$1'],
  [/\be-mail/g, 'email'],
  [/\bhow many\b/g, 'the number of'],
  [/\bno (?:later|more) than\b|\bat the latest\b|\bnot (?:later|more) than\b/g, 'within'],
  [/\b(?:twice (?:a|per|each|every) year|twice yearly|every (?:six|6) months|semi-?annually|half-yearly)\b/g, 'p6m'],
  [/\b(?:once (?:a|per|each|every) year|every (?:year|12 months|twelve months)|yearly|annually|each year)\b/g, 'p1y'],
  [/\b(?:once (?:a|per|each|every) month|every month|monthly|each month)\b/g, 'p1m'],
  [/\b(?:once (?:a|per|each|every) quarter|every quarter|quarterly|every (?:three|3) months)\b/g, 'p3m'],
  [/\b(?:hand|turn)(s|ed|ing)? over\b/g, 'disclose$1'],
  [/\b(?:get|gets|getting) rid of\b/g, 'delete'],
  [/\b(?:make|makes|made|making) (?:it |them )?available\b/g, 'give'],
  [/\b(?:make|makes|making) sure\b/g, 'ensure'],
  [/\b(?:is|are) unable to\b/g, 'cannot'],
  [/\b(?:is|are) able to\b/g, 'can'],
  [/\bprior to\b|\bahead\b|\bin advance\b/g, 'before'],
  [/\busing\b|\bby means of\b/g, 'with'],
  [/\bor (?:higher|above|more)\b/g, 'orhigher'],
  [/\bor (?:later|newer)\b/g, 'orlater'],
  [/\bfree of charge\b|\bat no (?:charge|cost)\b|\bwithout charge\b/g, 'free'],
];

/** Words of one meaning; the first stands for all. Words that stand alone are here because they tell promises apart. */
export const meanings: readonly string[] = [
  // What is done
  'give gave given hand provide supply grant offer furnish',
  'tell told inform notify notice notification alert advise',
  'store keep kept hold held retain house preserve',
  'delete erase remove destroy purge wipe deletion erasure removal destruction',
  'disclose reveal share release disclosure',
  'protect safeguard secure security protection',
  'use used process utilise usage',
  'request demand ask',
  'publish issue publication',
  'forbid forbidden prohibit ban bar prohibition',
  'require compel oblige force',
  'select choose pick chosen chose choice',
  'assist help aid assistance support',
  'answer respond reply response',
  'receive reach get arrive',
  'allow let permit enable',
  'aim target',
  'redirect refer',
  'begin begun start commence',
  'end terminate expire termination expiry',
  'train educate teach taught training',
  'examine audit inspect review auditor examination inspection',
  'open transparent transparency openness',
  'limit restrict restriction',
  'challenge contest object',
  'return',
  'export',
  'encrypt encryption',
  'collect gather collection',
  'transfer',
  'sell sold sale',
  'read',
  'correct rectify correction',
  'block suspend',
  'see seen view',
  'engage appoint',
  'break broken',
  // Whom and what it concerns
  'staff employee personnel worker',
  'customer client subscriber',
  'user',
  'individual person people',
  'government',
  'lawenforcement police',
  'court judge',
  'authority regulator',
  'thirdparty',
  'subprocessor',
  'subcontractor',
  'advertiser',
  'advertisement advert advertising',
  'student pupil',
  'child',
  'parent',
  'contract agreement',
  'law statute legislation',
  'region',
  'country state',
  'datacentre',
  'facility',
  'backup',
  'key',
  'password',
  'record log',
  'report',
  'list',
  'copy duplicate',
  'content',
  'diagnostic telemetry',
  'access',
  'bill billing invoice',
  'consent approval approve',
  'cookie',
  'location',
  'personal',
  'privacy',
  'profile',
  'rest',
  'transit',
  'breach incident',
  // How
  'promptly immediately swiftly quickly',
  'may can could might',
  'where if when whenever should',
];

/** Of these, what is done with data, by whom and to whom: where one stands for another, something else is promised. */
export const decisive: readonly string[] = (
  'store delete disclose sell train publish challenge return export encrypt collect transfer read correct block break ' +
  'staff customer user individual government lawenforcement court authority thirdparty subprocessor subcontractor ' +
  'student child parent region country backup key password rest transit'
).split(' ');

/** Words that carry the grammar and not the promise, and the verbs of promising themselves. */
export const lightWords: readonly string[] = (
  'a an the of to for in on at by with from about into as that which who whose whom this these those it its itself they them ' +
  'their his her he she and or but so also any all each every own is are was were be been being has have had do does did ' +
  'will shall would must where if when whenever should there then than such under between up out over upon ' +
  'say said commit commitment promise pledge undertake agree ensure guarantee always both instead'
).split(' ');
