/** From when a time may run, where what happened, when it was noticed and when it was declared exclude each other. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';

const raw = String.raw;
const asWords = (phrase: string) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`;

export const happening: PhraseTable = phraseTable('iu', asWords, [
  [raw`occur\p{Ll}*|happen\p{Ll}*|t(?:akes?|aking|ook)\s+place|attacks?|intrusion`, 'After it occurred'],
  [raw`Eintritt\p{Ll}*|eingetreten|(?:Vor|Ein|Zwischen)fall\p{Ll}*|Angriff\p{Ll}*`, 'Nach dem Eintritt'],
  [raw`survenu\p{Ll}*|survenance|attaque|ocurr\p{L}+|sucede|ataque`, 'Après sa survenance'],
  ['発生|攻撃', '発生から'],
]);
export const noticing: PhraseTable = phraseTable('iu', asWords, [
  [
    raw`detect\p{Ll}*|discover\p{Ll}*|notic(?:ed|es|ing)|aware(?:ness)?|learn\p{Ll}*|knowledge|knows?|suspect\p{Ll}*|suspicion|finds?|found`,
    'After it is detected',
  ],
  [
    raw`Entdeckung|entdeckt\p{Ll}*|bemerk\p{Ll}*|erkannt\p{Ll}*|Erkenn\p{Ll}*|Kenntnis\p{Ll}*|bekannt\p{Ll}*|Verdacht\p{Ll}*`,
    'Nach der Entdeckung',
  ],
  [raw`découvert\p{Ll}*|détect\p{L}*|connaissance|soupçon\p{Ll}*`, 'Après la découverte'],
  [raw`descubr\p{L}*|detección|detectad[oa]|conocimiento|sospech\p{Ll}+`, 'Tras la detección'],
  ['検知|発見|認識|気づ', '検知から'],
]);
export const declaring: PhraseTable = phraseTable('iu', asWords, [
  [raw`declar\p{Ll}*|confirm\p{Ll}*|determin\p{Ll}*|establish\p{Ll}*`, 'After it is declared'],
  [raw`(?:Fest)?stell\p{Ll}*|festgestellt\p{Ll}*|Erklärung|erklärt\p{Ll}*|bestätig\p{Ll}*`, 'Nach der Feststellung'],
  [raw`déclar\p{L}*|constat\p{L}*|confirm\p{L}+`, 'Après sa déclaration'],
  ['宣言|確認|認定|判断', '宣言から'],
]);
