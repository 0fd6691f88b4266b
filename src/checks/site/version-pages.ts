/** Which built pages show which version of a commitment, and which lead on to another. Bears a broken registry. */
import { addressOf, asOfAddress, versionAddress } from '../../model/addresses/routes.ts';
import type { Registry } from '../../model/schema.ts';
import type { Path } from '../../model/shapes/walk.ts';
import { citableCommitments } from '../../model/status.ts';
import { currentNumber } from '../../model/versions/current-version.ts';

/** A page of a commitment that can be cited. */
export interface CommitmentPage {
  readonly page: 'living' | 'version' | 'as-of';
  readonly id: string;
  /** The version that it shows, from 1: on the living page and on that of dates the one that holds. */
  readonly number: number;
  /** The one that holds; those after it are announced. */
  readonly newest: number;
  /** The commitment's path in the registry. */
  readonly at: Path;
}

/** Address → the page of a commitment that it is. */
export function commitmentPages(registry: Registry): ReadonlyMap<string, CommitmentPage> {
  const pages = new Map<string, CommitmentPage>();
  for (const [id, commitment] of citableCommitments(registry)) {
    const count = commitment.versions.length;
    if (count === 0) continue;
    const newest = currentNumber(commitment);
    const shared = { id, number: newest, newest, at: ['commitments', id] };
    pages.set(addressOf('commitments', id), { page: 'living', ...shared });
    pages.set(asOfAddress(id), { page: 'as-of', ...shared });
    for (let number = 1; number <= count; number++)
      pages.set(versionAddress(id, number), { page: 'version', ...shared, number });
  }
  return pages;
}
