/** Words by which a text speaks of every place, or of one alone. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const listed = raw`(?:named|listed|above|below|that|which|it\s+(?:names|lists)|on\s+(?:its|the)\s+list)`;

/** Every place there is, and not every one of a list. */
export const everywhere: PhraseTable = phraseTable(
  'giu',
  (phrase) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})(?!\s+${listed})`,
  [
    [raw`world-?wide|globally`, 'It holds worldwide'],
    [raw`(?:around|across|anywhere\s+in)\s+the\s+(?:world|globe)`, 'Around the globe'],
    [raw`wherever\s+in\s+the\s+world`, 'Wherever in the world a customer sits'],
    [
      raw`wherever\s+(?:(?:the|our|your|its|their|an?)\s+)?(?:\p{L}+\s+)?(?:tenants?|subscriptions?|accounts?|customers?)\s+(?:is|are|sits?|was|were|lives?)`,
      'Wherever our tenant is',
    ],
    [
      raw`(?:in\s+|of\s+)?(?:all|every|any)\s+(?:countr(?:y|ies)|jurisdictions?|regions?|places?\s+on\s+earth)`,
      'In all countries',
    ],
    [raw`weltweit|in\s+allen\s+Ländern`, 'In allen Ländern gilt es'],
    [raw`(?:dans\s+le|partout\s+au)\s+monde(?:\s+entier)?|dans\s+tous\s+les\s+pays`, 'Dans le monde entier'],
    [raw`en\s+todo\s+el\s+mundo|en\s+todos\s+los\s+países`, 'En todo el mundo'],
    ['世界中|全世界', '世界中で'],
  ],
);

/** What stands before a place that is told as the only one. */
export const onlyBefore: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}\s+$`, [
  [raw`(?:only|solely|exclusively|nowhere\s+(?:else\s+)?but)\s+(?:with)?in(?:\s+the)?`, 'It is kept only in '],
  [raw`(?:ausschließlich|nur)\s+in`, 'Nur in '],
  [raw`(?:uniquement|seulement|exclusivement)\s+(?:en|aux?|à)(?:\s+la)?`, 'Uniquement en '],
  [raw`(?:s[oó]lo|únicamente|exclusivamente)\s+(?:en|de)(?:\s+la)?`, 'Únicamente en '],
]);

/** The same behind it. */
export const onlyBehind: PhraseTable = phraseTable('iu', (phrase) => raw`^,?\s*${phrase}(?!\p{Script=Latin})`, [
  [raw`(?:and\s+)?nowhere\s+else|only|alone|exclusively`, ' and nowhere else'],
  [raw`(?:und\s+)?(?:nirgend(?:s|wo)\s+sonst|sonst\s+nirgend(?:s|wo))`, ' und sonst nirgends'],
  [raw`(?:et\s+)?nulle\s+part\s+ailleurs|uniquement|seulement|exclusivement`, ' et nulle part ailleurs'],
  [raw`(?:y\s+)?en\s+ning(?:ún|una)\s+otr[oa](?:\s+\p{Ll}+)?`, ' y en ningún otro lugar'],
  ['(?:国内)?(?:のみ|だけ)', '国内のみ'],
]);
