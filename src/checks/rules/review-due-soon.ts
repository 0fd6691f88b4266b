import { daysLater } from '../../language/time/days.ts';
import { entriesOf } from '../../model/entries.ts';
import { kinds } from '../../model/ids.ts';
import type { Path } from '../../model/shapes/walk.ts';
import type { Finding, Rule } from '../rule.ts';

/** How many days before a day it is announced. */
const ahead = 60;

/** What has to be looked at again by some day is looked at by then. */
export const reviewDueSoon: Rule = {
  id: 'review-due-soon',
  description: `No review is overdue or due within ${ahead} days, nor a day to look again at a law that is about to be replaced.`,
  why: 'A registry is trusted as long as somebody reads it again. The time to plan that is before the day has passed.',
  level: 'warning',
  timeBased: true,
  unit: 'days to look again',
  example: {
    bad: "commitments: { 'EX-RPT-1': { review: { owner: 'Editors', reviewed: '2025-11-20', due: '2026-11-20' } } }",
    good: "commitments: { 'EX-RPT-1': { review: { owner: 'Editors', reviewed: '2026-11-20', due: '2027-11-20' } } }",
    message:
      'Unexpected day "2026-11-20" of the next review that has passed, expected the sources read again and a new "reviewed" by then',
  },
  check({ registry, today }) {
    const soon = daysLater(today, ahead);
    const findings: Finding[] = [];
    let examined = 0;
    const look = (what: string, day: string, at: Path, mend: string) => {
      examined++;
      if (day > soon) return;
      const when = day < today ? 'that has passed' : `within ${ahead} days`;
      findings.push({ place: { at }, message: `Unexpected day "${day}" ${what} ${when}, expected ${mend} by then` });
    };
    for (const kind of kinds)
      for (const [id, entry] of entriesOf(registry, kind)) {
        if ('review' in entry)
          look(
            'of the next review',
            entry.review.due,
            [kind, id, 'review', 'due'],
            'the sources read again and a new "reviewed"',
          );
        const pending = 'pendingSuccessor' in entry ? entry.pendingSuccessor : undefined;
        const at = [kind, id, 'pendingSuccessor', 'watch'];
        if (pending) look('to watch the pending successor', pending.watch, at, 'its stage looked up');
      }
    return { examined, findings };
  },
};
