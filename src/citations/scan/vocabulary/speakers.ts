/** Who a sentence speaks of: the provider, or somebody else. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<![\p{L}\p{N}])${phrase}(?![\p{L}\p{N}])`;

/** Words by which a provider speaks of itself, or others of it. */
export const providerWords: PhraseTable = phraseTable('giu', asWords, [
  ['we', 'We encrypt it'],
  ['our', 'Our staff encrypts it'],
  [raw`(?:the|this)\s+(?:provider|vendor|supplier|company|service|platform)`, 'The provider encrypts it'],
  ['wir|unser\\p{Ll}*', 'Wir verschlüsseln es'],
  ['nous|notre|nos', 'Nous le chiffrons'],
  ['nosotros|nuestr[oa]s?', 'Nuestro servicio lo cifra'],
]);

/** Of a language that is written without spaces. */
export const japaneseProvider = /当社|弊社|当サービス/u;

/** Words for whoever else a sentence may be about; behind them what is said is said of them. */
export const otherWords: PhraseTable = phraseTable('giu', asWords, [
  [raw`you(?:rs|[’']re|[’']ll|[’']ve)?`, 'You comply with it'],
  [
    raw`(?:your|their|his|her)\s+(?:own\s+)?(?!(?:\p{L}+\s+)?(?:data|information|content|files|documents|privacy)\b)\p{L}+`,
    'Their app complies with it',
  ],
  [
    raw`(?:customers?|clients?|users?|tenants?|subscribers?|visitors?|readers?|members?)(?![’']|\s+(?:data|content|information|mail|files|records))`,
    'Customers comply with it',
  ],
  [
    raw`(?:organi[sz]ations?|institutions?|enterprises?|agenc(?:y|ies)|governments?|regulators?|authorit(?:y|ies)|courts?|businesses)`,
    'Organisations comply with it',
  ],
  [
    raw`(?:employees?|workers?|colleagues?|contractors?|managers?|developers?|engineers?|administrators?|admins|teams?|teammates?|staff)`,
    'Employees comply with it',
  ],
  [
    raw`(?:suppliers|vendors|partners?|third[\s-]part(?:y|ies)|sub-?contractors?|sub-?processors?|processors?|controllers?|publishers?|sellers?|licensees?)`,
    'Partners comply with it',
  ],
  [
    raw`(?:she|he|they|who|whoever|anyone|everyone|somebody|someone|people|persons?|individuals?|applicants?|candidates?)`,
    'She complies with it',
  ],
  [raw`(?:use|usage|deployments?|configurations?)\s+of`, 'The use of it complies'],
  [
    raw`(?:laws?|regulations?|acts?|directives?|statutes?|standards?|frameworks?|polic(?:y|ies)|guidelines?|requirements?|controls?|certificates?|certifications?)`,
    'The law complies with it',
  ],
]);
