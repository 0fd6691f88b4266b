/** The words by which a text tells that a wording which it cites is no longer the newest. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{L})${phrase}(?!\p{L})`;

/** What calls a wording past, wherever it stands in the sentence. */
export const calledPast: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`(?:(?:is|was|are|were|has\s+been|have\s+been|being|now|since|long|then)\s+(?:(?!not\b|never\b)\p{Ll}+\s+)?|\(|,\s*)(?:superseded|replaced|outdated|overtaken|obsolete|retired|deprecated)(?!\s+(?:our|your|their|an?|any|all)\b)`,
    'NC-GOV-3@1 was superseded in 2023',
  ],
  [raw`no\s+longer\s+(?:\p{Ll}+\s+)?(?:current|valid|used|cited|quoted|the\s+\p{Ll}+)`, 'It is no longer cited'],
  [raw`not\s+(?:the\s+)?(?:current|newest|latest)(?:\s+(?:one|version|wording|text))?`, 'It is not the newest'],
  [
    raw`(?:is|are|was)\s+(?:now\s+)?(?:history|gone|a\s+thing\s+of\s+the\s+past)|belongs?\s+to\s+the\s+past`,
    'It is history',
  ],
  [raw`out\s+of\s+date`, 'It is out of date'],
  [raw`used\s+to\s+(?:cite|quote|use|say|read|be|point|refer|name|link|promise|have|stand)`, 'We used to cite it'],
  [
    raw`(?:until|till|up\s+to|before)\s+(?!further|now|today|then\b|the\s+end)(?:[\p{L}\p{N}-]+\s+){1,4}(?:\p{L}+\s+){0,4}(?:\p{Ll}+ed|was|were|had|said|read|spoke|told|quoted|stood|held|went|meant|gave)`,
    'Until last spring our offers cited it',
  ],
  [
    raw`bis\s+(?:zum\s+|vor\s+|ende\s+|anfang\s+)?[\p{L}\p{N}]+(?:\s+\p{N}{4})?\s+(?:\p{L}+\s+){0,4}?(?:\p{Ll}+t(?:e|en)|galt(?:en)?|stand(?:en)?|war(?:en)?|hieß(?:en)?)`,
    'Bis Mai 2026 zitierten wir das',
  ],
  [
    raw`jusqu[’'](?:en|à|au)\s+(?!nouvel|aujourd|présent|maintenant)[\p{L}\p{N}’']+(?:\s+\p{L}+|\s+\p{N}{4})?,?\s+(?:\p{L}+\s+){0,4}?\p{Ll}+(?:ait|aient|ions)`,
    'Jusqu’en juin, nos offres citaient cela',
  ],
  [
    raw`hasta\s+(?!nuevo|hoy|ahora|la\s+fecha)(?:el\s+)?[\p{L}\p{N}]+(?:\s+(?:de\s+)?\p{N}{4})?,?\s+(?:\p{L}+\s+){0,4}?(?:\p{Ll}+(?:ba|ban|ía|ían|ábamos|íamos)|era)`,
    'Hasta junio citábamos eso',
  ],
  [raw`formerly|erstwhile`, 'Formerly it was this'],
  [
    raw`(?:past|earlier|older|former|previous|prior)\s+(?:\p{Ll}+\s+)?(?:versions?|wordings?|texts?|editions?)|older\s+(?:still|is|was)`,
    'That was the past version',
  ],
  [raw`for\s+(?:the\s+sake\s+of\s+)?history(?:\s+only)?`, 'We mention it for history'],
  [raw`(?:instead|in\s+(?:place|lieu))\s+of`, 'Use the new one instead of it'],
  [
    raw`(?<!\b(?:we|they|I|who|which|customers?|users?)\s)(?:don[’']t|do\s+not|never|no\s+one\s+should)\s+(?:\p{L}+\s+)?(?:use|cite|quote|paste|link|copy)(?:\s+\p{L}+)?`,
    'Do not paste it',
  ],
  [raw`ersetzt|überholt|abgelöst|veraltet|nicht\s+mehr\s+(?:\p{L}+\s+)?(?:aktuell|gültig)`, 'Das ist überholt'],
  [raw`(?:noch\s+)?älter\s+(?:noch\s+)?(?:ist|war|sind|waren)`, 'Noch älter ist die Fassung von 2017'],
  [raw`(?:frühere|vorige|alte|vorherige|damalige)[nrms]?\s+(?:fassung|version|wortlaut)`, 'Die frühere Fassung'],
  [raw`remplacée?s?|dépassée?s?|périmée?s?|obsolètes?|caduc(?:que)?s?`, 'Cette version est périmée'],
  [raw`(?:ancienne|précédente)\s+(?:version|formulation|rédaction)`, 'L’ancienne version'],
  [raw`(?:sustituid|reemplazad|superad|obsolet|derogad)[oa]s?`, 'Fue sustituida'],
  [raw`(?:versión|redacción|versão|redação)\s+(?:anterior|antigua|antiga|previa|prévia)`, 'La versión anterior'],
  [raw`(?:versione|formulazione)\s+(?:precedente|passata|superata)`, 'La versione precedente'],
  [raw`(?:eerdere|vorige|oude(?:re)?)\s+(?:versie|tekst)`, 'De vorige versie'],
]);

