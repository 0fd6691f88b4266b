import { numberOf, numberSource } from '../../language/time/durations.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import type { Passage } from '../prose/passage.ts';
import { narrowingSentences, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** How many services or places the words count is how many the scope lists. */
export const countMatchesScope: Rule = {
  id: 'count-matches-scope',
  description:
    'A number of services or places that a statement or a qualifier counts is the number that its scope lists.',
  why: 'A service that is added to the list later leaves "both services" in the sentence, and a reader counts one too few.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-3': { versions: [{ statement: 'By contract, Contoso keeps logs for both services, Contoso Files and its archive, for 180 days.', scope: { services: ['files'] } }] } }",
    good: "commitments: { 'EX-DATA-3': { versions: [{ statement: 'By contract, Contoso keeps logs for both services, Contoso Files and Contoso Mail, for 180 days.', scope: { services: ['files', 'mail'] } }] } }",
    message: 'Unexpected count "both services", expected 1, as the scope lists',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    return { examined: versions.length, findings: versions.flatMap(problems) };
  },
};

// One is an article, "two or more" is no count, and "of" makes it a part of something else.
const counted = new RegExp(
  `(?<!\\b(?:than|least|most|to|of|other|or)\\s)\\b(?<count>both|${numberSource})\\s+(?:of\\s+(?:these|those|the)\\s+)?(?:(?!or\\b|and\\b)[\\p{L}-]+\\s+){0,2}?(?<what>services|countries|jurisdictions|places)\\b(?!\\s+(?:or|and)\\s+more\\b)`,
  'giu',
);

function problems(located: LocatedVersion): Finding[] {
  const statement = statementOf(located);
  return [
    ...inSentence(located, statement, statement.own, 0),
    ...qualifiersOf(located).flatMap(({ kind, passage }) =>
      kind === 'exclusion' || !counts(passage.own)
        ? []
        : narrowingSentences(passage).flatMap(({ text, start }) => inSentence(located, passage, text, start)),
    ),
  ];
}

function counts(text: string): boolean {
  return /\b(?:services|countries|jurisdictions|places)\b/i.test(text);
}

function inSentence({ version }: LocatedVersion, passage: Passage, sentence: string, offset: number): Finding[] {
  if (!counts(sentence)) return [];
  return [...sentence.matchAll(counted)].flatMap((match): Finding[] => {
    const { count = '', what = '' } = match.groups ?? {};
    const number = count.toLowerCase() === 'both' ? 2 : numberOf(count);
    const field = what.toLowerCase() === 'services' ? 'services' : 'jurisdictions';
    const scope = version.scope[field];
    if (number === undefined || number < 2 || (typeof scope !== 'string' && scope.length === number)) return [];
    const expected =
      typeof scope === 'string' ? `none, as the scope has "${scope}"` : `${scope.length}, as the scope lists`;
    const message = `Unexpected count "${match[0]}", expected ${expected}`;
    return [{ place: passage.place(offset + match.index), message }];
  });
}
