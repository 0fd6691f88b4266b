/** What a version says that its source does not say, and a text tells all the same: how soon, how often, at whose cost. */
import { type PhraseTable, phraseTable } from '../../../language/phrase-table.ts';
import { toldTimes } from '../../../language/time/told-times.ts';
import type { JudgedCitation } from '../citation-rule.ts';
import { prohibits } from '../passage/citation-text.ts';
import { isLeftOut } from '../vocabulary/polarity.ts';
import { type WrongDetail, wordsOfVersion } from './detail.ts';

const raw = String.raw;
/** What follows tells what the source leaves open. */
const unsaid = /\b(?:does|do)\s+not\s+say\b(?<what>[^.;]+)/iu;
const openTime = /\b(?:when|how\s+(?:soon|long|often|quickly))\b/iu;
const openCost = /\b(?:cost|expense|pays?|price)\b/iu;

/** Who says that it is open, tells it: `sin decir a costa de quién`. */
const isOpenToo = /^(?:auf\s+wessen|(?:\S+\s+){1,4}(?:whose|whom?|wem|wessen|qui|quién)(?!\p{L}))/iu;

/** What stands before the time within which something was said, and not done: `said in the last 24 months`. */
const lately = /\b(?:last|past)\s+$/iu;

/** Words by which somebody tells who pays. */
export const costWords: PhraseTable = phraseTable(
  'giu',
  (phrase) => raw`(?<!\p{Script=Latin})${phrase}(?!\p{Script=Latin})`,
  [
    [raw`at\s+(?:\p{L}+[’']s|its|their|our|your|no)\s+(?:own\s+)?(?:cost|expense|charge)s?`, 'At its own cost'],
    [raw`free\s+of\s+charge|without\s+charge|for\s+free`, 'Free of charge'],
    [raw`pays?\s+(?:for|the|all)|bears?\s+(?:the|all)\s+costs?`, 'Norland pays for it'],
    [raw`kostenlos|kostenfrei|auf\s+(?:eigene|\p{L}+)\s+Kosten`, 'Auf eigene Kosten'],
    [raw`gratuit(?:e?s?|ement)|à\s+(?:ses|nos|leurs)\s+frais|aux\s+frais\s+de`, 'À ses frais'],
    [
      raw`gratis|gratuit[oa]s?|a\s+(?:su|costa)\s+(?:de|costa|cargo)|pagar\s+(?:\p{L}+\s+){0,3}(?:los\s+)?gastos`,
      'A costa de Norland',
    ],
    ['無償|無料|費用(?:は|を)', '無償で'],
  ],
);

/** Times and costs that a passage tells where a qualifier says that they are not told, and no part of the version has one. */
export function unsaidDetails(judged: JudgedCitation, text: string): readonly WrongDetail[] {
  const open = (judged.version?.qualifiers ?? []).flatMap(({ text: qualifier }) => {
    const what = unsaid.exec(qualifier)?.groups?.what;
    return what === undefined ? [] : [{ what, qualifier }];
  });
  const own = wordsOfVersion(judged);
  return open.flatMap(({ what, qualifier }) => {
    const isOpen = openTime.test(what) && own.every((one) => toldTimes(one).length === 0);
    const times = isOpen ? toldTimes(text).filter(({ start }) => !lately.test(text.slice(0, start))) : [];
    const costs = openCost.test(what)
      ? [...text.matchAll(costWords.pattern)].filter(
          ({ 0: words, index }) => !isOpenToo.test(words + text.slice(index + words.length)),
        )
      : [];
    return [...times, ...costs.map(({ 0: words, index: start }) => ({ start, end: start + words.length }))]
      .filter(({ start, end }) => !isLeftOut(text, start, end, prohibits(judged.citation)))
      .map(({ start, end }) => ({
        text: text.slice(start, end),
        start,
        end,
        expected: `what it says of that: "${qualifier}"`,
      }));
  });
}
