/** The commitment that is nearest to a sentence, as a message names it. */
import type { NearCommitment } from './scan-rule.ts';

/** `the nearest is NC-DATA-2@1 (Encryption at rest)`. */
export function nearestInWords(near: NearCommitment | undefined): string {
  if (!near) return 'no commitment is near';
  const { token, commitment } = near;
  const standing = commitment.status === 'in-force' ? '' : `, ${commitment.status}`;
  return `the nearest is ${token} (${commitment.title}${standing})`;
}
