import { numberOf, numberSource } from '../../language/time/durations.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';
import { foundInPromise } from '../wording/field-and-words.ts';

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
  return foundInPromise(located, countsIn).flatMap(({ text, start, passage, count, what }): Finding[] => {
    const number = count.toLowerCase() === 'both' ? 2 : numberOf(count);
    const scope = located.version.scope[what.toLowerCase() === 'services' ? 'services' : 'jurisdictions'];
    if (number === undefined || number < 2 || (typeof scope !== 'string' && scope.length === number)) return [];
    const expected =
      typeof scope === 'string' ? `none, as the scope has "${scope}"` : `${scope.length}, as the scope lists`;
    return [{ place: passage.place(start), message: `Unexpected count "${text}", expected ${expected}` }];
  });
}

function countsIn(sentence: string) {
  if (!/\b(?:services|countries|jurisdictions|places)\b/i.test(sentence)) return [];
  return [...sentence.matchAll(counted)].map(({ 0: text, index: start, groups: { count = '', what = '' } = {} }) => ({
    text,
    start,
    count,
    what,
  }));
}
