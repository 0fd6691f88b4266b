import { certificationWordsIn, type FoundWord } from '../../../model/certification-words.ts';
import { normalWords } from '../../find/normalise.ts';
import { citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import type { CitedPassage } from '../passage/cited-passage.ts';
import { isDenied } from '../vocabulary/polarity.ts';
import { bindingWordsIn, promisingHeadIn } from '../vocabulary/strength-words.ts';

/** What is cited is not made stronger than it is. */
export const strengthNotOverstated = citationRule({
  id: 'strength-not-overstated',
  description:
    'Words around a citation do not make a contract, a guarantee or a certificate of what the provider only said; no commitment is a certificate. A mere "always" or "never" is a warning.',
  why: 'A customer who relies on a guarantee that nobody gave is misled, and whoever wrote it may be held to it.',
  level: 'error',
  example: {
    bad: 'Norland guarantees that its lawyers review every request (NC-GOV-8@1).',
    good: 'Norland said that its lawyers review every request (NC-GOV-8@1).',
    message:
      'Unexpected "guarantees" for NC-GOV-8@1, expected words that claim no more than it is, a public statement: not a contract term, a guarantee or a certificate',
  },
  check(judged) {
    const { version } = judged;
    if (!version) return [];
    const { layers, affirmed } = judged.text();
    const verdicts: Verdict[] = [];
    for (const passage of layers.flat()) {
      if (passage.denied || (passage.asks && !affirmed)) continue;
      const told: FoundWord[] = [];
      for (const word of wordsIn(judged, passage)) {
        if (isOwnWord(judged, word) || isOwnNever(judged, word) || isDenied(passage.text, word.start, word.end))
          continue;
        if (told.some((other) => word.start < other.end && other.start < word.end)) continue;
        told.push(word);
        verdicts.push(overstated(judged, passage, word));
      }
    }
    return verdicts;
  },
});

function wordsIn({ version }: JudgedCitation, { role, text }: CitedPassage): readonly FoundWord[] {
  const isPublic = version?.strength === 'public-statement';
  // Sections are called "Compliance" or "Certifications" whatever stands in them.
  if (role === 'heading' || role === 'head') return isPublic ? promisingHeadIn(text) : [];
  return [...(isPublic ? bindingWordsIn(text) : []), ...certificationWordsIn(text)].sort(
    (a, b) => Number(emphatic.test(a.text)) - Number(emphatic.test(b.text)) || a.start - b.start,
  );
}

/** Whether the version says so itself, in whatever form of the word: who quotes `complies` may say `comply`. */
function isOwnWord({ version, commitment }: JudgedCitation, { text }: FoundWord): boolean {
  const own = [
    version?.statement ?? '',
    commitment?.title ?? '',
    ...(version?.qualifiers ?? []).map((one) => one.text),
  ];
  const stems = stemsOf(text).map((word) => word.stem);
  return own.some((source) => {
    const words = stemsOf(source);
    return words.some((_, from) => {
      const [first, last] = [words[from], words[from + stems.length - 1]];
      const isSame = stems.every((stem, at) => words[from + at]?.stem === stem);
      return isSame && first !== undefined && last !== undefined && !isDenied(source, first.start, last.end);
    });
  });
}

/** What is promised not to be done may be said to be done never. */
function isOwnNever({ version }: JudgedCitation, { text }: FoundWord): boolean {
  return /^never$/i.test(text) && /\b(?:not|no|never)\b/i.test(version?.statement ?? '');
}

const ending = /(?:ications?|iances?|iant|ies|ied|ying|ally|al|ing|ed|es|[sey])$/;

function stemsOf(text: string): readonly { readonly stem: string; readonly start: number; readonly end: number }[] {
  return normalWords(text).map(({ text: word, start, end }) => ({ stem: word.replace(ending, ''), start, end }));
}

/** `Always` and `never` alone: much, and still what people say of a rule. */
const emphatic = /^(?:always|never)$/i;

function overstated(
  { citation, name, version }: JudgedCitation,
  { at }: CitedPassage,
  { text, start }: FoundWord,
): Verdict {
  const strength =
    version?.strength === 'contractual'
      ? 'a term of a contract, and no certificate'
      : 'a public statement: not a contract term, a guarantee or a certificate';
  return {
    block: at?.block ?? citation.main.block,
    offset: at ? at.offset + start : citation.main.start,
    ...(emphatic.test(text) && { level: 'warning' }),
    message: `Unexpected "${text}" for ${name}, expected words that claim no more than it is, ${strength}`,
  };
}
