/** The words by which a text in German, French, Spanish or Japanese says that something holds today, or tells of the past. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import type { FoundWord } from '../../../model/certification-words.ts';
import { isDeniedForeign } from './foreign-denial.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{L})${phrase}(?!\p{L})`;
const asWritten = (phrase: string) => phrase;

export const foreignPresent: PhraseTable = phraseTable('giu', asWords, [
  [
    raw`derzeit|(?:nach|zum)\s+heutige[mn]\s+(?:Stand|Tag)|Stand\s+heute|gegenwärtig|zurzeit|heutzutage|momentan|aktuell(?!e)`,
    'Derzeit berichtet Norland',
  ],
  [
    raw`(?<!(?:gilt|gelten|besteht|bestehen)\s+(?:auch\s+)?)(?:weiterhin|nach\s+wie\s+vor|noch\s+immer|immer\s+noch)`,
    'Norland berichtet weiterhin',
  ],
  [raw`(?:bis|auch|noch)\s+heute`, 'Norland berichtet bis heute'],
  [
    raw`unverändert(?!\s+gültig)|damals\s+wie\s+heute|wie\s+(?:bisher|gehabt|eh\s+und\s+je)`,
    'Norland berichtet unverändert',
  ],
  [
    raw`(?:gilt|gelten|besteht|bestehen)\s+(?:auch\s+)?(?:heute|weiterhin|nach\s+wie\s+vor|immer\s+noch|noch\s+immer|noch|fort)`,
    'Das gilt weiterhin',
  ],
  [
    raw`(?:ist|sind|bleibt|bleiben)\s+(?:\p{Ll}+\s+)?(?:in\s+Kraft|wirksam|gültig(?<!unverändert\s+gültig))`,
    'Das bleibt in Kraft',
  ],
  [raw`hält\s+(?:\p{L}+\s+){0,4}(?:daran\s+)?fest`, 'Norland hält daran fest'],
  [
    raw`actuellement|à\s+ce\s+jour|de\s+nos\s+jours|à\s+l[’']heure\s+(?:actuelle|où)|présentement`,
    'Actuellement, Norland publie',
  ],
  [raw`(?:encore\s+)?aujourd[’']hui(?:\s+encore)?`, 'Aujourd’hui encore, Norland publie'],
  [
    raw`(?:est|sont|rest(?:e|ent)|demeur(?:e|ent))\s+(?:toujours\s+|encore\s+|pleinement\s+)?(?:en\s+vigueur|valables?|valides?|d[’']actualité|applicables?)`,
    'Cela reste en vigueur',
  ],
  [raw`continue(?:nt)?\s+(?:à|de|d[’'])`, 'Norland continue de publier'],
  [
    raw`(?<=\p{Ll}(?:e|ent|it|d|t)\s)toujours(?!\s+(?:en\s+vigueur|valable|valide|applicable|d[’']actualité|pas))`,
    'Norland publie toujours',
  ],
  [
    raw`(?<=\p{Ll}(?:e|ent|it|d|t)\s)encore(?!\s+(?:pas|plus|que|aujourd|une?\s+(?:question|fois)|ouvert|inconnu|vérifi|à\s))`,
    'Norland publie encore',
  ],
  [
    raw`actualmente|hoy\s+en\s+día|en\s+la\s+actualidad|a\s+día\s+de\s+hoy|hasta\s+(?:hoy|la\s+fecha)|hoy(?!\s+(?:en|mismo))`,
    'Actualmente Norland publica',
  ],
  [raw`(?:está|están|sigue|siguen|continúan?)\s+(?:\p{Ll}+\s+)?(?:vigentes?|en\s+vigor|válid[oa]s?)`, 'Sigue vigente'],
  [raw`(?:sigue|siguen|continúan?)\s+\p{Ll}+ndo|se\s+mantienen?`, 'Norland sigue publicando'],
  [
    raw`op\s+dit\s+moment|momenteel|thans|tegenwoordig|(?:nog\s+)?steeds|vandaag\s+(?:de\s+dag|nog)`,
    'Op dit moment publiceert Norland',
  ],
  [raw`(?:is|zijn|blijft|blijven)\s+(?:nog\s+)?(?:van\s+kracht|geldig)`, 'Dat is van kracht'],
  [
    raw`attualmente|al\s+momento(?!\s+d)|ad\s+oggi|oggi(?:giorno)?|tuttora|atualmente|hoje(?:\s+em\s+dia)?|até\s+(?:hoje|à\s+data)`,
    'Attualmente Norland pubblica',
  ],
  [
    raw`(?:è|sono|resta|restano|rimane|rimangono|está|estão|continua|continuam)\s+(?:\p{Ll}+\s+)?(?:in\s+vigore|em\s+vigor)`,
    'Resta in vigore',
  ],
  [raw`(?:todavía|aún)(?!\s+(?:no|así|más|falta|por))`, 'Norland todavía publica'],
]);

/** The same, of a language that is written without spaces. */
export const japanesePresent: PhraseTable = phraseTable('gu', asWritten, [
  ['現在(?=[もはで、])|現時点で|今日では|今も|今でも|現行の', '現在も報告しています'],
  ['(?:引き続き|今なお|依然(?:として)?|いまだに)', '引き続き報告しています'],
  ['(?<!現在も|今も|引き続き)(?:有効(?:です|であ|となっています)|(?:公表|報告)し続けています)', 'この約束は有効です'],
]);

