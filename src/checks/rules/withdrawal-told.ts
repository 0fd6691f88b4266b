import { certainlyAfter, span, window } from '../../language/time/dates.ts';
import { entriesOf } from '../../model/entries.ts';
import type { Finding, Rule } from '../rule.ts';

/** What is promised no more says since when and why, and nothing else does. */
export const withdrawalTold: Rule = {
  id: 'withdrawal-told',
  description: 'A commitment is withdrawn where it says since when and why, after its newest version was last seen.',
  why: 'A reader who relied on a promise has to know until when it stood. A withdrawal without a day answers nothing, and a day on a promise that stands denies it.',
  level: 'error',
  unit: 'commitments',
  example: {
    bad: "commitments: { 'EX-RPT-2': { status: 'withdrawn', withdrawn: undefined } }",
    good: "commitments: { 'EX-RPT-2': { status: 'withdrawn', withdrawn: { date: '2025-03-01', reason: 'The agreement of March 2025 took it out.' } } }",
    message: 'Unexpected status "withdrawn" without a day, expected since when and why: withdrawn: { date, reason }',
  },
  check({ registry }) {
    const commitments = entriesOf(registry, 'commitments');
    const findings = commitments.flatMap(([id, { status, withdrawn, versions }]): Finding[] => {
      const at = ['commitments', id];
      if (status !== 'withdrawn' && withdrawn !== undefined)
        return [
          {
            place: { at: [...at, 'withdrawn'] },
            message: `Unexpected withdrawal of a commitment with status "${status}", expected the status "withdrawn", or no withdrawal`,
          },
        ];
      if (status === 'withdrawn' && withdrawn === undefined)
        return [
          {
            place: { at: [...at, 'status'] },
            message:
              'Unexpected status "withdrawn" without a day, expected since when and why: withdrawn: { date, reason }',
          },
        ];
      const seen = versions.at(-1)?.lastAttested;
      if (!withdrawn || !seen || !certainlyAfter(window(seen), span(withdrawn.date))) return [];
      return [
        {
          place: { at: [...at, 'withdrawn', 'date'] },
          message: `Unexpected withdrawal on "${withdrawn.date}", when the newest version was still seen afterwards, expected a later day`,
        },
      ];
    });
    return { examined: commitments.length, findings };
  },
};
