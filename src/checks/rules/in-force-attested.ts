import { span } from '../../language/dates.ts';
import { monthsLater } from '../../language/days.ts';
import { isDate } from '../../model/shapes/leaf.ts';
import { isObject } from '../../model/shapes/walk.ts';
import { arrayOf, entriesOf } from '../entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** How long a sighting speaks for the present. */
const months = 12;

/** A commitment that is said to be in force was seen in a source not long ago. */
export const inForceAttested: Rule = {
  id: 'in-force-attested',
  description: `The latest version of a commitment with status "in-force" was last attested within ${months} months.`,
  why: 'The page names the day on which a source last made the promise. When nobody has looked for a year, nobody knows, and a reader must be told so.',
  level: 'warning',
  timeBased: true,
  unit: 'commitments in force',
  emptyBecause: 'Every commitment here is historic: attested in the past, and not known to be made today.',
  example: {
    bad: "status: 'in-force', versions: [{ lastAttested: { date: '2018-05' } }]",
    good: "status: 'historic', versions: [{ lastAttested: { date: '2018-05' } }]",
  },
  check({ registry, today }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, { status, versions }] of entriesOf(registry, 'commitments')) {
      const all = arrayOf(versions);
      const last = all.at(-1);
      if (status !== 'in-force' || !isObject(last)) continue;
      examined++;
      const seen = lastSeen(last.lastAttested);
      if (seen === undefined || seen >= monthsLater(today, -months)) continue;
      findings.push({
        place: { at: ['commitments', id, 'versions', all.length - 1, 'lastAttested'] },
        message: `Unexpected last sighting of ${seen} or earlier for a commitment "in-force", expected one within ${months} months; look at the source again, or say "historic"`,
      });
    }
    return { examined, findings };
  },
};

/** The latest day that it may have been, or nothing where the field is not well-formed. */
function lastSeen(when: unknown): string | undefined {
  const date = isObject(when) ? (when.date ?? when.notAfter) : undefined;
  return isDate(date) ? span(date).last : undefined;
}
