import { isoOf, isoSpan, sameSpan } from '../../language/time/durations.ts';
import { isObject } from '../../model/shapes/walk.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import { type NamedRetention, retentionsIn } from '../prose/time/retention-times.ts';
import { below, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

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
    const versions = versionsOf(registry).filter(({ version }) => typeof version.statement === 'string');
    return { examined: versions.length, findings: versions.flatMap(problems) };
  },
};

function problems(located: LocatedVersion): Finding[] {
  const statement = statementOf(located);
  if (!statement) return [];
  const passages = [statement, ...qualifiersOf(located).map(({ passage }) => passage)];
  const named = passages.flatMap((passage) => retentionsIn(passage.own).map((one) => ({ ...one, passage })));
  const field: unknown = located.version.retention;
  const [first] = named;
  if (field === undefined) {
    if (!first) return [];
    const message = `Unexpected time "${first.text}" in the words alone, expected it in the field too: retention: { period: '${periodOf(first)}', after: '…' }`;
    return [{ place: first.passage.place(first.start), message }];
  }
  if (!isObject(field) || typeof field.period !== 'string') return [];
  const period = isoSpan(field.period);
  const agrees = period
    ? named.some((one) => one.period && sameSpan(one.period, period))
    : named.length === 0 && passages.some(({ own }) => /\b(?:as|so)\s+long\s+as\b/iu.test(own));
  if (agrees) return [];
  const expected = first
    ? `"${first.text}", as the words have it`
    : 'a time that the statement or a qualifier names; say it there, or take the field out';
  return [
    {
      place: { at: below(located, 'retention', 'period') },
      message: `Unexpected time "${field.period}", expected ${expected}`,
    },
  ];
}

function periodOf({ period }: NamedRetention): string {
  return period ? isoOf(period) : '…';
}
