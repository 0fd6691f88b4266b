/** What promises of privacy and security are about: words without which a sentence is on something else. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;

export const subjectMatter: PhraseTable = phraseTable(
  'iu',
  (phrase) => raw`(?<![\p{L}\p{N}])${phrase}(?![\p{L}\p{N}])`,
  [
    [
      raw`(?:personal|private|sensitive|confidential|identifiable|biometric|health|genetic)\s+(?:\p{L}+\s+)?(?:data|information|content|files|records|details)`,
      'We sell no personal data',
    ],
    [
      raw`(?:customers?|clients?|users?|tenants?|subscribers?|patients?|students?|people|visitors?|your|their)[’']?s?\s+(?:(?:own|account|health|payment|search)\s+){0,2}(?:data|information|content|files|records|documents|messages|mail|e-?mails|conversations|chats|prompts|inputs|passwords?|repositories|keys|backups)`,
      'We sell no customer data',
    ],
    [
      raw`data\s+(?:protection|residency|retention|transfers?|breach(?:es)?|subjects?|centers?|centres?|processing|sharing|deletion|privacy|security|boundary|location)`,
      'We have data centres',
    ],
    [
      raw`(?:your|their|customers?[’']?|people[’']s)\s+privacy|privacy\s+(?:rights?|laws?|polic(?:y|ies)|shield|notice|principles?|protections?|settings?)`,
      'We respect your privacy',
    ],
    [
      raw`(?:security|privacy|data)\s+incidents?|(?:personal\s+data|security)\s+breach(?:es)?|breach\s+notif\p{Ll}+`,
      'We tell of security incidents',
    ],
    [
      raw`(?:law\s+enforcement|government\p{Ll}*|authorit(?:y|ies)[’']?|legal|court|third[\s-]party|judicial|lawful)\s+(?:\p{L}+\s+)?(?:requests?|demands?|orders?|process|access|agenc(?:y|ies)|authorit(?:y|ies))`,
      'We reject government requests',
    ],
    [
      raw`(?:requests?|demands?|orders?)\s+(?:of|from|by)\s+(?:the\s+|an?\s+|any\s+)?(?:governments?|authorit(?:y|ies)|courts?|law\s+enforcement|police|agenc(?:y|ies))`,
      'We reject requests of authorities',
    ],
    [
      raw`subpoenas?|(?:warrants|(?<!\b(?:to|would|should|might|could)\s)warrant)(?!\s+(?:an?|any|that|further|more)\b)|gag\s+orders?`,
      'We reject subpoenas',
    ],
    [raw`sub-?processors?`, 'We list subprocessors'],
    [raw`encrypt(?:s|ed|ing|ion)?|encryption\s+keys?`, 'We encrypt it'],
    [raw`back\s?doors?`, 'We build no back doors'],
    [raw`(?:train|training|trains|improve)\s+(?:\p{L}+\s+){0,4}(?:models?|AI|LLMs?)`, 'We train no models'],
    [
      raw`(?:target(?:ed|ing)?|personali[sz]ed|behaviou?ral)\s+(?:\p{L}+\s+)?(?:advertis\p{Ll}+|ads?|marketing)`,
      'We show no targeted advertising',
    ],
    [raw`confidential(?:ity|ly)?`, 'We keep it confidential'],
    [
      raw`(?:GDPR|DSGVO|RGPD|HIPAA|CCPA|CPRA|PIPEDA|LGPD|FERPA|COPPA|ISO|SOC|PCI(?:\s+DSS)?|FedRAMP)`,
      'We follow the GDPR',
    ],
    [
      raw`(?:personenbezogene\p{Ll}*|ihre)\s+daten|(?:vos\s+données|données\s+personnelles)|(?:sus\s+datos|datos\s+personales)|個人(?:情報|データ)|顧客データ`,
      'Wir verkaufen Ihre Daten nicht',
    ],
  ],
);
