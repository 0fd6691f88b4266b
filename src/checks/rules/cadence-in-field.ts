import { isoOf, isoSpan, sameSpan } from '../../language/time/durations.ts';
import { entriesOf, type LocatedVersion, versionsOf } from '../entries.ts';
import { cadencesIn } from '../prose/time/cadences.ts';
import { below } from '../prose/version-texts.ts';
import type { Finding, Rule } from '../rule.ts';
import { fieldProblems, foundInPromise } from '../wording/field-and-words.ts';

/** How often something is done stands in the sentence and in the field, and is the same. */
export const cadenceInField: Rule = {
  id: 'cadence-in-field',
  description:
    'How often a statement says that something is done stands in its field, and the other way round; the summary of a publication says nothing else than its cadence.',
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
    const publications = entriesOf(registry, 'instruments').flatMap(([id, { summary, ...instrument }]): Finding[] => {
      const cadence = instrument.kind === 'publication' ? isoSpan(instrument.cadence) : undefined;
      const named = cadence ? cadencesIn(summary) : [];
      const [first] = named;
      if (!cadence || !first || named.some(({ readings }) => readings.some((one) => sameSpan(one, cadence)))) return [];
      const message = `Unexpected "${first.text}" in the summary of a publication with the cadence "${isoOf(cadence)}", expected the same in both`;
      return [{ place: { at: ['instruments', id, 'summary'], offset: first.start }, message }];
    });
    return { examined: versions.length, findings: [...versions.flatMap(problems), ...publications] };
  },
};

function problems(located: LocatedVersion): Finding[] {
  const named = foundInPromise(located, cadencesIn);
  const field = located.version.frequency;
  const frequency = isoSpan(field);
  return fieldProblems({
    what: 'cadence',
    inField: 'frequency',
    named,
    field,
    at: below(located, 'frequency'),
    agrees: !frequency || named.some(({ readings }) => readings.some((reading) => sameSpan(reading, frequency))),
    written: ({ readings: [reading] }) => (reading ? `: frequency: '${isoOf(reading)}'` : ''),
  });
}
