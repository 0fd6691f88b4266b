import { isoOf, isoSpan, type Span, sameSpan } from '../../language/time/durations.ts';
import { type LocatedVersion, latestVersions, versionsOf } from '../entries.ts';
import { timeLimitsIn } from '../prose/time/time-limits.ts';
import { below } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';
import { fieldProblems, foundInPromise } from '../wording/field-and-words.ts';

/** A time limit stands in the sentence and in the field, and is the same. */
export const timeLimitInField: Rule = {
  id: 'time-limit-in-field',
  description:
    'A time limit that a statement or its qualifiers name stands in its field, and the other way round; the title names no other one.',
  why: 'Pages, exports and reminders go by the field, and readers by the sentence. Where they differ, one of them promises another time than the source did.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-1': { versions: [{}, { timeLimit: { within: 'P60D', after: 'the end of the subscription' } }] } }",
    good: "commitments: { 'EX-DATA-1': { versions: [{}, { timeLimit: { within: 'P30D', after: 'the end of the subscription' } }] } }",
    message: 'Unexpected time limit "P60D", expected "within 30 days", as the words have it',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    const titles = latestVersions(registry).flatMap(({ id, commitment: { title }, version }): Finding[] => {
      const { timeLimit } = version;
      const within = isoSpan(timeLimit?.within);
      const [named] = within === undefined ? [] : timeLimitsIn(title);
      if (!timeLimit || !within || !named || same(named.within, within)) return [];
      const message = `Unexpected "${named.text}" in the title, expected "${timeLimit.within}", the time limit of the newest version`;
      return [{ place: { at: ['commitments', id, 'title'], offset: named.start }, message }];
    });
    return { examined: versions.length, findings: [...versions.flatMap(problems), ...titles] };
  },
};

function problems(located: LocatedVersion): Finding[] {
  const named = foundInPromise(located, timeLimitsIn);
  const field = located.version.timeLimit?.within;
  const within = field === 'promptly' ? field : isoSpan(field);
  return fieldProblems({
    what: 'time limit',
    named,
    field,
    at: below(located, 'timeLimit', 'within'),
    agrees: within === undefined || named.some((limit) => same(limit.within, within)),
    written: ({ within: first }) =>
      `: timeLimit: { within: '${first === 'promptly' ? first : isoOf(first)}', after: '…' }`,
  });
}

function same(a: Span | 'promptly', b: Span | 'promptly'): boolean {
  return a === 'promptly' || b === 'promptly' ? a === b : sameSpan(a, b);
}
