import { monthsLater } from '../../language/time/days.ts';
import { entriesOf } from '../../model/entries.ts';
import { currentNumber, numberedVersion } from '../../model/versions/current-version.ts';
import { lastDay } from '../dates/evidence-date.ts';
import type { Finding, Rule } from '../rule.ts';

/** How long a sighting speaks for the present. */
const months = 12;

/** A commitment that is said to be in force was seen in a source not long ago. */
export const inForceAttested: Rule = {
  id: 'in-force-attested',
  description: `The version that holds of a commitment with status "in-force" was last attested within ${months} months.`,
  why: 'The page names the day on which a source last made the promise. When nobody has looked for a year, nobody knows, and a reader must be told so.',
  level: 'warning',
  timeBased: true,
  unit: 'commitments in force',
  emptyBecause: 'Every commitment here is historic: attested in the past, and not known to be made today.',
  example: {
    bad: "commitments: { 'EX-XN-1': { status: 'in-force', versions: [{ lastAttested: { date: '2025-03-01' } }] } }",
    good: "commitments: { 'EX-XN-1': { status: 'in-force', versions: [{ lastAttested: { date: '2026-11-20' } }] } }",
    message:
      'Unexpected last sighting of 2025-03-01 or earlier for a commitment "in-force", expected one within 12 months; look at the source again, or say "historic"',
  },
  check({ registry, today }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const [id, { status, versions }] of entriesOf(registry, 'commitments')) {
      if (status !== 'in-force' || versions.length < 1) continue;
      const number = currentNumber({ versions }, today);
      const last = numberedVersion({ versions }, number);
      examined++;
      const seen = lastDay(last.lastAttested);
      if (seen === undefined || seen >= monthsLater(today, -months)) continue;
      findings.push({
        place: { at: ['commitments', id, 'versions', number - 1, 'lastAttested'] },
        message: `Unexpected last sighting of ${seen} or earlier for a commitment "in-force", expected one within ${months} months; look at the source again, or say "historic"`,
      });
    }
    return { examined, findings };
  },
};
