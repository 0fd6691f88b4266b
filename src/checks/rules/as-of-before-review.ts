import { entriesOf } from '../../model/entries.ts';
import type { Review } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { type Dated, dated, datedWindow, inOrder, notAfter } from '../dates/date-order.ts';
import { latestVersions } from '../entries.ts';
import type { Rule } from '../rule.ts';

/** The last review saw what the entry says. */
export const asOfBeforeReview: Rule = {
  id: 'as-of-before-review',
  description: 'What an entry says to have been seen or said was so before the entry was last reviewed.',
  why: 'A review vouches for the whole entry. Evidence that is younger than the review has been put in unread, or the review was not noted.',
  level: 'error',
  unit: 'pairs of dates',
  example: {
    bad: "commitments: { 'EX-DATA-2': { review: { reviewed: '2026-11-10' }, versions: [{ lastAttested: { date: '2026-11-20' } }] } }",
    good: "commitments: { 'EX-DATA-2': { review: { reviewed: '2026-11-21' }, versions: [{ lastAttested: { date: '2026-11-20' } }] } }",
    message:
      'Unexpected date "2026-11-10" of the last review, expected no date before "2026-11-20", that of the attestation',
  },
  check({ registry, today }) {
    const reviewed = (review: Review, at: Path): Dated =>
      dated('the last review', review.reviewed, [...at, 'review', 'reviewed']);
    const comparisons = [
      ...latestVersions(registry).flatMap(({ id, commitment, version, at }) =>
        inOrder(
          notAfter(today, datedWindow('the attestation', version.lastAttested, [...at, 'lastAttested'])),
          reviewed(commitment.review, ['commitments', id]),
        ),
      ),
      ...entriesOf(registry, 'claims').flatMap(([id, { asOf, review }]) =>
        inOrder(
          notAfter(today, datedWindow('the claim', asOf, ['claims', id, 'asOf'])),
          reviewed(review, ['claims', id]),
        ),
      ),
    ];
    return { examined: comparisons.length, findings: comparisons.flatMap(({ finding }) => finding ?? []) };
  },
};