/** A sentence with one of them tells of the past, or leaves today open. */
export const foreignPast: PhraseTable = phraseTable('iu', asWords, [
  [raw`historisch\p{Ll}*|historique\p{Ll}*|histórico?\p{Ll}*`, 'Das ist historisch'],
  [raw`ob`, 'Ob das so ist, fragen wir'],
  [
    raw`(?:nicht|niemandem)\s+(?:\p{Ll}+\s+)?(?:bekannt|belegt|geklärt)|unklar|ungewiss|zuletzt|damals(?!\s+wie\s+heute)`,
    'Unklar für alle',
  ],
  [raw`nicht\s+mehr|ne\s+\p{L}+\s+plus|n[’']est\s+plus|ya\s+no`, 'Das ist nicht mehr so'],
  [raw`ignorons|ne\s+savons\s+pas|inconnu\p{Ll}*|à\s+l[’']époque`, 'Nous ignorons cela'],
  [
    raw`historie\p{Ll}*|storic[oaihe]+|niet\s+(?:meer|bekend)|onbekend|destijds|toen|non\s+(?:è|sono)\s+(?:più|noto)|non\s+sappiamo|all[’']epoca|se\s+(?:sia|è)|não\s+(?:se\s+sabe|sabemos|está)|na\s+altura|à\s+época`,
    'Onbekend voor allen',
  ],
  [raw`desconoc\p{Ll}*|no\s+sabemos|se\s+ignora|por\s+entonces`, 'Desconocemos eso'],
]);

/** The same, of a language that is written without spaces. */
export const japanesePast: PhraseTable = phraseTable('u', asWritten, [
  ['不明', 'それは不明です'],
  ['過去', '過去の約束です'],
  ['当時', '当時の約束です'],
  ['かどうか', 'それが続くかどうか'],
]);

/** Where another clause begins, and the year of the clause before it: `In 2017 it was so; today it is otherwise`. */
const contrast = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})[^;]*;[^;]*$/u;

/** The words by which a sentence in another language says that something holds today. */
export function foreignPresentIn(text: string): readonly FoundWord[] {
  if (foreignPast.pattern.test(text) || japanesePast.pattern.test(text)) return [];
  return [foreignPresent, japanesePresent].flatMap(({ pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ index: start, 0: word }) => {
      const end = start + word.length;
      const isSaid = !contrast.test(text.slice(Math.max(0, start - 300), start)) && !isDeniedForeign(text, start, end);
      return isSaid ? [{ text: word, start, end }] : [];
    }),
  );
}
