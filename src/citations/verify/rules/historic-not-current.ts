import { escaped } from '../../../language/phrase-table.ts';
import { remembered } from '../../../language/remembered.ts';
import { window } from '../../../language/time/dates.ts';
import { whenInWords } from '../../../language/time/dates-in-words.ts';
import type { FoundWord } from '../../../model/certification-words.ts';
import { citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import { sayings } from '../passage/foreign-words.ts';
import { sharedTopics } from '../passage/topic-words.ts';
import { foreignPresentIn } from '../vocabulary/foreign-present-words.ts';
import { isDenied } from '../vocabulary/polarity.ts';
import { confirming, ownDoing, presentGenerics, presentWords, tellsOfPast } from '../vocabulary/present-words.ts';

/** What was said in the past is not told as said today. */
export const historicNotCurrent = citationRule({
  id: 'historic-not-current',
  description:
    'Words around a citation of what is historic do not say that it holds today: not "currently", "they still publish", "keeps publishing" or "in force", nor their like in German, French, Spanish and Japanese, no later day on which it was confirmed, and no "never gives" or "always tells".',
  why: 'Nobody knows that a historic promise is still made. Who reads that it is relies on what the provider may have dropped.',
  level: 'error',
  example: {
    bad: 'Norland currently publishes a report twice a year (NC-RPT-1@1).',
    good: 'In 2019 Norland published a report twice a year (NC-RPT-1@1).',
    message:
      'Unexpected "currently" for NC-RPT-1@1, expected words of the past: it is historic, last attested in June 2019',
  },
  check(judged) {
    const { commitment, version, citation, name } = judged;
    if (commitment?.status !== 'historic' || !version) return [];
    const { layers, affirmed } = judged.text();
    return layers.flat().flatMap(({ role, text, asks, denied, loose, at }): readonly Verdict[] => {
      if (role === 'heading' && !ofPromises.test(text)) return [];
      if (
        denied ||
        (loose && sharedTopics(judged, text) < ofTheSame) ||
        (asks && !affirmed) ||
        tellsOfPast.pattern.test(text) ||
        ((role === 'sentence' || role === 'cell') && headsAt(judged, at?.block).some((head) => ofPastHead.test(head)))
      )
        return [];
      if (ownDoing.pattern.test(text)) return [];
      const word = wordsOfToday(judged, text).find(({ start, end }) => !isDenied(text, start, end));
      if (!word) return [];
      const message = `Unexpected "${word.text}" for ${name}, expected words of the past: it is historic, last attested ${whenInWords(version.lastAttested)}`;
      return [
        { block: at?.block ?? citation.main.block, offset: at ? at.offset + word.start : citation.main.start, message },
      ];
    });
  },
});

/** A head over what somebody said: `What was said`. */
const ofPastHead =
  /\b(?:was|were|had\s+been)\s+(?:said|promised|told|stated|committed|written)\b|^\W*(?:said|promised|wording)\s+(?:then|at\s+the\s+time|in\s+(?:19|20)\d\d)\b/iu;

function headsAt({ blocks }: JudgedCitation, block: number | undefined): readonly string[] {
  return block === undefined ? [] : (blocks[block]?.heads ?? []);
}

/** So many words of substance in common tell that a sentence that only stands before a citation is about it. */
const ofTheSame = 2;

/** A heading over promises; others say of something else what it is today. */
const ofPromises = /\b(?:commit\p{Ll}*|promis\p{Ll}*|pledg\p{Ll}*|statements?|position|says?|assurances?)\b/iu;

const foreignIn = remembered(foreignPresentIn, 1_000);

function wordsOfToday(judged: JudgedCitation, text: string): readonly FoundWord[] {
  const found = [...text.matchAll(presentWords.pattern)].map(({ index, 0: word }) => wordAt(word, index));
  return [
    ...found,
    ...foreignIn(text),
    ...generics(judged, text),
    ...confirmations(judged, text),
    ...laterYears(judged, text),
  ].sort((a, b) => a.start - b.start);
}

function wordAt(text: string, start: number): FoundWord {
  return { text, start, end: start + text.length };
}

/** `Contoso never gives`, `the provider always tells`. */
function generics({ index }: JudgedCitation, text: string): readonly FoundWord[] {
  const name = escaped(index.inventory.publisher.name);
  const subject = new RegExp(
    `\\b(?:${name}|(?:the|our|this)\\s+(?:provider|vendor|supplier|company|publisher)|it|they)\\b`,
    'giu',
  );
  return [...text.matchAll(subject)].flatMap(({ index: start, 0: whole }) => {
    // `Norland said it always tries` tells what was said.
    if (reporting.test(text.slice(0, start))) return [];
    const rest = presentGenerics.pattern.exec(text.slice(start + whole.length))?.[0];
    return rest === undefined
      ? []
      : [wordAt(rest.trim(), start + whole.length + rest.length - rest.trimStart().length)];
  });
}

const reporting = /\b(?:said|promised|stated|wrote|declared|announced)\s+(?:(?:then|once)\s+)?(?:that\s+)?$/iu;
const asOf = /^as\s/iu;

/** A confirmation on a later day than any source has said it. */
function confirmations({ version }: JudgedCitation, text: string): readonly FoundWord[] {
  const last = version ? window(version.lastAttested).last : '';
  return [...text.matchAll(confirming.pattern)].flatMap(({ index, 0: words }) => {
    const day = /^[^.;:()]{0,24}?\b((?:19|20)\d\d)\b/u.exec(text.slice(index + words.length));
    if (day?.[1] === undefined || day[1] <= last.slice(0, 4)) return [];
    const told = words + day[0];
    // `As of May 2026` alone dates the document.
    const isDate = asOf.test(words) && sayings(text.slice(index + told.length)) < 2;
    return isDate ? [] : [wordAt(told, index)];
  });
}

/** Words that end as a verb of the present in English, German, French and Spanish do, and those of them that tell of the past. */
const ofPresent =
  /^\s+(?!(?:was|has|said|sent|kept|went|met|made|gave|spoke|wrote|told|sagte|hat)\b)\p{Ll}{2,}(?:s|t|a|e)(?=\s)(?<!te)/u;

/** `In 2026 Contoso publishes …`, where no source of that year says so. */
function laterYears({ version, index }: JudgedCitation, text: string): readonly FoundWord[] {
  const last = version ? window(version.lastAttested).last.slice(0, 4) : '';
  const { name } = index.inventory.publisher;
  return [...text.matchAll(/\b((?:in|en|im\s+Jahr)\s+((?:19|20)\d\d)),?\s+/giu)].flatMap((found) => {
    const [words, told = '', year = ''] = found;
    const rest = text.slice(found.index + words.length);
    const isOfToday = year > last && rest.startsWith(name) && ofPresent.test(rest.slice(name.length));
    return isOfToday ? [wordAt(told, found.index)] : [];
  });
}
