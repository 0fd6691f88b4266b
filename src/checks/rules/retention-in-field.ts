import { isoOf, isoSpan, sameSpan } from '../../language/time/durations.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import { retentionsIn } from '../prose/time/retention-times.ts';
import { below, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';
import { fieldProblems } from '../wording/field-and-words.ts';

/** How long data is kept stands in the sentence and in the field, and is the same. */
export const retentionInField: Rule = {
  id: 'retention-in-field',
  description:
    'The time for which a statement or its qualifiers say that data is kept stands in its field, and the other way round.',
  why: 'Records of processing and reminders go by the field, and readers by the sentence. Where they differ, one of them promises another time than the source did.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-DATA-3': { versions: [{ retention: { period: 'P90D', after: 'the access' } }] } }",
    good: "commitments: { 'EX-DATA-3': { versions: [{ retention: { period: 'P180D', after: 'the access' } }] } }",
    message: 'Unexpected time "P90D", expected "for 180 days", as the words have it',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    return { examined: versions.length, findings: versions.flatMap(problems) };
  },
};

function problems(located: LocatedVersion): Finding[] {
  const passages = [statementOf(located), ...qualifiersOf(located).map(({ passage }) => passage)];
  const named = passages.flatMap((passage) => retentionsIn(passage.own).map((one) => ({ ...one, passage })));
  const field = located.version.retention?.period;
  const period = isoSpan(field);
  return fieldProblems({
    what: 'time',
    named,
    field,
    at: below(located, 'retention', 'period'),
    agrees: period
      ? named.some((one) => one.period && sameSpan(one.period, period))
      : named.length === 0 && passages.some(({ own }) => /\b(?:as|so)\s+long\s+as\b/iu.test(own)),
    written: (first) => `: retention: { period: '${first.period ? isoOf(first.period) : '…'}', after: '…' }`,
  });
}
