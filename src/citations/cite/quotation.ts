/** What a citation says: the words of one version with everything that must travel with them. Formats are made from it alone. */

import type { Inventory, InventoryCommitment, InventoryVersion } from '../../model/inventory/inventory.ts';
import { type Digest, shortDigest } from '../../model/lock/digest.ts';
import type { SaidNames } from '../../model/said/said.ts';
import type { ScopeNames } from '../../model/scope/coverage.ts';
import { currentNumber, isAhead } from '../../model/versions/current-version.ts';

/** One version of a commitment, ready to be quoted. */
export interface Quotation {
  readonly id: string;
  /** Whose promise it is, and how the site that tells of it stands to them. */
  readonly publisher: Inventory['publisher'];
  /** The site whose words these are. */
  readonly site: Inventory['site'];
  readonly commitment: InventoryCommitment;
  readonly version: InventoryVersion;
  /** 12 hex digits. */
  readonly shortDigest: string;
  /** The titles of what the version names. */
  readonly names: SaidNames & ScopeNames;
  /** What customers ask, as the inventory has it. */
  readonly questions: NonNullable<Inventory['questions']>;
  /** Set where a newer version holds on the day: that one's number. */
  readonly newest?: number;
  /** Set where the version is announced for later than the day. */
  readonly ahead?: true;
  /** The day that the quotation speaks of, YYYY-MM-DD. */
  readonly asOf: string;
  /**
   * How far the source goes, in sentences: where it is quoted for what no source says that it takes in, and none that it does not,
   * or for a service though it is promised to people.
   */
  readonly reach?: string;
}

/** The quotation of a version, as of a day. Whether it covers what the asker has in mind is `coverage`'s business. */
export function quotation(inventory: Inventory, id: string, number: number, asOf: string): Quotation | undefined {
  const commitment = inventory.commitments[id];
  const version = commitment?.versions[number - 1];
  if (!commitment || !version) return undefined;
  const newest = currentNumber(commitment, asOf);
  return {
    id,
    publisher: inventory.publisher,
    site: inventory.site,
    commitment,
    version,
    shortDigest: shortDigest(version.digest as Digest),
    names: inventory,
    questions: inventory.questions ?? {},
    ...(number < newest && { newest }),
    ...(isAhead(version, asOf) && { ahead: true as const }),
    asOf,
  };
}
