import { isoOf, isoSpan, sameSpan } from '../../language/time/durations.ts';
import { type LocatedVersion, versionsOf } from '../entries.ts';
import type { Passage } from '../prose/passage.ts';
import { cadencesIn, type NamedCadence } from '../prose/time/cadences.ts';
import { below, narrowingSentences, qualifiersOf, statementOf } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';

/** How often something is done stands in the sentence and in the field, and is the same. */
export const cadenceInField: Rule = {
  id: 'cadence-in-field',
  description: 'How often a statement says that something is done stands in its field, and the other way round.',
  why: 'Whether a promise of two reports a year is kept can be counted, but only if the field has the same cadence as the sentence.',
  level: 'error',
  unit: 'statements',
  example: {
    bad: "commitments: { 'EX-RPT-1': { versions: [{ statement: 'Contoso said that it publishes its Transparency Report twice a year.', frequency: 'P1Y' }] } }",
    good: "commitments: { 'EX-RPT-1': { versions: [{ statement: 'Contoso said that it publishes its Transparency Report twice a year.', frequency: 'P6M' }] } }",
    message: 'Unexpected frequency "P1Y", expected "twice a year", as the words have it',
  },
  check({ registry }) {
    const versions = versionsOf(registry);
    return { examined: versions.length, findings: versions.flatMap(problems) };
  },
};

interface Located extends NamedCadence {
  readonly passage: Passage;
}

function problems(located: LocatedVersion): Finding[] {
  const statement = statementOf(located);
  const named: Located[] = cadencesIn(statement.own).map((cadence) => ({ ...cadence, passage: statement }));
  for (const { kind, passage } of qualifiersOf(located)) {
    if (kind === 'exclusion' || cadencesIn(passage.own).length === 0) continue;
    for (const { text, start } of narrowingSentences(passage))
      for (const cadence of cadencesIn(text)) named.push({ ...cadence, start: cadence.start + start, passage });
  }
  const field = located.version.frequency;
  const first = named[0];
  if (field === undefined) {
    if (!first) return [];
    const [reading] = first.readings;
    const expected = reading ? `: frequency: '${isoOf(reading)}'` : '';
    const message = `Unexpected cadence "${first.text}" in the words alone, expected it in the field too${expected}`;
    return [{ place: first.passage.place(first.start), message }];
  }
  const frequency = isoSpan(field);
  if (!frequency || named.some(({ readings }) => readings.some((reading) => sameSpan(reading, frequency)))) return [];
  const expected = first
    ? `"${first.text}", as the words have it`
    : 'a cadence that the statement or a qualifier names; say it there, or take the field out';
  return [
    { place: { at: below(located, 'frequency') }, message: `Unexpected frequency "${field}", expected ${expected}` },
  ];
}
