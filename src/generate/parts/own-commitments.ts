/** Which promises there are, and which are for a place in particular. */
import type { Commitment, Registry } from '../../model/schema.ts';
import { currentVersion } from '../../model/versions/current-version.ts';

/** Whether it is a promise: made, and not taken back. */
export function isMade({ status }: Commitment): boolean {
  return status !== 'draft' && status !== 'withdrawn' && status !== 'replaced';
}

/** The commitments that name a place. */
export function ownCommitments(registry: Registry, jurisdiction: string): string[] {
  return Object.entries(registry.commitments)
    .filter(([, commitment]) => {
      const { jurisdictions } = currentVersion(commitment).scope;
      return isMade(commitment) && jurisdictions !== 'worldwide' && jurisdictions.some((one) => one === jurisdiction);
    })
    .map(([id]) => id);
}
