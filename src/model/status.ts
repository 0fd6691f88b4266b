/** What the status of a commitment means for whoever relies on it. */
import type { Commitment } from './schema.ts';
import { isObject } from './shapes/walk.ts';

type WithStatus = Pick<Commitment, 'status'>;

/**
 * Whether a commitment's versions have permanent pages. Those of a draft do not: `commitments lock` does not publish them,
 * so that their wording may still change.
 */
export function isCitable(commitment: unknown): boolean {
  return isObject(commitment) && commitment.status !== 'draft';
}

/** Id and commitment of each that can be cited: of a registry, or of an inventory. */
export function citableCommitments<T>({
  commitments,
}: {
  readonly commitments: Readonly<Record<string, T>>;
}): [id: string, commitment: T][] {
  return Object.entries(commitments).filter(([, commitment]) => isCitable(commitment));
}

/** Whether it is a promise: made, and not taken back. */
export function isMade({ status }: WithStatus): boolean {
  return status === 'in-force' || status === 'historic';
}

/** Whether it is one no more: taken back, or another took its place. */
export function isOver({ status }: WithStatus): boolean {
  return status === 'withdrawn' || status === 'replaced';
}
