import { onOneLine } from '../../find/normalise.ts';
import { citationRule, type JudgedCitation, type Verdict } from '../citation-rule.ts';
import type { AddedWords } from '../quotation/added-words.ts';
import { strayQuotation } from '../quotation/altered-quotation.ts';
import { type ForeignQuotation, tokensInWords } from '../quotation/foreign-quotations.ts';
import type { QuotedStretch } from '../quotation/matched-words.ts';
import { isPutRight } from '../quotation/put-right.ts';
import { stretchWording } from '../quotation/stretch.ts';
import { isNearlyQuoted, isRetold } from '../quotation/told-otherwise.ts';
import { changesInWords, shownChanges, wordingOf } from '../shown-changes.ts';

/** What is quoted is what the version says. */
export const quotationExact = citationRule({
  id: 'quotation-exact',
  description:
    'Words that are quoted of a version are the words of that version. Unmarked words are quoted behind a colon, in a cell of their own or in a sentence that ends before its citation, where they follow it from its first word on and change it in two places at most; elsewhere they report it, unless they change a figure. Who tells without marks what narrows a promise quotes it where one word alone is altered.',
  why: 'One word more or less can be another promise. A reader takes quoted words for those of the version beside them.',
  level: 'error',
  example: {
    bad: '"Norland said that its lawyers review every request for customer data and reject most of those that are not valid." (NC-GOV-8@1)',
    good: '"Norland said that its lawyers review every request for customer data and reject those that are not valid." (NC-GOV-8@1)',
    message: 'Unexpected words in the quotation of NC-GOV-8@1, expected those of the version: "most of" is added',
  },
  check(judged) {
    const { quoted, foreign, citation, commitment, version, name } = judged;
    if (foreign) return citation.entry ? [ofAnother(foreign, name)] : [];
    if (isPutRight(judged)) return [];
    if (!quoted) return strayQuotation(judged);
    const verdicts: Verdict[] = [];
    const wanted = citation.entry?.kind === 'claim' ? undefined : version?.version;
    if (commitment && quoted.version !== wanted) {
      const words = `version ${quoted.version}`;
      const expected = version?.statement ?? '';
      verdicts.push(otherVersion(judged, quoted.statement, expected, `${words} beside ${name}`));
    } else if (!quoted.statement.exact && !isNearlyQuoted(judged, quoted.statement))
      verdicts.push(drift(judged, quoted.statement, name));
    for (const run of quoted.added) verdicts.push(addition(judged, run, name));
    for (const [id, stretch] of quoted.qualifiers) {
      if (!stretch.exact && !isRetold(judged, stretch))
        verdicts.push(drift(judged, stretch, `the qualifier "${id}" of ${name}`));
    }
    return verdicts;
  },
});

/** Words within the marks that nobody said. */
function addition({ blocks }: JudgedCitation, run: AddedWords, name: string): Verdict {
  const [word, last] = [run[0], run.at(-1) ?? run[0]];
  const come = onOneLine(blocks[word.block]?.text.slice(word.start, last.end) ?? '');
  return {
    block: word.block,
    offset: word.start,
    message: `Unexpected words in the quotation of ${name}, expected those of the version: ${changesInWords([{ gone: '', come }])}`,
  };
}

/** Quoted word for word, but from another entry. */
function ofAnother({ words: [word], wordings }: ForeignQuotation, name: string): Verdict {
  return {
    block: word.block,
    offset: word.start,
    message: `Unexpected quotation beside ${name}, expected its own words: these are the words of ${tokensInWords(wordings)}`,
  };
}

function drift({ blocks }: JudgedCitation, stretch: QuotedStretch, name: string): Verdict {
  const changes = shownChanges(wordingOf(stretch.source, stretch.sourceWords), stretchWording(stretch, blocks));
  const first = changes[0];
  const word = stretch.words[first?.at ?? 0] ?? stretch.words.at(-1) ?? stretch.words[0];
  return {
    block: word.block,
    offset: word.start,
    message: `Unexpected words in the quotation of ${name}, expected those of the version: ${changesInWords(changes)}`,
  };
}

/** Quoted word for word, but from another version. */
function otherVersion(
  { blocks, name }: JudgedCitation,
  stretch: QuotedStretch,
  expected: string,
  words: string,
): Verdict {
  const changes = shownChanges(wordingOf(expected), stretchWording(stretch, blocks));
  const word = stretch.words[changes[0]?.at ?? 0] ?? stretch.words.at(-1) ?? stretch.words[0];
  return {
    block: word.block,
    offset: word.start,
    message: `Unexpected words of ${words}, expected those of the version that ${name} stands for: ${changesInWords(changes)}`,
  };
}