/** The same, of a language that is written without spaces. */
export const calledPastInJapanese: PhraseTable = phraseTable('gu', (phrase) => phrase, [
  ['旧版|旧バージョン|(?:以前|過去)の(?:版|バージョン|文言)', '旧版です'],
  ['まで(?:は)?[^。]*(?:でした|ました|いた)', '6月までは引用していました'],
  ['置き換え(?:られ|わ|済)|改定され|失効', '新しい版に置き換えられた'],
]);

/** A wording that is told of by its age: `the older wording`. */
export const olderWording: PhraseTable = phraseTable(
  'iu',
  (phrase) =>
    raw`\b(?:older|old|former|previous|earlier|past|first|original|prior|superseded)\s+(?:\p{Ll}+\s+)?${phrase}\b`,
  [
    ['versions?', 'The older version'],
    ['wordings?', 'The former wording'],
    ['texts?', 'The earlier text'],
    ['tokens?', 'The old token'],
    ['citations?', 'The old citation'],
    ['editions?', 'The past edition'],
    ['formulations?', 'The original formulation'],
  ],
);

/** What stands before a wording that something moved on from: `moved from`, `in place of`. */
export const movedFrom: PhraseTable = phraseTable('iu', (phrase) => raw`(?<!\p{L})${phrase}[\s"“([:(–-]*$`, [
  [
    raw`(?:mov\p{Ll}*|chang\p{Ll}*|switch\p{Ll}*|updat\p{Ll}*|upgrad\p{Ll}*|migrat\p{Ll}*|bump\p{Ll}*|rais\p{Ll}*|went|go(?:es)?|gone|turn\p{Ll}*)\s+(?:\p{L}+\s+){0,4}from`,
    'The answer moved from ',
  ],
  [raw`(?:replac\p{Ll}*|supersed\p{Ll}*|retir\p{Ll}*|swap\p{Ll}*|drop\p{Ll}*)(?:\s+of)?`, 'We replaced '],
  [raw`(?:the\s+)?(?:successor|replacement)\s+(?:of|to|for)`, 'It is the successor of '],
  [raw`tak(?:es?|ing|en)\s+the\s+place\s+of|took\s+the\s+place\s+of`, 'It took the place of '],
  [raw`(?:statt|anstelle\s+von|anstatt|von|aus)`, 'Statt '],
  [raw`(?:au\s+lieu\s+de|à\s+la\s+place\s+de|passée?s?\s+de)`, 'Au lieu de '],
  [raw`(?:en\s+lugar\s+de|en\s+vez\s+de|pasó\s+de)`, 'En lugar de '],
  ['rather\\s+than', 'Rather than '],
]);
