import { isoOf, isoSpan, type Span, sameSpan } from '../../language/time/durations.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import type { Passage } from '../prose/passage.ts';
import { type NamedLimit, timeLimitsIn } from '../prose/time/time-limits.ts';
import { below, narrowingSentences, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** A time limit stands in the sentence and in the field, and is the same. */
export const timeLimitInField: Rule = {
  id: 'time-limit-in-field',
  description: 'A time limit that a statement or its qualifiers name stands in its field, and the other way round.',
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
    return { examined: versions.length, findings: versions.flatMap(problems) };
  },
};

interface Located extends NamedLimit {
  readonly passage: Passage;
}

function problems(located: LocatedVersion): Finding[] {
  const statement = statementOf(located);
  const named: Located[] = timeLimitsIn(statement.own).map((limit) => ({ ...limit, passage: statement }));
  for (const { kind, passage } of qualifiersOf(located)) {
    if (kind === 'exclusion' || timeLimitsIn(passage.own).length === 0) continue;
    for (const { text, start } of narrowingSentences(passage))
      for (const limit of timeLimitsIn(text)) named.push({ ...limit, start: limit.start + start, passage });
  }
  const field = located.version.timeLimit;
  const first = named[0];
  if (field === undefined) {
    if (!first) return [];
    const within = first.within === 'promptly' ? 'promptly' : isoOf(first.within);
    const message = `Unexpected time limit "${first.text}" in the words alone, expected it in the field too: timeLimit: { within: '${within}', after: '…' }`;
    return [{ place: first.passage.place(first.start), message }];
  }
  const within = field.within === 'promptly' ? 'promptly' : isoSpan(field.within);
  if (within === undefined || named.some((limit) => same(limit.within, within))) return [];
  const expected = first
    ? `"${first.text}", as the words have it`
    : 'a time limit that the statement or a qualifier names; say it there, or take the field out';
  return [
    {
      place: { at: below(located, 'timeLimit', 'within') },
      message: `Unexpected time limit "${field.within}", expected ${expected}`,
    },
  ];
}

function same(a: Span | 'promptly', b: Span | 'promptly'): boolean {
  return a === 'promptly' || b === 'promptly' ? a === b : sameSpan(a, b);
}
