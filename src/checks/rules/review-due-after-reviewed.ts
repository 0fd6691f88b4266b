import { entriesOf } from '../../model/entries.ts';
import { kinds } from '../../model/ids.ts';
import type { Finding, Rule } from '../rule.ts';

/** The next reading of an entry is due after the last one, which has taken place. */
export const reviewDueAfterReviewed: Rule = {
  id: 'review-due-after-reviewed',
  description: 'The next review of an entry is due after the last one, and the last one has taken place.',
  why: 'A due date that has passed before the review it follows never reminds anybody, and a review in the future vouches for a reading that nobody has done.',
  level: 'error',
  unit: 'reviews',
  example: {
    bad: "commitments: { 'EX-DATA-2': { review: { owner: 'Editors', reviewed: '2027-11-20', due: '2028-11-20' } } }",
    good: "commitments: { 'EX-DATA-2': { review: { owner: 'Editors', reviewed: '2026-11-20', due: '2027-11-20' } } }",
    message: 'Unexpected review on "2027-11-20", expected a day not after today, "2026-11-28"',
  },
  check({ registry, today }) {
    const findings: Finding[] = [];
    let examined = 0;
    for (const kind of kinds) {
      for (const [id, entry] of entriesOf(registry, kind)) {
        if (!('review' in entry)) continue;
        examined++;
        const at = [kind, id, 'review'];
        const { reviewed, due } = entry.review;
        if (due <= reviewed) {
          const message = `Unexpected due date "${due}", expected a day after the review of "${reviewed}"`;
          findings.push({ place: { at: [...at, 'due'] }, message });
        }
        if (reviewed > today) {
          const message = `Unexpected review on "${reviewed}", expected a day not after today, "${today}"`;
          findings.push({ place: { at: [...at, 'reviewed'] }, message });
        }
      }
    }
    return { examined, findings };
  },
};
