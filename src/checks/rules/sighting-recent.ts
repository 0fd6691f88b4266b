import { entriesOf } from '../../model/entries.ts';
import { attestedBy, attestedFor, sighted } from '../../model/sightings/sightings.ts';
import { currentNumber } from '../../model/versions/current-version.ts';
import type { Rule } from '../rule.ts';

/** What a page tells of today, as of its last review, is still so. */
export const sightingRecent: Rule = {
  id: 'sighting-recent',
  description: `A sighting by which a commitment was attested when it was last reviewed is still no older than ${attestedFor} months.`,
  why: 'Pages have no clock: they say for whom a text of late repeats the promise, as of the last review. When that text has grown old since, somebody has to look for a newer one, or to review the entry again, so that the page says so no more.',
  level: 'warning',
  timeBased: true,
  unit: 'sightings that attested on the last review',
  emptyBecause: 'No text of late repeats a commitment here.',
  example: {
    bad: "sources: { 'files-handbook': { dated: { date: '2024-11-22' } } }",
    good: "sources: { 'files-handbook': { dated: { date: '2024-12-01' } } }",
    message:
      'Unexpected sighting in "Contoso Files handbook", older than 24 months since the last review on 2026-11-20, expected a newer text, or another review',
  },
  check({ registry, today }) {
    const attested = entriesOf(registry, 'commitments').flatMap(([id, commitment]) => {
      const known = sighted(registry, commitment);
      const number = currentNumber(commitment);
      const then = attestedBy(registry, known, number, commitment.review.reviewed);
      const now = attestedBy(registry, known, number, today);
      return then.map(({ source, title }) => ({
        isOld: !now.some((one) => one.source === source),
        finding: {
          place: { at: ['commitments', id, 'review', 'reviewed'] },
          message: `Unexpected sighting in "${title}", older than ${attestedFor} months since the last review on ${commitment.review.reviewed}, expected a newer text, or another review`,
        },
      }));
    });
    return { examined: attested.length, findings: attested.flatMap(({ isOld, finding }) => (isOld ? [finding] : [])) };
  },
};
