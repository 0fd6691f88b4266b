/** How a promise stands and how firm it is, as badges that never say two things at once. */
import { lateInWords, statusOnReview, statusWords, strengthInWords } from '../../model/said/said.ts';
import type { Commitment, Registry, Version } from '../../model/schema.ts';
import type { CoverageQuery } from '../../model/scope/coverage.ts';
import { isOver } from '../../model/status.ts';
import { currentVersion } from '../../model/versions/current-version.ts';
import type { Badge } from './parts.ts';
import { isSeenOfLate, isSeenWhole, standingWords } from './standing-groups.ts';

/** Status and strength of the version that holds, or of another. */
export function badges(
  registry: Registry,
  commitment: Commitment,
  version: Version = currentVersion(commitment),
): Badge[] {
  const isReworded = version !== currentVersion(commitment);
  return [
    // A wording that gave way to another is not in force, whatever its promise is.
    ...(isReworded && !isOver(commitment) ? [] : [{ ...statusBadge(registry, commitment), meaning: '/reading/#date' }]),
    {
      text: strengthInWords(version),
      // A contract of then does not look like one of now.
      style: isReworded || isPast(registry, commitment) ? 'strength-past' : `strength-${version.strength}`,
      meaning: '/reading/#strength',
    },
  ];
}

/**
 * How firm the version that holds is, with the status where it is of the past: in a list no other mark says so.
 *
 * @param of the service or the place whose page it stands on
 */
export function strengthBadge(registry: Registry, commitment: Commitment, of: CoverageQuery = {}): Badge {
  const version = currentVersion(commitment);
  const words = strengthInWords(version);
  return isPast(registry, commitment, of)
    ? { text: `${words}, ${statusWords[commitment.status].toLowerCase()}`, style: 'strength-past' }
    : { text: words, style: `strength-${version.strength}` };
}

/** The status; of what is historic and was seen of late, that instead, and whether it was for all that it holds for. */
function statusBadge(registry: Registry, commitment: Commitment): Badge {
  const { words, style } = statusOnReview(registry, commitment);
  return { text: words, style };
}

/** Of what was seen of late: that it was, and whether for all that it holds for. */
export function lateBadge(registry: Registry, commitment: Commitment): Badge {
  return { text: lateInWords(isSeenWhole(registry, commitment)), style: standingWords.late.badge };
}

/** Whether it is over, or no text of late says it of what is asked about. */
function isPast(registry: Registry, commitment: Commitment, of: CoverageQuery = {}): boolean {
  return commitment.status === 'historic' ? !isSeenOfLate(registry, commitment, of) : isOver(commitment);
}
